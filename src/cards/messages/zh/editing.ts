import type { editing as German } from '../de/editing.ts';

/** What editors of reminders are told of mutes, suggestions, dates of the server and previews, in Chinese. */
export const editing = {
	Muted: '已静音',
	'Reminders of {what} are no longer posted on this server.': '这里不再提醒：{what}。',
	'Reminders of {what} are posted again.': '将重新提醒：{what}。',
	'Muted reminders': '已静音的提醒',
	'No longer muted': '已取消静音',
	'Still muted': '仍然静音',
	'Nothing is muted now. Press “{button}” under a reminder, or type {command} to mute an article or a person.':
		'现在没有静音项。点按提醒下方的“{button}”；{command} 可静音文章或人物。',
	Unmute: '取消静音',
	'events with {name}': '涉及 {name} 的事件',
	'something from an article that is no longer here': '某篇已不在此处的文章中的内容',
	'all dates of {title}': '{title} 的所有日期',
	'a date of {title}': '{title} 的一个日期',
	'With today’s settings, this would have been the post of {day}:':
		'按今天的设置，{day} 的帖子会是这样：',
	'No channel is chosen yet, so nothing is posted. On {day} the post would be:':
		'尚未选择频道，因此不会发布任何内容。{day} 的帖子会是：',
	'No channel is chosen yet, so nothing is posted. The next post would come on {day} and look like this:':
		'尚未选择频道，因此不会发布任何内容。下一个帖子会在 {day} 发布，内容如下：',
	'This will be posted on {day} at {time} in {channel}{hasRole, select, yes {, with a mention of {role}} other {}}:':
		'将于 {day} {time} 发布到 {channel}{hasRole, select, yes {，并提及 {role}} other {}}：',
	'Reminders are paused on {day}.': '{day} 提醒处于暂停状态。',
	'Nothing is posted on {day}.': '{day} 没有要发布的内容。',
	'Nothing is due within a year. Dates to confirm wait here: {command}':
		'一年内没有提醒。待确认的日期在这里：{command}',
	'The next post comes on {day}.': '下一个帖子在 {day}。',
	'Preview it': '预览',
} as const satisfies Record<keyof typeof German, string>;
