import type { panel as German } from '../../de/reminders/panel.ts';

/** What the panel of reminders says, in Arabic. */
export const panel = {
	'Reminders of anniversaries': 'تذكيرات الذكرى السنوية',
	'Back to the channel and hour': 'العودة إلى القناة والساعة',
	'Nothing is posted yet: no channel is chosen. Choose one under “{back}”.':
		'لا يُنشر شيء بعد: لم تُختر قناة. اختر واحدة تحت «{back}».',
	'Dates that this server added': 'تواريخ أضافها هذا الخادم',
	'Changes are saved immediately.': 'يُحفظ كل اختيار فورًا.',
	'Nothing is posted yet. Choose a channel, and reminders start there, at {time}.':
		'لا يُنشر شيء بعد. اختر قناة لتبدأ التذكيرات فيها عند {time}.',
	'Reminders are posted in {channel} at {time}, {isWeekly, select, yes {each {weekday} for the week} other {on each day with an anniversary}}{hasRole, select, yes {, with a mention of {role}} other {}}{isSilent, select, yes {, without notification} other {}}.':
		'تُنشر التذكيرات في {channel} عند {time}، {isWeekly, select, yes {كل {weekday} للأسبوع كله} other {في كل يوم فيه ذكرى سنوية}}{hasRole, select, yes {، مع الإشارة إلى {role}} other {}}{isSilent, select, yes {، دون إشعار} other {}}.',
	'Announced {days} ahead{isOnDay, select, yes {, and on the day itself} other {}}.':
		'يُعلن عنها قبل {days}{isOnDay, select, yes {، وفي اليوم نفسه أيضًا} other {}}.',
	'Only these anniversaries: {years}.': 'فقط هذه الذكريات السنوية: {years}.',
	'Next post: {day} at {time}, {distance}.': 'المنشور التالي: {day} عند {time}، {distance}.',
	'Nothing is due within a year. Look through the dates to confirm.':
		'لا شيء مستحق خلال سنة. راجع التواريخ التي بانتظار التأكيد.',
	'Nothing is due within a year. Add articles with {command}.':
		'لا شيء مستحق خلال سنة. أضف مقالات عبر {command}.',
	'Where reminders are posted: a channel, thread or forum':
		'أين تُنشر التذكيرات: قناة أو سلسلة أو منتدى',
	'Nowhere yet': 'لم تُختر بعد',
	'Role to mention in each post': 'رتبة يُشار إليها في كل منشور',
	'Time zone': 'المنطقة الزمنية',
	'Make posts notify again': 'إعادة إشعارات المنشورات',
	'Resumed.': 'تم الاستئناف.',
	'Reminders were not paused.': 'لم تكن التذكيرات متوقفة.',
	'Make posts silent': 'جعل المنشورات صامتة',
	Preview: 'معاينة',
	'Post a test': 'نشر اختبار',
	'More settings': 'إعدادات أخرى',
	Resume: 'استئناف',
	Pause: 'إيقاف مؤقت',
	'Dates waiting for your OK': 'تواريخ تنتظر موافقتك',
	'Dates waiting for your OK ({n, number})': 'تواريخ تنتظر موافقتك ({n, number})',
	Refresh: 'تحديث',
	'Nothing is waiting to be posted.': 'لا شيء ينتظر النشر.',
	'What is waiting is tried again within a minute. If that fails, this panel says why.':
		'تُعاد محاولة ما ينتظر خلال دقيقة. وإن فشلت، يذكر هذا اللوح السبب.',
	'Time of day for reminders': 'ساعة التذكيرات',
	'On the day itself, or days before': 'متى: في اليوم نفسه أو قبله بأيام',
	'Which anniversaries are posted': 'أي الذكريات السنوية تُنشر',
	'Every year, or only after certain numbers of years': 'كل سنة، أو بعد أعداد معينة من السنين فقط',
	'A post each day, or one a week': 'منشور كل يوم أو منشور في الأسبوع',
	'29 February, in years that have none': '29 فبراير في السنوات التي ليس فيها',
	'The language of the posts': 'لغة المنشورات',
	'How late a reminder may come; after that, it is a line in the next one':
		'كم يجوز أن يتأخر التذكير؛ وبعد ذلك يكون سطرًا في التالي',
	'It is remembered on 28 February': 'يُذكَّر به في 28 فبراير',
	'It is remembered on 1 March': 'يُذكَّر به في 1 مارس',
	'It is not remembered': 'لا يُذكَّر به',
	'Only the biggest events': 'أكبر الأحداث فقط',
	'Important events (default)': 'الأحداث المهمة (افتراضي)',
	'All certain dates, minor ones too': 'كل التواريخ المؤكدة، حتى الثانوية',
	'Every year': 'كل سنة',
	'On each day with an anniversary': 'في كل يوم فيه ذكرى سنوية',
	'Each {weekday}, for the week': 'كل {weekday}، للأسبوع كله',
	'On the day itself': 'في اليوم نفسه',
	'{n, plural, one {# day before} other {# days before}}':
		'{n, plural, one {قبل يوم واحد} two {قبل يومين} few {قبل # أيام} many {قبل # يومًا} other {قبل # يوم}}',
	'{n, plural, one {Up to # hour late} other {Up to # hours late}}':
		'{n, plural, one {حتى تأخر ساعة} two {حتى تأخر ساعتين} few {حتى تأخر # ساعات} many {حتى تأخر # ساعة} other {حتى تأخر # ساعة}}',
	'{n, plural, one {Up to # day late} other {Up to # days late}}':
		'{n, plural, one {حتى تأخر يوم} two {حتى تأخر يومين} few {حتى تأخر # أيام} many {حتى تأخر # يومًا} other {حتى تأخر # يوم}}',
	'Time zone of this server': 'المنطقة الزمنية لهذا الخادم',
	'City or country': 'مدينة أو بلد',
	'Such as Berlin, New York or Japan': 'مثل Berlin أو New York أو Japan',
	'Pause reminders': 'إيقاف التذكيرات مؤقتًا',
	'The first day with posts again': 'أول يوم يعود فيه النشر',
	'What falls due before then is skipped': 'ما يحين قبل ذلك يُتخطى',
	'2027-03-01, 1 March or tomorrow': '2027-03-01 أو 1 مارس أو غدًا',
	'Which tag should the posts have?': 'أي وسم للمنشورات؟',
	'Each reminder will be a post of its own in {channel}, which requires a tag.':
		'سيكون كل تذكير منشورًا مستقلًا في {channel}، وهو يتطلب وسمًا.',
	'A tag': 'وسم',
	'Which time zone?': 'أي منطقة زمنية؟',
	'“{name}” can mean several time zones.': 'قد تعني «{name}» أكثر من منطقة زمنية.',
	'Choose the one whose clock shows the right time': 'اختر ما تُظهر ساعته الوقت الصحيح',
	'No time zone is known by the name “{name}”. Write a city or a country, such as Berlin or Japan.':
		'لا منطقة زمنية معروفة باسم «{name}». اكتب مدينة أو بلدًا، مثل Berlin أو Japan.',
	'Choose a time zone': 'اختر منطقة زمنية',
	'{zone} · {time} now': '{zone} · الساعة الآن {time}',
	'Type again': 'الكتابة من جديد',
	'The test was posted in {channel}.': 'نُشر الاختبار في {channel}.',
	'The test was not posted. {why}': 'لم يُنشر الاختبار. {why}',
	'The mention of {role} notifies nobody: let anyone mention that role, or allow Dateline {permission}.':
		'الإشارة إلى {role} لا تُشعر أحدًا: اسمح للجميع بالإشارة إلى هذه الرتبة، أو امنح Dateline {permission}.',
} as const satisfies Record<keyof typeof German, string>;
