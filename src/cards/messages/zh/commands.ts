import type { commands as German } from '../de/commands.ts';

/** What commands, their options and choices are described by, in Chinese: at most 100 characters each. */
export const commands = {
	'Show the answer only to me': '仅自己可见',
	'Which version of this bot runs, and whether all is well': '此机器人的版本，以及运行是否正常',
	'Add articles to this server, and correct them': '向本服务器添加文章，并进行更正',
	'Send an article as a file (.txt, .md, .html, .docx or .pdf)':
		'以文件形式发送文章（.txt、.md、.html、.docx 或 .pdf）',
	'At most 2 MB': '最大 2 MB',
	'Its title': '标题',
	'The day it came out, such as 2023-02-22 or 22 February 2023':
		'发布日期，如 2023-02-22 或 2023年2月22日',
	'Who published it': '发布者',
	'Its address': '网址',
	'Paste an article into a window': '在窗口中粘贴文章',
	'Read an article at its address': '通过网址读取文章',
	'Correct the title, day, source or address; name none of them to see them all':
		'更正标题、日期、来源或网址；不指定则全部显示',
	'Which article': '哪篇文章',
	'What was done to an article, by whom, and how to undo it':
		'文章经过哪些更改、由谁更改，以及如何撤销',
	'Which article; the latest if you choose none': '哪篇文章；不选则为最新一篇',
	'Fetch an article again and see what changed; your corrections stay':
		'重新抓取文章并查看变化；你的更正会保留',
	'Remove an article by title or address, all from one site, or all that this server added':
		'删除一篇文章、某网站的全部文章，或本服务器添加的全部文章',
	'Or its address': '或其网址',
	'Or all from a host such as example.org; admins':
		'或某主机（如 example.org）的全部文章；限管理员',
	'Or all that this server added; admins': '或本服务器添加的全部文章；限管理员',
	'All articles on this server, newest first': '本服务器的所有文章，最新的在前',
	'Any part of a title or a source': '标题或来源的任意部分',
	'Export or import what Dateline keeps for this server': '导出或导入本服务器保存的内容',
	'Addresses from which calendars and feed readers get dates and articles':
		'供日历和订阅阅读器获取日期与文章的地址',
	'Erase everything Dateline keeps for this server': '清除本服务器保存的一切',
	'What Dateline keeps for this server, as a file': 'Dateline 为本服务器保存的内容，存为文件',
	'What to export, and as which file': '导出什么，以及何种文件格式',
	'articles, corrections, dates, names, follows and settings, to be imported again (JSON)':
		'文章、更正、日期、人名、关注和设置，可再次导入（JSON）',
	'quotes as a table (CSV)': '引语表格（CSV）',
	'key dates as a table (CSV)': '重要日期表格（CSV）',
	'articles to read, with summary, quotes and dates (Markdown)':
		'供阅读的文章，含摘要、引语和日期（Markdown）',
	'anniversaries for a calendar (ICS)': '供日历使用的周年（ICS）',
	'Only articles published from this day on': '仅此日及之后发布的文章',
	'Only articles published up to this day': '仅此日及之前发布的文章',
	'Leave out so many of the newest, which are in another file':
		'略过最新的若干篇，它们在另一个文件中',
	'Import a file from /data export, of this server or another':
		'导入由 /data export 导出的内容，无论来自本服务器或其他服务器',
	'The JSON file that /data export wrote': '/data export 生成的 JSON 文件',
	'Key dates of an article, or of a time such as 2023': '某篇文章或某段时间（如 2023）的日期',
	'Which article; the latest if you choose none, or all of them if you choose when':
		'哪篇文章；不选则为最新一篇，选了 when 则为全部',
	'A year, a month or a day such as 2023-02-22, or upcoming or past':
		'年、月或日（如 2023-02-22），或“将来”“过去”',
	'Feeds: the new articles of sites, read and posted': '订阅源：读取并发布网站的新文章',
	'Add a feed: each new article on a site is read and posted':
		'添加订阅源：读取并发布网站的每篇新文章',
	'Its address, or its feed’s': '网站或订阅源的网址',
	'A channel, thread or forum': '频道、子区或论坛',
	'What to call it here': '在这里叫什么',
	'Each article at once, or one post with all of them at the server’s hour':
		'逐篇立即发布，或在服务器设定的时刻合并发布',
	'at once': '立即',
	daily: '每天',
	weekly: '每周',
	'Only with one of these in title or description: harbour, “old quay”, bus NOT night':
		'标题或描述须含其一：harbour, “old quay”, bus NOT night',
	'Only with all of these; “whole phrases” in quotation marks': '须全部包含；“完整短语”用引号括起',
	'Only without any of these': '须不含其中任何一个',
	'Only articles that quote this speaker': '仅引用此人的文章',
	'A role that each post mentions': '每次发布时提及的身份组',
	'Post each article by itself, even if another feed has told its story':
		'每篇文章单独发布，即使另一个订阅源已经报道过',
	'Post under the feed’s name and picture; needs Manage Webhooks':
		'以订阅源的名称和图片发布；需要“管理 Webhook”权限',
	'Tags for posts in a forum, separated by commas': '论坛帖子的标签，用逗号分隔',
	'Change what is posted from a feed, and when': '更改订阅源发布的内容和时间',
	'Which feed': '哪个订阅源',
	'All feeds of this server as a file for other feed readers (OPML)':
		'把本服务器的全部订阅源导出为供其他阅读器使用的文件（OPML）',
	'Follow all feeds in a file from another feed reader (OPML)':
		'关注其他阅读器导出的文件（OPML）中的全部订阅源',
	'OPML, as feed readers export it': '阅读器导出的 OPML',
	'The feeds of this server and how each is doing': '本服务器的订阅源及各自状态',
	'Post a feed in another channel, thread or forum': '将订阅源发布到其他频道、子区或论坛',
	'Post nothing from a feed until you resume it': '在恢复之前不发布该订阅源的内容',
	'Stop following a feed; its articles are kept': '停止关注订阅源；其文章会保留',
	'End a pause, or try a feed again that has stopped': '结束暂停，或重试已停止的订阅源',
	'Read a feed now and see what would be posted; only you see it':
		'立即读取订阅源并预览将发布的内容；仅你可见',
	'Get a direct message when an article quotes a person or contains words you choose':
		'当文章引用某人或含有所选词语时收到私信',
	'Who is to be quoted: one name': '被引用者：一个名字',
	'Words an article is to contain, such as: harbour "old bridge" -ferry':
		'文章须含的词，如：harbour "old bridge" -ferry',
	'For admins: a channel that is told, instead of you': '限管理员：改为通知某个频道',
	'For admins: a role that is mentioned in the channel': '限管理员：在频道中提及的身份组',
	'What you follow; for admins also what the server’s channels follow':
		'你所关注的；管理员还可看到频道所关注的',
	'What this bot can do, with examples to press': '此机器人的功能，附可点按的示例',
	'What happened on this day of the year, in any year': '历年的今天发生了什么',
	'A day such as 22 February or 2027-02-22; today if you choose none':
		'日期，如 2月22日 或 2027-02-22；不选则为今天',
	'What is kept about you and this server, and how to have it erased':
		'保存了哪些关于你和本服务器的信息，以及如何清除',
	'A quote from any article': '任意文章中的一条引语',
	'A random quote; you may choose whose': '随机一条引语，可指定某人',
	'Who said it; any part of the name': '谁说的；名字的任意部分',
	'Who said what, word for word, newest first': '谁说了什么，逐字引用，最新的在前',
	'From which article; from all if you choose none': '出自哪篇文章；不选则为全部',
	'Words that the quote contains': '引语中包含的词',
	'Posts on the anniversaries of key dates': '在重要日期的周年发布',
	'Add a date of your own, such as a club’s founding day or a meeting':
		'添加自己的日期，如社团成立日或会议',
	'Such as 12 March 2019; without a year, the next one that comes':
		'如 2019年3月12日；不写年份则为下一个',
	'What happened or will, as it is to be posted: The book club began':
		'发生或将发生的事，按发布的写法：读书会成立',
	'How often it comes; every year if you choose nothing': '多久一次；不选则为每年',
	'every year': '每年',
	once: '一次',
	'An article that belongs to it': '相关的文章',
	'The dates that this server added itself: edit or remove them':
		'本服务器自行添加的日期：编辑或删除',
	'Stop reminders of a date, an article or a person': '停止某日期、某文章或某人的提醒',
	'One key date': '一个重要日期',
	'All dates of an article': '一篇文章的全部日期',
	'All dates that name this person': '提到此人的全部日期',
	'Choose where, when and how reminders are posted': '选择提醒发布的位置、时间和方式',
	'The time zone, by city or country': '时区，按城市或国家',
	'Stop reminders until a day you choose': '暂停提醒，直到你选择的日子',
	'The first day with posts again, such as 2027-03-01': '恢复发布的第一天，如 2027-03-01',
	'See the next reminder exactly as it will appear': '查看下一条提醒的实际样子',
	'The day of the post, such as 2027-02-22; the next post if you choose none':
		'发布日期，如 2027-02-22；不选则为下一次发布',
	'End a pause': '结束暂停',
	'Dates that are posted only if you confirm them: confirm, edit or ignore them':
		'待确认的日期：确认后才会发布，可确认、编辑或忽略',
	'Post a test message; nobody is notified': '发布一条测试消息，不通知任何人',
	'Let muted reminders come again': '恢复已静音的提醒',
	'What was muted; shows the list if you choose nothing': '已静音的内容；不选则显示列表',
	'Look for words in everything that was read: titles, texts, quotes, people':
		'在所有读过的内容中查找：标题、正文、引语、人物',
	'All of these; "side by side" in quotation marks, -without, begin* for words that begin so':
		'全部包含；"相连"用引号，-排除，开头* 匹配以此开头的词',
	'Only articles that quote them': '仅引用其言论的文章',
	'Only articles from this source': '仅来自此来源的文章',
	'Published on or after: 2023, 2023-02 or 2023-02-22': '发布不早于：2023、2023-02 或 2023-02-22',
	'Published on or before: 2024, 2024-03 or 2024-03-10': '发布不晚于：2024、2024-03 或 2024-03-10',
	'Language, hour, channels, and who may do what, in one place': '语言、时刻、频道和权限，集中设置',
	'A person across all articles: roles, quotes, and when they spoke':
		'所有文章中的一个人：身份、引语及发言时间',
	'Who; any part of the name': '谁；名字的任意部分',
	'Articles about the same story, and the quotes that only one of them has':
		'报道同一事件的文章，以及各自独有的引语',
	'Dateline summarises the article linked in the message; only you see the summary':
		'Dateline 总结消息中链接的文章；仅你可见总结',
	'The main points of an article, in sentences copied from it': '文章要点，直接摘自原文',
	'How long; points if you choose none': '长度；不选则为要点',
	'one line': '一行',
	'three to five points': '三至五个要点',
	long: '详细',
	'What happened across all articles: by person, subject or time':
		'所有文章中的事件：按人物、主题或时间',
	'Only what this article tells': '仅此文章所述',
	'Only events with this person; any part of the name': '仅与此人有关的事件；名字的任意部分',
	'Words of what happened, or of the title': '事件或标题中的词',
	'On or after: 2023, 2023-02 or 2023-02-22': '不早于：2023、2023-02 或 2023-02-22',
	'On or before: 2024, 2024-03 or 2024-03-10': '不晚于：2024、2024-03 或 2024-03-10',
	'Stop following a person or words': '停止关注某人或某些词',
	'The name or the words; all that you follow are offered': '名字或词；会列出你关注的全部',
	'Which reminders will be posted on this server, where and when':
		'本服务器将在何处、何时发布哪些提醒',
	'How many days ahead; 30 if you choose none': '提前多少天；不选则为 30 天',
	'Summarise links': '总结链接',
} as const satisfies Record<keyof typeof German, string>;
