import type { people as German } from '../de/people.ts';

/** What is told of a person, and asked of who is who, in Spanish. */
export const people = {
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles} · ':
		'{isCut, select, yes {Lo más reciente: } other {}}{quotes} en {articles} · ',
	'{n, plural, one {Also quoted in this article: {names}} other {Also quoted in these articles: {names}}}':
		'{n, plural, one {También citados en este artículo: {names}} many {También citados en estos artículos: {names}} other {También citados en estos artículos: {names}}}',
	'Others of this name': 'Otras personas con este nombre',
	'Also called {names}': 'También llamado: {names}',
	'The articles give no more of the name: it may be several people.':
		'Los artículos no dan más del nombre: pueden ser varias personas.',
	'and {n} more': 'y {n} más',
	'All quotes': 'Todas las citas',
	Timeline: 'Cronología',
	'Quotes per year': 'Citas por año',
	'{speaker}, year by year': '{speaker}, año por año',
	'How often they are quoted in the articles of each year.':
		'Cuántas veces se le cita en los artículos de cada año.',
	'Who is meant by “{name}”?': '¿A quién se refiere «{name}»?',
	'Choose one': 'Elige una persona',
	'The {most} most quoted of {all}.': 'Los {most} más citados de {all}.',
	'{n} earlier, and then:': '{n} anteriores y luego:',
	Undo: 'Deshacer',
	'An editor says that {names} are one: ': 'Un editor dice que son la misma persona: {names}: ',
	'An editor says that two called {name} are one: ':
		'Un editor dice que dos llamados {name} son la misma persona: ',
	'An editor says that this is another {names}: ': 'Un editor dice que es otra persona ({names}): ',
	' and ': ' y ',
	' or ': ' o ',
	Merge: 'Unir',
	Split: 'Separar',
	'The same person by another name': 'La misma persona con otro nombre',
	'Another name of {name}': 'Otro nombre: {name}',
	'A name that /speaker finds. Both then go by the full name that most articles use. You can undo this.':
		'Escribe un nombre que /speaker encuentre. Queda el nombre completo más usado. Puedes deshacerlo.',
	'Which of them is also {name}?': '¿Cuál de ellos es también {name}?',
	'In which articles is {name} another person?': '¿En qué artículos es {name} otra persona?',
	'Choose the articles that quote another person of this name. Those you choose become one other person, and you can undo it.':
		'Elige los artículos que citan a otra persona con este nombre. Formarán otra persona, y puedes deshacerlo.',
	'Articles of another person': 'Artículos de otra persona',
} as const satisfies Record<keyof typeof German, string>;
