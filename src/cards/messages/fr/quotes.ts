import type { quotes as German } from '../de/quotes.ts';

/** What lists of quotes, quotes alone and pictures of them say, in French. */
export const quotes = {
	'Quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasArticle, select, yes { · {article}} other {}}':
		'Citations{hasSpeaker, select, yes { de {speaker}} other {}}{hasWords, select, yes { sur «\u00A0{words}\u00A0»} other {}}{hasArticle, select, yes { · {article}} other {}}',
	'Who is quoted most in this article': 'Qui est le plus cité dans cet article',
	'Earlier quotes like this': 'Citations antérieures semblables',
	'Earlier quotes like this by {speaker}': 'Citations antérieures semblables de {speaker}',
	'whoever speaks': 'la même personne',
	'No earlier article here quotes {speaker} with words like these.':
		'Aucun article antérieur ne cite {speaker} avec des mots semblables.',
	'Another quote': 'Une autre citation',
	'Quote as a picture': 'Citation en image',
	'Who is quoted how much in “{title}”': 'Qui est cité, et combien, dans «\u00A0{title}\u00A0»',
	'A bar shows how many words of a speaker are quoted; {n, plural, =0 {no quotes} one {# quote} other {# quotes}} in all.':
		'Une barre montre combien de mots de quelqu’un sont cités ; {n, plural, =0 {aucune citation} one {# citation} other {# citations}} en tout.',
	'{words} in {quotes}': '{words} en {quotes}',
	'{n} others': '{n} autres',
	'{article}:': '{article} :',
} as const satisfies Record<keyof typeof German, string>;
