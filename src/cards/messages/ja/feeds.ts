import type { feeds as German } from '../de/feeds.ts';

/** What posts of feeds say beside the articles, in Japanese. */
export const feeds = {
	'From the feed {name}': 'フィード「{name}」より',
	'much like {title}': 'よく似た記事：{title}',
	'Also in {report}': '{report} も報道',
	'Worth remembering: {when} — {what}': '覚えておきたい日：{when} — {what}',
	Untitled: '無題',
	'In its publisher’s words:': '発行元による紹介：',
	'The article could not be read: {problem}': '記事を読めませんでした：{problem}',
	'Today’s articles': '今日の記事',
	'This week’s articles': '今週の記事',
	'More articles': 'その他の記事',
	'could not be read': '読み取れませんでした',
	'And {n, number} more, too many to list.': 'ほか{n, number}件（多すぎるため省略）。',
	'The feed {name} has stopped': 'フィード「{name}」が停止しました',
	'Dateline no longer reads it.': 'Dateline はもう読み込みません。',
	'It failed eleven times in a row over a week, so Dateline no longer reads it.':
		'1週間以上にわたり11回続けて失敗したため、Dateline はもう読み込みません。',
	'Choose “Try again” once it works, or stop following it with {command}.':
		'直ったら「もう一度試す」を選ぶか、{command}でフォローをやめてください。',
	'Articles of feeds cannot be posted': 'フィードの記事を投稿できません',
	'Nothing is lost: what is due waits. When the problem is solved, choose “Try again” in {list}, or choose another channel with {move}.':
		'失われるものはなく、予定の投稿は待機します。解決したら{list}で「もう一度試す」を選ぶか、{move}で別のチャンネルを選んでください。',
	'{quotes} by {speakers}': '{quotes}（{speakers}）',
} as const satisfies Record<keyof typeof German, string>;
