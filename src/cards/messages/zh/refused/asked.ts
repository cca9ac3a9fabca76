import type { refusedAsked as German } from '../../de/refused/asked.ts';

/** Why something that was asked for cannot be had, or posted where it was to be, in Chinese. */
export const refusedAsked = {
	'That is {n, number} characters long. Look for a few words, in at most {most, number} characters.':
		'共有 {n, number} 个字符。请用不超过 {most, number} 个字符的几个词搜索。',
	'Look for at most {most, number} words at once.': '一次最多搜索 {most, number} 个词。',
	'“{word}” begins too many words. Write at least {least, number} letters before the star.':
		'以“{word}”开头的词太多。请在星号前至少写 {least, number} 个字母。',
	'Words such as “{words}” are in every article. Look for a name, or for a word that says what it is about.':
		'“{words}”这样的词每篇文章都有。请搜索名字，或能说明内容的词。',
	'That says only what is to be left out. Say also what you look for, such as: harbour -ferry':
		'这里只写了要排除的内容。请同时写明要找什么，例如：harbour -ferry',
	'There is no word in “{typed}”. Look for words or names, such as: harbour "old bridge" -ferry':
		'“{typed}”中没有词。请搜索词或名字，例如：harbour "old bridge" -ferry',
	'Nobody called “{name}” is quoted here.': '这里没有引用名为“{name}”的人。',
	'Nobody called “{name}” is quoted here. Try {choices}.':
		'这里没有引用名为“{name}”的人。可以试试{choices}。',
	'No such article contains {words}. Leave out speaker, source, from or to, and look through all of them.':
		'符合条件的文章中没有{words}。请去掉 speaker、source、from 或 to，在全部文章中查找。',
	'No article here contains {words} together. Look for fewer words.':
		'这里没有文章同时包含{words}。请减少搜索词。',
	'No article here contains {words}. {hint}': '这里没有文章包含{words}。{hint}',
	'Leave out the quotation marks, and the words need not stand side by side.':
		'去掉引号，词就不必相邻。',
	'See what there is with /articles.': '用 /articles 查看全部。',
	'Only words written exactly so are found. Try {start}* to find every word that begins with “{start}”.':
		'词按原样匹配。试试 {start}*，可找到所有以“{start}”开头的词。',
	'“{time}” is not a time to look for. Write a year, a month or a day, such as 2023, 2023-02 or 2023-02-22, or “upcoming” or “past”.':
		'“{time}”不是可查找的时间。请写年、月或日，例如 2023、2023-02 或 2023-02-22，或者“将来”“过去”。',
	'“{from}” comes after “{to}”. Give the earlier time as from.':
		'“{from}”晚于“{to}”。请将较早的时间填为 from。',
	'“{day}” is not a day. Write one such as 2023-02-22 or 22 February 2023.':
		'“{day}”不是日期。请写成 2023-02-22 或 2023年2月22日。',
	'Give the day with its year, such as 2022-02-24. Choose “Edit” again.':
		'请写明含年份的日期，例如 2022-02-24。请再次选择“编辑”。',
	'Enter a few words on what happened that day.': '请用几个词写明那天发生了什么。',
	'That is {n, number} characters long. Say what happened in at most {most, number}.':
		'共有 {n, number} 个字符。请在 {most, number} 个以内写明。',
	'The article does not name a single day here. Choose one with “Edit”.':
		'文章在此没有写明具体某一天。请用“编辑”选择。',
	'This date is no longer here. See which are with /reminders suggestions.':
		'这个日期已不在这里。用 /reminders suggestions 查看现有的。',
	'This date is no longer here. See which are with /reminders list.':
		'这个日期已不在这里。用 /reminders list 查看现有的。',
	'Choose what to mute with exactly one of date, article and speaker.':
		'请用 date、article、speaker 中恰好一个指定要静音的内容。',
	'Choose one of the dates offered while you type.': '请从输入时的候选日期中选择。',
	'Choose one of those offered while you type, or none to see the list.':
		'请从输入时的候选中选择，或不选以查看列表。',
	'That day is over, so it cannot come once more. Choose a day to come, or let it come yearly.':
		'那一天已经过去，不会再来一次。请选择将来的日期，或设为每年。',
	'Today’s post has already gone out. Choose a later day.':
		'今天的内容已经发布。请选择更晚的日期。',
	'Say how often it comes: write “yearly” or “once”.': '请写明频率：每年或一次。',
	'The same day with the same words is here already. See all dates with /reminders list.':
		'已有相同日期和文字的项目。用 /reminders list 查看所有日期。',
	'This server has 500 dates of its own, which is the most. Remove one with /reminders list.':
		'本服务器已有 500 个自己的日期，达到上限。用 /reminders list 删除一个。',
	'That day is not in the future. Choose the first day with posts again, such as tomorrow.':
		'那一天不在将来。请选择恢复发布的第一天，例如明天。',
	'No channel is chosen yet. Choose one with /reminders panel.':
		'尚未选择频道。请用 /reminders panel 选择。',
	'Discord does not take posts just now. Try again in a minute.':
		'Discord 目前不接受发布。请一分钟后重试。',
	'@everyone cannot be chosen. Choose another role, or none.':
		'不能选择 @everyone。请选择其他身份组，或不选。',
	'The role to mention is gone. Choose another one, or none.':
		'要提及的身份组已不存在。请选择其他身份组，或不选。',
	'The mention of this role would notify nobody. Let anyone mention it, or allow Dateline in the channel: Mention @everyone, @here, and All Roles.':
		'提及此身份组不会通知任何人。请允许所有人提及，或在该频道授予 Dateline：提及 @everyone、@here 和所有身份组。',
	'Mention @everyone, @here, and All Roles': '提及 @everyone、@here 和所有身份组',
	'Manage Messages': '管理消息',
	'Manage Server': '管理服务器',
	'View Channel': '查看频道',
	'Create Posts': '创建帖子',
	'Read Message History': '阅读消息历史记录',
	'Send Messages': '发送消息',
	'Send Messages in Threads': '在子区中发送消息',
	'Manage Webhooks': '管理 Webhook',
	'Dateline may not post in the channel. Allow it there: {permissions}.':
		'Dateline 不能在该频道发布。请在那里授予：{permissions}。',
	'Dateline may not read the channel’s history, which it needs so that nothing is posted twice. Allow it “Read Message History” there.':
		'Dateline 无法读取该频道的历史记录，而它靠此确保不会重复发布。请在那里授予“阅读消息历史记录”。',
	'Discord does not take the post: {error} ({code}).':
		'Discord 不接受此次发布：{error}（{code}）。',
	'Dateline is no longer in this server. Invite it again.': 'Dateline 已不在本服务器。请重新邀请。',
	'This person does not accept messages from Dateline.': '此人不接收来自 Dateline 的消息。',
	'The channel is gone. Choose another one.': '该频道已不存在。请选择其他频道。',
	'Dateline cannot see the channel. Allow it “View Channel” there, or choose another one.':
		'Dateline 看不到该频道。请在那里授予“查看频道”，或选择其他频道。',
	'Nothing can be posted in a channel of this kind. Choose a text channel, a thread or a forum.':
		'这类频道中不能发布。请选择文字频道、子区或论坛。',
	'The thread is closed. Open it again, or choose another channel.':
		'该子区已关闭。请重新打开，或选择其他频道。',
	'The thread is locked. Unlock it, or choose another channel.':
		'该子区已锁定。请解锁，或选择其他频道。',
	'Posts in this forum need a tag. Choose the forum again, and a tag for the posts.':
		'该论坛的帖子需要标签。请重新选择论坛，并选择一个标签。',
	'Create Public Threads': '创建公开子区',
} as const satisfies Record<keyof typeof German, string>;
