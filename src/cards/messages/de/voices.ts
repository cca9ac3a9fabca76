/** Who says something, and what there is to see of an article, in German. */
export const voices = {
	', ': ', ',
	'Full summary': 'Ganze Zusammenfassung',
	Quotes: 'Zitate',
	Dates: 'Termine',
	'“{words}”': '„{words}“',
	'Speaker unclear': 'Sprecher unklar',
	'Probably {speaker}': 'Vermutlich {speaker}',
	'via {medium}': 'über {medium}',
	'in {medium}': 'in: „{medium}“',
} as const;
