import type { editing as German } from '../de/editing.ts';

/** What editors of reminders are told of mutes, suggestions, dates of the server and previews, in Arabic. */
export const editing = {
	Muted: 'تم الكتم',
	'Reminders of {what} are no longer posted on this server.':
		'لن يُذكَّر أحد هنا بعد الآن بما يلي: {what}.',
	'Reminders of {what} are posted again.': 'ستعود التذكيرات بما يلي: {what}.',
	'Muted reminders': 'التذكيرات المكتومة',
	'No longer muted': 'أُلغي الكتم',
	'Still muted': 'ما زال مكتومًا',
	'Nothing is muted now. Press “{button}” under a reminder, or type {command} to mute an article or a person.':
		'لا شيء مكتوم الآن. اضغط «{button}» أسفل التذكير؛ و{command} يكتم مقالًا أو شخصًا.',
	Unmute: 'إلغاء الكتم',
	'events with {name}': 'الأحداث التي تذكر {name}',
	'something from an article that is no longer here': 'شيء من مقال لم يعد هنا',
	'all dates of {title}': 'كل تواريخ {title}',
	'a date of {title}': 'تاريخ من {title}',
	'With today’s settings, this would have been the post of {day}:':
		'بإعدادات اليوم، كان منشور {day} سيكون هكذا:',
	'No channel is chosen yet, so nothing is posted. On {day} the post would be:':
		'لم تُختر قناة بعد، فلا يُنشر شيء. في {day} سيكون المنشور:',
	'No channel is chosen yet, so nothing is posted. The next post would come on {day} and look like this:':
		'لم تُختر قناة بعد، فلا يُنشر شيء. سيكون المنشور التالي في {day} هكذا:',
	'This will be posted on {day} at {time} in {channel}{hasRole, select, yes {, with a mention of {role}} other {}}:':
		'سيُنشر هذا في {day} عند {time} في {channel}{hasRole, select, yes {، مع الإشارة إلى {role}} other {}}:',
	'Reminders are paused on {day}.': 'التذكيرات متوقفة مؤقتًا في {day}.',
	'Nothing is posted on {day}.': 'لا يُنشر شيء في {day}.',
	'Nothing is due within a year. Dates to confirm wait here: {command}':
		'لا شيء مستحق خلال سنة. التواريخ التي بانتظار التأكيد هنا: {command}',
	'The next post comes on {day}.': 'يأتي المنشور التالي في {day}.',
	'Preview it': 'معاينته',
} as const satisfies Record<keyof typeof German, string>;
