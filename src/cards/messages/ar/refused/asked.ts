import type { refusedAsked as German } from '../../de/refused/asked.ts';

/** Why something that was asked for cannot be had, or posted where it was to be, in Arabic. */
export const refusedAsked = {
	'That is {n, number} characters long. Look for a few words, in at most {most, number} characters.':
		'طول ذلك {n, number} حرف. ابحث عن بضع كلمات في {most, number} حرف على الأكثر.',
	'Look for at most {most, number} words at once.':
		'ابحث عن {most, number} كلمة على الأكثر دفعة واحدة.',
	'“{word}” begins too many words. Write at least {least, number} letters before the star.':
		'كلمات كثيرة جدًا تبدأ بـ«{word}». اكتب {least, number} أحرف على الأقل قبل النجمة.',
	'Words such as “{words}” are in every article. Look for a name, or for a word that says what it is about.':
		'كلمات مثل «{words}» ترد في كل مقال. ابحث عن اسم، أو عن كلمة تدل على الموضوع.',
	'That says only what is to be left out. Say also what you look for, such as: harbour -ferry':
		'يذكر هذا ما يُستبعد فقط. اذكر أيضًا ما تبحث عنه، مثل: harbour -ferry',
	'There is no word in “{typed}”. Look for words or names, such as: harbour "old bridge" -ferry':
		'لا كلمة في «{typed}». ابحث عن كلمات أو أسماء، مثل: harbour "old bridge" -ferry',
	'Nobody called “{name}” is quoted here.': 'لا يُقتبس هنا من أحد باسم «{name}».',
	'Nobody called “{name}” is quoted here. Try {choices}.':
		'لا يُقتبس هنا من أحد باسم «{name}». جرّب {choices}.',
	'No such article contains {words}. Leave out speaker, source, from or to, and look through all of them.':
		'لا مقال كهذا يحوي {words}. اترك speaker أو source أو from أو to وابحث فيها كلها.',
	'No article here contains {words} together. Look for fewer words.':
		'لا مقال هنا يحوي {words} معًا. ابحث عن كلمات أقل.',
	'No article here contains {words}. {hint}': 'لا مقال هنا يحوي {words}. {hint}',
	'Leave out the quotation marks, and the words need not stand side by side.':
		'احذف علامتي الاقتباس فلا يلزم أن تتجاور الكلمات.',
	'See what there is with /articles.': 'اعرض الموجود عبر ‎/articles.',
	'Only words written exactly so are found. Try {start}* to find every word that begins with “{start}”.':
		'تُطابق الكلمات كما كُتبت. جرّب {start}* لتجد كل كلمة تبدأ بـ«{start}».',
	'“{time}” is not a time to look for. Write a year, a month or a day, such as 2023, 2023-02 or 2023-02-22, or “upcoming” or “past”.':
		'«{time}» ليس وقتًا يمكن البحث به. اكتب سنة أو شهرًا أو يومًا، مثل 2023 أو 2023-02 أو 2023-02-22، أو «القادمة» أو «الماضية».',
	'“{from}” comes after “{to}”. Give the earlier time as from.':
		'«{from}» يأتي بعد «{to}». اجعل الوقت الأسبق في from.',
	'“{day}” is not a day. Write one such as 2023-02-22 or 22 February 2023.':
		'«{day}» ليس يومًا. اكتب يومًا مثل 2023-02-22 أو 22 فبراير 2023.',
	'Give the day with its year, such as 2022-02-24. Choose “Edit” again.':
		'اذكر اليوم مع سنته، مثل 2022-02-24. اختر «تعديل» مجددًا.',
	'Enter a few words on what happened that day.': 'اكتب بضع كلمات عما حدث في ذلك اليوم.',
	'That is {n, number} characters long. Say what happened in at most {most, number}.':
		'طول ذلك {n, number} حرف. اذكر ما حدث في {most, number} على الأكثر.',
	'The article does not name a single day here. Choose one with “Edit”.':
		'لا يذكر المقال هنا يومًا بعينه. اختر يومًا عبر «تعديل».',
	'This date is no longer here. See which are with /reminders suggestions.':
		'لم يعد هذا التاريخ هنا. اعرض الموجود عبر ‎/reminders suggestions.',
	'This date is no longer here. See which are with /reminders list.':
		'لم يعد هذا التاريخ هنا. اعرض الموجود عبر ‎/reminders list.',
	'Choose what to mute with exactly one of date, article and speaker.':
		'اختر ما تريد كتمه بواحد فقط من date وarticle وspeaker.',
	'Choose one of the dates offered while you type.': 'اختر أحد التواريخ المعروضة أثناء الكتابة.',
	'Choose one of those offered while you type, or none to see the list.':
		'اختر مما يُعرض أثناء الكتابة، أو لا تختر شيئًا لترى القائمة.',
	'That day is over, so it cannot come once more. Choose a day to come, or let it come yearly.':
		'انقضى ذلك اليوم فلا يأتي مرة أخرى. اختر يومًا قادمًا أو اجعله سنويًا.',
	'Today’s post has already gone out. Choose a later day.':
		'نُشر منشور اليوم بالفعل. اختر يومًا لاحقًا.',
	'Say how often it comes: write “yearly” or “once”.':
		'اذكر كم مرة يأتي: اكتب «كل سنة» أو «مرة واحدة».',
	'The same day with the same words is here already. See all dates with /reminders list.':
		'اليوم نفسه بالكلمات نفسها موجود هنا بالفعل. اعرض كل التواريخ عبر ‎/reminders list.',
	'This server has 500 dates of its own, which is the most. Remove one with /reminders list.':
		'لهذا الخادم 500 تاريخ خاص، وهو الحد الأقصى. احذف واحدًا عبر ‎/reminders list.',
	'That day is not in the future. Choose the first day with posts again, such as tomorrow.':
		'ليس ذلك اليوم في المستقبل. اختر أول يوم يعود فيه النشر، مثل غدًا.',
	'No channel is chosen yet. Choose one with /reminders panel.':
		'لم تُختر قناة بعد. اختر واحدة عبر ‎/reminders panel.',
	'Discord does not take posts just now. Try again in a minute.':
		'لا يقبل Discord المنشورات الآن. حاول مجددًا بعد دقيقة.',
	'@everyone cannot be chosen. Choose another role, or none.':
		'لا يمكن اختيار ‎@everyone. اختر رتبة أخرى أو لا تختر.',
	'The role to mention is gone. Choose another one, or none.':
		'الرتبة المراد الإشارة إليها لم تعد موجودة. اختر غيرها أو لا تختر.',
	'The mention of this role would notify nobody. Let anyone mention it, or allow Dateline in the channel: Mention @everyone, @here, and All Roles.':
		'الإشارة إلى هذه الرتبة لن تُشعر أحدًا. اسمح للجميع بالإشارة إليها، أو امنح Dateline في القناة: الإشارة إلى ‎@everyone و‎@here وكل الرتب.',
	'Mention @everyone, @here, and All Roles': 'الإشارة إلى ‎@everyone و‎@here وكل الرتب',
	'Manage Messages': 'إدارة الرسائل',
	'Manage Server': 'إدارة الخادم',
	'View Channel': 'عرض القناة',
	'Create Posts': 'إنشاء منشورات',
	'Read Message History': 'قراءة سجل الرسائل',
	'Send Messages': 'إرسال الرسائل',
	'Send Messages in Threads': 'إرسال الرسائل في السلاسل',
	'Manage Webhooks': 'إدارة الويب هوك',
	'Dateline may not post in the channel. Allow it there: {permissions}.':
		'لا يستطيع Dateline النشر في القناة. امنحه هناك: {permissions}.',
	'Dateline may not read the channel’s history, which it needs so that nothing is posted twice. Allow it “Read Message History” there.':
		'لا يستطيع Dateline قراءة سجل القناة، وبه يتأكد من عدم النشر مرتين. امنحه هناك «قراءة سجل الرسائل».',
	'Discord does not take the post: {error} ({code}).': 'لا يقبل Discord المنشور: {error} ‏({code}).',
	'Dateline is no longer in this server. Invite it again.':
		'لم يعد Dateline في هذا الخادم. ادعه مجددًا.',
	'This person does not accept messages from Dateline.': 'لا يقبل هذا الشخص رسائل من Dateline.',
	'The channel is gone. Choose another one.': 'القناة لم تعد موجودة. اختر غيرها.',
	'Dateline cannot see the channel. Allow it “View Channel” there, or choose another one.':
		'لا يرى Dateline القناة. امنحه هناك «عرض القناة»، أو اختر غيرها.',
	'Nothing can be posted in a channel of this kind. Choose a text channel, a thread or a forum.':
		'لا يمكن النشر في قناة من هذا النوع. اختر قناة نصية أو سلسلة أو منتدى.',
	'The thread is closed. Open it again, or choose another channel.':
		'السلسلة مغلقة. افتحها مجددًا، أو اختر قناة أخرى.',
	'The thread is locked. Unlock it, or choose another channel.':
		'السلسلة مقفلة. افتح قفلها، أو اختر قناة أخرى.',
	'Posts in this forum need a tag. Choose the forum again, and a tag for the posts.':
		'تحتاج منشورات هذا المنتدى إلى وسم. اختر المنتدى مجددًا ووسمًا للمنشورات.',
	'Create Public Threads': 'إنشاء سلاسل عامة',
} as const satisfies Record<keyof typeof German, string>;
