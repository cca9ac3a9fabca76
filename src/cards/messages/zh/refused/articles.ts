import type { refusedArticles as German } from '../../de/refused/articles.ts';

/** Why something cannot be done with articles, people and dates, in Chinese. */
export const refusedArticles = {
	'Send either the text or a file. Nothing was added.':
		'请只发送文本或文件其中之一。未添加任何内容。',
	'Paste the text of the article, or choose a file.': '请粘贴文章文本，或选择文件。',
	'Enter the day, such as 2023-02-22.': '请输入日期，例如 2023-02-22。',
	'Choose what to remove with exactly one of the options article, url, host and all.':
		'请用 article、url、host、all 中恰好一个选项指定要删除的内容。',
	'The text is empty. Send the article’s text.': '文本为空。请发送文章的文本。',
	'This is not text. Save the article as plain text (UTF-8) and send that.':
		'这不是文本。请将文章另存为纯文本（UTF-8）后发送。',
	'The text has {n, number} characters, and at most {most, number} can be read. Send it in parts.':
		'文本有 {n, number} 个字符，最多可读取 {most, number} 个。请分段发送。',
	'The text is too short for an article. Send all its paragraphs.':
		'文本太短，不像一篇文章。请发送全部段落。',
	'The article has no title. Give it one.': '文章没有标题。请加上标题。',
	'What was read is kept for one day, and that day is over. Send it again.':
		'读取的内容只保存一天，现已过期。请重新发送。',
	'This article was not fully read. Ask for it again.': '这篇文章没有完整读取。请重新查看。',
	'“{address}” is not an address. Write it like https://example.org/news/article.':
		'“{address}”不是网址。请写成 https://example.org/news/article 这样。',
	'“{title}” has this address already. Remove one of the two with /article remove.':
		'“{title}”已使用此网址。请用 /article remove 删除其中一篇。',
	'This article has no address. Add one with /article edit first.':
		'这篇文章没有网址。请先用 /article edit 添加。',
	'Nothing was changed. {why}': '未作更改。{why}',
	'Nothing was changed: this site now asks others not to keep its articles.':
		'未作更改：该网站现已要求他人不要保存其文章。',
	'Nothing was changed: “{title}” has exactly this text. Remove one of the two with /article remove.':
		'未作更改：“{title}”的文本与此完全相同。请用 /article remove 删除其中一篇。',
	'No article here has this address. See what there is with /articles.':
		'这里没有使用此网址的文章。用 /articles 查看全部。',
	'No article that this server added is from “{host}”. Write the host like example.org.':
		'本服务器添加的文章中没有来自“{host}”的。请按 example.org 的形式填写主机名。',
	'This server has added no article, so there is nothing to remove.':
		'本服务器没有添加过文章，因此没有可删除的内容。',
	'Somebody else is changing this article right now. Try again.': '有人正在更改这篇文章。请重试。',
	'Only articles that this server added can be changed here. See what there is with /articles.':
		'这里只能更改本服务器添加的文章。用 /articles 查看全部。',
	'The full text of this article is no longer kept, so its dates cannot be read again. Fetch it again with /article refresh first.':
		'这篇文章的全文已不再保存，因此无法重新读取日期。请先用 /article refresh 重新获取。',
	'This change is no longer known. See what was done with /article history.':
		'此更改已无记录。用 /article history 查看所作的更改。',
	'This is already undone. See what was done with /article history.':
		'这已被撤销。用 /article history 查看所作的更改。',
	'The article has been fetched again since then. Undo the latest fetch first.':
		'此后文章已重新获取。请先撤销最近一次获取。',
	'The earlier text is no longer kept, so it cannot be restored.':
		'之前的文本已不再保存，因此无法恢复。',
	'This site asks others not to keep its articles, so this one is not added. You can still read it with Apps › Summarise links on a message with its address.':
		'该网站要求他人不要保存其文章，因此未添加。你仍可在含有其网址的消息上用 应用 › 总结链接 阅读。',
	'This may be half of it: the page shows the rest behind a button, which Dateline cannot press. /article add text takes all of it.':
		'这可能只是一半：页面把其余部分放在按钮之后，Dateline 无法点击。/article add text 可添加全文。',
	'Neither the page nor the feed says when it came out; this is the day on which the feed brought it.':
		'页面和订阅源都没有说明发布时间；这是订阅源送来它的日期。',
	'This article has no key dates. See what other articles there are with /articles.':
		'这篇文章没有重要日期。用 /articles 查看其他文章。',
	'The articles here have no key dates. See what articles there are with /articles.':
		'本文库没有重要日期。用 /articles 查看文章。',
	'{where, select, article {This article has} other {The articles here have}} no key dates for “{when}”. Try another time, or leave out the option when.':
		'{where, select, article {这篇文章} other {本文库}}没有“{when}”的重要日期。试试别的时间，或不用选项 when。',
	'These dates are no longer here. Ask for the dates again.':
		'这些日期已不在这里。请重新查看日期。',
	'{where, select, article {This article does not tell} other {No article here tells}} of a dated event{hasSpeaker, select, yes { with {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasTime, select, yes { in that time} other {}}. {isAsked, select, yes {Ask for less: leave out one of speaker, about, from and to.} other {See what there is with /articles.}}':
		'{where, select, article {这篇文章中} other {这里的文章中}}没有{hasTime, select, yes {该时间内} other {}}{hasSpeaker, select, yes {与{speaker}有关的} other {}}{hasWords, select, yes {关于“{words}”的} other {}}有日期的事件。{isAsked, select, yes {减少条件：去掉 speaker、about、from 或 to。} other {用 /articles 查看全部。}}',
	'No article here tells of a single day yet. See all dates with /dates.':
		'这里还没有文章提到具体某一天。用 /dates 查看所有日期。',
	'There is no link to an article in this message. Choose a message with an address that begins with https://.':
		'这条消息中没有文章链接。请选择含有以 https:// 开头的网址的消息。',
	'This can only be shared in a server.': '这只能在服务器中分享。',
	'Somebody has undone this already.': '已有人撤销了此操作。',
	'Those articles are no longer here. Ask for the speaker again.':
		'这些文章已不在这里。请重新查看此人。',
	'{one} and {other} are one here already.': '{one}和{other}在这里已是同一人。',
	'These are all the articles with {name}, so nobody would be left. Choose those of the other person.':
		'这些是有{name}的全部文章，选中后就没有人了。请只选另一个人的文章。',
	'This server has corrected 500 names already, and no more are kept. Undo one that is no longer needed first.':
		'本服务器已更正 500 个名字，达到上限。请先撤销一个不需要的。',
	'Nobody is quoted here yet. An editor adds articles with /article add url.':
		'这里还没有引用任何人。编辑可用 /article add url 添加文章。',
	'Nobody called “{name}” is known here. Did you mean {choices}?':
		'这里没有名为“{name}”的人。你是指{choices}吗？',
	'Nobody called “{name}” is known here. Quoted here{isCut, select, yes {, among others} other {}}: {names}.':
		'这里没有名为“{name}”的人。这里引用的人{isCut, select, yes {（部分）} other {}}：{names}。',
} as const satisfies Record<keyof typeof German, string>;
