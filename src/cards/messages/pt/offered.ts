/** What is offered and taken while somebody types, and what a file has wrong, in Portuguese. */
export const offered = {
	upcoming: 'próximas',
	past: 'passadas',
	yearly: 'todo ano',
	somebody: 'alguém',
	erase: 'apagar',
	'tomorrow: {day}': 'amanhã: {day}',
	'in {n, plural, one {# day} other {# days}}: {day}':
		'em {n, plural, one {# dia} many {# dias} other {# dias}}: {day}',
	'{day} · {n, plural, one {# date} other {# dates}}':
		'{day} · {n, plural, one {# data} many {# datas} other {# datas}}',
	'{day} · more than {n, number} dates': '{day} · mais de {n, number} datas',
	'“{field}” of article {n} (line {line})': '“{field}” do artigo {n} (linha {line})',
	'article {n} (line {line})': 'o artigo {n} (linha {line})',
	'date {n}{hasLine, select, yes { (line {line})} other {}}':
		'a data {n}{hasLine, select, yes { (linha {line})} other {}}',
	'“{field}” of date {n}{hasLine, select, yes { (line {line})} other {}}':
		'“{field}” da data {n}{hasLine, select, yes { (linha {line})} other {}}',
	'“{field}”{hasLine, select, yes { (line {line})} other {}}':
		'“{field}”{hasLine, select, yes { (linha {line})} other {}}',
} as const;
