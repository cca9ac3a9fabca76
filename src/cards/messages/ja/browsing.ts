import type { browsing as German } from '../de/browsing.ts';

/** What lists of articles, an article at a glance, its citation, its story and the search say, in Japanese. */
export const browsing = {
	Articles: '記事',
	'Articles with “{words}”': '「{words}」を含む記事',
	'About this article': '記事を見る',
	'Cite · {title}': '出典表記 · {title}',
	'This is APA style, with the names as the article gives them.':
		'APA形式。名前は記事の表記のままです。',
	'{format} file': '{format}ファイル',
	'{format} · {title}': '{format} · {title}',
	'Zotero, JabRef, EndNote and others can import this file.':
		'Zotero、JabRef、EndNote などに取り込めるファイルです。',
	'{n, plural, =0 {One story in no articles} one {One story in # article} other {One story in # articles}}':
		'{n, plural, =0 {同じ話題の記事なし} other {同じ話題の記事#件}}',
	'No story': '該当なし',
	'No other article on this server tells the same story. Once one is added, {command} shows it.':
		'このサーバーには、この記事の前後1週間に公開され、同じ話題を伝える記事はほかにありません。追加されると{command}に表示されます。',
	'Below each article are the quotes found only in that article.':
		'各記事の下に、その記事だけにある発言が続きます。',
	'It quotes nobody.': '誰の発言も引用していません。',
	'{n, plural, one {# more quote} other {# more quotes}} only in this article':
		'{n, plural, other {この記事だけの発言、ほか#件}}',
	'{n, plural, one {Its quote is} other {Its # quotes are}} also in another article.':
		'{n, plural, other {この記事の発言（#件）}}は別の記事にもあります。',
	'Search: {words}': '検索：{words}',
	'quoting {speaker}': '{speaker}を引用',
	'in {source}': '{source}',
	'from {day}': '{day}から',
	'to {day}': '{day}まで',
	'Whole paragraph': '段落全体',
} as const satisfies Record<keyof typeof German, string>;
