import type { browsing as German } from '../de/browsing.ts';

/** What lists of articles, an article at a glance, its citation, its story and the search say, in Portuguese. */
export const browsing = {
	Articles: 'Artigos',
	'Articles with “{words}”': 'Artigos com “{words}”',
	'About this article': 'Ver o artigo',
	'Cite · {title}': 'Referência · {title}',
	'This is APA style, with the names as the article gives them.':
		'Estilo APA; os nomes estão como o artigo os dá.',
	'{format} file': 'Arquivo {format}',
	'{format} · {title}': '{format} · {title}',
	'Zotero, JabRef, EndNote and others can import this file.':
		'Zotero, JabRef, EndNote e outros podem importar este arquivo.',
	'{n, plural, =0 {One story in no articles} one {One story in # article} other {One story in # articles}}':
		'{n, plural, =0 {Um tema em nenhum artigo} one {Um tema em # artigo} other {Um tema em # artigos}}',
	'No story': 'Nenhum tema',
	'No other article on this server tells the same story. Once one is added, {command} shows it.':
		'Nenhum outro artigo neste servidor, publicado a menos de uma semana deste, trata do mesmo tema. Se um for adicionado, {command} o mostra.',
	'Below each article are the quotes found only in that article.':
		'Cada artigo é seguido das citações que só aparecem ali.',
	'It quotes nobody.': 'Não cita ninguém.',
	'{n, plural, one {# more quote} other {# more quotes}} only in this article':
		'mais {n, plural, one {# citação} other {# citações}} só neste artigo',
	'{n, plural, one {Its quote is} other {Its # quotes are}} also in another article.':
		'{n, plural, one {A citação dele está} other {As # citações dele estão}} também em outro artigo.',
	'Search: {words}': 'Busca: {words}',
	'quoting {speaker}': 'que citam {speaker}',
	'in {source}': 'em {source}',
	'from {day}': 'de {day}',
	'to {day}': 'até {day}',
	'Whole paragraph': 'Parágrafo inteiro',
} as const satisfies Record<keyof typeof German, string>;
