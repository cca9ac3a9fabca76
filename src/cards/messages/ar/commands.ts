import type { commands as German } from '../de/commands.ts';

/** What commands, their options and choices are described by, in Arabic: at most 100 characters each. */
export const commands = {
	'Show the answer only to me': 'إظهار الإجابة لي وحدي',
	'Which version of this bot runs, and whether all is well':
		'إصدار هذا البوت، وهل كل شيء على ما يرام',
	'Add articles to this server, and correct them': 'إضافة مقالات إلى هذا الخادم وتصحيحها',
	'Send an article as a file (.txt, .md, .html, .docx or .pdf)':
		'إرسال مقال كملف (‎.txt أو ‎.md أو ‎.html أو ‎.docx أو ‎.pdf)',
	'At most 2 MB': '2 ميغابايت كحد أقصى',
	'Its title': 'عنوانه',
	'The day it came out, such as 2023-02-22 or 22 February 2023':
		'يوم صدوره، مثل 2023-02-22 أو 22 فبراير 2023',
	'Who published it': 'الجهة التي نشرته',
	'Its address': 'رابطه',
	'Paste an article into a window': 'لصق مقال في نافذة',
	'Read an article at its address': 'قراءة مقال من رابطه',
	'Correct the title, day, source or address; name none of them to see them all':
		'تصحيح العنوان أو اليوم أو المصدر أو الرابط؛ ودون تحديد تظهر كلها',
	'Which article': 'أي مقال',
	'What was done to an article, by whom, and how to undo it':
		'ما جرى على مقال ومن قام به وكيف يُتراجع عنه',
	'Which article; the latest if you choose none': 'أي مقال؛ وإن لم تختر فالأحدث',
	'Fetch an article again and see what changed; your corrections stay':
		'جلب مقال من جديد ورؤية ما تغيّر؛ وتبقى تصحيحاتك',
	'Remove an article by title or address, all from one site, or all that this server added':
		'حذف مقال، أو كل مقالات موقع، أو كل ما أضافه هذا الخادم',
	'Or its address': 'أو رابطه',
	'Or all from a host such as example.org; admins': 'أو كل ما من مضيف مثل example.org؛ للمشرفين',
	'Or all that this server added; admins': 'أو كل ما أضافه هذا الخادم؛ للمشرفين',
	'All articles on this server, newest first': 'كل المقالات في هذا الخادم، الأحدث أولًا',
	'Any part of a title or a source': 'أي جزء من عنوان أو مصدر',
	'Export or import what Dateline keeps for this server': 'تصدير ما يحفظه هذا الخادم واستيراده',
	'Addresses from which calendars and feed readers get dates and articles':
		'روابط تأخذ منها التقاويم وقارئات الخلاصات التواريخ والمقالات',
	'Erase everything Dateline keeps for this server': 'محو كل ما يُحفظ عن هذا الخادم',
	'What Dateline keeps for this server, as a file': 'ما يحفظه Dateline لهذا الخادم، في ملف',
	'What to export, and as which file': 'ما الذي يُصدَّر وبأي صيغة',
	'articles, corrections, dates, names, follows and settings, to be imported again (JSON)':
		'المقالات والتصحيحات والتواريخ والأسماء والمتابعات والإعدادات، لاستيرادها (JSON)',
	'quotes as a table (CSV)': 'الاقتباسات كجدول (CSV)',
	'key dates as a table (CSV)': 'التواريخ المهمة كجدول (CSV)',
	'articles to read, with summary, quotes and dates (Markdown)':
		'مقالات للقراءة، بملخصها واقتباساتها وتواريخها (Markdown)',
	'anniversaries for a calendar (ICS)': 'الذكريات السنوية لتقويم (ICS)',
	'Only articles published from this day on': 'المقالات المنشورة من هذا اليوم فصاعدًا فقط',
	'Only articles published up to this day': 'المقالات المنشورة حتى هذا اليوم فقط',
	'Leave out so many of the newest, which are in another file':
		'تخطي هذا العدد من الأحدث، فهي في ملف آخر',
	'Import a file from /data export, of this server or another':
		'استيراد ما صدّره ‎/data export هنا أو في خادم آخر',
	'The JSON file that /data export wrote': 'ملف JSON الذي أنشأه ‎/data export',
	'Key dates of an article, or of a time such as 2023': 'تواريخ مقال، أو مدة مثل 2023',
	'Which article; the latest if you choose none, or all of them if you choose when':
		'أي مقال؛ وإلا فالأحدث، أو كلها إذا استخدمت when',
	'A year, a month or a day such as 2023-02-22, or upcoming or past':
		'سنة أو شهر أو يوم مثل 2023-02-22، أو القادمة أو الماضية',
	'Feeds: the new articles of sites, read and posted':
		'الخلاصات: المقالات الجديدة للمواقع، تُقرأ وتُنشر',
	'Add a feed: each new article on a site is read and posted':
		'إضافة خلاصة: يُقرأ كل مقال جديد لموقع ويُنشر',
	'Its address, or its feed’s': 'رابطه أو رابط خلاصته',
	'A channel, thread or forum': 'قناة أو سلسلة أو منتدى',
	'What to call it here': 'ما يُسمّى به هنا',
	'Each article at once, or one post with all of them at the server’s hour':
		'كل مقال فورًا، أو منشور واحد يجمعها في ساعة الخادم',
	'at once': 'فورًا',
	daily: 'يوميًا',
	weekly: 'أسبوعيًا',
	'Only with one of these in title or description: harbour, “old quay”, bus NOT night':
		'فقط ما في عنوانه أو وصفه أحدها: harbour, “old quay”, bus NOT night',
	'Only with all of these; “whole phrases” in quotation marks':
		'فقط ما يحويها كلها؛ “العبارات الكاملة” بين علامتي اقتباس',
	'Only without any of these': 'فقط ما لا يحوي أيًّا منها',
	'Only articles that quote this speaker': 'المقالات التي تقتبس من هذا المتحدث فقط',
	'A role that each post mentions': 'رتبة يذكرها كل منشور',
	'Post each article by itself, even if another feed has told its story':
		'نشر كل مقال وحده، حتى لو روت خلاصة أخرى الخبر نفسه',
	'Post under the feed’s name and picture; needs Manage Webhooks':
		'النشر باسم الخلاصة وصورتها؛ يتطلب إدارة الويب هوك',
	'Tags for posts in a forum, separated by commas': 'وسوم المنشورات في منتدى، تفصلها فواصل',
	'Change what is posted from a feed, and when': 'تغيير ما يُنشر من خلاصة ومتى',
	'Which feed': 'أي خلاصة',
	'All feeds of this server as a file for other feed readers (OPML)':
		'كل خلاصات هذا الخادم في ملف لقارئات خلاصات أخرى (OPML)',
	'Follow all feeds in a file from another feed reader (OPML)':
		'متابعة كل الخلاصات في ملف من قارئ خلاصات آخر (OPML)',
	'OPML, as feed readers export it': 'ملف OPML كما تصدّره قارئات الخلاصات',
	'The feeds of this server and how each is doing': 'خلاصات هذا الخادم وحالة كل منها',
	'Post a feed in another channel, thread or forum': 'نشر خلاصة في قناة أو سلسلة أو منتدى آخر',
	'Post nothing from a feed until you resume it': 'عدم نشر شيء من خلاصة حتى تستأنفها',
	'Stop following a feed; its articles are kept': 'إيقاف متابعة خلاصة؛ وتبقى مقالاتها محفوظة',
	'End a pause, or try a feed again that has stopped':
		'إنهاء إيقاف مؤقت، أو إعادة محاولة خلاصة متوقفة',
	'Read a feed now and see what would be posted; only you see it':
		'قراءة خلاصة الآن ورؤية ما سيُنشر؛ تراه وحدك',
	'Get a direct message when an article quotes a person or contains words you choose':
		'استلام رسالة خاصة حين يقتبس مقال من شخص أو يحوي كلمات تختارها',
	'Who is to be quoted: one name': 'من يُقتبس منه: اسم واحد',
	'Words an article is to contain, such as: harbour "old bridge" -ferry':
		'كلمات يحويها المقال، مثل: harbour "old bridge" -ferry',
	'For admins: a channel that is told, instead of you': 'للمشرفين: قناة تُبلَّغ بدلًا منك',
	'For admins: a role that is mentioned in the channel': 'للمشرفين: رتبة تُذكر في القناة',
	'What you follow; for admins also what the server’s channels follow':
		'ما تتابعه؛ وللمشرفين أيضًا ما تتابعه قنوات الخادم',
	'What this bot can do, with examples to press': 'ما يستطيع هذا البوت فعله، مع أمثلة للضغط',
	'What happened on this day of the year, in any year': 'ما حدث في مثل هذا اليوم من أي سنة',
	'A day such as 22 February or 2027-02-22; today if you choose none':
		'يوم مثل 22 فبراير أو 2027-02-22؛ وإلا فاليوم',
	'What is kept about you and this server, and how to have it erased':
		'ما يُحفظ عنك وعن هذا الخادم، وكيف يُمحى',
	'A quote from any article': 'اقتباس من أي مقال',
	'A random quote; you may choose whose': 'اقتباس عشوائي، ومن شخص معيّن إن شئت',
	'Who said it; any part of the name': 'من قاله؛ يكفي جزء من الاسم',
	'Who said what, word for word, newest first': 'من قال ماذا، حرفيًا، الأحدث أولًا',
	'From which article; from all if you choose none': 'من أي مقال؛ وإن لم تختر فمن كلها',
	'Words that the quote contains': 'كلمات يحويها الاقتباس',
	'Posts on the anniversaries of key dates': 'منشورات في الذكرى السنوية للتواريخ المهمة',
	'Add a date of your own, such as a club’s founding day or a meeting':
		'إضافة تاريخ خاص بكم، كيوم تأسيس نادٍ أو اجتماع',
	'Such as 12 March 2019; without a year, the next one that comes':
		'مثل 12 مارس 2019؛ ودون سنة فالقادم التالي',
	'What happened or will, as it is to be posted: The book club began':
		'ما حدث أو سيحدث كما سيُنشر: بدأ نادي القراءة',
	'How often it comes; every year if you choose nothing': 'كم مرة يأتي؛ وإن لم تختر فكل سنة',
	'every year': 'كل سنة',
	once: 'مرة واحدة',
	'An article that belongs to it': 'مقال متعلق به',
	'The dates that this server added itself: edit or remove them':
		'التواريخ التي أضافها هذا الخادم: تعديلها أو حذفها',
	'Stop reminders of a date, an article or a person': 'إيقاف التذكير بتاريخ أو مقال أو شخص',
	'One key date': 'تاريخ مهم واحد',
	'All dates of an article': 'كل تواريخ مقال',
	'All dates that name this person': 'كل التواريخ التي تذكر هذا الشخص',
	'Choose where, when and how reminders are posted': 'اختيار مكان نشر التذكيرات ووقته وطريقته',
	'The time zone, by city or country': 'المنطقة الزمنية، حسب المدينة أو البلد',
	'Stop reminders until a day you choose': 'إيقاف التذكيرات حتى يوم تختاره',
	'The first day with posts again, such as 2027-03-01': 'أول يوم يعود فيه النشر، مثل 2027-03-01',
	'See the next reminder exactly as it will appear': 'التذكير التالي تمامًا كما سيظهر',
	'The day of the post, such as 2027-02-22; the next post if you choose none':
		'يوم المنشور، مثل 2027-02-22؛ وإلا فالمنشور التالي',
	'End a pause': 'إنهاء الإيقاف المؤقت',
	'Dates that are posted only if you confirm them: confirm, edit or ignore them':
		'تواريخ لا تُنشر إلا إذا أكدتها: أكّدها أو عدّلها أو تجاهلها',
	'Post a test message; nobody is notified': 'نشر رسالة اختبار دون إشعار أحد',
	'Let muted reminders come again': 'إعادة التذكيرات المكتومة',
	'What was muted; shows the list if you choose nothing': 'ما كُتم؛ وإن لم تختر ظهرت القائمة',
	'Look for words in everything that was read: titles, texts, quotes, people':
		'البحث عن كلمات في كل ما قُرئ: العناوين والنصوص والاقتباسات والأشخاص',
	'All of these; "side by side" in quotation marks, -without, begin* for words that begin so':
		'كلها؛ "متجاورة" بين علامتي اقتباس، -بدون، بداية* لما يبدأ بها',
	'Only articles that quote them': 'المقالات التي تقتبس منه فقط',
	'Only articles from this source': 'المقالات من هذا المصدر فقط',
	'Published on or after: 2023, 2023-02 or 2023-02-22': 'نُشر منذ: 2023 أو 2023-02 أو 2023-02-22',
	'Published on or before: 2024, 2024-03 or 2024-03-10': 'نُشر حتى: 2024 أو 2024-03 أو 2024-03-10',
	'Language, hour, channels, and who may do what, in one place':
		'اللغة والساعة والقنوات ومن يفعل ماذا، في مكان واحد',
	'A person across all articles: roles, quotes, and when they spoke':
		'شخص عبر كل المقالات: صفاته واقتباساته ومتى تحدث',
	'Who; any part of the name': 'من؛ يكفي جزء من الاسم',
	'Articles about the same story, and the quotes that only one of them has':
		'المقالات عن الموضوع نفسه، وما ينفرد كل منها باقتباسه',
	'Dateline summarises the article linked in the message; only you see the summary':
		'يلخّص Dateline المقال الذي ترتبط به رسالة؛ ولا يرى الملخص غيرك',
	'The main points of an article, in sentences copied from it': 'أهم ما في المقال، بجمل منقولة منه',
	'How long; points if you choose none': 'الطول؛ وإن لم تختر فنقاط',
	'one line': 'سطر واحد',
	'three to five points': 'من ثلاث إلى خمس نقاط',
	long: 'طويل',
	'What happened across all articles: by person, subject or time':
		'ما حدث في كل المقالات: بحسب الشخص أو الموضوع أو الزمن',
	'Only what this article tells': 'ما يرويه هذا المقال فقط',
	'Only events with this person; any part of the name':
		'الأحداث التي فيها هذا الشخص فقط؛ يكفي جزء من الاسم',
	'Words of what happened, or of the title': 'كلمات مما حدث أو من العنوان',
	'On or after: 2023, 2023-02 or 2023-02-22': 'منذ: 2023 أو 2023-02 أو 2023-02-22',
	'On or before: 2024, 2024-03 or 2024-03-10': 'حتى: 2024 أو 2024-03 أو 2024-03-10',
	'Stop following a person or words': 'إيقاف متابعة شخص أو كلمات',
	'The name or the words; all that you follow are offered': 'الاسم أو الكلمات؛ ويُعرض كل ما تتابعه',
	'Which reminders will be posted on this server, where and when':
		'التذكيرات التي ستُنشر في هذا الخادم، وأين ومتى',
	'How many days ahead; 30 if you choose none': 'كم يومًا مقدمًا؛ وإلا فـ30',
	'Summarise links': 'تلخيص الروابط',
} as const satisfies Record<keyof typeof German, string>;
