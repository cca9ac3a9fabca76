import type { own as German } from '../../de/reminders/own.ts';

/** What dates of a server and suggestions say, in Chinese. */
export const own = {
	'All dates added here': '本服务器的所有日期',
	Added: '已添加',
	Changed: '已更改',
	Restored: '已恢复',
	Removed: '已删除',
	Remove: '删除',
	'A date of this server': '本服务器的一个日期',
	'The day': '日期',
	'What happened, or will': '发生过或将要发生的事',
	'As it will be posted and listed': '将按此发布并列出',
	'How often it comes': '重复频率',
	'Write “yearly” or “once”.': '请写“每年”或“一次”。',
	'Nothing is posted yet: no channel is chosen. Choose one with {command}.':
		'尚未选择频道，因此不会发布任何内容。请用 {command} 选择。',
	'This server has no dates of its own yet. Add one with {command}, such as the day your club began or the next meeting.':
		'本服务器还没有自己的日期。可用 {command} 添加，例如社团成立日或下次聚会。',
	'Reminders of {what}, {day}, are no longer posted on this server.':
		'这里不会再提醒{what}（{day}）。',
	'It will not be posted again.': '不会再为此发布内容。',
	'Next post: {day}': '下次发布：{day}',
	'Comes next on {day}': '下一次：{day}',
	'Next post: {day} at {time} in {channel}.': '下次发布：{day} {time}，{channel}。',
	'Last saved by {user} · {time}': '最后由 {user} 保存 · {time}',
	'Every year since {day}': '自 {day} 起每年',
	'Every year from {day}': '从 {day} 起每年',
	'Once, on {day}': '仅一次，{day}',
	'With these settings nothing is posted about it. Check in {command} how many days ahead posts come.':
		'按当前设置不会为此发布内容。请在 {command} 中查看提前天数。',
	'Post a reminder of {n, plural, one {this event} other {these events}} every year?':
		'{n, plural, other {每年提醒这些事件吗？}}',
	'Post a reminder every {day}?': '每年{day}发布提醒吗？',
	'{title} · {n, number} of {all, number} dates': '{title}：{all, number} 项中的 {n, number} 项',
	'On {day}': '{day}',
	'Read as {when}, which is not a single day. Choose one with “Edit”.':
		'读作 {when}，不是具体某一天。请用“编辑”选择一天。',
	'Read as {when}, an anniversary of {day}': '读作 {when}，{day}的周年',
	'No dates to confirm': '没有待确认的日期',
	'Days that are certain are posted without asking: see {command}. A new article may bring more to decide.':
		'确定的日子会直接发布：见 {command}。新文章可能会带来更多待定的日期。',
	'Confirmed: {what}.': '已确认：{what}。',
	'Ignored: {what}.': '已忽略：{what}。',
	'{n, plural, one {# date is left: it needs a single day, so choose “Edit”.} other {# dates are left: each needs a single day, so choose “Edit”.}}':
		'{n, plural, other {还有 # 个没有具体日期的项目待编辑。}}',
	Confirm: '确认',
	Ignore: '忽略',
	'Confirm all shown': '确认所有显示项',
	'Ignore all dates left in this article': '忽略本文其余所有日期',
	'Which day should be remembered?': '要提醒哪一天？',
	'The day it happened': '发生的日期',
	'With its year, such as 2022-02-24 or 24 February 2022':
		'须含年份，例如 2022-02-24 或 2022年2月24日',
	'What happened': '发生了什么',
	'As it will be posted and listed; it should be clear by itself': '将按此发布并列出；应能单独看懂',
} as const satisfies Record<keyof typeof German, string>;
