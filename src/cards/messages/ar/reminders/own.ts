import type { own as German } from '../../de/reminders/own.ts';

/** What dates of a server and suggestions say, in Arabic. */
export const own = {
	'All dates added here': 'كل تواريخ هذا الخادم',
	Added: 'تمت الإضافة',
	Changed: 'تم التغيير',
	Restored: 'تمت الاستعادة',
	Removed: 'تم الحذف',
	Remove: 'حذف',
	'A date of this server': 'تاريخ من تواريخ هذا الخادم',
	'The day': 'اليوم',
	'What happened, or will': 'ما حدث أو سيحدث',
	'As it will be posted and listed': 'كما سيُنشر ويُدرج',
	'How often it comes': 'كم مرة يأتي',
	'Write “yearly” or “once”.': 'اكتب «كل سنة» أو «مرة واحدة».',
	'Nothing is posted yet: no channel is chosen. Choose one with {command}.':
		'لا يُنشر شيء بعد: لم تُختر قناة. اختر واحدة عبر {command}.',
	'This server has no dates of its own yet. Add one with {command}, such as the day your club began or the next meeting.':
		'لا تواريخ خاصة لهذا الخادم بعد. أضف تاريخًا عبر {command}، كيوم تأسيس ناديكم أو الاجتماع القادم.',
	'Reminders of {what}, {day}, are no longer posted on this server.':
		'لن يُذكَّر أحد هنا بعد الآن بـ{what}، {day}.',
	'It will not be posted again.': 'لن يُنشر عنه شيء بعد الآن.',
	'Next post: {day}': 'المنشور التالي: {day}',
	'Comes next on {day}': 'يأتي في المرة القادمة في {day}',
	'Next post: {day} at {time} in {channel}.': 'المنشور التالي: {day} عند {time} في {channel}.',
	'Last saved by {user} · {time}': 'آخر حفظ: {user} · {time}',
	'Every year since {day}': 'كل سنة منذ {day}',
	'Every year from {day}': 'كل سنة ابتداءً من {day}',
	'Once, on {day}': 'مرة واحدة، في {day}',
	'With these settings nothing is posted about it. Check in {command} how many days ahead posts come.':
		'بحسب الإعدادات لا يُنشر عنه شيء. راجع عدد الأيام المسبقة في {command}.',
	'Post a reminder of {n, plural, one {this event} other {these events}} every year?':
		'{n, plural, one {التذكير بهذا الحدث كل سنة؟} two {التذكير بهذين الحدثين كل سنة؟} few {التذكير بهذه الأحداث كل سنة؟} many {التذكير بهذه الأحداث كل سنة؟} other {التذكير بهذه الأحداث كل سنة؟}}',
	'Post a reminder every {day}?': 'نشر تذكير في {day} من كل سنة؟',
	'{title} · {n, number} of {all, number} dates':
		'{n, number} من أصل {all, number} من تواريخ {title}',
	'On {day}': 'في {day}',
	'Read as {when}, which is not a single day. Choose one with “Edit”.':
		'قُرئ على أنه {when}، وليس يومًا بعينه. اختر يومًا عبر «تعديل».',
	'Read as {when}, an anniversary of {day}': 'قُرئ على أنه {when}، ذكرى سنوية ليوم {day}',
	'No dates to confirm': 'لا تواريخ بانتظار التأكيد',
	'Days that are certain are posted without asking: see {command}. A new article may bring more to decide.':
		'الأيام المؤكدة تُنشر دون سؤال: انظر {command}. وقد يأتي مقال جديد بالمزيد لتقرر فيه.',
	'Confirmed: {what}.': 'تم التأكيد: {what}.',
	'Ignored: {what}.': 'تم التجاهل: {what}.',
	'{n, plural, one {# date is left: it needs a single day, so choose “Edit”.} other {# dates are left: each needs a single day, so choose “Edit”.}}':
		'{n, plural, one {بقي تاريخ واحد بلا يوم محدد يحتاج إلى تعديل.} two {بقي تاريخان بلا يوم محدد يحتاجان إلى تعديل.} few {بقيت # تواريخ بلا يوم محدد تحتاج إلى تعديل.} many {بقي # تاريخًا بلا يوم محدد يحتاج إلى تعديل.} other {بقي # تاريخ بلا يوم محدد يحتاج إلى تعديل.}}',
	Confirm: 'تأكيد',
	Ignore: 'تجاهل',
	'Confirm all shown': 'تأكيد كل المعروض',
	'Ignore all dates left in this article': 'تجاهل كل التواريخ المتبقية من هذا المقال',
	'Which day should be remembered?': 'أي يوم يُعاد التذكير به؟',
	'The day it happened': 'اليوم الذي حدث فيه',
	'With its year, such as 2022-02-24 or 24 February 2022':
		'مع سنته، مثل 2022-02-24 أو 24 فبراير 2022',
	'What happened': 'ما حدث',
	'As it will be posted and listed; it should be clear by itself':
		'كما سيُنشر ويُدرج؛ ينبغي أن يُفهم بمفرده',
} as const satisfies Record<keyof typeof German, string>;
