import type { log as German } from '../../de/guilds/log.ts';

/** What is told of editors’ changes, in Chinese. */
export const log = {
	'What editors changed': '编辑所做的更改',
	'Undone: {change}': '已撤销：{change}',
	'Removed: {title}': '已移除：{title}',
	'Added a date of this server: {date}': '已添加服务器自己的日期：{date}',
	'Removed a date of this server: {date}': '已移除服务器自己的日期：{date}',
	'Restored a date of this server: {date}': '已恢复服务器自己的日期：{date}',
	'Changed a date of this server: {from} → {to}': '服务器自己的日期：{from} → {to}',
	'To confirm or ignore again: {dates}': '重新待确认或忽略：{dates}',
	'Merged as one person: {one} and {other}': '合并为同一人：{one} 和 {other}',
	'Split off as another person: {one}, in {n, plural, one {# article} other {# articles}}':
		'分为另一人：{one}，涉及{n, plural, other {# 篇文章}}',
	'What editors change cannot be logged': '无法记录编辑所做的更改',
	'When the problem is solved, choose the channel in {command} again. What was changed in the meantime is in {history}.':
		'问题解决后，请在 {command} 中重新选择频道。期间的更改见 {history}。',
	'and {n, number} more': '还有 {n, number} 项',
} as const satisfies Record<keyof typeof German, string>;
