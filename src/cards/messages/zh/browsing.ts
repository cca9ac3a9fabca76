import type { browsing as German } from '../de/browsing.ts';

/** What lists of articles, an article at a glance, its citation, its story and the search say, in Chinese. */
export const browsing = {
	Articles: '文章',
	'Articles with “{words}”': '含“{words}”的文章',
	'About this article': '查看文章',
	'Cite · {title}': '引用格式 · {title}',
	'This is APA style, with the names as the article gives them.': 'APA 格式；姓名按文章原样。',
	'{format} file': '{format} 文件',
	'{format} · {title}': '{format} · {title}',
	'Zotero, JabRef, EndNote and others can import this file.':
		'Zotero、JabRef、EndNote 等可导入此文件。',
	'{n, plural, =0 {One story in no articles} one {One story in # article} other {One story in # articles}}':
		'{n, plural, =0 {没有文章报道此事} other {同一事件，# 篇文章}}',
	'No story': '没有事件',
	'No other article on this server tells the same story. Once one is added, {command} shows it.':
		'本服务器上没有其他在本文前后一周之内发表、报道同一事件的文章。一旦加入，{command} 会列出。',
	'Below each article are the quotes found only in that article.':
		'每篇文章后面是只出现在该文中的引语。',
	'It quotes nobody.': '未引用任何人。',
	'{n, plural, one {# more quote} other {# more quotes}} only in this article':
		'{n, plural, other {仅见于本文的引语还有 # 条}}',
	'{n, plural, one {Its quote is} other {Its # quotes are}} also in another article.':
		'{n, plural, other {其 # 条引语}}也见于其他文章。',
	'Search: {words}': '搜索：{words}',
	'quoting {speaker}': '引用{speaker}',
	'in {source}': '来自{source}',
	'from {day}': '从 {day}',
	'to {day}': '到 {day}',
	'Whole paragraph': '整段',
} as const satisfies Record<keyof typeof German, string>;
