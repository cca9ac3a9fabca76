import type { refusedFeeds as German } from '../../de/refused/feeds.ts';

/** Why feeds, follows and files are refused, in Chinese. */
export const refusedFeeds = {
	'This server does not follow any feed yet. Add one with /feed add.':
		'本服务器还没有关注订阅源。用 /feed add 添加。',
	'{isSeveral, select, yes {Several feeds are} other {No feed here is}} called “{name}”. Choose one of those offered while you type, or see them all with /feed list.':
		'{isSeveral, select, yes {有多个名为} other {这里没有名为}}“{name}”的订阅源。请从输入时的候选中选择，或用 /feed list 查看全部。',
	'The feed could not be read just now. {why}': '目前无法读取该订阅源。{why}',
	'The server says that the feed is gone for good (410).': '服务器表示该订阅源已永久消失（410）。',
	'To post under a feed’s own name and picture, Dateline needs a webhook in the channel. Allow it there: Manage Webhooks.':
		'要以订阅源的名称和图片发布，Dateline 需要频道中的 Webhook。请在那里授予：管理 Webhook。',
	'Only a forum has tags. Leave the option tags out, or choose a forum.':
		'只有论坛才有标签。请去掉选项 tags，或选择论坛。',
	'Each post of this forum needs a tag. Choose one with the option tags: {names}.':
		'该论坛的每个帖子都需要标签。请用选项 tags 选择：{names}。',
	'This forum has no tag “{tag}”. {hasAny, select, yes {It has: {names}.} other {It has none.}}':
		'该论坛没有标签“{tag}”。{hasAny, select, yes {现有：{names}。} other {它没有任何标签。}}',
	'This is not an OPML file. Export your feeds as OPML from your feed reader and send that file.':
		'这不是 OPML 文件。请从阅读器导出 OPML 后发送。',
	'There is no feed in this OPML file.': '此 OPML 文件中没有订阅源。',
	'This server follows no feed yet. Add one with /feed add.':
		'本服务器还没有关注订阅源。用 /feed add 添加。',
	'This address could not be read. {why}': '无法读取此网址。{why}',
	'The page names a feed, but it could not be read. {why}': '该页面写明了订阅源，但无法读取。{why}',
	'The page names {url} as its feed, but that is not a feed.':
		'该页面将 {url} 写作其订阅源，但它不是。',
	'This page does not name a feed. Look on the site for a link called RSS or Feed and use its address, or try the page’s address followed by /feed or /rss.':
		'此页面没有写明订阅源。请在网站上找名为 RSS 或 Feed 的链接并使用其网址，或在页面网址后加 /feed 或 /rss 试试。',
	'A server may follow {most, number} feeds, and this one already does. Stop following one with /feed remove first.':
		'一个服务器最多可关注 {most, number} 个订阅源，本服务器已达上限。请先用 /feed remove 停止关注一个。',
	'“{address}” is not an address. Write it like https://example.org/news/feed.':
		'“{address}”不是网址。请写成 https://example.org/news/feed 这样。',
	'{name} is already followed here. Change its channel with /feed move, or its filter with /feed edit.':
		'这里已关注 {name}。用 /feed move 更改频道，或用 /feed edit 更改筛选。',
	'This server no longer follows that feed. See /feed list for those it does.':
		'本服务器已不再关注该订阅源。用 /feed list 查看现有的。',
	'A feed is posted at once, daily or weekly, not “{typed}”. Nothing was changed; open the window again.':
		'订阅源按立即、每天或每周发布，而不是“{typed}”。未作更改；请重新打开窗口。',
	'Follow either a speaker or words; for both use /follow twice.':
		'请关注发言者或词语之一；若两者都要，请使用两次 /follow。',
	'Say whom or what to follow: choose a speaker, or write words.':
		'请指明要关注谁或什么：选择发言者，或写下词语。',
	'That is {n, number} characters long. Follow one name or a few words at a time, in at most {most, number} characters.':
		'共有 {n, number} 个字符。请一次只关注一个名字或几个词，不超过 {most, number} 个字符。',
	'There is no name in “{typed}”. Write it as articles do.':
		'“{typed}”中没有名字。请按文章中的写法填写。',
	'That looks like several names. Follow one name at a time.':
		'这看起来是多个名字。请一次关注一个。',
	'A forum takes no such messages. Choose a text channel or a thread.':
		'论坛不能接收此类消息。请选择文字频道或子区。',
	'In this server {most, number} follows are kept already, which is the most. Somebody has to end one first, with /unfollow.':
		'本服务器的关注已达上限 {most, number} 项。需要有人先用 /unfollow 取消一项。',
	'You follow {most, number} here already, which is the most. End one first: /following shows them all.':
		'你在这里已关注 {most, number} 项，达到上限。请先取消一项：/following 显示全部。',
	'This server’s channels follow {most, number} already, which is the most. End one first: /following shows them all.':
		'本服务器的频道已关注 {most, number} 项，达到上限。请先取消一项：/following 显示全部。',
	'This works only in a server: the articles are its own.':
		'此功能只能在服务器中使用：文章属于服务器。',
	'To follow for a channel you need “Manage Server”. Without channel and role you are told yourself, by direct message.':
		'为频道关注需要“管理服务器”权限。不填 channel 和 role 时，将以私信通知你本人。',
	'A role is mentioned in a channel. Choose the channel as well.':
		'身份组是在频道中提及的。请同时选择频道。',
	'You do not follow “{name}”. /following shows what you do.':
		'你没有关注“{name}”。/following 显示你关注的内容。',
	'That is not followed any more. /following shows what is.':
		'那已不再被关注。/following 显示当前关注的内容。',
	'Nothing was erased: the word was not “{word}”. Press Erase again and type it.':
		'未清除任何内容：输入的不是“{word}”。请再次按“清除”并输入。',
	'There is nothing to remember yet: no certain date, and none that an editor confirmed. See /reminders suggestions, or add one with /reminders add.':
		'还没有可提醒的内容：没有确定的日期，也没有编辑确认的日期。见 /reminders suggestions，或用 /reminders add 添加。',
	'This server has added no article yet. Add one with /article add url.':
		'本服务器还没有添加文章。用 /article add url 添加。',
	'This server added no article that was published on these days. Leave out from and to for all of them.':
		'本服务器没有添加在这些日子发布的文章。去掉 from 和 to 可得到全部。',
	'The import was stopped: what it had added was removed meanwhile.':
		'导入已中止：其间已添加的内容被删除。',
	'Nothing was imported. Article {n, number}: {why}':
		'未导入任何内容。第 {n, number} 篇文章：{why}',
	'Nothing was imported. Follow {n, number}: {why}': '未导入任何内容。关注 {n, number}：{why}',
	'{name} is damaged{hasLine, select, yes { in line {line}} other {}}. Export it again with /data export and send that file.':
		'{name} {hasLine, select, yes {第 {line} 行} other {}}已损坏。请用 /data export 重新导出并发送。',
	'{name} is not from /data export. Choose the JSON file there and send that.':
		'{name} 不是 /data export 导出的。请在那里选择 JSON 文件并发送。',
	'{name} is of version {version}, and this bot reads version {own}. Use a bot of the same version as the one that wrote it.':
		'{name} 的版本是 {version}，本机器人读取的版本是 {own}。请使用与导出时相同版本的机器人。',
	'{name} is not as /data export wrote it: {where} is wrong. Nothing was imported; export it again.':
		'{name} 与 /data export 写出的不同：{where} 有误。未导入任何内容；请重新导出。',
} as const satisfies Record<keyof typeof German, string>;
