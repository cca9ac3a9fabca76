import type { days as German } from '../de/days.ts';

/** How days are told, who else tells of them and how they are drawn, in Arabic. */
export const days = {
	'the week of {day}': 'أسبوع {day}',
	'about {time}': 'نحو {time}',
	'also told by {sources}': 'رواه أيضًا: {sources}',
	'also told by {sources} and {n, number} more': 'رواه أيضًا: {sources} و{n, number} غيرها',
	'less certain': 'أقل يقينًا',
	'the article says {words}': 'في المقال: {words}',
	'worked out by Dateline': 'حسبه Dateline',
	'“{words}” here means {day}.': '«{words}» هنا تعني {day}.',
	'no exact day, or less certain': 'بلا يوم محدد، أو أقل تأكيدًا',
	'A ring means: no exact day, or less certain.': 'الحلقة تعني: لا يوم محدد، أو أقل تأكيدًا.',
	'Timeline of “{title}”': 'التسلسل الزمني لـ«{title}»',
	'On this day: {day}': 'في مثل هذا اليوم: {day}',
	'Anniversaries on {day}': 'ذكريات {day}',
	'Nothing is known of this day in any year. The next anniversary is on {day}.':
		'لا يُعرف شيء عن هذا اليوم في أي سنة. الذكرى التالية في {day}.',
	'Anniversaries as a picture': 'الذكريات السنوية في صورة',
	'Show {day}': 'عرض {day}',
	'Reminders as a picture': 'التذكيرات في صورة',
	'Reminders in the next 12 months': 'تذكيرات الأشهر الـ12 القادمة',
	'Added by this server': 'أضافها هذا الخادم',
	'added by this server': 'أضافها هذا الخادم',
	'this year': 'هذه السنة',
	'{n, plural, one {in # year} other {in # years}}':
		'{n, plural, zero {هذه السنة} one {بعد سنة واحدة} two {بعد سنتين} few {بعد # سنوات} many {بعد # سنة} other {بعد # سنة}}',
	'{n, plural, one {Reminders in the next # day} other {Reminders in the next # days}}':
		'{n, plural, zero {تذكيرات اليوم} one {تذكيرات اليوم القادم} two {تذكيرات اليومين القادمين} few {تذكيرات الأيام الـ# القادمة} many {تذكيرات الأيام الـ# القادمة} other {تذكيرات الأيام الـ# القادمة}}',
	'On hold:': 'معلّق:',
	'{reason} Nothing is lost.': '{reason} لن يضيع شيء.',
	'Try again': 'إعادة المحاولة',
	'Paused until {day}.': 'متوقف مؤقتًا حتى {day}.',
	'They are posted in {channel} at {time}:': 'تُنشر في {channel} عند {time}:',
	'Nothing is posted until an admin chooses a channel with {command}. Then these will be posted:':
		'لا يُنشر شيء بعد: يختار مشرف أولًا قناة عبر {command}. ثم تُنشر هذه:',
	'on {day}': 'في {day}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}}':
		'{n, plural, zero {الذكرى السنوية} one {الذكرى السنوية الأولى} two {الذكرى السنوية الثانية} few {الذكرى السنوية الـ#} many {الذكرى السنوية الـ#} other {الذكرى السنوية الـ#}}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}} on {day}':
		'{n, plural, zero {الذكرى السنوية} one {الذكرى السنوية الأولى} two {الذكرى السنوية الثانية} few {الذكرى السنوية الـ#} many {الذكرى السنوية الـ#} other {الذكرى السنوية الـ#}} في {day}',
	'Nothing is due in that time. The next reminder comes on {day}.':
		'لا شيء مستحق في هذه المدة. يأتي التذكير التالي في {day}.',
	'Nothing is due within a year. Admins find dates to confirm under {command}.':
		'لا شيء مستحق خلال سنة. يجد المشرفون التواريخ التي بانتظار التأكيد تحت {command}.',
	'Of very many reminders these are the first {n, number}.':
		'من تذكيرات كثيرة جدًا هذه أول {n, number}.',
	'Reminders from {start} to {end}': 'تذكيرات من {start} إلى {end}',
	'A bar is a day with reminders; the ring is today.': 'العمود يوم فيه تذكيرات، والحلقة هي اليوم.',
	'What happened, by the day of the year': 'ما حدث، بحسب يوم السنة',
	'A bar is a day on which something happened, in any year; the ring is the chosen day.':
		'العمود يوم حدث فيه شيء في أي سنة؛ والحلقة هي اليوم المختار.',
	'{days} in all.': 'المجموع: {days}.',
	'Go to a year': 'الانتقال إلى سنة',
	'Timeline as a picture': 'الخط الزمني في صورة',
	'from the articles that fit best': 'من المقالات الأنسب',
	'Timeline{hasPerson, select, yes { of {person}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasStart, select, yes { from {start}} other {}}{hasEnd, select, yes { to {end}} other {}}{hasArticle, select, yes { · {title}} other {}}':
		'التسلسل الزمني{hasPerson, select, yes { لـ{person}} other {}}{hasWords, select, yes { عن «{words}»} other {}}{hasStart, select, yes { من {start}} other {}}{hasEnd, select, yes { إلى {end}} other {}}{hasArticle, select, yes { · {title}} other {}}',
	'Quote of the day': 'اقتباس اليوم',
	'The week’s highlights': 'أبرز ما في الأسبوع',
	'Worth remembering': 'جدير بالتذكّر',
	'Quotes and highlights cannot be posted': 'تعذّر نشر الاقتباسات وأبرز ما في الأسبوع',
	'They stop until a channel is chosen again under {command} › Daily quote and highlights.':
		'تتوقف حتى تُختار قناة من جديد ضمن {command} › الاقتباس اليومي وأبرز ما في الأسبوع.',
	'Reminders are on hold': 'التذكيرات معلّقة',
	'Nothing is lost: what is due waits. When the problem is solved, open {command} in the server and choose “Try again”.':
		'لن يضيع شيء: ما حان موعده ينتظر. عند حل المشكلة افتح {command} في الخادم واختر «إعادة المحاولة».',
	'A post was left out': 'تُرك منشور',
	'“{what}” for {day} cannot be read any more, so it is left out. The next one comes as planned.':
		'«{what}» ليوم {day} لم يعد ممكنًا قراءته، فتُرك. ويأتي التالي في وقته.',
	'Whoever runs this bot finds the cause in its log.': 'يجد مشغّل هذا البوت السبب في السجل.',
	'Apps › {menu}': 'التطبيقات › {menu}',
	'All from: “{title}”': 'كلها من: «{title}»',
} as const satisfies Record<keyof typeof German, string>;
