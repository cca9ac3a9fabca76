import type { panel as German } from '../../de/reminders/panel.ts';

/** What the panel of reminders says, in Chinese. */
export const panel = {
	'Reminders of anniversaries': '周年提醒',
	'Back to the channel and hour': '返回频道和时间',
	'Nothing is posted yet: no channel is chosen. Choose one under “{back}”.':
		'尚未选择频道，因此不会发布任何内容。请在“{back}”中选择。',
	'Dates that this server added': '本服务器添加的日期',
	'Changes are saved immediately.': '每项选择都会立即保存。',
	'Nothing is posted yet. Choose a channel, and reminders start there, at {time}.':
		'目前不会发布任何内容。选择一个频道后，提醒会于 {time} 在那里发布。',
	'Reminders are posted in {channel} at {time}, {isWeekly, select, yes {each {weekday} for the week} other {on each day with an anniversary}}{hasRole, select, yes {, with a mention of {role}} other {}}{isSilent, select, yes {, without notification} other {}}.':
		'于 {time} 发布到 {channel}，{isWeekly, select, yes {每{weekday}发布当周的内容} other {在有周年的每一天发布}}{hasRole, select, yes {，并提及 {role}} other {}}{isSilent, select, yes {，不发送通知} other {}}。',
	'Announced {days} ahead{isOnDay, select, yes {, and on the day itself} other {}}.':
		'提前 {days}通知{isOnDay, select, yes {，当天也通知} other {}}。',
	'Only these anniversaries: {years}.': '仅限这些周年：{years}。',
	'Next post: {day} at {time}, {distance}.': '下次发布：{day} {time}，{distance}。',
	'Nothing is due within a year. Look through the dates to confirm.':
		'一年内没有提醒。请看看待确认的日期。',
	'Nothing is due within a year. Add articles with {command}.':
		'一年内没有提醒。请用 {command} 添加文章。',
	'Where reminders are posted: a channel, thread or forum': '提醒发布的位置：频道、子区或论坛',
	'Nowhere yet': '尚未选择',
	'Role to mention in each post': '每次发布时提及的身份组',
	'Time zone': '时区',
	'Make posts notify again': '让发布恢复通知',
	'Resumed.': '已恢复。',
	'Reminders were not paused.': '提醒并未暂停。',
	'Make posts silent': '让发布静默（不通知）',
	Preview: '预览',
	'Post a test': '发布测试',
	'More settings': '更多设置',
	Resume: '恢复',
	Pause: '暂停',
	'Dates waiting for your OK': '等你确认的日期',
	'Dates waiting for your OK ({n, number})': '等你确认的日期（{n, number}）',
	Refresh: '刷新',
	'Nothing is waiting to be posted.': '没有等待发布的内容。',
	'What is waiting is tried again within a minute. If that fails, this panel says why.':
		'等待中的内容会在一分钟内重试。若失败，此面板会说明原因。',
	'Time of day for reminders': '提醒的时间',
	'On the day itself, or days before': '何时：当天或提前几天',
	'Which anniversaries are posted': '发布哪些周年',
	'Every year, or only after certain numbers of years': '每年，或仅在某些周年',
	'A post each day, or one a week': '每天发布，或每周一次',
	'29 February, in years that have none': '没有 2 月 29 日的年份里的这一天',
	'The language of the posts': '发布所用的语言',
	'How late a reminder may come; after that, it is a line in the next one':
		'提醒最多可迟多久（超过后在下一条提醒中占一行）',
	'It is remembered on 28 February': '在 2 月 28 日提醒',
	'It is remembered on 1 March': '在 3 月 1 日提醒',
	'It is not remembered': '不提醒',
	'Only the biggest events': '仅最重大的事件',
	'Important events (default)': '重要事件（默认）',
	'All certain dates, minor ones too': '所有确定的日期，次要的也包括',
	'Every year': '每年',
	'On each day with an anniversary': '有周年的每一天',
	'Each {weekday}, for the week': '每{weekday}，含当周',
	'On the day itself': '当天',
	'{n, plural, one {# day before} other {# days before}}': '{n, plural, other {提前 # 天}}',
	'{n, plural, one {Up to # hour late} other {Up to # hours late}}':
		'{n, plural, other {最多迟 # 小时}}',
	'{n, plural, one {Up to # day late} other {Up to # days late}}':
		'{n, plural, other {最多迟 # 天}}',
	'Time zone of this server': '本服务器的时区',
	'City or country': '城市或国家',
	'Such as Berlin, New York or Japan': '例如 Berlin、New York 或 Japan',
	'Pause reminders': '暂停提醒',
	'The first day with posts again': '恢复发布的第一天',
	'What falls due before then is skipped': '在此之前到期的内容会被跳过',
	'2027-03-01, 1 March or tomorrow': '2027-03-01、3月1日或明天',
	'Which tag should the posts have?': '发布的内容用哪个标签？',
	'Each reminder will be a post of its own in {channel}, which requires a tag.':
		'每条提醒都会在 {channel} 中单独成帖，该论坛要求标签。',
	'A tag': '标签',
	'Which time zone?': '哪个时区？',
	'“{name}” can mean several time zones.': '“{name}”可能指多个时区。',
	'Choose the one whose clock shows the right time': '选择时间显示正确的那一个',
	'No time zone is known by the name “{name}”. Write a city or a country, such as Berlin or Japan.':
		'没有名为“{name}”的时区。请写城市或国家，例如 Berlin 或 Japan。',
	'Choose a time zone': '选择时区',
	'{zone} · {time} now': '{zone} · 现在 {time}',
	'Type again': '重新输入',
	'The test was posted in {channel}.': '测试已发布到 {channel}。',
	'The test was not posted. {why}': '测试未能发布。{why}',
	'The mention of {role} notifies nobody: let anyone mention that role, or allow Dateline {permission}.':
		'提及 {role} 不会通知任何人：请允许所有人提及该身份组，或授予 Dateline {permission}。',
} as const satisfies Record<keyof typeof German, string>;
