import type { quotes as German } from '../de/quotes.ts';

/** What lists of quotes, quotes alone and pictures of them say, in Portuguese. */
export const quotes = {
	'Quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasArticle, select, yes { · {article}} other {}}':
		'Citações{hasSpeaker, select, yes { de {speaker}} other {}}{hasWords, select, yes { sobre “{words}”} other {}}{hasArticle, select, yes { · {article}} other {}}',
	'Who is quoted most in this article': 'Quem é mais citado neste artigo',
	'Earlier quotes like this': 'Citações anteriores parecidas',
	'Earlier quotes like this by {speaker}': 'Citações anteriores parecidas de {speaker}',
	'whoever speaks': 'a mesma pessoa',
	'No earlier article here quotes {speaker} with words like these.':
		'Nenhum artigo anterior cita {speaker} com palavras parecidas.',
	'Another quote': 'Outra citação',
	'Quote as a picture': 'Citação em imagem',
	'Who is quoted how much in “{title}”': 'Quem é citado e quanto em “{title}”',
	'A bar shows how many words of a speaker are quoted; {n, plural, =0 {no quotes} one {# quote} other {# quotes}} in all.':
		'Uma barra mostra quantas palavras de cada um são citadas; {n, plural, =0 {nenhuma citação} one {# citação} other {# citações}} ao todo.',
	'{words} in {quotes}': '{words} em {quotes}',
	'{n} others': 'mais {n}',
	'{article}:': '{article}:',
} as const satisfies Record<keyof typeof German, string>;
