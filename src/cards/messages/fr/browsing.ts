import type { browsing as German } from '../de/browsing.ts';

/** What lists of articles, an article at a glance, its citation, its story and the search say, in French. */
export const browsing = {
	Articles: 'Articles',
	'Articles with “{words}”': 'Articles avec «\u00A0{words}\u00A0»',
	'About this article': 'Voir l’article',
	'Cite · {title}': 'Référence · {title}',
	'This is APA style, with the names as the article gives them.':
		'Style APA\u202F; les noms sont ceux que donne l’article.',
	'{format} file': 'Fichier {format}',
	'{format} · {title}': '{format} · {title}',
	'Zotero, JabRef, EndNote and others can import this file.':
		'Zotero, JabRef, EndNote et d’autres peuvent importer ce fichier.',
	'{n, plural, =0 {One story in no articles} one {One story in # article} other {One story in # articles}}':
		'{n, plural, =0 {Un sujet, aucun article} one {Un même sujet dans # article} other {Un même sujet dans # articles}}',
	'No story': 'Aucun sujet',
	'No other article on this server tells the same story. Once one is added, {command} shows it.':
		'Aucun autre article sur ce serveur, publié à moins d’une semaine de celui-ci, ne traite du même sujet. S’il en vient un, {command} l’affiche.',
	'Below each article are the quotes found only in that article.':
		'Chaque article est suivi des citations qui n’apparaissent que là.',
	'It quotes nobody.': 'Il ne cite personne.',
	'{n, plural, one {# more quote} other {# more quotes}} only in this article':
		'{n, plural, one {# autre citation} other {# autres citations}} seulement dans cet article',
	'{n, plural, one {Its quote is} other {Its # quotes are}} also in another article.':
		'{n, plural, one {Sa citation est} other {Ses # citations sont}} aussi dans un autre article.',
	'Search: {words}': 'Recherche\u00A0: {words}',
	'quoting {speaker}': 'citant {speaker}',
	'in {source}': 'dans {source}',
	'from {day}': 'de {day}',
	'to {day}': 'à {day}',
	'Whole paragraph': 'Paragraphe entier',
} as const satisfies Record<keyof typeof German, string>;
