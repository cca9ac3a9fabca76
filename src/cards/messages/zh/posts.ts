import type { posts as German } from '../de/posts.ts';

/** The fixed words of reminders’ posts, in Chinese. */
export const posts = {
	'{n, plural, one {# year ago} other {# years ago}}': '{n, plural, other {# 年前}}',
	'{ago} today': '{ago}的今天',
	'Tomorrow: {ago}': '明天：{ago}',
	'{n, plural, one {In # day: {ago}} other {In # days: {ago}}}':
		'{n, plural, other {# 天后：{ago}}}',
	Today: '今天',
	Tomorrow: '明天',
	'{n, plural, one {In # day} other {In # days}}': '{n, plural, other {# 天后}}',
	Anniversaries: '周年纪念',
	'On this day': '历史上的今天',
	'Coming up': '即将到来',
	'Today and coming up': '今天与即将到来',
	Also: '此外',
	'Missed, because nothing could be posted': '因无法发布而错过',
	'{n, plural, one {and # more} other {and # more}}': '{n, plural, other {另有 # 项}}',
	'Late: this was due on {time}.': '迟到：原定于 {time}。',
	'From: “{title}”': '出自：《{title}》',
	'Also told by {sources}': '另见：{sources}',
	'Never post this': '停止此提醒',
	'Discuss in a thread': '在子区讨论',
	'Cut here: the rest is too long for one Discord message.':
		'到此截断：其余内容太长，一条 Discord 消息放不下。',
	'This is a test': '这是一次测试',
	'Reminders of anniversaries will be posted here{hasRole, select, yes {, with a mention of {role}} other {}}.':
		'周年提醒将发布在这里{hasRole, select, yes {，并提及 {role}} other {}}。',
	'Nobody was notified of this test.': '此次测试没有通知任何人。',
} as const satisfies Record<keyof typeof German, string>;
