/** What is told of a person, and asked of who is who, in German. */
export const people = {
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles} · ':
		'{isCut, select, yes {Die neuesten: } other {}}{quotes} in {articles} · ',
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles}, named in {n, plural, one {# other} other {# others}} · ':
		'{isCut, select, yes {Die neuesten: } other {}}{quotes} in {articles}, genannt in {n, plural, one {# weiteren} other {# weiteren}} · ',
	'Not quoted yet; named in {articles} · ': 'Noch nicht zitiert; genannt in {articles} · ',
	'Described in articles as': 'In Artikeln beschrieben als',
	'Named in': 'Genannt in',
	'named in {articles}': 'genannt in {articles}',
	'{n, plural, one {Also quoted in this article: {names}} other {Also quoted in these articles: {names}}}':
		'{n, plural, one {In diesem Artikel auch zitiert: {names}} other {In diesen Artikeln auch zitiert: {names}}}',
	'Other people of this name': 'Andere Personen dieses Namens',
	'Also called {names}': 'Auch genannt: {names}',
	'No article gives more of this name, so it may be several people.':
		'Mehr vom Namen nennen die Artikel nicht: Es können mehrere Personen sein.',
	'and {n} more': 'und {n} weitere',
	'All quotes': 'Alle Zitate',
	'Timeline of {name}': 'Zeitleiste: {name}',
	'Quotes per year': 'Zitate pro Jahr',
	'{speaker}, year by year': '{speaker}, Jahr für Jahr',
	'How often they are quoted in the articles of each year.':
		'Wie oft die Person in den Artikeln jedes Jahres zitiert wird.',
	'Who is meant by “{name}”?': 'Wer ist mit „{name}“ gemeint?',
	'Choose one': 'Wähle eine Person',
	'The {most} most quoted of {all} people.': 'Die {most} meistzitierten von {all} Personen.',
	'{n, plural, one {# earlier change, and then:} other {# earlier changes, and then:}}':
		'{n, plural, one {# frühere Änderung, und dann:} other {# frühere Änderungen, und dann:}}',
	Undo: 'Rückgängig',
	'Merged as one person: {names}': 'Als eine Person zusammengeführt: {names}',
	'Merged as one person: two called {name}': 'Als eine Person zusammengeführt: zwei namens {name}',
	'Split off as another person: {names}': 'Als andere Person getrennt: {names}',
	' and ': ' und ',
	' or ': ' oder ',
	'Also known as …': 'Auch bekannt als …',
	'Split into two people': 'In zwei Personen trennen',
	'Another name for {name}': 'Anderer Name: {name}',
	'Add another name for {name}': 'Weiteren Namen für {name} hinzufügen',
	'A name that /speaker finds. Both names then count as one person. You can undo this.':
		'Ein Name, den /speaker findet. Beide Namen gelten dann als eine Person. Lässt sich zurücknehmen.',
	'Which of them is also {name}?': 'Wer davon ist auch {name}?',
	'In which articles is {name} another person?':
		'In welchen Artikeln ist {name} eine andere Person?',
	'Choose the articles that quote or name another person. Those you choose become one other person, and you can undo it.':
		'Wähle die Artikel, die eine andere Person zitieren oder nennen. Sie werden zu einer eigenen Person; du kannst es rückgängig machen.',
	'Articles of another person': 'Artikel einer anderen Person',
} as const;
