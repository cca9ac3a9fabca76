import type { adding as German } from '../de/adding.ts';

/** What taking in an article, links to articles and corrections say, in Arabic. */
export const adding = {
	'{n, plural, one {# link} other {# links}}':
		'{n, plural, one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}}',
	'Choose a link': 'اختر رابطًا',
	'The first {n, number} links; {more, number} more are not listed.':
		'أول {n, number} من الروابط؛ و{more, number} غيرها غير معروضة.',
	'This site asks others not to keep its articles, so this one can be neither shared nor saved.':
		'يطلب هذا الموقع ألا يحفظ غيره مقالاته، فلا يمكن مشاركة هذا المقال ولا حفظه.',
	'This article is in the library here.': 'هذا المقال موجود في المكتبة هنا.',
	'Shared by {user}': 'شاركه {user}',
	Share: 'مشاركة',
	Save: 'حفظ',
	'its day is not known': 'يومه غير معروف',
	'Quotes from {title}': 'اقتباسات من {title}',
	'Key dates from {title}': 'تواريخ مهمة من {title}',
	'Key dates{hasTime, select, yes {: {time}} other {}}{hasArticle, select, yes { from {article}} other {}}':
		'تواريخ مهمة{hasTime, select, yes {: {time}} other {}}{hasArticle, select, yes { من {article}} other {}}',
	'Which one is wrong?': 'أيها خاطئ؟',
	'Choose a date': 'اختر تاريخًا',
	'Correct a date': 'تصحيح تاريخ',
	'Less exact or less certain': 'أقل دقة أو أقل تأكيدًا',
	'Added.': 'تمت الإضافة.',
	'It was here already; nothing was added.': 'كان موجودًا هنا بالفعل؛ لم يُضف شيء.',
	'{n, plural, one {One of its dates is not certain: nobody is reminded of it until an editor confirms it.} other {# of its dates are not certain: nobody is reminded of them until an editor confirms them.}}':
		'{n, plural, one {أحد تواريخه غير مؤكد: لا يُذكَّر به أحد حتى يؤكده محرر.} two {تاريخان منه غير مؤكدين: لا يُذكَّر بهما أحد حتى يؤكدهما محرر.} few {# من تواريخه غير مؤكدة: لا يُذكَّر بها أحد حتى يؤكدها محرر.} many {# من تواريخه غير مؤكدة: لا يُذكَّر بها أحد حتى يؤكدها محرر.} other {# من تواريخه غير مؤكدة: لا يُذكَّر بها أحد حتى يؤكدها محرر.}}',
	'{n, plural, one {Look at it} other {Look at them}}':
		'{n, plural, one {عرضه} two {عرضهما} few {عرضها} many {عرضها} other {عرضها}}',
	'Published on {day}, {source, select, search {as the page tells search engines} header {as the page’s header says} mark {as the page marks it} address {as its address says} text {as the text of the page says} other {as the page says}}.{isSure, select, yes {} other { This is not certain: if it is wrong, correct it with Edit.}}':
		'نُشر في {day}، {source, select, search {كما تخبر الصفحة محركات البحث} header {كما في ترويسة الصفحة} mark {كما تعلّمه الصفحة} address {كما في رابطه} text {كما في نص الصفحة} other {كما في الصفحة}}.{isSure, select, yes {} other { هذا غير مؤكد: إن كان خطأً فصحّحه عبر «تعديل».}}',
	'When was it published?': 'متى نُشر؟',
	'“{typed}” is not a day.': '«{typed}» ليس يومًا.',
	'Without that day, words such as “on Tuesday” mean nothing, so it is never guessed. Nothing is added yet.':
		'دون ذلك اليوم لا معنى لكلمات مثل «يوم الثلاثاء»، لذا لا يُخمَّن أبدًا. لم يُضف شيء بعد.',
	'Another day': 'يوم آخر',
	'Enter the day': 'إدخال اليوم',
	'Days found on the page': 'أيام وُجدت في الصفحة',
	'Much of this is here already': 'كثير من هذا موجود هنا بالفعل',
	'The two texts share at least half of their wording. Nothing is added yet.':
		'يشترك النصان في نصف ألفاظهما على الأقل. لم يُضف شيء بعد.',
	'See it': 'عرضه',
	'Add anyway': 'إضافة على أي حال',
	'Nothing was added.': 'لم يُضف شيء.',
	'Nothing was added. To upload it: {command}': 'لم يُضف شيء. لرفعه: {command}',
	Paste: 'لصق',
	'The day it came out': 'يوم صدوره',
	'2023-02-22 or 22 February 2023': '2023-02-22 أو 22 فبراير 2023',
	'Add an article': 'إضافة مقال',
	Text: 'النص',
	'Up to 4,000 characters. Send a longer article as a file.':
		'حتى 4,000 حرف. أرسل المقال الأطول كملف.',
	'Or a file': 'أو ملف',
	'.txt, .md, .html, .docx or .pdf, at most 2 MB':
		'‎.txt أو ‎.md أو ‎.html أو ‎.docx أو ‎.pdf، بحد أقصى 2 ميغابايت',
	Title: 'العنوان',
	'If you leave it empty, the first line is taken.': 'إن تركته فارغًا أُخذ السطر الأول.',
	'If you leave it empty, you are asked for it next.': 'إن تركته فارغًا سُئلت عنه تاليًا.',
	'Correct the article': 'تصحيح المقال',
	'Who says this?': 'من قال هذا؟',
	Speaker: 'المتحدث',
	'Leave it empty if it is unclear': 'اتركه فارغًا إن لم يكن واضحًا',
	'When, and what happened?': 'متى، وماذا حدث؟',
	'Read from “{words}”': 'قُرئ من «{words}»',
	'Such as 2023-02-22 or 22 February 2023': 'مثل 2023-02-22 أو 22 فبراير 2023',
	'It already says so; nothing was changed.': 'هو كذلك بالفعل؛ لم يتغيّر شيء.',
	'Nothing has changed at its address.': 'لم يتغيّر شيء في رابطه.',
	'Changed.': 'تم التغيير.',
	'Undone.': 'تم التراجع.',
	'What was done to {title}': 'ما جرى على {title}',
	'undone by {user} · {time}': 'تراجع عنه {user} · {time}',
	'Added {time}.': 'أُضيف {time}.',
	'Title: {from} → {to}': 'العنوان: {from} ← {to}',
	'Source: {from} → {to}': 'المصدر: {from} ← {to}',
	'Address: {from} → {to}': 'الرابط: {from} ← {to}',
	'Published: {from} → {to}': 'النشر: {from} ← {to}',
	'Speaker of “{words}”: {from} → {to}': 'صاحب «{words}»: {from} ← {to}',
	'Key date “{words}”: {from} → {to}': 'تاريخ مهم «{words}»: {from} ← {to}',
	'{from} → {to}': '{from} ← {to}',
	'Fetched again; before: {title}, {day}': 'جُلب من جديد؛ قبل ذلك: {title}، {day}',
	'As it was before it was fetched again: {title}, {day}':
		'كما كان قبل جلبه من جديد: {title}، {day}',
	none: 'لا شيء',
	unclear: 'غير واضح',
	'Before and after': 'قبل وبعد',
	'New quote': 'اقتباس جديد',
	'Quote gone': 'اقتباس زال',
	'New key date': 'تاريخ مهم جديد',
	'Key date gone': 'تاريخ مهم زال',
	'Remove {title}?': 'حذف {title}؟',
	'Its text, quotes, key dates and history go with it. This cannot be undone.':
		'يُحذف معه نصه واقتباساته وتواريخه المهمة وسجله. لا يمكن التراجع عن هذا.',
	'Remove {n, plural, one {# article} other {# articles}} {hasHost, select, yes {from {host}} other {that this server added}}?':
		'حذف {n, plural, one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}} {hasHost, select, yes {من {host}} other {أضافها هذا الخادم}}؟',
	'Their texts, quotes, key dates and histories go with them. This cannot be undone.':
		'تُحذف معها نصوصها واقتباساتها وتواريخها المهمة وسجلاتها. لا يمكن التراجع عن هذا.',
	'Remove them all': 'حذفها كلها',
	'{title} is removed.': 'حُذف {title}.',
	'Removed {n, plural, one {# article} other {# articles}}{hasHost, select, yes { from {host}} other {: all that this server had added}}.':
		'حُذف {n, plural, one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}{hasHost, select, yes { من {host}} other {: كل ما أضافه هذا الخادم}}.',
} as const satisfies Record<keyof typeof German, string>;
