/** What is offered and taken while somebody types, and what a file has wrong, in French. */
export const offered = {
	upcoming: 'à venir',
	past: 'passées',
	yearly: 'chaque année',
	somebody: 'quelqu’un',
	erase: 'effacer',
	'tomorrow: {day}': 'demain\u00A0: {day}',
	'in {n, plural, one {# day} other {# days}}: {day}':
		'dans {n, plural, one {# jour} many {# jours} other {# jours}}\u00A0: {day}',
	'{day} · {n, plural, one {# date} other {# dates}}':
		'{day} ({n, plural, one {# date} many {# dates} other {# dates}})',
	'{day} · more than {n, number} dates': '{day} · plus de {n, number} dates',
	'“{field}” of article {n} (line {line})': '«\u00A0{field}\u00A0» de l’article {n} (ligne {line})',
	'article {n} (line {line})': 'l’article {n} (ligne {line})',
	'date {n}{hasLine, select, yes { (line {line})} other {}}':
		'la date {n}{hasLine, select, yes { (ligne {line})} other {}}',
	'“{field}” of date {n}{hasLine, select, yes { (line {line})} other {}}':
		'«\u00A0{field}\u00A0» de la date {n}{hasLine, select, yes { (ligne {line})} other {}}',
	'“{field}”{hasLine, select, yes { (line {line})} other {}}':
		'«\u00A0{field}\u00A0»{hasLine, select, yes { (ligne {line})} other {}}',
} as const;
