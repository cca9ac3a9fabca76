import type { log as German } from '../../de/guilds/log.ts';

/** What is told of editors’ changes, in Arabic. */
export const log = {
	'What editors changed': 'ما غيّره المحررون',
	'Undone: {change}': 'تراجُع: {change}',
	'Removed: {title}': 'أُزيل: {title}',
	'Added a date of this server: {date}': 'أُضيف تاريخ خاص بالخادم: {date}',
	'Removed a date of this server: {date}': 'أُزيل تاريخ خاص بالخادم: {date}',
	'Restored a date of this server: {date}': 'استُعيد تاريخ خاص بالخادم: {date}',
	'Changed a date of this server: {from} → {to}': 'تاريخ خاص بالخادم: {from} ← {to}',
	'To confirm or ignore again: {dates}': 'عادت بانتظار التأكيد أو التجاهل: {dates}',
	'Merged as one person: {one} and {other}': 'جُمعا كشخص واحد: {one} و{other}',
	'Split off as another person: {one}, in {n, plural, one {# article} other {# articles}}':
		'فُصل كشخص آخر: {one}، في {n, plural, zero {# مقال} one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}}',
	'What editors change cannot be logged': 'تعذّر تسجيل ما يغيّره المحررون',
	'When the problem is solved, choose the channel in {command} again. What was changed in the meantime is in {history}.':
		'عندما تُحلّ المشكلة، اختر القناة من جديد في {command}. ما تغيّر في هذه الأثناء موجود في {history}.',
	'and {n, number} more': 'و{n, number} غيرها',
} as const satisfies Record<keyof typeof German, string>;
