import type { posts as German } from '../de/posts.ts';

/** The fixed words of reminders’ posts, in Arabic. */
export const posts = {
	'{n, plural, one {# year ago} other {# years ago}}':
		'{n, plural, zero {قبل أقل من سنة} one {قبل سنة واحدة} two {قبل سنتين} few {قبل # سنوات} many {قبل # سنة} other {قبل # سنة}}',
	'{ago} today': 'في مثل هذا اليوم {ago}',
	'Tomorrow: {ago}': 'غدًا: {ago}',
	'{n, plural, one {In # day: {ago}} other {In # days: {ago}}}':
		'{n, plural, zero {اليوم: {ago}} one {بعد يوم واحد: {ago}} two {بعد يومين: {ago}} few {بعد # أيام: {ago}} many {بعد # يومًا: {ago}} other {بعد # يوم: {ago}}}',
	Today: 'اليوم',
	Tomorrow: 'غدًا',
	'{n, plural, one {In # day} other {In # days}}':
		'{n, plural, zero {اليوم} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يومًا} other {بعد # يوم}}',
	Anniversaries: 'ذكريات سنوية',
	'On this day': 'في مثل هذا اليوم',
	'Coming up': 'قريبًا',
	'Today and coming up': 'اليوم وقريبًا',
	Also: 'أيضًا',
	'Missed, because nothing could be posted': 'فاتت لتعذّر النشر',
	'{n, plural, one {and # more} other {and # more}}':
		'{n, plural, zero {ولا غيرها} one {وواحدة غيرها} two {واثنتان غيرهما} few {و# غيرها} many {و# غيرها} other {و# غيرها}}',
	'Late: this was due on {time}.': 'تأخّر: كان موعده {time}.',
	'From: “{title}”': 'من: «{title}»',
	'Also told by {sources}': 'رواه أيضًا: {sources}',
	'Never post this': 'أوقف هذا التذكير',
	'Discuss in a thread': 'ناقش في سلسلة',
	'Cut here: the rest is too long for one Discord message.':
		'اقتُطع هنا: الباقي أطول من أن تسعه رسالة واحدة في Discord.',
	'This is a test': 'هذا اختبار',
	'Reminders of anniversaries will be posted here{hasRole, select, yes {, with a mention of {role}} other {}}.':
		'ستُنشر تذكيرات الذكرى السنوية هنا{hasRole, select, yes {، مع الإشارة إلى {role}} other {}}.',
	'Nobody was notified of this test.': 'لم يُبلَّغ أحد بهذا الاختبار.',
} as const satisfies Record<keyof typeof German, string>;
