import type { refusedArticles as German } from '../../de/refused/articles.ts';

/** Why something cannot be done with articles, people and dates, in Arabic. */
export const refusedArticles = {
	'Send either the text or a file. Nothing was added.': 'أرسل النص أو ملفًا، لا كليهما. لم يُضف شيء.',
	'Paste the text of the article, or choose a file.': 'الصق نص المقال أو اختر ملفًا.',
	'Enter the day, such as 2023-02-22.': 'أدخل اليوم، مثل 2023-02-22.',
	'Choose what to remove with exactly one of the options article, url, host and all.':
		'اختر ما تريد حذفه بواحد فقط من الخيارات article وurl وhost وall.',
	'The text is empty. Send the article’s text.': 'النص فارغ. أرسل نص المقال.',
	'This is not text. Save the article as plain text (UTF-8) and send that.':
		'هذا ليس نصًا. احفظ المقال نصًا عاديًا (UTF-8) وأرسله.',
	'The text has {n, number} characters, and at most {most, number} can be read. Send it in parts.':
		'في النص {n, number} حرف، ولا يُقرأ أكثر من {most, number}. أرسله على أجزاء.',
	'The text is too short for an article. Send all its paragraphs.':
		'النص أقصر من أن يكون مقالًا. أرسل فقراته كلها.',
	'The article has no title. Give it one.': 'المقال بلا عنوان. ضع له عنوانًا.',
	'What was read is kept for one day, and that day is over. Send it again.':
		'يُحفظ ما قُرئ يومًا واحدًا، وقد انقضى. أرسله مجددًا.',
	'This article was not fully read. Ask for it again.': 'لم يُقرأ هذا المقال كاملًا. اطلبه مجددًا.',
	'“{address}” is not an address. Write it like https://example.org/news/article.':
		'«{address}» ليس رابطًا. اكتبه مثل https://example.org/news/article.',
	'“{title}” has this address already. Remove one of the two with /article remove.':
		'لدى «{title}» هذا الرابط بالفعل. احذف أحدهما عبر ‎/article remove.',
	'This article has no address. Add one with /article edit first.':
		'ليس لهذا المقال رابط. أضف رابطًا أولًا عبر ‎/article edit.',
	'Nothing was changed. {why}': 'لم يتغيّر شيء. {why}',
	'Nothing was changed: this site now asks others not to keep its articles.':
		'لم يتغيّر شيء: يطلب هذا الموقع الآن ألا يحفظ غيره مقالاته.',
	'Nothing was changed: “{title}” has exactly this text. Remove one of the two with /article remove.':
		'لم يتغيّر شيء: لدى «{title}» هذا النص نفسه. احذف أحدهما عبر ‎/article remove.',
	'No article here has this address. See what there is with /articles.':
		'لا مقال هنا بهذا الرابط. اعرض الموجود عبر ‎/articles.',
	'No article that this server added is from “{host}”. Write the host like example.org.':
		'لا مقال أضافه هذا الخادم من «{host}». اكتب المضيف مثل example.org.',
	'This server has added no article, so there is nothing to remove.':
		'لم يُضف هذا الخادم أي مقال، فلا شيء يُحذف.',
	'Somebody else is changing this article right now. Try again.':
		'شخص آخر يغيّر هذا المقال الآن. حاول مجددًا.',
	'Only articles that this server added can be changed here. See what there is with /articles.':
		'لا يُغيَّر هنا إلا ما أضافه هذا الخادم من مقالات. اعرض الموجود عبر ‎/articles.',
	'The full text of this article is no longer kept, so its dates cannot be read again. Fetch it again with /article refresh first.':
		'لم يعد النص الكامل لهذا المقال محفوظًا، فلا يمكن قراءة تواريخه من جديد. اجلبه أولًا عبر ‎/article refresh.',
	'This change is no longer known. See what was done with /article history.':
		'لم يعد هذا التغيير معروفًا. اعرض ما جرى عبر ‎/article history.',
	'This is already undone. See what was done with /article history.':
		'تم التراجع عن هذا بالفعل. اعرض ما جرى عبر ‎/article history.',
	'The article has been fetched again since then. Undo the latest fetch first.':
		'جُلب المقال من جديد منذ ذلك الحين. تراجع أولًا عن آخر جلب.',
	'The earlier text is no longer kept, so it cannot be restored.':
		'لم يعد النص السابق محفوظًا، فلا يمكن استعادته.',
	'This site asks others not to keep its articles, so this one is not added. You can still read it with Apps › Summarise links on a message with its address.':
		'يطلب هذا الموقع ألا يحفظ غيره مقالاته، لذا لم يُضف هذا المقال. ما زال بإمكانك قراءته عبر التطبيقات › تلخيص الروابط على رسالة فيها رابطه.',
	'This may be half of it: the page shows the rest behind a button, which Dateline cannot press. /article add text takes all of it.':
		'قد يكون هذا نصفه: تعرض الصفحة الباقي خلف زر لا يستطيع Dateline ضغطه. يأخذه ‎/article add text كاملًا.',
	'Neither the page nor the feed says when it came out; this is the day on which the feed brought it.':
		'لا الصفحة ولا الخلاصة تذكر متى صدر؛ هذا يوم وروده في الخلاصة.',
	'This article has no key dates. See what other articles there are with /articles.':
		'ليس في هذا المقال تواريخ مهمة. اعرض المقالات الأخرى عبر ‎/articles.',
	'The articles here have no key dates. See what articles there are with /articles.':
		'ليس في هذه المكتبة تواريخ مهمة. اعرض المقالات عبر ‎/articles.',
	'{where, select, article {This article has} other {The articles here have}} no key dates for “{when}”. Try another time, or leave out the option when.':
		'{where, select, article {ليس في هذا المقال} other {ليس في هذه المكتبة}} تواريخ مهمة في «{when}». جرّب وقتًا آخر، أو اترك الخيار when.',
	'These dates are no longer here. Ask for the dates again.':
		'لم تعد هذه التواريخ هنا. اطلب التواريخ مجددًا.',
	'{where, select, article {This article does not tell} other {No article here tells}} of a dated event{hasSpeaker, select, yes { with {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasTime, select, yes { in that time} other {}}. {isAsked, select, yes {Ask for less: leave out one of speaker, about, from and to.} other {See what there is with /articles.}}':
		'{where, select, article {لا يروي هذا المقال} other {لا يروي أي مقال هنا}} حدثًا مؤرخًا{hasSpeaker, select, yes { فيه {speaker}} other {}}{hasWords, select, yes { عن «{words}»} other {}}{hasTime, select, yes { في ذلك الوقت} other {}}. {isAsked, select, yes {اطلب أقل: اترك speaker أو about أو from أو to.} other {اعرض الموجود عبر ‎/articles.}}',
	'No article here tells of a single day yet. See all dates with /dates.':
		'لا مقال هنا يذكر يومًا بعينه بعد. اعرض كل التواريخ عبر ‎/dates.',
	'There is no link to an article in this message. Choose a message with an address that begins with https://.':
		'لا رابط لمقال في هذه الرسالة. اختر رسالة فيها رابط يبدأ بـ https://.',
	'This can only be shared in a server.': 'لا يُشارك هذا إلا في خادم.',
	'Somebody has undone this already.': 'تراجع أحدهم عن هذا بالفعل.',
	'Those articles are no longer here. Ask for the speaker again.':
		'لم تعد تلك المقالات هنا. اطلب المتحدث مجددًا.',
	'{one} and {other} are one here already.': '{one} و{other} شخص واحد هنا بالفعل.',
	'These are all the articles with {name}, so nobody would be left. Choose those of the other person.':
		'هذه كل المقالات التي تذكر {name}، فلن يبقى أحد. اختر مقالات الشخص الآخر.',
	'This server has corrected 500 names already, and no more are kept. Undo one that is no longer needed first.':
		'صحّح هذا الخادم 500 اسم بالفعل، وهو أقصى ما يُحفظ. تراجع أولًا عن واحد لا لزوم له.',
	'Nobody is quoted here yet. An editor adds articles with /article add url.':
		'لا أحد يُقتبس منه هنا بعد. يضيف محرر المقالات عبر ‎/article add url.',
	'Nobody called “{name}” is known here. Did you mean {choices}?':
		'لا أحد باسم «{name}» معروف هنا. هل تقصد {choices}؟',
	'Nobody called “{name}” is known here. Quoted here{isCut, select, yes {, among others} other {}}: {names}.':
		'لا أحد باسم «{name}» معروف هنا. يُقتبس هنا{isCut, select, yes { من آخرين منهم} other { من}}: {names}.',
} as const satisfies Record<keyof typeof German, string>;
