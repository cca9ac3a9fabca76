import type { people as German } from '../de/people.ts';

/** What is told of a person, and asked of who is who, in Portuguese. */
export const people = {
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles} · ':
		'{isCut, select, yes {O mais recente: } other {}}{quotes} em {articles} · ',
	'{isCut, select, yes {The newest: } other {}}{quotes} in {articles}, named in {n, plural, one {# other} other {# others}} · ':
		'{isCut, select, yes {O mais recente: } other {}}{quotes} em {articles}; nome em {n, plural, one {# outro} other {# outros}} · ',
	'Not quoted yet; named in {articles} · ': 'Ainda sem citações; nome em {articles} · ',
	'Described in articles as': 'Descrição nos artigos',
	'Named in': 'Nome em',
	'named in {articles}': 'nome em {articles}',
	'{n, plural, one {Also quoted in this article: {names}} other {Also quoted in these articles: {names}}}':
		'{n, plural, one {Também citados neste artigo: {names}} many {Também citados nestes artigos: {names}} other {Também citados nestes artigos: {names}}}',
	'Other people of this name': 'Outras pessoas com este nome',
	'Also called {names}': 'Também chamado: {names}',
	'No article gives more of this name, so it may be several people.':
		'Os artigos não dão mais do nome: podem ser várias pessoas.',
	'and {n} more': 'e mais {n}',
	'All quotes': 'Todas as citações',
	'Timeline of {name}': 'Linha do tempo de {name}',
	'Quotes per year': 'Citações por ano',
	'{speaker}, year by year': '{speaker}, ano a ano',
	'How often they are quoted in the articles of each year.':
		'Quantas vezes é citado nos artigos de cada ano.',
	'Who is meant by “{name}”?': 'Quem é “{name}”?',
	'Choose one': 'Escolha uma pessoa',
	'The {most} most quoted of {all} people.': 'As {most} pessoas mais citadas de {all}.',
	'{n, plural, one {# earlier change, and then:} other {# earlier changes, and then:}}':
		'{n, plural, one {# alteração anterior e depois:} other {# alterações anteriores e depois:}}',
	Undo: 'Desfazer',
	'Merged as one person: {names}': 'Reunidos como uma pessoa: {names}',
	'Merged as one person: two called {name}': 'Reunidos como uma pessoa: dois chamados {name}',
	'Split off as another person: {names}': 'Separado como outra pessoa: {names}',
	' and ': ' e ',
	' or ': ' ou ',
	'Also known as …': 'Também conhecido como…',
	'Split into two people': 'Separar em duas pessoas',
	'Another name for {name}': 'Outro nome: {name}',
	'Add another name for {name}': 'Adicionar outro nome de {name}',
	'A name that /speaker finds. Both names then count as one person. You can undo this.':
		'Um nome que /speaker encontre. Os dois nomes contam como uma pessoa. Você pode desfazer.',
	'Which of them is also {name}?': 'Qual deles também é {name}?',
	'In which articles is {name} another person?': 'Em quais artigos {name} é outra pessoa?',
	'Choose the articles that quote or name another person. Those you choose become one other person, and you can undo it.':
		'Escolha os artigos que citam ou nomeiam outra pessoa. Eles formarão outra pessoa, e você pode desfazer.',
	'Articles of another person': 'Artigos de outra pessoa',
} as const satisfies Record<keyof typeof German, string>;
