/** What lists of articles, an article at a glance, its citation, its story and the search say, in German. */
export const browsing = {
	Articles: 'Artikel',
	'Articles with “{words}”': 'Artikel mit „{words}“',
	'About this article': 'Zum Artikel',
	'Cite · {title}': 'Zitieren · {title}',
	'This is APA style, with the names as the article gives them.':
		'APA-Stil; Namen stehen so da, wie der Artikel sie nennt.',
	'{format} file': '{format}-Datei',
	'{format} · {title}': '{format} · {title}',
	'Zotero, JabRef, EndNote and others can import this file.':
		'Zotero, JabRef, EndNote und andere können diese Datei importieren.',
	'{n, plural, =0 {One story in no articles} one {One story in # article} other {One story in # articles}}':
		'{n, plural, =0 {Ein Thema in keinem Artikel} one {Ein Thema in # Artikel} other {Ein Thema in # Artikeln}}',
	'No story': 'Kein Thema',
	'No other article on this server tells the same story. Once one is added, {command} shows it.':
		'Kein anderer Artikel auf diesem Server, der höchstens eine Woche vor oder nach diesem erschienen ist, berichtet über dasselbe Thema. Kommt einer hinzu, führt {command} ihn auf.',
	'Below each article are the quotes found only in that article.':
		'Auf jeden Artikel folgen die Zitate, die nur dort stehen.',
	'It quotes nobody.': 'Er zitiert niemanden.',
	'{n, plural, one {# more quote} other {# more quotes}} only in this article':
		'{n, plural, one {# weiteres Zitat} other {# weitere Zitate}} nur in diesem Artikel',
	'{n, plural, one {Its quote is} other {Its # quotes are}} also in another article.':
		'{n, plural, one {Sein Zitat steht} other {Seine # Zitate stehen}} auch in einem anderen Artikel.',
	'Search: {words}': 'Suche: {words}',
	'quoting {speaker}': 'mit Zitaten von {speaker}',
	'in {source}': 'in {source}',
	'from {day}': 'von {day}',
	'to {day}': 'bis {day}',
	'Whole paragraph': 'Ganzer Absatz',
} as const;
