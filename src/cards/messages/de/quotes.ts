/** What lists of quotes, quotes alone and pictures of them say, in German. */
export const quotes = {
	'Quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasArticle, select, yes { · {article}} other {}}':
		'Zitate{hasSpeaker, select, yes { von {speaker}} other {}}{hasWords, select, yes { über „{words}“} other {}}{hasArticle, select, yes { · {article}} other {}}',
	'Who is quoted most in this article': 'Wer in diesem Artikel am meisten zitiert wird',
	'Earlier quotes like this': 'Ähnliche frühere Zitate',
	'Earlier quotes like this by {speaker}': 'Ähnliche frühere Zitate von {speaker}',
	'whoever speaks': 'dieselbe Stimme',
	'No earlier article here quotes {speaker} with words like these.':
		'Kein früherer Artikel hier zitiert {speaker} mit ähnlichen Worten.',
	'Another quote': 'Noch ein Zitat',
	'Quote as a picture': 'Zitat als Bild',
	'Who is quoted how much in “{title}”': 'Wer in „{title}“ wie viel zitiert wird',
	'A bar shows how many words of a speaker are quoted; {n, plural, =0 {no quotes} one {# quote} other {# quotes}} in all.':
		'Ein Balken zeigt, wie viele Wörter von jemandem zitiert werden; insgesamt {n, plural, =0 {keine Zitate} one {# Zitat} other {# Zitate}}.',
	'{words} in {quotes}': '{words} in {quotes}',
	'{n} others': '{n} weitere',
	'{article}:': '{article}:',
} as const;
