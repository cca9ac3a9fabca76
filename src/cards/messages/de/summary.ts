/** What a summary says beside the article’s own sentences, in German. */
export const summary = {
	'This is the latest article. To choose another, type /{command} and pick “article”.':
		'Dies ist der neueste Artikel. Für einen anderen gib /{command} ein und wähle „article“.',
	'Show source paragraphs': 'Absätze im Artikel zeigen',
	'Where the summary comes from · {title}': 'Wo die Zusammenfassung im Artikel steht · {title}',
	'Paragraph {number, number} of {of, number}': 'Absatz {number, number} von {of, number}',
	'No sentence in this text sums it up.': 'Kein Satz dieses Textes fasst ihn zusammen.',
} as const;
