import type { refused as German } from '../../de/refused/usual.ts';

/** Why something is refused, and what to do then, in Chinese. */
export const refused = {
	'This works only in a server.': '此功能只能在服务器中使用。',
	'This command no longer exists. Reload Discord to see which do.':
		'此命令已不存在。重新加载 Discord 可查看现有命令。',
	'This button is from an older version. Use the command again to get a new one.':
		'此按钮来自旧版本。请重新使用命令以获得新的按钮。',
	'Something went wrong here, and it is not your fault. Try again; if it happens again, give whoever runs this bot the number {number}.':
		'这里出了问题，不是你的错。请重试；若再次发生，请将编号 {number} 告知此机器人的运营者。',
	'In this server Dateline is for those with a role that its admins chose. Ask one of them for it.':
		'在本服务器，Dateline 仅供拥有管理员所选身份组的成员使用。请向管理员申请。',
	'For this you need “{permission}” in this channel. Ask an admin.':
		'这需要你在此频道拥有“{permission}”权限。请联系管理员。',
	'For this you need “{permission}” in this channel, or a role the server’s admins chose. Ask an admin.':
		'这需要你在此频道拥有“{permission}”权限，或拥有管理员所选的身份组。请联系管理员。',
	'The file {name} could not be fetched from Discord. Send it again.':
		'无法从 Discord 获取文件 {name}。请重新发送。',
	'The file {name} is larger than {most} MB. Send it in parts.':
		'文件 {name} 超过 {most} MB。请分段发送。',
	'No article here is called “{title}”. Choose one of those offered while you type, or see what there is with /articles.':
		'这里没有名为“{title}”的文章。请从输入时的候选中选择，或用 /articles 查看全部。',
	'There is no article yet. An editor adds one with /article add url.':
		'还没有文章。编辑可用 /article add url 添加。',
	'This article is no longer here. See what there is with /articles.':
		'这篇文章已不在这里。用 /articles 查看全部。',
	'This quote is no longer here. Ask for the quotes again.': '这条引语已不在这里。请重新查看引语。',
	'These words are not where the quote is. Copy them from the article, word for word.':
		'引语所在之处没有这些文字。请从文章中逐字复制。',
	'This is not in the article. Copy a sentence from it, word for word.':
		'文章中没有这句话。请从中逐字复制一句。',
	'This sentence is no longer in the summary. Ask for the summary again.':
		'这句话已不在摘要中。请重新查看摘要。',
	'This key date is no longer here. Ask for the dates again.':
		'这个日期已不在这里。请重新查看日期。',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. An editor adds articles with /article add url.':
		'{where, select, article {本文中} other {本文库中}}没有{hasSpeaker, select, yes {{speaker}的} other {}}{hasWords, select, yes {含“{words}”的} other {}}引语。编辑可用 /article add url 添加文章。',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. Try {choices}.':
		'{where, select, article {本文中} other {本文库中}}没有{hasSpeaker, select, yes {{speaker}的} other {}}{hasWords, select, yes {含“{words}”的} other {}}引语。可以试试{choices}。',
	'There is no complete quote here yet. An editor adds articles with /article add url.':
		'这里还没有完整的引语。编辑可用 /article add url 添加文章。',
	'There is no complete quote by “{speaker}” here. /quotes shows all there is of somebody.':
		'这里没有“{speaker}”的完整引语。/quotes 会显示某人的全部引语。',
	'No title or source here contains “{words}”. Try a shorter word, or /articles alone for all of them.':
		'这里没有标题或来源包含“{words}”。试试更短的词，或单独用 /articles 查看全部。',
	'Whoever runs this bot has opened no address for other programs: the settings are SUBSCRIBE_PORT and SUBSCRIBE_URL. A file of the same is in /data export.':
		'此机器人的运营者没有为其他程序开放地址：相关设置是 SUBSCRIBE_PORT 和 SUBSCRIBE_URL。同样内容的文件可用 /data export 取得。',
} as const satisfies Record<keyof typeof German, string>;
