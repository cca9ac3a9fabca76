import type { refusedFeeds as German } from '../../de/refused/feeds.ts';

/** Why feeds, follows and files are refused, in Arabic. */
export const refusedFeeds = {
	'This server does not follow any feed yet. Add one with /feed add.':
		'لا يتابع هذا الخادم أي خلاصة بعد. أضف واحدة عبر ‎/feed add.',
	'{isSeveral, select, yes {Several feeds are} other {No feed here is}} called “{name}”. Choose one of those offered while you type, or see them all with /feed list.':
		'{isSeveral, select, yes {عدة خلاصات اسمها} other {لا خلاصة هنا اسمها}} «{name}». اختر مما يُعرض أثناء الكتابة، أو اعرضها كلها عبر ‎/feed list.',
	'The feed could not be read just now. {why}': 'تعذّرت قراءة الخلاصة الآن. {why}',
	'The server says that the feed is gone for good (410).':
		'يقول الخادم إن الخلاصة زالت نهائيًا (410).',
	'To post under a feed’s own name and picture, Dateline needs a webhook in the channel. Allow it there: Manage Webhooks.':
		'للنشر باسم خلاصة وصورتها يحتاج Dateline إلى ويب هوك في القناة. امنحه هناك: إدارة الويب هوك.',
	'Only a forum has tags. Leave the option tags out, or choose a forum.':
		'للمنتدى وحده وسوم. اترك الخيار tags أو اختر منتدى.',
	'Each post of this forum needs a tag. Choose one with the option tags: {names}.':
		'كل منشور في هذا المنتدى يحتاج إلى وسم. اختر واحدًا بالخيار tags: {names}.',
	'This forum has no tag “{tag}”. {hasAny, select, yes {It has: {names}.} other {It has none.}}':
		'لا وسم «{tag}» في هذا المنتدى. {hasAny, select, yes {فيه: {names}.} other {لا وسوم فيه.}}',
	'This is not an OPML file. Export your feeds as OPML from your feed reader and send that file.':
		'هذا ليس ملف OPML. صدّر خلاصاتك بصيغة OPML من قارئك وأرسل ذلك الملف.',
	'There is no feed in this OPML file.': 'لا خلاصة في ملف OPML هذا.',
	'This server follows no feed yet. Add one with /feed add.':
		'لا يتابع هذا الخادم أي خلاصة بعد. أضف واحدة عبر ‎/feed add.',
	'This address could not be read. {why}': 'تعذّرت قراءة هذا الرابط. {why}',
	'The page names a feed, but it could not be read. {why}':
		'تذكر الصفحة خلاصة، لكن تعذّرت قراءتها. {why}',
	'The page names {url} as its feed, but that is not a feed.':
		'تذكر الصفحة {url} خلاصةً لها، لكنه ليس خلاصة.',
	'This page does not name a feed. Look on the site for a link called RSS or Feed and use its address, or try the page’s address followed by /feed or /rss.':
		'لا تذكر هذه الصفحة خلاصة. ابحث في الموقع عن رابط اسمه RSS أو Feed واستخدمه، أو جرّب رابط الصفحة متبوعًا بـ ‎/feed أو ‎/rss.',
	'A server may follow {most, number} feeds, and this one already does. Stop following one with /feed remove first.':
		'يمكن للخادم متابعة {most, number} خلاصة، وقد بلغ هذا الحد. أوقف متابعة واحدة أولًا عبر ‎/feed remove.',
	'“{address}” is not an address. Write it like https://example.org/news/feed.':
		'«{address}» ليس رابطًا. اكتبه مثل https://example.org/news/feed.',
	'{name} is already followed here. Change its channel with /feed move, or its filter with /feed edit.':
		'{name} متابَعة هنا بالفعل. غيّر قناتها عبر ‎/feed move أو مرشّحها عبر ‎/feed edit.',
	'This server no longer follows that feed. See /feed list for those it does.':
		'لم يعد هذا الخادم يتابع تلك الخلاصة. اعرض ما يتابعه عبر ‎/feed list.',
	'A feed is posted at once, daily or weekly, not “{typed}”. Nothing was changed; open the window again.':
		'تُنشر الخلاصة فورًا أو يوميًا أو أسبوعيًا، لا «{typed}». لم يتغيّر شيء؛ افتح النافذة مجددًا.',
	'Follow either a speaker or words; for both use /follow twice.':
		'تابع متحدثًا أو كلمات؛ ولكليهما استخدم ‎/follow مرتين.',
	'Say whom or what to follow: choose a speaker, or write words.':
		'حدد من أو ما تتابعه: اختر متحدثًا أو اكتب كلمات.',
	'That is {n, number} characters long. Follow one name or a few words at a time, in at most {most, number} characters.':
		'طول ذلك {n, number} حرف. تابع اسمًا واحدًا أو بضع كلمات في كل مرة، في {most, number} حرف على الأكثر.',
	'There is no name in “{typed}”. Write it as articles do.':
		'لا اسم في «{typed}». اكتبه كما تكتبه المقالات.',
	'That looks like several names. Follow one name at a time.':
		'يبدو هذا عدة أسماء. تابع اسمًا واحدًا في كل مرة.',
	'A forum takes no such messages. Choose a text channel or a thread.':
		'لا يقبل المنتدى مثل هذه الرسائل. اختر قناة نصية أو سلسلة.',
	'In this server {most, number} follows are kept already, which is the most. Somebody has to end one first, with /unfollow.':
		'في هذا الخادم {most, number} متابعة بالفعل، وهو الحد الأقصى. على أحد أن ينهي واحدة أولًا عبر ‎/unfollow.',
	'You follow {most, number} here already, which is the most. End one first: /following shows them all.':
		'تتابع هنا {most, number} بالفعل، وهو الحد الأقصى. أنهِ واحدة أولًا: يعرضها ‎/following كلها.',
	'This server’s channels follow {most, number} already, which is the most. End one first: /following shows them all.':
		'تتابع قنوات هذا الخادم {most, number} بالفعل، وهو الحد الأقصى. أنهِ واحدة أولًا: يعرضها ‎/following كلها.',
	'This works only in a server: the articles are its own.':
		'هذا يعمل في خادم فقط: فالمقالات خاصة به.',
	'To follow for a channel you need “Manage Server”. Without channel and role you are told yourself, by direct message.':
		'للمتابعة باسم قناة تحتاج إلى «إدارة الخادم». ودون channel وrole تُبلَّغ أنت برسالة خاصة.',
	'A role is mentioned in a channel. Choose the channel as well.':
		'يُشار إلى الرتبة في قناة. اختر القناة أيضًا.',
	'You do not follow “{name}”. /following shows what you do.':
		'أنت لا تتابع «{name}». يعرض ‎/following ما تتابعه.',
	'That is not followed any more. /following shows what is.':
		'لم يعد ذلك متابَعًا. يعرض ‎/following ما هو متابَع.',
	'Nothing was erased: the word was not “{word}”. Press Erase again and type it.':
		'لم يُمحَ شيء: لم تكن الكلمة «{word}». اضغط «محو» مجددًا واكتبها.',
	'There is nothing to remember yet: no certain date, and none that an editor confirmed. See /reminders suggestions, or add one with /reminders add.':
		'لا شيء للتذكير به بعد: لا تاريخ مؤكد ولا ما أكده محرر. انظر ‎/reminders suggestions أو أضف واحدًا عبر ‎/reminders add.',
	'This server has added no article yet. Add one with /article add url.':
		'لم يُضف هذا الخادم أي مقال بعد. أضف واحدًا عبر ‎/article add url.',
	'This server added no article that was published on these days. Leave out from and to for all of them.':
		'لم يُضف هذا الخادم مقالًا نُشر في هذه الأيام. اترك from وto لتحصل عليها كلها.',
	'The import was stopped: what it had added was removed meanwhile.':
		'أُوقف الاستيراد: ما أضافه حُذف في هذه الأثناء.',
	'Nothing was imported. Article {n, number}: {why}': 'لم يُستورد شيء. المقال {n, number}: {why}',
	'Nothing was imported. Follow {n, number}: {why}': 'لم يُستورد شيء. المتابعة {n, number}: {why}',
	'{name} is damaged{hasLine, select, yes { in line {line}} other {}}. Export it again with /data export and send that file.':
		'{name} تالف{hasLine, select, yes { في السطر {line}} other {}}. صدّره مجددًا عبر ‎/data export وأرسل ذلك الملف.',
	'{name} is not from /data export. Choose the JSON file there and send that.':
		'{name} ليس من ‎/data export. اختر هناك ملف JSON وأرسله.',
	'{name} is of version {version}, and this bot reads version {own}. Use a bot of the same version as the one that wrote it.':
		'{name} من الإصدار {version}، وهذا البوت يقرأ الإصدار {own}. استخدم بوتًا من الإصدار نفسه الذي كتبه.',
	'{name} is not as /data export wrote it: {where} is wrong. Nothing was imported; export it again.':
		'{name} ليس كما كتبه ‎/data export: الخطأ في {where}. لم يُستورد شيء؛ صدّره مجددًا.',
} as const satisfies Record<keyof typeof German, string>;
