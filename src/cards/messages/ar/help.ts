import type { help as German } from '../de/help.ts';

/** What the help and what the bot tells of itself say, in Arabic. */
export const help = {
	'What Dateline can do': 'ما يستطيع Dateline فعله',
	'First steps': 'الخطوات الأولى',
	'Add articles, fix mistakes': 'إضافة المقالات وتصحيح الأخطاء',
	'Set up reminders and news feeds': 'إعداد التذكيرات وخلاصات الأخبار',
	'All commands': 'كل الأوامر',
	'For everybody': 'للجميع',
	'For editors: all who may manage messages': 'للمحررين: من يمكنهم إدارة الرسائل',
	'For admins: all who may manage the server': 'للمشرفين: من يمكنهم إدارة الخادم',
	'You look after the articles: add them, and correct what was read wrong. Every correction can be undone; a removal cannot.':
		'أنت تعتني بالمقالات: أضفها وصحّح ما قُرئ خطأً. كل تصحيح يمكن التراجع عنه، أما الحذف فلا.',
	'To correct a quote, press “Source” beside it, then “Edit”.':
		'لتصحيح اقتباس اضغط «المصدر» بجانبه ثم «تعديل».',
	'You choose what is posted, where and when.': 'أنت تختار ما يُنشر وأين ومتى.',
	'Set up reminders': 'إعداد التذكيرات',
	'Add a feed': 'إضافة خلاصة',
	'Follow a news site': 'متابعة موقع إخباري',
	'All settings': 'كل الإعدادات',
	'Quotes are word for word from their articles. If a command has the option “private”, everybody sees its answer unless you choose that option. All other answers are shown to you alone.':
		'الاقتباسات منقولة حرفيًا من مقالاتها. إذا كان للأمر خيار private فالجميع يرى إجابته ما لم تختر private. أما سائر الإجابات فلا يراها غيرك.',
	'the main points of an article, in sentences copied from it': 'أهم ما في المقال، بجمل منقولة منه',
	'who said what, word for word': 'من قال ماذا، حرفيًا',
	'what happened when, in calendar order': 'ما حدث ومتى، بترتيب التواريخ',
	'what happened on this day, in any year': 'ما حدث في مثل هذا اليوم من أي سنة',
	'every article on this server': 'كل المقالات في هذا الخادم',
	'{command}: {does}.': '{command}: {does}.',
	'Latest summary': 'أحدث ملخص',
	'Latest quotes': 'أحدث الاقتباسات',
	'Quotes by {speaker}': 'اقتباسات {speaker}',
	'Dates in the latest article': 'تواريخ أحدث مقال',
	'All articles': 'كل المقالات',
	'Dateline reads news articles and remembers them. Type a command, or press an example:':
		'يقرأ Dateline مقالات الأخبار ويتذكرها. اكتب أمرًا أو اضغط مثالًا:',
	'On any message with a link: right-click the message, or press and hold on a phone, then {menu}. {does}.':
		'على أي رسالة فيها رابط: انقر بالزر الأيمن، أو اضغط مطولًا على الهاتف، ثم {menu}. {does}.',
	'Quotes are word for word from their articles. When you press an example, only you see the answer.':
		'الاقتباسات منقولة حرفيًا من مقالاتها. والأمثلة تُعرض لك وحدك.',
	'“{page}”, below, says what each of them does.': '«{page}» أدناه يشرح كلًّا منها.',
	'Running since {time}': 'يعمل منذ {time}',
	'Kept here: {articles} and {quotes}': 'محفوظ هنا: {articles} و{quotes}',
	'The database works ({database})': 'قاعدة البيانات تعمل ({database})',
	'Articles are read on the machine the bot runs on; no outside service sees them. More: {command}':
		'تُقرأ المقالات على الجهاز الذي يعمل عليه البوت؛ ولا تراها أي خدمة خارجية. المزيد: {command}',
} as const satisfies Record<keyof typeof German, string>;
