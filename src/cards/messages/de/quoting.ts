/** How articles, speakers and their words are told, in German. */
export const quoting = {
	'Picture from {source}': 'Bild von {source}',
	'Picture from the article’s page': 'Bild von der Seite des Artikels',
	'The full text is no longer kept.': 'Der vollständige Text wird nicht mehr aufbewahrt.',
	'Other articles on this story': 'Andere Artikel zum Thema',
	Cite: 'Zitieren',
	Edit: 'Bearbeiten',
	History: 'Verlauf',
	Source: 'Quelle',
	'only a few words quoted': 'nur wenige Worte zitiert',
	'This text is in {language}: its summary is its first sentences, and only quotation marks and full dates were read.':
		'Dieser Text ist auf {language}: Seine Zusammenfassung sind die ersten Sätze, und gelesen wurden nur Anführungszeichen und vollständige Daten.',
	'This text is in a language other than English: its summary is its first sentences, and only quotation marks and full dates were read.':
		'Dieser Text ist nicht auf Englisch: Seine Zusammenfassung sind die ersten Sätze, und gelesen wurden nur Anführungszeichen und vollständige Daten.',
	'The language of this text could not be recognised: its summary is its first sentences, and only quotation marks and full dates were read.':
		'Die Sprache dieses Textes war nicht zu erkennen: Seine Zusammenfassung sind die ersten Sätze, und gelesen wurden nur Anführungszeichen und vollständige Daten.',
} as const;
