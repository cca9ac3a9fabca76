import type { counts as German } from '../de/counts.ts';

/** How many there are, in Chinese. */
export const counts = {
	'{n, plural, =0 {no articles} one {# article} other {# articles}}':
		'{n, plural, other {# 篇文章}}',
	'{n, plural, =0 {no quotes} one {# quote} other {# quotes}}': '{n, plural, other {# 条引语}}',
	'{n, plural, =0 {no sentences} one {# sentence} other {# sentences}}':
		'{n, plural, other {# 句}}',
	'{n, plural, =0 {no words} one {# word} other {# words}}': '{n, plural, other {# 个词}}',
	'{n, plural, =0 {no speakers} one {# speaker} other {# speakers}}':
		'{n, plural, other {# 位发言者}}',
	'{n, plural, =0 {no key dates} one {# key date} other {# key dates}}':
		'{n, plural, other {# 个重要日期}}',
	'{n, plural, =0 {no dates} one {# date} other {# dates}}': '{n, plural, other {# 个日期}}',
	'{n, plural, =0 {no events} one {# event} other {# events}}': '{n, plural, other {# 个事件}}',
	'{n, plural, =0 {no changes} one {# change} other {# changes}}': '{n, plural, other {# 项更改}}',
	'{n, plural, =0 {no feeds} one {# feed} other {# feeds}}': '{n, plural, other {# 个订阅源}}',
	'{n, plural, =0 {nothing followed} one {# followed} other {# followed}}':
		'{n, plural, other {# 项关注}}',
	'{n, plural, =0 {nothing muted} one {# muted} other {# muted}}':
		'{n, plural, other {# 项已静音}}',
	'{n, plural, =0 {no reminders} one {# reminder} other {# reminders}}':
		'{n, plural, other {# 条提醒}}',
	'{n, plural, =0 {no dates to confirm} one {# date to confirm} other {# dates to confirm}}':
		'{n, plural, other {# 个待确认的日期}}',
	'{n, plural, =0 {no days} one {# day} other {# days}}': '{n, plural, other {# 天}}',
	'{n, plural, =0 {no years} one {# year} other {# years}}': '{n, plural, other {# 年}}',
	'{n, number}+ articles': '{n, number} 多篇文章',
	'{n, number}+ quotes': '{n, number} 多条引语',
	'{n, number}+ key dates': '{n, number} 多个重要日期',
	'{n, number}+ events': '{n, number} 多个事件',
	'{n, number}+ dates to confirm': '{n, number} 多个待确认的日期',
	'{n, number}+ reminders': '{n, number} 多条提醒',
} as const satisfies Record<keyof typeof German, string>;
