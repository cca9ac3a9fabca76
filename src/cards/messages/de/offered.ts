/** What is offered and taken while somebody types, and what a file has wrong, in German. */
export const offered = {
	upcoming: 'kommende',
	past: 'vergangene',
	yearly: 'jährlich',
	somebody: 'jemand',
	erase: 'löschen',
	'tomorrow: {day}': 'morgen: {day}',
	'in {n, plural, one {# day} other {# days}}: {day}':
		'in {n, plural, one {# Tag} other {# Tagen}}: {day}',
	'{day} · {n, plural, one {# date} other {# dates}}':
		'{day} · {n, plural, one {# Termin} other {# Termine}}',
	'{day} · more than {n, number} dates': '{day} · über {n, number} Termine',
	'“{field}” of article {n} (line {line})': '„{field}“ von Artikel {n} (Zeile {line})',
	'article {n} (line {line})': 'Artikel {n} (Zeile {line})',
	'date {n}{hasLine, select, yes { (line {line})} other {}}':
		'Termin {n}{hasLine, select, yes { (Zeile {line})} other {}}',
	'“{field}” of date {n}{hasLine, select, yes { (line {line})} other {}}':
		'„{field}“ von Termin {n}{hasLine, select, yes { (Zeile {line})} other {}}',
	'“{field}”{hasLine, select, yes { (line {line})} other {}}':
		'„{field}“{hasLine, select, yes { (Zeile {line})} other {}}',
} as const;
