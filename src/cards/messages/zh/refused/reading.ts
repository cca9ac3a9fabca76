import type { refusedReading as German } from '../../de/refused/reading.ts';

/** Why pages, files and feeds cannot be read, and what is wrong with the database, in Chinese. */
export const refusedReading = {
	'That address cannot be read: only public web pages can, by an address that begins with http:// or https://.':
		'无法读取该网址：只能读取以 http:// 或 https:// 开头的公开网页。',
	'Too many pages were asked for in a short time; try again in a few minutes.':
		'短时间内请求的页面太多；请几分钟后重试。',
	'The site could not be reached; try again later, or paste the text with /article add text or send it with /article add file.':
		'无法访问该网站；请稍后重试，或用 /article add text 粘贴文本，或用 /article add file 发送。',
	'There is no page at that address; check it, or paste the text with /article add text or send it with /article add file.':
		'该网址没有页面；请检查，或用 /article add text 粘贴文本，或用 /article add file 发送。',
	'The site does not let programs read that page; paste the text with /article add text or send it with /article add file.':
		'该网站不允许程序读取此页面；请用 /article add text 粘贴文本，或用 /article add file 发送。',
	'That page is too large to be read; paste the text with /article add text or send it with /article add file.':
		'该页面太大，无法读取；请用 /article add text 粘贴文本，或用 /article add file 发送。',
	'That page took too long to read; try again later, or paste the text with /article add text or send it with /article add file.':
		'读取该页面耗时太长；请稍后重试，或用 /article add text 粘贴文本，或用 /article add file 发送。',
	'There is no text at that address; paste the text with /article add text or send it with /article add file.':
		'该网址没有文本；请用 /article add text 粘贴文本，或用 /article add file 发送。',
	'The site shows a notice about cookies and consent instead of its article; paste the text with /article add text or send it with /article add file.':
		'该网站显示的是 Cookie 和同意提示，而不是文章；请用 /article add text 粘贴文本，或用 /article add file 发送。',
	'The site shows that article only to its subscribers; if you may read it, paste the text with /article add text or send it with /article add file.':
		'该网站只向订阅者显示此文章；若你可以阅读，请用 /article add text 粘贴文本，或用 /article add file 发送。',
	'The site shows that article only to browsers that run its scripts; paste the text with /article add text or send it with /article add file.':
		'该网站只向运行其脚本的浏览器显示此文章；请用 /article add text 粘贴文本，或用 /article add file 发送。',
	'There is too little text on that page to be an article; paste the text with /article add text or send it with /article add file.':
		'该页面文字太少，不像文章；请用 /article add text 粘贴文本，或用 /article add file 发送。',
	'That page is a list of links or something else that is not an article; paste the text with /article add text or send it with /article add file.':
		'该页面是链接列表或其他非文章内容；请用 /article add text 粘贴文本，或用 /article add file 发送。',
	'The site asks Dateline not to read that page; paste the text with /article add text or send it with /article add file.':
		'该网站要求 Dateline 不要读取此页面；请用 /article add text 粘贴文本，或用 /article add file 发送。',
	'Whoever runs this bot has switched that site off.': '此机器人的运营者已停用该网站。',
	'{name} is too large to be read; paste its text with /article add text.':
		'{name} 太大，无法读取；请用 /article add text 粘贴文本。',
	'{name} took too long to read; paste its text with /article add text.':
		'读取 {name} 耗时太长；请用 /article add text 粘贴文本。',
	'{name} is {what}; send a .txt, .md, .html, .docx or .pdf file, or paste its text with /article add text.':
		'无法读取 {name}（{what}）；请发送 .txt、.md、.html、.docx 或 .pdf 文件，或用 /article add text 粘贴文本。',
	'{name} is locked with a password; save it without one, or paste its text with /article add text.':
		'{name} 有密码保护；请另存为无密码的文件，或用 /article add text 粘贴文本。',
	'{name} is damaged and cannot be read; save it again, or paste its text with /article add text.':
		'{name} 已损坏，无法读取；请重新保存，或用 /article add text 粘贴文本。',
	'{name} holds pictures of pages and no text; paste its text with /article add text.':
		'{name} 只有页面图片，没有文本；请用 /article add text 粘贴文本。',
	'There is too little text in {name} to be an article; check the file, or paste its text with /article add text.':
		'{name} 中文字太少，不像文章；请检查文件，或用 /article add text 粘贴文本。',
	'There is a list of links or something else in {name} that is not an article; paste its text with /article add text.':
		'{name} 中是链接列表或其他非文章内容；请用 /article add text 粘贴文本。',
	'{name} is too large to be read. Export it in parts, with from and to, and send those.':
		'{name} 太大，无法读取。请用 from 和 to 分段导出后发送。',
	'You can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'你{within, select, minute {每分钟} other {每天}}最多可请求 {most, number} 个页面和订阅源，现已达到；请在 {unit, select, second {{n, plural, other {# 秒}}} minute {{n, plural, other {# 分钟}}} other {{n, plural, other {# 小时}}}}后重试。',
	'A server can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'一个服务器{within, select, minute {每分钟} other {每天}}最多可请求 {most, number} 个页面和订阅源，现已达到；请在 {unit, select, second {{n, plural, other {# 秒}}} minute {{n, plural, other {# 分钟}}} other {{n, plural, other {# 小时}}}}后重试。',
	'{host} is asked for at most {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'{within, select, minute {每分钟} other {每天}}最多向 {host} 请求 {most, number} 个页面和订阅源，现已达到；请在 {unit, select, second {{n, plural, other {# 秒}}} minute {{n, plural, other {# 分钟}}} other {{n, plural, other {# 小时}}}}后重试。',
	'Reading this text took too long. Send it in parts.': '读取此文本耗时太长。请分段发送。',
	'Reading this text took too much memory. Send it in parts.':
		'读取此文本占用内存太多。请分段发送。',
	'Too many articles are being read at this moment. Try again in a minute.':
		'目前正在读取的文章太多。请一分钟后重试。',
	'Dateline’s database is busy just now, so this was not done. Try again in a minute.':
		'Dateline 的数据库正忙，因此未执行。请一分钟后重试。',
	'Dateline cannot write its database, so nothing was saved. Tell whoever runs this bot that the file is read-only.':
		'Dateline 无法写入数据库，因此未保存任何内容。请告知此机器人的运营者：文件是只读的。',
	'Dateline has no room left on its disk, so nothing was saved. Tell whoever runs this bot to make room, and try again.':
		'Dateline 的磁盘已满，因此未保存任何内容。请让此机器人的运营者腾出空间，然后重试。',
	'Dateline’s disk reports an error, so this was not done. Tell whoever runs this bot to check it.':
		'Dateline 的磁盘报告错误，因此未执行。请让此机器人的运营者检查。',
	'Part of Dateline’s database is damaged, so this was not done. Tell whoever runs this bot to restore it from a backup.':
		'Dateline 的部分数据库已损坏，因此未执行。请让此机器人的运营者从备份恢复。',
	'Dateline has kept something here that this version cannot read, so this was not done. Tell whoever runs this bot: the log says what it is.':
		'Dateline 在此保存了本版本无法读取的内容，因此未执行。请告知此机器人的运营者：日志中有说明。',
	'Dateline’s database does not answer just now, so this was not done. Try again in a minute.':
		'Dateline 的数据库目前没有响应，因此未执行。请一分钟后重试。',
	'Dateline’s database file is not where it was, so nothing was saved. Tell whoever runs this bot to put it back and to start Dateline again.':
		'Dateline 的数据库文件不在原处，因此未保存任何内容。请让此机器人的运营者将其放回并重启 Dateline。',
	'The server sent an empty answer.': '服务器返回了空的响应。',
	'The server sent a web page, not a feed.': '服务器返回的是网页，而不是订阅源。',
	'The server sent something that is not a feed.': '服务器返回的不是订阅源。',
	'The feed is nested too deeply or has too many parts to be read.':
		'该订阅源嵌套太深或部分太多，无法读取。',
	'The feed is broken: it ends in the middle.': '该订阅源已损坏：在中途结束。',
	'Reading it took too long, so it was broken off.': '读取耗时太长，已中止。',
	'Reading it took too much memory, so it was broken off.': '读取占用内存太多，已中止。',
	'Too many others are being read at this moment.': '目前正在读取的其他内容太多。',
	'Its address may not be read; write a public http or https address.':
		'其网址不可读取；请填写公开的 http 或 https 网址。',
	'The server could not be reached.': '无法连接服务器。',
	'The feed is larger than 5 MB.': '该订阅源大于 5 MB。',
	'The server took too long to answer.': '服务器响应时间太长。',
	'The address redirects without end.': '该网址不断跳转，没有终点。',
	'The server’s answer cannot be unpacked.': '无法解压服务器的响应。',
	'The server does not let Dateline read it ({status}).':
		'服务器不允许 Dateline 读取（{status}）。',
	'There is nothing at this address ({status}).': '此网址没有内容（{status}）。',
	'The server asks to be left alone for a while (429).': '服务器要求暂时不要访问（429）。',
	'The server has a fault ({status}).': '服务器出现故障（{status}）。',
	'The server answered {status}.': '服务器的响应是 {status}。',
	'Reading it took too long every time. Look whether the address is really a feed, or remove it.':
		'每次读取都耗时太长。请确认该网址是否确为订阅源，或将其删除。',
	'Something in Dateline broke while reading it. Whoever runs this bot finds the reason in its log.':
		'读取时 Dateline 出了问题。此机器人的运营者可在日志中找到原因。',
	'Its server says that it is gone for good (410).': '其服务器表示已永久消失（410）。',
	'There is no text in it that can be read.': '其中没有可读取的文本。',
	'It was removed from the library.': '已从文库中删除。',
	'The feed names no page for it.': '订阅源没有给出其页面。',
	'Too many pages were asked for this server’s feeds today, so this one was left unread. Add it with /article add url.':
		'今天为本服务器的订阅源请求的页面太多，因此未读取此篇。可用 /article add url 添加。',
	'Its page could not be read, however often it was tried.': '多次尝试后仍无法读取其页面。',
	'no text': '不是文本',
	'a picture': '图片',
	'a sound or a film': '音频或视频',
	'a sound': '音频',
	'a compressed file': '压缩文件',
	'a program': '程序',
	'a rich text file': '富文本文件',
	'a database': '数据库',
	'an old Word file (.doc)': '旧版 Word 文件（.doc）',
	'a spreadsheet': '电子表格',
	'a set of slides': '演示文稿',
	'an OpenDocument file': 'OpenDocument 文件',
	'an e-book': '电子书',
	'a ZIP file': 'ZIP 文件',
	'The feed is broken: its JSON cannot be read to the end.':
		'该订阅源已损坏：其 JSON 无法读取到末尾。',
} as const satisfies Record<keyof typeof German, string>;
