import type { people as German } from '../de/people.ts';

/** What is told of a person, and asked of who is who, in Spanish. */
export const people = {
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles} · ':
		'{isCut, select, yes {Lo más reciente: } other {}}{quotes} en {articles} · ',
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles}, named in {n, plural, one {# other} other {# others}} · ':
		'{isCut, select, yes {Lo más reciente: } other {}}{quotes} en {articles}; se nombra en {n, plural, one {# más} other {# más}} · ',
	'Not quoted yet; named in {articles} · ': 'Sin citas por ahora; se nombra en {articles} · ',
	'Described in articles as': 'Descripción en los artículos',
	'Named in': 'Se nombra en',
	'named in {articles}': 'se nombra en {articles}',
	'{n, plural, one {Also quoted in this article: {names}} other {Also quoted in these articles: {names}}}':
		'{n, plural, one {También citados en este artículo: {names}} many {También citados en estos artículos: {names}} other {También citados en estos artículos: {names}}}',
	'Other people of this name': 'Otras personas con este nombre',
	'Also called {names}': 'También llamado: {names}',
	'No article gives more of this name, so it may be several people.':
		'Los artículos no dan más del nombre: pueden ser varias personas.',
	'and {n} more': 'y {n} más',
	'All quotes': 'Todas las citas',
	'Timeline of {name}': 'Cronología de {name}',
	'Quotes per year': 'Citas por año',
	'{speaker}, year by year': '{speaker}, año por año',
	'How often they are quoted in the articles of each year.':
		'Cuántas veces se le cita en los artículos de cada año.',
	'Who is meant by “{name}”?': '¿A quién se refiere «{name}»?',
	'Choose one': 'Elige una persona',
	'The {most} most quoted of {all} people.': 'Las {most} personas más citadas de {all}.',
	'{n, plural, one {# earlier change, and then:} other {# earlier changes, and then:}}':
		'{n, plural, one {# cambio anterior y luego:} other {# cambios anteriores y luego:}}',
	Undo: 'Deshacer',
	'Merged as one person: {names}': 'Unidos como una persona: {names}',
	'Merged as one person: two called {name}': 'Unidos como una persona: dos llamados {name}',
	'Split off as another person: {names}': 'Separado como otra persona: {names}',
	' and ': ' y ',
	' or ': ' o ',
	'Also known as …': 'También conocido como…',
	'Split into two people': 'Separar en dos personas',
	'Another name for {name}': 'Otro nombre: {name}',
	'Add another name for {name}': 'Añadir otro nombre de {name}',
	'A name that /speaker finds. Both names then count as one person. You can undo this.':
		'Un nombre que /speaker encuentre. Ambos nombres cuentan como una persona. Puedes deshacerlo.',
	'Which of them is also {name}?': '¿Cuál de ellos es también {name}?',
	'In which articles is {name} another person?': '¿En qué artículos es {name} otra persona?',
	'Choose the articles that quote or name another person. Those you choose become one other person, and you can undo it.':
		'Elige los artículos que citan o nombran a otra persona. Formarán otra persona, y puedes deshacerlo.',
	'Articles of another person': 'Artículos de otra persona',
} as const satisfies Record<keyof typeof German, string>;
