import type { browsing as German } from '../de/browsing.ts';

/** What lists of articles, an article at a glance, its citation, its story and the search say, in Arabic. */
export const browsing = {
	Articles: 'المقالات',
	'Articles with “{words}”': 'مقالات فيها «{words}»',
	'About this article': 'عرض المقال',
	'Cite · {title}': 'توثيق · {title}',
	'This is APA style, with the names as the article gives them.':
		'نمط APA؛ والأسماء كما أوردها المقال.',
	'{format} file': 'ملف {format}',
	'{format} · {title}': '{format} · {title}',
	'Zotero, JabRef, EndNote and others can import this file.':
		'يمكن لـ Zotero وJabRef وEndNote وغيرها استيراد هذا الملف.',
	'{n, plural, =0 {One story in no articles} one {One story in # article} other {One story in # articles}}':
		'{n, plural, zero {موضوع واحد بلا مقالات} =0 {موضوع واحد بلا مقالات} one {موضوع واحد في مقال واحد} two {موضوع واحد في مقالين} few {موضوع واحد في # مقالات} many {موضوع واحد في # مقالًا} other {موضوع واحد في # مقال}}',
	'No story': 'لا موضوع',
	'No other article on this server tells the same story. Once one is added, {command} shows it.':
		'لا مقال آخر في هذا الخادم، نُشر قبل هذا المقال أو بعده بأقل من أسبوع، يتناول الموضوع نفسه. وإن أُضيف مقال عرضه {command}.',
	'Below each article are the quotes found only in that article.':
		'يلي كلَّ مقال ما لا يرد إلا فيه من اقتباسات.',
	'It quotes nobody.': 'لا يقتبس من أحد.',
	'{n, plural, one {# more quote} other {# more quotes}} only in this article':
		'{n, plural, one {اقتباس واحد آخر} two {اقتباسان آخران} few {# اقتباسات أخرى} many {# اقتباسًا آخر} other {# اقتباس آخر}} في هذا المقال فقط',
	'{n, plural, one {Its quote is} other {Its # quotes are}} also in another article.':
		'{n, plural, zero {لا اقتباسات} one {اقتباسه} two {اقتباساه} few {اقتباساته (#)} many {اقتباساته (#)} other {اقتباساته (#)}} في مقال آخر أيضًا.',
	'Search: {words}': 'بحث: {words}',
	'quoting {speaker}': 'تقتبس من {speaker}',
	'in {source}': 'في {source}',
	'from {day}': 'من {day}',
	'to {day}': 'إلى {day}',
	'Whole paragraph': 'الفقرة كاملة',
} as const satisfies Record<keyof typeof German, string>;
