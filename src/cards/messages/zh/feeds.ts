import type { feeds as German } from '../de/feeds.ts';

/** What posts of feeds say beside the articles, in Chinese. */
export const feeds = {
	'From the feed {name}': '来自订阅源 {name}',
	'much like {title}': '与 {title} 很相似',
	'Also in {report}': '{report} 也有报道',
	'Worth remembering: {when} — {what}': '值得记住：{when} — {what}',
	Untitled: '无标题',
	'In its publisher’s words:': '发布者的原话：',
	'The article could not be read: {problem}': '无法读取文章：{problem}',
	'Today’s articles': '今日文章',
	'This week’s articles': '本周文章',
	'More articles': '更多文章',
	'could not be read': '无法读取',
	'And {n, number} more, too many to list.': '另有 {n, number} 篇，太多无法列出。',
	'The feed {name} has stopped': '订阅源 {name} 已停止',
	'Dateline no longer reads it.': 'Dateline 不再读取它。',
	'It failed eleven times in a row over a week, so Dateline no longer reads it.':
		'一周多以来连续失败十一次，因此 Dateline 不再读取它。',
	'Choose “Try again” once it works, or stop following it with {command}.':
		'恢复后请选择“重试”，或用 {command} 停止关注。',
	'Articles of feeds cannot be posted': '无法发布订阅源的文章',
	'Nothing is lost: what is due waits. When the problem is solved, choose “Try again” in {list}, or choose another channel with {move}.':
		'不会丢失任何内容：到期的文章会等待。问题解决后，请在 {list} 中选择“重试”，或用 {move} 选择其他频道。',
	'{quotes} by {speakers}': '{quotes}，{speakers}',
} as const satisfies Record<keyof typeof German, string>;
