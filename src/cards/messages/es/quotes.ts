import type { quotes as German } from '../de/quotes.ts';

/** What lists of quotes, quotes alone and pictures of them say, in Spanish. */
export const quotes = {
	'Quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasArticle, select, yes { · {article}} other {}}':
		'Citas{hasSpeaker, select, yes { de {speaker}} other {}}{hasWords, select, yes { sobre «{words}»} other {}}{hasArticle, select, yes { · {article}} other {}}',
	'Who is quoted most in this article': 'A quién se cita más en este artículo',
	'Earlier quotes like this': 'Citas anteriores parecidas',
	'Earlier quotes like this by {speaker}': 'Citas anteriores parecidas de {speaker}',
	'whoever speaks': 'la misma persona',
	'No earlier article here quotes {speaker} with words like these.':
		'Ningún artículo anterior cita a {speaker} con palabras parecidas.',
	'Another quote': 'Otra cita',
	'Quote as a picture': 'Cita en imagen',
	'Who is quoted how much in “{title}”': 'A quién se cita y cuánto en «{title}»',
	'A bar shows how many words of a speaker are quoted; {n, plural, =0 {no quotes} one {# quote} other {# quotes}} in all.':
		'Una barra muestra cuántas palabras se citan de cada cual; {n, plural, =0 {ninguna cita} one {# cita} other {# citas}} en total.',
	'{words} in {quotes}': '{words} en {quotes}',
	'{n} others': '{n} más',
	'{article}:': '{article}:',
} as const satisfies Record<keyof typeof German, string>;
