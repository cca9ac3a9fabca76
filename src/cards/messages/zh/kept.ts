import type { kept as German } from '../de/kept.ts';

/** What is told of follows, of what is kept and of files with it, in Chinese. */
export const kept = {
	'A direct message could not be sent': '无法发送私信',
	'{user} takes no direct messages from Dateline, so what they follow is on hold. To go on: allow direct messages from this server, and choose “Try again” in {command}.':
		'{user} 不接收来自 Dateline 的私信，因此其关注已暂停。若要继续：请允许来自本服务器的私信，并在 {command} 中选择“重试”。',
	'What a channel follows cannot be posted': '无法发布频道所关注的内容',
	'Nothing is lost: once it is fixed, choose “Try again” in {command}.':
		'不会丢失任何内容：解决后请在 {command} 中选择“重试”。',
	'Followed: {names}': '已关注：{names}',
	'Followed: {names} · at most {n, number} messages in 24 hours':
		'已关注：{names} · 24 小时内最多 {n, number} 条消息',
	'{names} and {n, number} more': '{names}及另外 {n, number} 项',
	'{n, plural, one {# article on what you follow} other {# articles on what you follow}}':
		'{n, plural, other {# 篇你所关注的文章}}',
	Unfollow: '取消关注',
	'Unfollow {name}': '取消关注 {name}',
	'{isNew, select, yes {Now following} other {Already following}}: {name}':
		'{isNew, select, yes {已关注} other {此前已关注}}：{name}',
	'You get a direct message when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'当新文章{kind, select, speaker {引用{name}} other {含有这些词}}时，你会收到私信。',
	'Dateline posts in {channel}{hasRole, select, yes { and mentions {role}} other {}} when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'当新文章{kind, select, speaker {引用{name}} other {含有这些词}}时，Dateline 会在 {channel} 发布{hasRole, select, yes {并提及 {role}} other {}}。',
	'Until now it mentioned {who}.': '此前提及的是 {who}。',
	nobody: '无人',
	'You get at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'24 小时内你最多收到 {n, number} 条此类消息。超出的文章稍后合并送达。',
	'The channel gets at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'24 小时内该频道最多收到 {n, number} 条此类消息。超出的文章稍后合并送达。',
	'No longer following: {name}': '已停止关注：{name}',
	'Messages still waiting will not be sent.': '仍在等待的消息不会发送。',
	'Nothing is followed yet': '还没有关注任何内容',
	'With {follow} you get a direct message when a new article quotes somebody or contains words you choose. The sites that this server follows are under {feeds}.':
		'使用 {follow}，当新文章引用某人或含有你选的词语时会以私信通知。本服务器关注的网站见 {feeds}。',
	'What you and the channels follow': '你和频道关注的内容',
	'What you follow': '你关注的内容',
	'Try again in the channels': '在频道中重试',
	Export: '导出',
	'The file holds the newest {n, number} of {all}: it has no room for more.':
		'文件包含{all}中最新的 {n, number} 篇：容纳不下更多。',
	'The file holds {articles} that this server added.': '文件包含本服务器添加的 {articles}。',
	'It also holds {dates} that the server added.': '还包含服务器添加的 {dates}。',
	'It also holds settings, dates the server added, corrections, merged names, what was muted, confirmed or ignored, and what channels follow. What members follow is not in it.':
		'文件中还包含更正、服务器自己的日期、合并的名字、已静音的提醒、已确认或忽略的日期、设置，以及频道关注的人物和词语，但不含成员的关注。',
	'{n, plural, one {# date confirmed or ignored.} other {# dates confirmed or ignored.}}':
		'{n, plural, other {已确认或忽略#个日期。}}',
	'{n, plural, one {# mute added.} other {# mutes added.}}': '{n, plural, other {已添加#项静音。}}',
	'{n, plural, one {# person merged or split.} other {# people merged or split.}}':
		'{n, plural, other {已合并或拆分#人。}}',
	'{n, plural, one {# follow of a channel added.} other {# follows of channels added.}}':
		'{n, plural, other {已添加#个频道关注。}}',
	'{n, plural, one {# follow left out: its channel belongs to another server.} other {# follows left out: their channels belong to another server.}}':
		'{n, plural, other {#个关注未导入：其频道属于其他服务器。}}',
	'Settings imported.': '设置已导入。',
	'Settings imported, except channels and roles, which belong to another server: choose them in {command}.':
		'设置已导入，但不含属于其他服务器的频道和身份组：请在 {command} 中选择。',
	'For the other articles, choose {option}.': '其余文章请选择 {option}。',
	'The full text of {articles} is no longer kept; passages are in the file.':
		'有 {articles}的全文已不再保存；文件中有其段落。',
	Calendar: '日历',
	'{events}, each on its day of every year. Any calendar can import this file.':
		'{events}，各在每年的当天。任何日历都可导入此文件。',
	Import: '导入',
	'Added and read: {articles}.': '已添加并读取 {articles}。',
	'{n, plural, one {# correction applied.} other {# corrections applied.}}':
		'{n, plural, other {随之导入 # 处更正。}}',
	'Already here, so left as is: {articles}.': '{articles}已在这里，保持不变。',
	'Left out: {articles}, of which only passages were kept.':
		'略去 {articles}：只保存了文本的段落。',
	'Restored: {dates} that the server had added.': '已恢复服务器添加的 {dates}。',
	'No room for {dates}: remove some in {command}.':
		'没有空间容纳 {dates}：请在 {command} 中删除一些。',
	'Erase everything?': '全部清除？',
	'Type “{word}” to erase it for good': '输入“{word}”以永久清除',
	'Forget me': '忘记我',
	'Yes, forget me': '是的，忘记我',
	'What is kept about you': '关于你保存的内容',
	'Dateline keeps your Discord ID beside what you did here, and what you follow:':
		'Dateline 将你的 Discord ID 与你在此的操作一同保存，也保存你关注的内容：',
	'{n, plural, one {# more such entry} other {# more such entries}} in other servers':
		'{n, plural, other {其他服务器中另有 # 项此类记录}}',
	'Nothing is kept about you so far; if you add, change or follow something, your user ID is kept with it.':
		'目前没有保存任何关于你的内容；如果你添加、更改或关注内容，会一并保存你的用户 ID。',
	'What is kept about a server': '关于服务器保存的内容',
	'The articles, feeds, dates and settings that its members added, and what those articles say about people':
		'其成员添加的文章、订阅源、日期和设置，以及文章对文中提到的人的描述',
	'Messages that people write are not kept': '不保存任何人写的消息',
	'All of this is stored only on the machine the bot runs on. Discord carries the bot’s messages; no other company gets any of it':
		'这些都只保存在机器人运行的机器上。机器人的消息经由 Discord 传送，其他公司得不到任何内容',
	'Admins can download all of this with {export} and {feeds}, and erase it with {erase}. 30 days after the bot is removed, everything is erased':
		'管理员可用 {export} 和 {feeds} 下载，用 {erase} 清除一切；机器人被移除 30 天后会全部清除',
	'{changes} to articles and names': '对文章和名字的 {changes}',
	'{feeds} that you added': '你添加的 {feeds}',
	'{dates} that you added or changed': '你添加或更改的 {dates}',
	'{n, plural, one {# name or words that you follow} other {# names or words that you follow}}':
		'{n, plural, other {你关注的 # 个名字或词语}}',
	'{articles} that you looked at, kept for a day': '你查看过的 {articles}，保存一天',
	'{n, plural, one {# request for a page or feed, counted for a day} other {# requests for pages and feeds, counted for a day}}':
		'{n, plural, other {# 次对网页和订阅源的请求，计数保留一天}}',
	'The file says where your Discord ID is kept, how often, and what you follow.':
		'该文件说明你的 Discord ID 保存在哪里、多少次，以及你关注的内容。',
	'Forget you?': '忘记你？',
	'Your changes stay, but no longer say that they were yours, in any server. What you follow, what you looked at in direct messages and how often you asked is deleted. This cannot be undone.':
		'你的更改会保留，但在任何服务器都不再注明是你所为。你关注的内容、在私信中查看的内容和请求次数会被删除。此操作无法撤销。',
	Forgotten: '已忘记',
	'Nothing in Dateline shows any more what you did.': '这里已没有关于你所作所为的记录。',
	'Erase everything Dateline keeps for this server?': '清除 Dateline 为本服务器保存的一切？',
	'This cannot be undone. If you want to keep a copy, first save it with {data}{hasFeeds, select, yes {, and the feeds with {feeds}} other {}}. The bot stays, as if it had just been added.':
		'此操作无法撤销。如想保留副本，可先用 {data} 保存{hasFeeds, select, yes {，订阅源用 {feeds} 保存} other {}}。机器人会保留，如同刚刚添加。',
	'Erase…': '清除…',
	'{articles} with {quotes}': '{articles}，含 {quotes}',
	'{dates} that the server added': '服务器添加的 {dates}',
	'Settings, merged names, confirmed and ignored dates, what members follow, and Dateline’s list of what it has posted (the posts themselves stay)':
		'设置、合并的名字、已确认和已忽略的日期、成员的关注，以及 Dateline 的发布列表（已发布的消息会保留）',
	Erased: '已清除',
	'Everything Dateline kept for this server is gone: {articles} and all else.':
		'本服务器保存的一切都已清除：{articles}及其他。',
	'{name} (a channel)': '{name}（频道）',
} as const satisfies Record<keyof typeof German, string>;
