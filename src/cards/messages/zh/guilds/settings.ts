import type { settings as German } from '../../de/guilds/settings.ts';

/** What settings and greetings say, in Chinese. */
export const settings = {
	'Editors and admins (default)': '编辑和管理员（默认）',
	'Only admins': '仅管理员',
	'Settings of this server': '本服务器的设置',
	'Who may do what': '谁可以做什么',
	'Daily quote and weekly top stories': '每日引语和每周要闻',
	Nowhere: '不发布',
	'They come from this server’s articles, at {time}, where a channel is chosen for them. No quote comes twice within a year.':
		'取自本服务器的文章，选择了频道后于 {time} 发布。同一引语一年内不会重复。',
	'The week’s highlights, each Monday': '本周精选，每周一',
	'Back to all settings': '返回所有设置',
	'Posts are written in {language}. {hasChannel, select, yes {Reminders and daily posts come at {time}.} other {Choose a channel below to get reminders at {time}.}} It is {clock}{isPlace, select, yes { there} other {}} now.':
		'发布所用的语言：{language}。{hasChannel, select, yes {提醒和每日发布的时间为 {time}。} other {尚未选择提醒频道；选择后，提醒会于 {time} 发布。}}{isPlace, select, yes {当地} other {}}现在是 {clock}。',
	'Where the articles of a new feed are posted': '新订阅源的文章发布到哪里',
	'The channel where the feed is added': '添加订阅源时所在的频道',
	'Where admins are told when something goes wrong': '出问题时在哪里通知管理员',
	'Community updates channel; if there is none, the owner': '社区更新频道；没有则为所有者',
	'Who may use Dateline: everybody, or one role': '谁可使用 Dateline：所有人，或一个身份组',
	Everybody: '所有人',
	'A role whose members count as editors': '其成员视为编辑的身份组',
	'A role whose members count as admins': '其成员视为管理员的身份组',
	'No role': '无身份组',
	'Anyone with {messages} is an editor, and anyone with {server} is an admin. Roles chosen below count as well.':
		'拥有{messages}权限的人是编辑，拥有{server}权限的人是管理员。此处所选的身份组另外计入。',
	'Who may add articles': '谁可添加文章',
	'Discord shows /article, /data, /feed, /reminders and /settings only to members with Manage Messages or Manage Server. To show them to a role: Server Settings › Integrations › Dateline.':
		'Discord 只向拥有“管理消息”或“管理服务器”权限的人显示 /article、/data、/feed、/reminders 和 /settings。要向某个身份组显示：服务器设置 › 整合 › Dateline。',
	'All reminder settings': '全部提醒设置',
	Feeds: '订阅源',
	'Dateline is here': 'Dateline 来了',
	'It reads the articles you give it and remembers them: who said what, word for word, and what happened when. On the anniversary of a day worth remembering, it posts a reminder.':
		'它会阅读并记住你们提供的文章：谁说了什么，逐字引用；何时发生了什么。在值得记住的日子的周年，它会发布提醒。',
	'{button}: choose a channel and an hour. Admins only.': '{button}：选择频道和时间。仅限管理员。',
	'{button}: each new article on that site is summarised in the channel you choose. Admins only.':
		'{button}：把网站每篇新文章的摘要发布到你选择的频道。仅限管理员。',
	'{button}: see quotes from an article, each with a “{source}” button that shows the paragraph it comes from. Only you will see the answer.':
		'{button}：查看一篇文章中的引语，每条都有“{source}”按钮，可显示其所在段落。回复仅你可见。',
	'Until an admin chooses a channel, Dateline only answers when it is asked. Anyone can type /help.':
		'在管理员选择频道之前，Dateline 只在被询问时回答。所有人都可输入 /help。',
	'Try it': '试一试',
	'I read news articles and remember who said what and what happened when. On the anniversary of an event, I post a reminder. “Try it” shows the latest quotes; type {command} to see what else you can ask me.':
		'我阅读新闻文章，记住谁说了什么、何时发生了什么。到了某件事的周年日，我会发布提醒。“试一试”显示最新的引语；输入 {command} 可查看还能问我什么。',
	'Only admins can set up reminders and follow news sites.':
		'只有管理员可以设置提醒和关注新闻网站。',
	'Reminders and feeds are set up in a server.': '提醒和订阅源需在服务器中设置。',
	'They share one post (default)': '合并为一条（默认）',
	'Each article is a post of its own': '每篇文章单独发布',
	'When a second feed brings a story that was posted in the same channel less than 12 hours ago, its article is added to that post, with the quotes that only it has. Nobody is notified again.':
		'当另一个订阅源带来同一频道 12 小时内已发布的事件时，其文章会加入该帖，并附上只有它才有的引语。不会再次通知任何人。',
	'When several feeds tell one story': '当多个订阅源报道同一事件时',
	'Where somebody opens one (default)': '有人开启之处（默认）',
	'Under each article of a feed': '在订阅源的每篇文章下',
	'Under each reminder': '在每条提醒下',
	'Under feed articles and reminders': '订阅文章和提醒之下',
	'Where a thread is opened, with the article’s quotes': '在哪里开子区，附文章的引语',
	'No threads are opened in {channel}: {why} Then choose above again where threads are opened.':
		'{channel} 中没有子区：{why}之后请在上方重新选择。',
	'The log: a channel that shows what editors change, merge and remove':
		'日志：显示编辑所作更改、合并和删除的频道',
	'Nothing is logged: {why} Then choose the channel above again.':
		'没有任何记录：{why}之后请在上方重新选择频道。',
} as const satisfies Record<keyof typeof German, string>;
