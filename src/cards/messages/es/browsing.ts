import type { browsing as German } from '../de/browsing.ts';

/** What lists of articles, an article at a glance, its citation, its story and the search say, in Spanish. */
export const browsing = {
	Articles: 'Artículos',
	'Articles with “{words}”': 'Artículos con «{words}»',
	'About this article': 'Ver el artículo',
	'Cite · {title}': 'Referencia · {title}',
	'This is APA style, with the names as the article gives them.':
		'Estilo APA; los nombres van como los da el artículo.',
	'{format} file': 'Archivo {format}',
	'{format} · {title}': '{format} · {title}',
	'Zotero, JabRef, EndNote and others can import this file.':
		'Zotero, JabRef, EndNote y otros pueden importar este archivo.',
	'{n, plural, =0 {One story in no articles} one {One story in # article} other {One story in # articles}}':
		'{n, plural, =0 {Un tema en ningún artículo} one {Un tema en # artículo} other {Un tema en # artículos}}',
	'No story': 'Ningún tema',
	'No other article on this server tells the same story. Once one is added, {command} shows it.':
		'Ningún otro artículo en este servidor, publicado a menos de una semana de este, trata el mismo tema. Si se añade uno, {command} lo muestra.',
	'Below each article are the quotes found only in that article.':
		'A cada artículo le siguen las citas que solo aparecen ahí.',
	'It quotes nobody.': 'No cita a nadie.',
	'{n, plural, one {# more quote} other {# more quotes}} only in this article':
		'{n, plural, one {# cita más} other {# citas más}} solo en este artículo',
	'{n, plural, one {Its quote is} other {Its # quotes are}} also in another article.':
		'{n, plural, one {Su cita está} other {Sus # citas están}} también en otro artículo.',
	'Search: {words}': 'Búsqueda: {words}',
	'quoting {speaker}': 'que citan a {speaker}',
	'in {source}': 'en {source}',
	'from {day}': 'desde {day}',
	'to {day}': 'hasta {day}',
	'Whole paragraph': 'Párrafo completo',
} as const satisfies Record<keyof typeof German, string>;
