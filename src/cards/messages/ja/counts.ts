import type { counts as German } from '../de/counts.ts';

/** How many there are, in Japanese. */
export const counts = {
	'{n, plural, =0 {no articles} one {# article} other {# articles}}':
		'{n, plural, other {記事#件}}',
	'{n, plural, =0 {no quotes} one {# quote} other {# quotes}}': '{n, plural, other {発言#件}}',
	'{n, plural, =0 {no sentences} one {# sentence} other {# sentences}}': '{n, plural, other {#文}}',
	'{n, plural, =0 {no words} one {# word} other {# words}}': '{n, plural, other {#語}}',
	'{n, plural, =0 {no speakers} one {# speaker} other {# speakers}}':
		'{n, plural, other {発言者#人}}',
	'{n, plural, =0 {no key dates} one {# key date} other {# key dates}}':
		'{n, plural, other {重要な日付#件}}',
	'{n, plural, =0 {no dates} one {# date} other {# dates}}': '{n, plural, other {日付#件}}',
	'{n, plural, =0 {no events} one {# event} other {# events}}': '{n, plural, other {出来事#件}}',
	'{n, plural, =0 {no changes} one {# change} other {# changes}}': '{n, plural, other {変更#件}}',
	'{n, plural, =0 {no feeds} one {# feed} other {# feeds}}': '{n, plural, other {フィード#件}}',
	'{n, plural, =0 {nothing followed} one {# followed} other {# followed}}':
		'{n, plural, other {フォロー#件}}',
	'{n, plural, =0 {nothing muted} one {# muted} other {# muted}}':
		'{n, plural, other {ミュート#件}}',
	'{n, plural, =0 {no reminders} one {# reminder} other {# reminders}}':
		'{n, plural, other {リマインダー#件}}',
	'{n, plural, =0 {no dates to confirm} one {# date to confirm} other {# dates to confirm}}':
		'{n, plural, other {確認待ちの日付#件}}',
	'{n, plural, =0 {no days} one {# day} other {# days}}': '{n, plural, other {#日}}',
	'{n, plural, =0 {no years} one {# year} other {# years}}': '{n, plural, other {#年}}',
	'{n, number}+ articles': '記事{n, number}件以上',
	'{n, number}+ quotes': '発言{n, number}件以上',
	'{n, number}+ key dates': '重要な日付{n, number}件以上',
	'{n, number}+ events': '出来事{n, number}件以上',
	'{n, number}+ dates to confirm': '確認待ちの日付{n, number}件以上',
	'{n, number}+ reminders': 'リマインダー{n, number}件以上',
} as const satisfies Record<keyof typeof German, string>;
