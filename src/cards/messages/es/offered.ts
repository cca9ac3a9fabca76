/** What is offered and taken while somebody types, and what a file has wrong, in Spanish. */
export const offered = {
	upcoming: 'próximas',
	past: 'pasadas',
	yearly: 'cada año',
	somebody: 'alguien',
	erase: 'borrar',
	'tomorrow: {day}': 'mañana: {day}',
	'in {n, plural, one {# day} other {# days}}: {day}':
		'en {n, plural, one {# día} many {# días} other {# días}}: {day}',
	'{day} · {n, plural, one {# date} other {# dates}}':
		'{day} · {n, plural, one {# fecha} many {# fechas} other {# fechas}}',
	'{day} · more than {n, number} dates': '{day} · más de {n, number} fechas',
	'“{field}” of article {n} (line {line})': '«{field}» del artículo {n} (línea {line})',
	'article {n} (line {line})': 'el artículo {n} (línea {line})',
	'date {n}{hasLine, select, yes { (line {line})} other {}}':
		'la fecha {n}{hasLine, select, yes { (línea {line})} other {}}',
	'“{field}” of date {n}{hasLine, select, yes { (line {line})} other {}}':
		'«{field}» de la fecha {n}{hasLine, select, yes { (línea {line})} other {}}',
	'“{field}”{hasLine, select, yes { (line {line})} other {}}':
		'«{field}»{hasLine, select, yes { (línea {line})} other {}}',
} as const;
