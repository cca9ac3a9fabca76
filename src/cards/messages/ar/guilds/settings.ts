import type { settings as German } from '../../de/guilds/settings.ts';

/** What settings and greetings say, in Arabic. */
export const settings = {
	'Editors and admins (default)': 'المحررون والمشرفون (افتراضي)',
	'Only admins': 'المشرفون وحدهم',
	'Settings of this server': 'إعدادات هذا الخادم',
	'Who may do what': 'من يمكنه فعل ماذا',
	'Daily quote and weekly top stories': 'اقتباس اليوم وأبرز أخبار الأسبوع',
	Nowhere: 'لا مكان',
	'They come from this server’s articles, at {time}, where a channel is chosen for them. No quote comes twice within a year.':
		'تؤخذ من مقالات هذا الخادم وتأتي عند {time} إذا اختيرت لها قناة. ولا يتكرر اقتباس خلال سنة.',
	'The week’s highlights, each Monday': 'أبرز ما في الأسبوع، كل اثنين',
	'Back to all settings': 'العودة إلى كل الإعدادات',
	'Posts are written in {language}. {hasChannel, select, yes {Reminders and daily posts come at {time}.} other {Choose a channel below to get reminders at {time}.}} It is {clock}{isPlace, select, yes { there} other {}} now.':
		'تُكتب المنشورات بهذه اللغة: {language}. {hasChannel, select, yes {تأتي التذكيرات والمنشورات اليومية عند {time}.} other {لم تُختر قناة للتذكيرات بعد؛ وحين تُختار تأتي عند {time}.}} والساعة {isPlace, select, yes {هناك } other {}}الآن {clock}.',
	'Where the articles of a new feed are posted': 'أين تُنشر مقالات خلاصة جديدة',
	'The channel where the feed is added': 'القناة التي تُضاف فيها الخلاصة',
	'Where admins are told when something goes wrong': 'أين يُبلَّغ المشرفون حين يحدث خلل',
	'Community updates channel; if there is none, the owner':
		'قناة تحديثات المجتمع؛ وإن لم توجد فالمالك',
	'Who may use Dateline: everybody, or one role': 'من يمكنه استخدام Dateline: الجميع أو رتبة واحدة',
	Everybody: 'الجميع',
	'A role whose members count as editors': 'رتبة يُعدّ أعضاؤها محررين',
	'A role whose members count as admins': 'رتبة يُعدّ أعضاؤها مشرفين',
	'No role': 'بلا رتبة',
	'Anyone with {messages} is an editor, and anyone with {server} is an admin. Roles chosen below count as well.':
		'من يملك {messages} فهو محرر، ومن يملك {server} فهو مشرف. والرتب المختارة هنا تُحسب إضافة إلى ذلك.',
	'Who may add articles': 'من يمكنه إضافة مقالات',
	'Discord shows /article, /data, /feed, /reminders and /settings only to members with Manage Messages or Manage Server. To show them to a role: Server Settings › Integrations › Dateline.':
		'لا يعرض Discord الأوامر ‎/article و‎/data و‎/feed و‎/reminders و‎/settings إلا لمن يملك صلاحية «إدارة الرسائل» أو «إدارة الخادم». لعرضها لرتبة: إعدادات الخادم › التكاملات › Dateline.',
	'All reminder settings': 'كل إعدادات التذكيرات',
	Feeds: 'الخلاصات',
	'Dateline is here': 'Dateline هنا',
	'It reads the articles you give it and remembers them: who said what, word for word, and what happened when. On the anniversary of a day worth remembering, it posts a reminder.':
		'يقرأ المقالات التي تُعطى له ويتذكرها: من قال ماذا، حرفيًا، وما حدث ومتى. وفي الذكرى السنوية ليوم جدير بالتذكر ينشر تذكيرًا.',
	'{button}: choose a channel and an hour. Admins only.':
		'{button}: اختر قناة وساعة. للمشرفين فقط.',
	'{button}: each new article on that site is summarised in the channel you choose. Admins only.':
		'{button}: يُلخَّص كل مقال جديد من الموقع في القناة التي تختارها. للمشرفين فقط.',
	'{button}: see quotes from an article, each with a “{source}” button that shows the paragraph it comes from. Only you will see the answer.':
		'{button}: اعرض اقتباسات من مقال، ومع كل منها زر «{source}» يعرض فقرته. لن يرى الرد غيرك.',
	'Until an admin chooses a channel, Dateline only answers when it is asked. Anyone can type /help.':
		'حتى يختار مشرف قناة، لا يجيب Dateline إلا حين يُسأل. ويمكن للجميع كتابة ‎/help.',
	'Try it': 'جرّبه',
	'I read news articles and remember who said what and what happened when. On the anniversary of an event, I post a reminder. “Try it” shows the latest quotes; type {command} to see what else you can ask me.':
		'أقرأ المقالات الإخبارية، وأتذكر من قال ماذا وما حدث ومتى. وفي ذكرى كل حدث أنشر تذكيرًا. «جرّبه» يعرض أحدث الاقتباسات؛ واكتب {command} لترى ما يمكنك أن تسألني عنه أيضًا.',
	'Only admins can set up reminders and follow news sites.':
		'المشرفون وحدهم يمكنهم إعداد التذكيرات ومتابعة المواقع الإخبارية.',
	'Reminders and feeds are set up in a server.': 'تُضبط التذكيرات والخلاصات في خادم.',
	'They share one post (default)': 'تشترك في منشور واحد (الافتراضي)',
	'Each article is a post of its own': 'كل مقال منشور مستقل',
	'When a second feed brings a story that was posted in the same channel less than 12 hours ago, its article is added to that post, with the quotes that only it has. Nobody is notified again.':
		'حين تأتي خلاصة ثانية بموضوع نُشر في القناة نفسها قبل أقل من 12 ساعة، يُضاف مقالها إلى ذلك المنشور مع الاقتباسات التي ينفرد بها. ولا يُشعَر أحد مجددًا.',
	'When several feeds tell one story': 'عندما تتناول عدة خلاصات موضوعًا واحدًا',
	'Where somebody opens one (default)': 'حيث يفتح أحدهم سلسلة (الافتراضي)',
	'Under each article of a feed': 'أسفل كل مقال من خلاصة',
	'Under each reminder': 'أسفل كل تذكير',
	'Under feed articles and reminders': 'تحت مقالات الخلاصات والتذكيرات',
	'Where a thread is opened, with the article’s quotes': 'أين تُفتح سلسلة فيها اقتباسات المقال',
	'No threads are opened in {channel}: {why} Then choose above again where threads are opened.':
		'لا سلاسل في {channel}: {why} ثم اختر مجددًا أعلاه.',
	'The log: a channel that shows what editors change, merge and remove':
		'السجل: قناة تعرض ما يغيّره المحررون ويدمجونه ويزيلونه',
	'Nothing is logged: {why} Then choose the channel above again.':
		'لا يُسجَّل شيء: {why} ثم اختر القناة أعلاه مجددًا.',
} as const satisfies Record<keyof typeof German, string>;
