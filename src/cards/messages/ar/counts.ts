import type { counts as German } from '../de/counts.ts';

/** How many there are, in Arabic. */
export const counts = {
	'{n, plural, =0 {no articles} one {# article} other {# articles}}':
		'{n, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
	'{n, plural, =0 {no quotes} one {# quote} other {# quotes}}':
		'{n, plural, zero {لا اقتباسات} one {اقتباس واحد} two {اقتباسان} few {# اقتباسات} many {# اقتباسًا} other {# اقتباس}}',
	'{n, plural, =0 {no sentences} one {# sentence} other {# sentences}}':
		'{n, plural, zero {لا جمل} one {جملة واحدة} two {جملتان} few {# جمل} many {# جملة} other {# جملة}}',
	'{n, plural, =0 {no words} one {# word} other {# words}}':
		'{n, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}',
	'{n, plural, =0 {no speakers} one {# speaker} other {# speakers}}':
		'{n, plural, zero {لا متحدثين} one {متحدث واحد} two {متحدثان} few {# متحدثين} many {# متحدثًا} other {# متحدث}}',
	'{n, plural, =0 {no key dates} one {# key date} other {# key dates}}':
		'{n, plural, zero {لا تواريخ مهمة} one {تاريخ مهم واحد} two {تاريخان مهمان} few {# تواريخ مهمة} many {# تاريخًا مهمًا} other {# تاريخ مهم}}',
	'{n, plural, =0 {no dates} one {# date} other {# dates}}':
		'{n, plural, zero {لا تواريخ} one {تاريخ واحد} two {تاريخان} few {# تواريخ} many {# تاريخًا} other {# تاريخ}}',
	'{n, plural, =0 {no events} one {# event} other {# events}}':
		'{n, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}',
	'{n, plural, =0 {no changes} one {# change} other {# changes}}':
		'{n, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
	'{n, plural, =0 {no feeds} one {# feed} other {# feeds}}':
		'{n, plural, zero {لا خلاصات} one {خلاصة واحدة} two {خلاصتان} few {# خلاصات} many {# خلاصة} other {# خلاصة}}',
	'{n, plural, =0 {nothing followed} one {# followed} other {# followed}}':
		'{n, plural, zero {لا متابعات} one {متابعة واحدة} two {متابعتان} few {# متابعات} many {# متابعة} other {# متابعة}}',
	'{n, plural, =0 {nothing muted} one {# muted} other {# muted}}':
		'{n, plural, zero {لا شيء مكتوم} one {مكتوم واحد} two {مكتومان} few {# مكتومات} many {# مكتومًا} other {# مكتوم}}',
	'{n, plural, =0 {no reminders} one {# reminder} other {# reminders}}':
		'{n, plural, zero {لا تذكيرات} one {تذكير واحد} two {تذكيران} few {# تذكيرات} many {# تذكيرًا} other {# تذكير}}',
	'{n, plural, =0 {no dates to confirm} one {# date to confirm} other {# dates to confirm}}':
		'{n, plural, zero {لا تواريخ بانتظار التأكيد} one {تاريخ واحد بانتظار التأكيد} two {تاريخان بانتظار التأكيد} few {# تواريخ بانتظار التأكيد} many {# تاريخًا بانتظار التأكيد} other {# تاريخ بانتظار التأكيد}}',
	'{n, plural, =0 {no days} one {# day} other {# days}}':
		'{n, plural, zero {لا أيام} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
	'{n, plural, =0 {no years} one {# year} other {# years}}':
		'{n, plural, zero {لا سنوات} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}',
	'{n, number}+ articles': 'أكثر من {n, number} مقال',
	'{n, number}+ quotes': 'أكثر من {n, number} اقتباس',
	'{n, number}+ key dates': 'أكثر من {n, number} تاريخ مهم',
	'{n, number}+ events': 'أكثر من {n, number} حدث',
	'{n, number}+ dates to confirm': 'أكثر من {n, number} تاريخ بانتظار التأكيد',
	'{n, number}+ reminders': 'أكثر من {n, number} تذكير',
} as const satisfies Record<keyof typeof German, string>;
