import type { help as German } from '../de/help.ts';

/** What the help and what the bot tells of itself say, in Chinese. */
export const help = {
	'What Dateline can do': 'Dateline 能做什么',
	'First steps': '入门',
	'Add articles, fix mistakes': '添加文章、更正错误',
	'Set up reminders and news feeds': '设置提醒和新闻订阅源',
	'All commands': '所有命令',
	'For everybody': '所有人适用',
	'For editors: all who may manage messages': '编辑适用：可管理消息者',
	'For admins: all who may manage the server': '管理员适用：可管理服务器者',
	'You look after the articles: add them, and correct what was read wrong. Every correction can be undone; a removal cannot.':
		'你负责维护文章：添加文章，改正读错之处。更正都可撤销，删除则不可。',
	'To correct a quote, press “Source” beside it, then “Edit”.':
		'要更正引语，请按旁边的“出处”，再按“编辑”。',
	'You choose what is posted, where and when.': '由你决定发布什么、在何处、何时发布。',
	'Set up reminders': '设置提醒',
	'Add a feed': '添加订阅源',
	'Follow a news site': '关注新闻网站',
	'All settings': '所有设置',
	'Quotes are word for word from their articles. If a command has the option “private”, everybody sees its answer unless you choose that option. All other answers are shown to you alone.':
		'引语逐字取自文章。带有 private 选项的命令，除非你选择 private，否则所有人都能看到回答。其他回答仅你可见。',
	'the main points of an article, in sentences copied from it': '文章要点，直接摘自原文',
	'who said what, word for word': '谁说了什么，逐字引用',
	'what happened when, in calendar order': '何时发生了什么，按日期排列',
	'what happened on this day, in any year': '历年的今天发生了什么',
	'every article on this server': '此服务器中的所有文章',
	'{command}: {does}.': '{command}：{does}。',
	'Latest summary': '最新摘要',
	'Latest quotes': '最新引语',
	'Quotes by {speaker}': '{speaker}的引语',
	'Dates in the latest article': '最新文章的日期',
	'All articles': '所有文章',
	'Dateline reads news articles and remembers them. Type a command, or press an example:':
		'Dateline 会阅读新闻文章并记住它们。输入命令，或点按示例：',
	'On any message with a link: right-click the message, or press and hold on a phone, then {menu}. {does}.':
		'对任何含链接的消息：点右键（手机上长按），再选{menu}。{does}。',
	'Quotes are word for word from their articles. When you press an example, only you see the answer.':
		'引语逐字取自文章。示例仅你可见。',
	'“{page}”, below, says what each of them does.': '下方的“{page}”说明各命令的用途。',
	'Running since {time}': '自 {time} 起运行',
	'Kept here: {articles} and {quotes}': '此处保存：{articles}和 {quotes}',
	'The database works ({database})': '数据库运行正常（{database}）',
	'Articles are read on the machine the bot runs on; no outside service sees them. More: {command}':
		'文章在机器人运行的机器上读取，没有外部服务能看到。详见 {command}',
} as const satisfies Record<keyof typeof German, string>;
