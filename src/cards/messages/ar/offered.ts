/** What is offered and taken while somebody types, and what a file has wrong, in Arabic. */
export const offered = {
	upcoming: 'القادمة',
	past: 'الماضية',
	yearly: 'كل سنة',
	somebody: 'شخص ما',
	erase: 'محو',
	'tomorrow: {day}': 'غدًا: {day}',
	'in {n, plural, one {# day} other {# days}}: {day}':
		'بعد {n, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}: {day}',
	'{day} · {n, plural, one {# date} other {# dates}}':
		'{day} · {n, plural, zero {لا تواريخ} one {تاريخ واحد} two {تاريخان} few {# تواريخ} many {# تاريخًا} other {# تاريخ}}',
	'{day} · more than {n, number} dates': '{day} · أكثر من {n, number} تواريخ',
	'“{field}” of article {n} (line {line})': '«{field}» في المقال {n} (السطر {line})',
	'article {n} (line {line})': 'المقال {n} (السطر {line})',
	'date {n}{hasLine, select, yes { (line {line})} other {}}':
		'التاريخ {n}{hasLine, select, yes { (السطر {line})} other {}}',
	'“{field}” of date {n}{hasLine, select, yes { (line {line})} other {}}':
		'«{field}» في التاريخ {n}{hasLine, select, yes { (السطر {line})} other {}}',
	'“{field}”{hasLine, select, yes { (line {line})} other {}}':
		'«{field}»{hasLine, select, yes { (السطر {line})} other {}}',
} as const;
