import type { days as German } from '../de/days.ts';

/** How days are told, who else tells of them and how they are drawn, in Chinese. */
export const days = {
	'the week of {day}': '{day}那一周',
	'about {time}': '{time}前后',
	'also told by {sources}': '另见：{sources}',
	'also told by {sources} and {n, number} more': '另见：{sources}及另外 {n, number} 处',
	'less certain': '不太确定',
	'the article says {words}': '文中写作{words}',
	'worked out by Dateline': '由 Dateline 推算',
	'“{words}” here means {day}.': '此处的“{words}”指{day}。',
	'no exact day, or less certain': '没有确切日期，或不太确定',
	'A ring means: no exact day, or less certain.': '圆环表示：没有确切日期，或不太确定。',
	'Timeline of “{title}”': '“{title}”的时间线',
	'On this day: {day}': '历史上的今天：{day}',
	'Anniversaries on {day}': '{day}的周年纪念',
	'Nothing is known of this day in any year. The next anniversary is on {day}.':
		'没有任何年份这一天的事件。下一个周年纪念日是{day}。',
	'Anniversaries as a picture': '以图片查看周年',
	'Show {day}': '查看 {day}',
	'Reminders as a picture': '以图片查看提醒',
	'Reminders in the next 12 months': '未来12个月的提醒',
	'Added by this server': '由本服务器添加',
	'added by this server': '由本服务器添加',
	'this year': '今年',
	'{n, plural, one {in # year} other {in # years}}': '{n, plural, other {# 年后}}',
	'{n, plural, one {Reminders in the next # day} other {Reminders in the next # days}}':
		'{n, plural, other {未来 # 天的提醒}}',
	'On hold:': '已暂停：',
	'{reason} Nothing is lost.': '{reason} 不会丢失任何内容。',
	'Try again': '重试',
	'Paused until {day}.': '暂停至 {day}。',
	'They are posted in {channel} at {time}:': '于 {time} 发布到 {channel}：',
	'Nothing is posted until an admin chooses a channel with {command}. Then these will be posted:':
		'目前还不会发布任何内容：管理员需先用 {command} 选择频道。之后会发布：',
	'on {day}': '{day}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}}': '{n, plural, other {# 周年}}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}} on {day}':
		'{n, plural, other {{day}满 # 周年}}',
	'Nothing is due in that time. The next reminder comes on {day}.':
		'这段时间内没有提醒。下一条提醒在 {day}。',
	'Nothing is due within a year. Admins find dates to confirm under {command}.':
		'一年内没有提醒。管理员可在 {command} 中找到待确认的日期。',
	'Of very many reminders these are the first {n, number}.': '提醒很多，这里是前 {n, number} 条。',
	'Reminders from {start} to {end}': '{start}至{end}的提醒',
	'A bar is a day with reminders; the ring is today.': '竖条表示有提醒的日子，圆环表示今天。',
	'What happened, by the day of the year': '按一年中的日子看发生的事',
	'A bar is a day on which something happened, in any year; the ring is the chosen day.':
		'竖条表示某年发生过事情的日子，圆环表示所选的日子。',
	'{days} in all.': '共{days}。',
	'Go to a year': '跳到某一年',
	'Timeline as a picture': '以图片查看时间线',
	'from the articles that fit best': '出自最相符的文章',
	'Timeline{hasPerson, select, yes { of {person}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasStart, select, yes { from {start}} other {}}{hasEnd, select, yes { to {end}} other {}}{hasArticle, select, yes { · {title}} other {}}':
		'时间线{hasPerson, select, yes { · {person}} other {}}{hasWords, select, yes { · 关于“{words}”} other {}}{hasStart, select, yes { · 从 {start}} other {}}{hasEnd, select, yes { · 到 {end}} other {}}{hasArticle, select, yes { · {title}} other {}}',
	'Quote of the day': '每日引语',
	'The week’s highlights': '本周精选',
	'Worth remembering': '值得记住',
	'Quotes and highlights cannot be posted': '无法发布引语和精选',
	'They stop until a channel is chosen again under {command} › Daily quote and highlights.':
		'在 {command} › 每日引语和精选 中重新选择频道之前，将停止发布。',
	'Reminders are on hold': '提醒已暂停',
	'Nothing is lost: what is due waits. When the problem is solved, open {command} in the server and choose “Try again”.':
		'不会丢失任何内容：到期的提醒会等待。问题解决后，请在服务器中打开 {command} 并选择“重试”。',
	'A post was left out': '有一条发布被略过',
	'“{what}” for {day} cannot be read any more, so it is left out. The next one comes as planned.':
		'{day}的“{what}”已无法读取，因此略过。下一条会按时发布。',
	'Whoever runs this bot finds the cause in its log.': '此机器人的运营者可在日志中找到原因。',
	'Apps › {menu}': '应用 › {menu}',
	'All from: “{title}”': '均出自：《{title}》',
} as const satisfies Record<keyof typeof German, string>;
