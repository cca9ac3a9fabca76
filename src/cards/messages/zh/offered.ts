/** What is offered and taken while somebody types, and what a file has wrong, in Simplified Chinese. */
export const offered = {
	upcoming: '将来',
	past: '过去',
	yearly: '每年',
	somebody: '某人',
	erase: '清除',
	'tomorrow: {day}': '明天：{day}',
	'in {n, plural, one {# day} other {# days}}: {day}': '{n, plural, other {# 天后}}：{day}',
	'{day} · {n, plural, one {# date} other {# dates}}': '{day} · {n, plural, other {# 个日期}}',
	'{day} · more than {n, number} dates': '{day} · 超过 {n, number} 个日期',
	'“{field}” of article {n} (line {line})': '第 {n} 篇文章（第 {line} 行）的“{field}”',
	'article {n} (line {line})': '第 {n} 篇文章（第 {line} 行）',
	'date {n}{hasLine, select, yes { (line {line})} other {}}':
		'第 {n} 个日期{hasLine, select, yes {（第 {line} 行）} other {}}',
	'“{field}” of date {n}{hasLine, select, yes { (line {line})} other {}}':
		'第 {n} 个日期{hasLine, select, yes {（第 {line} 行）} other {}}的“{field}”',
	'“{field}”{hasLine, select, yes { (line {line})} other {}}':
		'“{field}”{hasLine, select, yes {（第 {line} 行）} other {}}',
} as const;
