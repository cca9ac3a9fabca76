import type { refused as German } from '../../de/refused/usual.ts';

/** Why something is refused, and what to do then, in Arabic. */
export const refused = {
	'This works only in a server.': 'يعمل هذا في الخوادم فقط.',
	'This command no longer exists. Reload Discord to see which do.':
		'لم يعد هذا الأمر موجودًا. أعد تحميل Discord لرؤية الأوامر الحالية.',
	'This button is from an older version. Use the command again to get a new one.':
		'هذا الزر من إصدار أقدم. استخدم الأمر مجددًا للحصول على زر جديد.',
	'Something went wrong here, and it is not your fault. Try again; if it happens again, give whoever runs this bot the number {number}.':
		'حدث خطأ هنا، وليس خطأك. حاول مجددًا؛ وإن تكرر فأعطِ من يدير هذا البوت الرقم {number}.',
	'In this server Dateline is for those with a role that its admins chose. Ask one of them for it.':
		'في هذا الخادم، Dateline لمن لديهم رتبة اختارها المشرفون. اطلبها من أحدهم.',
	'For this you need “{permission}” in this channel. Ask an admin.':
		'تحتاج لهذا إلى «{permission}» في هذه القناة. اسأل أحد المشرفين.',
	'For this you need “{permission}” in this channel, or a role the server’s admins chose. Ask an admin.':
		'تحتاج لهذا إلى «{permission}» في هذه القناة أو إلى رتبة اختارها المشرفون. اسأل أحدهم.',
	'The file {name} could not be fetched from Discord. Send it again.':
		'تعذّر جلب الملف {name} من Discord. أرسله مجددًا.',
	'The file {name} is larger than {most} MB. Send it in parts.':
		'الملف {name} أكبر من {most} ميغابايت. أرسله على أجزاء.',
	'No article here is called “{title}”. Choose one of those offered while you type, or see what there is with /articles.':
		'لا يوجد هنا مقال بعنوان «{title}». اختر مما يُعرض أثناء الكتابة، أو اعرض الموجود عبر ‎/articles.',
	'There is no article yet. An editor adds one with /article add url.':
		'لا يوجد مقال بعد. يضيفه محرر عبر ‎/article add url.',
	'This article is no longer here. See what there is with /articles.':
		'لم يعد هذا المقال هنا. اعرض الموجود عبر ‎/articles.',
	'This quote is no longer here. Ask for the quotes again.':
		'لم يعد هذا الاقتباس هنا. اطلب الاقتباسات مجددًا.',
	'These words are not where the quote is. Copy them from the article, word for word.':
		'هذه الكلمات ليست في موضع الاقتباس. انسخها من المقال كلمة بكلمة.',
	'This is not in the article. Copy a sentence from it, word for word.':
		'هذا ليس في المقال. انسخ منه جملة كلمة بكلمة.',
	'This sentence is no longer in the summary. Ask for the summary again.':
		'لم تعد هذه الجملة في الملخص. اطلب الملخص مجددًا.',
	'This key date is no longer here. Ask for the dates again.':
		'لم يعد هذا التاريخ هنا. اطلب التواريخ مجددًا.',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. An editor adds articles with /article add url.':
		'لا توجد اقتباسات{hasSpeaker, select, yes { لـ{speaker}} other {}}{hasWords, select, yes { فيها «{words}»} other {}}{where, select, article { في هذا المقال} other { في هذه المكتبة}}. يضيف محرر المقالات عبر ‎/article add url.',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. Try {choices}.':
		'لا توجد اقتباسات{hasSpeaker, select, yes { لـ{speaker}} other {}}{hasWords, select, yes { فيها «{words}»} other {}}{where, select, article { في هذا المقال} other { في هذه المكتبة}}. جرّب {choices}.',
	'There is no complete quote here yet. An editor adds articles with /article add url.':
		'لا يوجد اقتباس كامل هنا بعد. يضيف محرر المقالات عبر ‎/article add url.',
	'There is no complete quote by “{speaker}” here. /quotes shows all there is of somebody.':
		'لا يوجد هنا اقتباس كامل من «{speaker}». يعرض ‎/quotes كل ما لشخص ما.',
	'No title or source here contains “{words}”. Try a shorter word, or /articles alone for all of them.':
		'لا عنوان ولا مصدر هنا يحوي «{words}». جرّب كلمة أقصر، أو ‎/articles وحده لعرضها كلها.',
	'Whoever runs this bot has opened no address for other programs: the settings are SUBSCRIBE_PORT and SUBSCRIBE_URL. A file of the same is in /data export.':
		'لم يفتح مشغّل هذا البوت عنوانًا لبرامج أخرى: الإعدادان هما SUBSCRIBE_PORT وSUBSCRIBE_URL. والمحتوى نفسه ملفًا في ‎/data export.',
} as const satisfies Record<keyof typeof German, string>;
