import type { refusedReading as German } from '../../de/refused/reading.ts';

/** Why pages, files and feeds cannot be read, and what is wrong with the database, in Arabic. */
export const refusedReading = {
	'That address cannot be read: only public web pages can, by an address that begins with http:// or https://.':
		'لا يمكن قراءة هذا الرابط: تُقرأ صفحات الويب العامة فقط، برابط يبدأ بـ http://‎ أو https://‎.',
	'Too many pages were asked for in a short time; try again in a few minutes.':
		'طُلبت صفحات كثيرة جدًا في وقت قصير؛ حاول مجددًا بعد بضع دقائق.',
	'The site could not be reached; try again later, or paste the text with /article add text or send it with /article add file.':
		'تعذّر الوصول إلى الموقع؛ حاول لاحقًا، أو الصق النص عبر ‎/article add text أو أرسله عبر ‎/article add file.',
	'There is no page at that address; check it, or paste the text with /article add text or send it with /article add file.':
		'لا صفحة في هذا الرابط؛ تحقق منه، أو الصق النص عبر ‎/article add text أو أرسله عبر ‎/article add file.',
	'The site does not let programs read that page; paste the text with /article add text or send it with /article add file.':
		'لا يسمح الموقع للبرامج بقراءة هذه الصفحة؛ الصق النص عبر ‎/article add text أو أرسله عبر ‎/article add file.',
	'That page is too large to be read; paste the text with /article add text or send it with /article add file.':
		'هذه الصفحة أكبر من أن تُقرأ؛ الصق النص عبر ‎/article add text أو أرسله عبر ‎/article add file.',
	'That page took too long to read; try again later, or paste the text with /article add text or send it with /article add file.':
		'استغرقت قراءة هذه الصفحة وقتًا طويلًا جدًا؛ حاول لاحقًا، أو الصق النص عبر ‎/article add text أو أرسله عبر ‎/article add file.',
	'There is no text at that address; paste the text with /article add text or send it with /article add file.':
		'لا نص في هذا الرابط؛ الصق النص عبر ‎/article add text أو أرسله عبر ‎/article add file.',
	'The site shows a notice about cookies and consent instead of its article; paste the text with /article add text or send it with /article add file.':
		'يعرض الموقع إشعارًا عن ملفات تعريف الارتباط والموافقة بدل مقاله؛ الصق النص عبر ‎/article add text أو أرسله عبر ‎/article add file.',
	'The site shows that article only to its subscribers; if you may read it, paste the text with /article add text or send it with /article add file.':
		'لا يعرض الموقع هذا المقال إلا لمشتركيه؛ إن كان لك أن تقرأه فالصق النص عبر ‎/article add text أو أرسله عبر ‎/article add file.',
	'The site shows that article only to browsers that run its scripts; paste the text with /article add text or send it with /article add file.':
		'لا يعرض الموقع هذا المقال إلا للمتصفحات التي تشغّل برامجه النصية؛ الصق النص عبر ‎/article add text أو أرسله عبر ‎/article add file.',
	'There is too little text on that page to be an article; paste the text with /article add text or send it with /article add file.':
		'النص في هذه الصفحة أقل من أن يكون مقالًا؛ الصق النص عبر ‎/article add text أو أرسله عبر ‎/article add file.',
	'That page is a list of links or something else that is not an article; paste the text with /article add text or send it with /article add file.':
		'هذه الصفحة قائمة روابط أو شيء آخر ليس مقالًا؛ الصق النص عبر ‎/article add text أو أرسله عبر ‎/article add file.',
	'The site asks Dateline not to read that page; paste the text with /article add text or send it with /article add file.':
		'يطلب الموقع من Dateline ألا يقرأ هذه الصفحة؛ الصق النص عبر ‎/article add text أو أرسله عبر ‎/article add file.',
	'Whoever runs this bot has switched that site off.': 'عطّل مشغّل هذا البوت ذلك الموقع.',
	'{name} is too large to be read; paste its text with /article add text.':
		'‏{name} أكبر من أن يُقرأ؛ الصق نصه عبر ‎/article add text.',
	'{name} took too long to read; paste its text with /article add text.':
		'استغرقت قراءة {name} وقتًا طويلًا جدًا؛ الصق نصه عبر ‎/article add text.',
	'{name} is {what}; send a .txt, .md, .html, .docx or .pdf file, or paste its text with /article add text.':
		'لا يمكن قراءة {name} ‏({what})؛ أرسل ملف ‎.txt أو ‎.md أو ‎.html أو ‎.docx أو ‎.pdf، أو الصق نصه عبر ‎/article add text.',
	'{name} is locked with a password; save it without one, or paste its text with /article add text.':
		'‏{name} محمي بكلمة مرور؛ احفظه دونها، أو الصق نصه عبر ‎/article add text.',
	'{name} is damaged and cannot be read; save it again, or paste its text with /article add text.':
		'‏{name} تالف ولا يمكن قراءته؛ احفظه مجددًا، أو الصق نصه عبر ‎/article add text.',
	'{name} holds pictures of pages and no text; paste its text with /article add text.':
		'في {name} صور صفحات لا نص؛ الصق نصه عبر ‎/article add text.',
	'There is too little text in {name} to be an article; check the file, or paste its text with /article add text.':
		'النص في {name} أقل من أن يكون مقالًا؛ تحقق من الملف، أو الصق نصه عبر ‎/article add text.',
	'There is a list of links or something else in {name} that is not an article; paste its text with /article add text.':
		'في {name} قائمة روابط أو شيء آخر ليس مقالًا؛ الصق نصه عبر ‎/article add text.',
	'{name} is too large to be read. Export it in parts, with from and to, and send those.':
		'‏{name} أكبر من أن يُقرأ. صدّره على أجزاء بـ from وto وأرسلها.',
	'You can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'يمكنك طلب {most, number} صفحة وخلاصة {within, select, minute {في الدقيقة} other {في اليوم}}، وقد بلغت ذلك؛ حاول مجددًا بعد {unit, select, second {{n, plural, one {ثانية} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}} minute {{n, plural, one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}} other {{n, plural, one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}}}.',
	'A server can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'يمكن للخادم طلب {most, number} صفحة وخلاصة {within, select, minute {في الدقيقة} other {في اليوم}}، وقد بلغ ذلك؛ حاول مجددًا بعد {unit, select, second {{n, plural, one {ثانية} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}} minute {{n, plural, one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}} other {{n, plural, one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}}}.',
	'{host} is asked for at most {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'يُطلب من {host} ‏{most, number} صفحة وخلاصة على الأكثر {within, select, minute {في الدقيقة} other {في اليوم}}، وقد بُلغ ذلك؛ حاول مجددًا بعد {unit, select, second {{n, plural, one {ثانية} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}} minute {{n, plural, one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}} other {{n, plural, one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}}}.',
	'Reading this text took too long. Send it in parts.':
		'استغرقت قراءة هذا النص وقتًا طويلًا جدًا. أرسله على أجزاء.',
	'Reading this text took too much memory. Send it in parts.':
		'استهلكت قراءة هذا النص ذاكرة كثيرة جدًا. أرسله على أجزاء.',
	'Too many articles are being read at this moment. Try again in a minute.':
		'تُقرأ مقالات كثيرة جدًا في هذه اللحظة. حاول مجددًا بعد دقيقة.',
	'Dateline’s database is busy just now, so this was not done. Try again in a minute.':
		'قاعدة بيانات Dateline مشغولة الآن، فلم يُنفَّذ هذا. حاول مجددًا بعد دقيقة.',
	'Dateline cannot write its database, so nothing was saved. Tell whoever runs this bot that the file is read-only.':
		'لا يستطيع Dateline الكتابة في قاعدة بياناته، فلم يُحفظ شيء. أخبر مشغّل هذا البوت أن الملف للقراءة فقط.',
	'Dateline has no room left on its disk, so nothing was saved. Tell whoever runs this bot to make room, and try again.':
		'لم يبق لدى Dateline مكان على القرص، فلم يُحفظ شيء. اطلب من مشغّل هذا البوت إخلاء مكان ثم حاول مجددًا.',
	'Dateline’s disk reports an error, so this was not done. Tell whoever runs this bot to check it.':
		'أبلغ قرص Dateline عن خطأ، فلم يُنفَّذ هذا. اطلب من مشغّل هذا البوت فحصه.',
	'Part of Dateline’s database is damaged, so this was not done. Tell whoever runs this bot to restore it from a backup.':
		'جزء من قاعدة بيانات Dateline تالف، فلم يُنفَّذ هذا. اطلب من مشغّل هذا البوت استعادتها من نسخة احتياطية.',
	'Dateline has kept something here that this version cannot read, so this was not done. Tell whoever runs this bot: the log says what it is.':
		'حفظ Dateline هنا شيئًا لا يستطيع هذا الإصدار قراءته، فلم يُنفَّذ هذا. أخبر مشغّل هذا البوت: السجل يذكر ما هو.',
	'Dateline’s database does not answer just now, so this was not done. Try again in a minute.':
		'لا تستجيب قاعدة بيانات Dateline الآن، فلم يُنفَّذ هذا. حاول مجددًا بعد دقيقة.',
	'Dateline’s database file is not where it was, so nothing was saved. Tell whoever runs this bot to put it back and to start Dateline again.':
		'ملف قاعدة بيانات Dateline ليس في مكانه، فلم يُحفظ شيء. اطلب من مشغّل هذا البوت إعادته وتشغيل Dateline مجددًا.',
	'The server sent an empty answer.': 'أرسل الخادم ردًا فارغًا.',
	'The server sent a web page, not a feed.': 'أرسل الخادم صفحة ويب لا خلاصة.',
	'The server sent something that is not a feed.': 'أرسل الخادم شيئًا ليس خلاصة.',
	'The feed is nested too deeply or has too many parts to be read.':
		'الخلاصة متداخلة جدًا أو أجزاؤها كثيرة جدًا فلا تُقرأ.',
	'The feed is broken: it ends in the middle.': 'الخلاصة معطوبة: تنتهي في منتصفها.',
	'Reading it took too long, so it was broken off.': 'استغرقت القراءة وقتًا طويلًا جدًا فأُوقفت.',
	'Reading it took too much memory, so it was broken off.':
		'استهلكت القراءة ذاكرة كثيرة جدًا فأُوقفت.',
	'Too many others are being read at this moment.': 'يُقرأ غيرها كثير جدًا في هذه اللحظة.',
	'Its address may not be read; write a public http or https address.':
		'لا يجوز قراءة رابطه؛ اكتب رابطًا عامًا http أو https.',
	'The server could not be reached.': 'تعذّر الوصول إلى الخادم.',
	'The feed is larger than 5 MB.': 'الخلاصة أكبر من 5 ميغابايت.',
	'The server took too long to answer.': 'استغرق الخادم وقتًا طويلًا جدًا للرد.',
	'The address redirects without end.': 'يحيل الرابط بلا نهاية ولا يؤدي إلى شيء.',
	'The server’s answer cannot be unpacked.': 'لا يمكن فك ضغط رد الخادم.',
	'The server does not let Dateline read it ({status}).':
		'لا يسمح الخادم لـ Dateline بقراءته ({status}).',
	'There is nothing at this address ({status}).': 'لا شيء في هذا الرابط ({status}).',
	'The server asks to be left alone for a while (429).': 'يطلب الخادم التوقف عن مراسلته مدة (429).',
	'The server has a fault ({status}).': 'في الخادم خلل ({status}).',
	'The server answered {status}.': 'رد الخادم بـ {status}.',
	'Reading it took too long every time. Look whether the address is really a feed, or remove it.':
		'استغرقت القراءة في كل مرة وقتًا طويلًا جدًا. تحقق من أن الرابط خلاصة فعلًا، أو احذفها.',
	'Something in Dateline broke while reading it. Whoever runs this bot finds the reason in its log.':
		'تعطّل شيء في Dateline أثناء قراءتها. يجد مشغّل هذا البوت السبب في السجل.',
	'Its server says that it is gone for good (410).': 'يقول خادمها إنها زالت نهائيًا (410).',
	'There is no text in it that can be read.': 'لا نص فيه يمكن قراءته.',
	'It was removed from the library.': 'حُذف من المكتبة.',
	'The feed names no page for it.': 'لا تذكر الخلاصة صفحة له.',
	'Too many pages were asked for this server’s feeds today, so this one was left unread. Add it with /article add url.':
		'طُلبت اليوم صفحات كثيرة جدًا لخلاصات هذا الخادم، فبقيت هذه دون قراءة. أضفها عبر ‎/article add url.',
	'Its page could not be read, however often it was tried.':
		'تعذّرت قراءة صفحته مهما تكررت المحاولة.',
	'no text': 'ليس نصًا',
	'a picture': 'صورة',
	'a sound or a film': 'صوت أو فيلم',
	'a sound': 'صوت',
	'a compressed file': 'ملف مضغوط',
	'a program': 'برنامج',
	'a rich text file': 'ملف نص منسق',
	'a database': 'قاعدة بيانات',
	'an old Word file (.doc)': 'ملف Word قديم (‎.doc)',
	'a spreadsheet': 'جدول بيانات',
	'a set of slides': 'عرض شرائح',
	'an OpenDocument file': 'ملف OpenDocument',
	'an e-book': 'كتاب إلكتروني',
	'a ZIP file': 'ملف ZIP',
	'The feed is broken: its JSON cannot be read to the end.':
		'الخلاصة معطوبة: لا يمكن قراءة JSON الخاص بها حتى النهاية.',
} as const satisfies Record<keyof typeof German, string>;
