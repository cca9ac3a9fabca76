/** What is offered and taken while somebody types, and what a file has wrong, in Japanese. */
export const offered = {
	upcoming: '今後',
	past: '過去',
	yearly: '毎年',
	somebody: '誰か',
	erase: '消去',
	'tomorrow: {day}': '明日：{day}',
	'in {n, plural, one {# day} other {# days}}: {day}': '{n, plural, other {#日後}}：{day}',
	'{day} · {n, plural, one {# date} other {# dates}}': '{day} · {n, plural, other {#件}}',
	'{day} · more than {n, number} dates': '{day} · {n, number}件以上',
	'“{field}” of article {n} (line {line})': '記事{n}（{line}行目）の「{field}」',
	'article {n} (line {line})': '記事{n}（{line}行目）',
	'date {n}{hasLine, select, yes { (line {line})} other {}}':
		'日付{n}{hasLine, select, yes {（{line}行目）} other {}}',
	'“{field}” of date {n}{hasLine, select, yes { (line {line})} other {}}':
		'日付{n}{hasLine, select, yes {（{line}行目）} other {}}の「{field}」',
	'“{field}”{hasLine, select, yes { (line {line})} other {}}':
		'「{field}」{hasLine, select, yes {（{line}行目）} other {}}',
} as const;
