import type { kept as German } from '../de/kept.ts';

/** What is told of follows, of what is kept and of files with it, in Arabic. */
export const kept = {
	'A direct message could not be sent': 'تعذّر إرسال رسالة خاصة',
	'{user} takes no direct messages from Dateline, so what they follow is on hold. To go on: allow direct messages from this server, and choose “Try again” in {command}.':
		'لا يقبل {user} رسائل خاصة من Dateline، لذا فما يتابعه معلّق. للمتابعة: اسمح بالرسائل الخاصة من هذا الخادم واختر «إعادة المحاولة» في {command}.',
	'What a channel follows cannot be posted': 'لا يمكن نشر ما تتابعه قناة',
	'Nothing is lost: once it is fixed, choose “Try again” in {command}.':
		'لا يضيع شيء: بعد الإصلاح اختر «إعادة المحاولة» في {command}.',
	'Followed: {names}': 'متابَع: {names}',
	'Followed: {names} · at most {n, number} messages in 24 hours':
		'متابَع: {names} · {n, number} رسائل على الأكثر في 24 ساعة',
	'{names} and {n, number} more': '{names} و{n, number} غيرها',
	'{n, plural, one {# article on what you follow} other {# articles on what you follow}}':
		'{n, plural, one {مقال واحد مما تتابعه} two {مقالان مما تتابعه} few {# مقالات مما تتابعه} many {# مقالًا مما تتابعه} other {# مقال مما تتابعه}}',
	Unfollow: 'إلغاء المتابعة',
	'Unfollow {name}': 'إلغاء متابعة {name}',
	'{isNew, select, yes {Now following} other {Already following}}: {name}':
		'{isNew, select, yes {تمت المتابعة} other {متابَع من قبل}}: {name}',
	'You get a direct message when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'تصلك رسالة خاصة حين {kind, select, speaker {يقتبس مقال جديد من {name}} other {يحوي مقال جديد هذه الكلمات}}.',
	'Dateline posts in {channel}{hasRole, select, yes { and mentions {role}} other {}} when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'ينشر Dateline في {channel}{hasRole, select, yes { ويشير إلى {role}} other {}} حين {kind, select, speaker {يقتبس مقال جديد من {name}} other {يحوي مقال جديد هذه الكلمات}}.',
	'Until now it mentioned {who}.': 'حتى الآن كان يشير إلى {who}.',
	nobody: 'لا أحد منهم',
	'You get at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'تصلك {n, number} رسائل كهذه على الأكثر في 24 ساعة. وما زاد من مقالات يصل لاحقًا مجموعًا.',
	'The channel gets at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'تصل إلى القناة {n, number} رسائل كهذه على الأكثر في 24 ساعة. وما زاد من مقالات يصل لاحقًا مجموعًا.',
	'No longer following: {name}': 'لم يعد متابَعًا: {name}',
	'Messages still waiting will not be sent.': 'لن تُرسل الرسائل المنتظرة.',
	'Nothing is followed yet': 'لا شيء متابَع بعد',
	'With {follow} you get a direct message when a new article quotes somebody or contains words you choose. The sites that this server follows are under {feeds}.':
		'عبر {follow} تصلك رسالة خاصة حين يقتبس مقال جديد من شخص أو يحوي كلمات تختارها. والمواقع التي يتابعها هذا الخادم تحت {feeds}.',
	'What you and the channels follow': 'ما تتابعه أنت والقنوات',
	'What you follow': 'ما تتابعه',
	'Try again in the channels': 'إعادة المحاولة في القنوات',
	Export: 'تصدير',
	'The file holds the newest {n, number} of {all}: it has no room for more.':
		'يضم الملف أحدث {n, number} من {all}: لا يتسع لأكثر.',
	'The file holds {articles} that this server added.': 'يضم الملف من إضافة هذا الخادم: {articles}.',
	'It also holds {dates} that the server added.': 'ويضم أيضًا مما أضافه الخادم: {dates}.',
	'It also holds settings, dates the server added, corrections, merged names, what was muted, confirmed or ignored, and what channels follow. What members follow is not in it.':
		'ويضم الملف أيضًا التصحيحات وتواريخ الخادم والأسماء المدمجة والتذكيرات المكتومة والتواريخ المؤكدة أو المتجاهلة والإعدادات والأشخاص والكلمات التي تتابعها القنوات، دون ما يتابعه الأعضاء.',
	'{n, plural, one {# date confirmed or ignored.} other {# dates confirmed or ignored.}}':
		'{n, plural, zero {لم يُؤكد أو يُتجاهل أي تاريخ.} one {أُكد أو تُجوهل تاريخ واحد.} two {أُكد أو تُجوهل تاريخان.} few {أُكدت أو تُجوهلت # تواريخ.} many {أُكد أو تُجوهل # تاريخًا.} other {أُكد أو تُجوهل # تاريخ.}}',
	'{n, plural, one {# mute added.} other {# mutes added.}}':
		'{n, plural, zero {لم يُكتم شيء.} one {كُتم واحد.} two {كُتم اثنان.} few {كُتمت # أشياء.} many {كُتم # شيئًا.} other {كُتم # شيء.}}',
	'{n, plural, one {# person merged or split.} other {# people merged or split.}}':
		'{n, plural, zero {لم يُدمج أو يُفصل أحد.} one {دُمج أو فُصل شخص واحد.} two {دُمج أو فُصل شخصان.} few {دُمج أو فُصل # أشخاص.} many {دُمج أو فُصل # شخصًا.} other {دُمج أو فُصل # شخص.}}',
	'{n, plural, one {# follow of a channel added.} other {# follows of channels added.}}':
		'{n, plural, zero {لم تُضف متابعة.} one {أُضيفت متابعة قناة واحدة.} two {أُضيفت متابعتا قناتين.} few {أُضيفت # متابعات لقنوات.} many {أُضيفت # متابعة لقنوات.} other {أُضيفت # متابعة لقنوات.}}',
	'{n, plural, one {# follow left out: its channel belongs to another server.} other {# follows left out: their channels belong to another server.}}':
		'{n, plural, zero {لم تُترك متابعة.} one {تُركت متابعة واحدة: قناتها في خادم آخر.} two {تُركت متابعتان: قناتاهما في خادم آخر.} few {تُركت # متابعات: قنواتها في خادم آخر.} many {تُركت # متابعة: قنواتها في خادم آخر.} other {تُركت # متابعة: قنواتها في خادم آخر.}}',
	'Settings imported.': 'استُوردت الإعدادات.',
	'Settings imported, except channels and roles, which belong to another server: choose them in {command}.':
		'استُوردت الإعدادات دون القنوات والرتب لأنها من خادم آخر: اخترها في {command}.',
	'For the other articles, choose {option}.': 'لبقية المقالات اختر {option}.',
	'The full text of {articles} is no longer kept; passages are in the file.':
		'لم يعد النص الكامل محفوظًا لـ{articles}؛ وفي الملف مقتطفات.',
	Calendar: 'التقويم',
	'{events}, each on its day of every year. Any calendar can import this file.':
		'{events}، كل منها في يومه من كل سنة. يمكن لأي تقويم استيراد هذا الملف.',
	Import: 'استيراد',
	'Added and read: {articles}.': 'أُضيف وقُرئ: {articles}.',
	'{n, plural, one {# correction applied.} other {# corrections applied.}}':
		'{n, plural, one {أُدخل معها تصحيح واحد.} two {أُدخل معها تصحيحان.} few {أُدخلت معها # تصحيحات.} many {أُدخل معها # تصحيحًا.} other {أُدخل معها # تصحيح.}}',
	'Already here, so left as is: {articles}.': 'موجود هنا بالفعل وتُرك كما هو: {articles}.',
	'Left out: {articles}, of which only passages were kept.':
		'تُركت {articles}: لم تُحفظ إلا مقتطفات من نصها.',
	'Restored: {dates} that the server had added.': 'استُعيد مما أضافه الخادم: {dates}.',
	'No room for {dates}: remove some in {command}.': 'لا مكان لـ{dates}: احذف بعضها في {command}.',
	'Erase everything?': 'محو كل شيء؟',
	'Type “{word}” to erase it for good': 'اكتب «{word}» لمحوه نهائيًا',
	'Forget me': 'انسَني',
	'Yes, forget me': 'نعم، انسَني',
	'What is kept about you': 'ما يُحفظ عنك',
	'Dateline keeps your Discord ID beside what you did here, and what you follow:':
		'يحفظ Dateline معرّفك في Discord بجانب ما فعلته هنا، ويحفظ ما تتابعه:',
	'{n, plural, one {# more such entry} other {# more such entries}} in other servers':
		'{n, plural, one {مدخل واحد آخر كهذا} two {مدخلان آخران كهذا} few {# مدخلات أخرى كهذه} many {# مدخلًا آخر كهذا} other {# مدخل آخر كهذا}} في خوادم أخرى',
	'Nothing is kept about you so far; if you add, change or follow something, your user ID is kept with it.':
		'لا يُحفظ شيء عنك حتى الآن؛ وإن أضفت شيئًا أو غيّرته أو تابعته حُفظ معه معرّفك.',
	'What is kept about a server': 'ما يُحفظ عن خادم',
	'The articles, feeds, dates and settings that its members added, and what those articles say about people':
		'المقالات والخلاصات والتواريخ والإعدادات التي أضافها أعضاؤه، وما تقوله المقالات عمّن تذكرهم',
	'Messages that people write are not kept': 'لا رسالة يكتبها أحد',
	'All of this is stored only on the machine the bot runs on. Discord carries the bot’s messages; no other company gets any of it':
		'يُحفظ كل ذلك على الجهاز الذي يعمل عليه البوت فقط. وتمر رسائل البوت عبر Discord، ولا تحصل أي شركة أخرى على شيء منه',
	'Admins can download all of this with {export} and {feeds}, and erase it with {erase}. 30 days after the bot is removed, everything is erased':
		'يمكن للمشرفين تنزيله عبر {export} و{feeds} ومحو كل شيء عبر {erase}؛ ويُمحى كله بعد 30 يومًا من إزالة البوت',
	'{changes} to articles and names': '{changes} في المقالات والأسماء',
	'{feeds} that you added': 'من إضافتك: {feeds}',
	'{dates} that you added or changed': 'من إضافتك أو تغييرك: {dates}',
	'{n, plural, one {# name or words that you follow} other {# names or words that you follow}}':
		'{n, plural, one {اسم أو كلمات تتابعها} two {اسمان أو كلمات تتابعها} few {# أسماء أو كلمات تتابعها} many {# اسمًا أو كلمات تتابعها} other {# اسم أو كلمات تتابعها}}',
	'{articles} that you looked at, kept for a day': 'ما اطلعت عليه، ويُحفظ يومًا: {articles}',
	'{n, plural, one {# request for a page or feed, counted for a day} other {# requests for pages and feeds, counted for a day}}':
		'{n, plural, one {طلب واحد لصفحة أو خلاصة، يُعدّ ليوم} two {طلبان لصفحات وخلاصات، يُعدّان ليوم} few {# طلبات لصفحات وخلاصات، تُعدّ ليوم} many {# طلبًا لصفحات وخلاصات، تُعدّ ليوم} other {# طلب لصفحات وخلاصات، تُعدّ ليوم}}',
	'The file says where your Discord ID is kept, how often, and what you follow.':
		'يبيّن الملف أين يُحفظ معرّفك في Discord وكم مرة، وما تتابعه.',
	'Forget you?': 'هل ننساك؟',
	'Your changes stay, but no longer say that they were yours, in any server. What you follow, what you looked at in direct messages and how often you asked is deleted. This cannot be undone.':
		'تبقى تغييراتك، لكن لن يُذكر في أي خادم أنها لك. ويُحذف ما تتابعه وما اطلعت عليه في الرسائل الخاصة وعدد طلباتك. لا يمكن التراجع عن هذا.',
	Forgotten: 'تم النسيان',
	'Nothing in Dateline shows any more what you did.': 'لم يعد هنا ما يدل على ما فعلته.',
	'Erase everything Dateline keeps for this server?': 'محو كل ما يحفظه Dateline لهذا الخادم؟',
	'This cannot be undone. If you want to keep a copy, first save it with {data}{hasFeeds, select, yes {, and the feeds with {feeds}} other {}}. The bot stays, as if it had just been added.':
		'لا يمكن التراجع عن هذا. إن أردت الاحتفاظ بنسخة فاحفظها قبل ذلك عبر {data}{hasFeeds, select, yes {، والخلاصات عبر {feeds}} other {}}. يبقى البوت كأنه أُضيف للتو.',
	'Erase…': 'محو…',
	'{articles} with {quotes}': '{articles} فيها {quotes}',
	'{dates} that the server added': 'مما أضافه الخادم: {dates}',
	'Settings, merged names, confirmed and ignored dates, what members follow, and Dateline’s list of what it has posted (the posts themselves stay)':
		'الإعدادات والأسماء المدمجة والتواريخ المؤكدة والمتجاهلة وما يتابعه الأعضاء وقائمة ما نشره Dateline (تبقى المنشورات نفسها)',
	Erased: 'تم المحو',
	'Everything Dateline kept for this server is gone: {articles} and all else.':
		'زال كل ما كان يُحفظ عن هذا الخادم: {articles} وسواها.',
	'{name} (a channel)': '{name} (قناة)',
} as const satisfies Record<keyof typeof German, string>;
