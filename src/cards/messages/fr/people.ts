import type { people as German } from '../de/people.ts';

/** What is told of a person, and asked of who is who, in French. */
export const people = {
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles} · ':
		'{isCut, select, yes {Les plus récentes\u00A0: } other {}}{quotes} dans {articles} · ',
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles}, named in {n, plural, one {# other} other {# others}} · ':
		'{isCut, select, yes {Les plus récentes\u00A0: } other {}}{quotes} dans {articles}, nom présent dans {n, plural, one {# autre} other {# autres}} · ',
	'Not quoted yet; named in {articles} · ':
		'Pas encore de citation\u202F; nom présent dans {articles} · ',
	'Described in articles as': 'Description dans les articles',
	'Named in': 'Nom présent dans',
	'named in {articles}': 'nom présent dans {articles}',
	'{n, plural, one {Also quoted in this article: {names}} other {Also quoted in these articles: {names}}}':
		'{n, plural, one {Aussi cités dans cet article\u00A0: {names}} many {Aussi cités dans ces articles\u00A0: {names}} other {Aussi cités dans ces articles\u00A0: {names}}}',
	'Other people of this name': 'Autres personnes de ce nom',
	'Also called {names}': 'Aussi appelé\u00A0: {names}',
	'No article gives more of this name, so it may be several people.':
		'Les articles n’en disent pas plus sur ce nom\u00A0: il peut s’agir de plusieurs personnes.',
	'and {n} more': 'et {n} de plus',
	'All quotes': 'Toutes les citations',
	'Timeline of {name}': 'Chronologie de {name}',
	'Quotes per year': 'Citations par année',
	'{speaker}, year by year': '{speaker}, année par année',
	'How often they are quoted in the articles of each year.':
		'Nombre de citations dans les articles de chaque année.',
	'Who is meant by “{name}”?': 'Qui désigne «\u00A0{name}\u00A0»\u202F?',
	'Choose one': 'Choisissez une personne',
	'The {most} most quoted of {all} people.': 'Les {most} personnes les plus citées sur {all}.',
	'{n, plural, one {# earlier change, and then:} other {# earlier changes, and then:}}':
		'{n, plural, one {# modification antérieure, puis\u00A0:} other {# modifications antérieures, puis\u00A0:}}',
	Undo: 'Annuler',
	'Merged as one person: {names}': 'Réunis en une seule personne\u00A0: {names}',
	'Merged as one person: two called {name}': 'Réunis en une seule personne\u00A0: deux {name}',
	'Split off as another person: {names}': 'Séparé comme une autre personne\u00A0: {names}',
	' and ': ' et ',
	' or ': ' ou ',
	'Also known as …': 'Aussi connu sous le nom de…',
	'Split into two people': 'Séparer en deux personnes',
	'Another name for {name}': 'Autre nom\u00A0: {name}',
	'Add another name for {name}': 'Ajouter un autre nom pour {name}',
	'A name that /speaker finds. Both names then count as one person. You can undo this.':
		'Un nom que /speaker trouve. Les deux noms désignent alors une seule personne. Vous pourrez annuler.',
	'Which of them is also {name}?': 'Lequel est aussi {name}\u202F?',
	'In which articles is {name} another person?':
		'Dans quels articles {name} est-il une autre personne\u202F?',
	'Choose the articles that quote or name another person. Those you choose become one other person, and you can undo it.':
		'Choisissez les articles qui citent ou nomment une autre personne. Ils formeront une autre personne\u202F; vous pourrez annuler.',
	'Articles of another person': 'Articles d’une autre personne',
} as const satisfies Record<keyof typeof German, string>;
