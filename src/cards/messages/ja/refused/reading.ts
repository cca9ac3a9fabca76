import type { refusedReading as German } from '../../de/refused/reading.ts';

/** Why pages, files and feeds cannot be read, and what is wrong with the database, in Japanese. */
export const refusedReading = {
	'That address cannot be read: only public web pages can, by an address that begins with http:// or https://.':
		'その URL は読み込めません。読めるのは http:// か https:// で始まる公開ウェブページだけです。',
	'Too many pages were asked for in a short time; try again in a few minutes.':
		'短時間に多くのページが要求されました。数分後にもう一度お試しください。',
	'The site could not be reached; try again later, or paste the text with /article add text or send it with /article add file.':
		'サイトに接続できませんでした。後でもう一度試すか、/article add text で本文を貼り付けるか、/article add file で送ってください。',
	'There is no page at that address; check it, or paste the text with /article add text or send it with /article add file.':
		'その URL にページがありません。確認するか、/article add text で本文を貼り付けるか、/article add file で送ってください。',
	'The site does not let programs read that page; paste the text with /article add text or send it with /article add file.':
		'サイトはプログラムによるページの読み込みを許可していません。/article add text で本文を貼り付けるか、/article add file で送ってください。',
	'That page is too large to be read; paste the text with /article add text or send it with /article add file.':
		'ページが大きすぎて読めません。/article add text で本文を貼り付けるか、/article add file で送ってください。',
	'That page took too long to read; try again later, or paste the text with /article add text or send it with /article add file.':
		'ページの読み込みに時間がかかりすぎました。後でもう一度試すか、/article add text で本文を貼り付けるか、/article add file で送ってください。',
	'There is no text at that address; paste the text with /article add text or send it with /article add file.':
		'その URL にテキストがありません。/article add text で本文を貼り付けるか、/article add file で送ってください。',
	'The site shows a notice about cookies and consent instead of its article; paste the text with /article add text or send it with /article add file.':
		'サイトは記事の代わりに Cookie と同意の通知を表示しています。/article add text で本文を貼り付けるか、/article add file で送ってください。',
	'The site shows that article only to its subscribers; if you may read it, paste the text with /article add text or send it with /article add file.':
		'サイトはこの記事を購読者にだけ表示しています。読める場合は、/article add text で本文を貼り付けるか、/article add file で送ってください。',
	'The site shows that article only to browsers that run its scripts; paste the text with /article add text or send it with /article add file.':
		'サイトはスクリプトを実行するブラウザーにだけこの記事を表示しています。/article add text で本文を貼り付けるか、/article add file で送ってください。',
	'There is too little text on that page to be an article; paste the text with /article add text or send it with /article add file.':
		'そのページの文章は記事としては短すぎます。/article add text で本文を貼り付けるか、/article add file で送ってください。',
	'That page is a list of links or something else that is not an article; paste the text with /article add text or send it with /article add file.':
		'そのページはリンク集など、記事ではないものです。/article add text で本文を貼り付けるか、/article add file で送ってください。',
	'The site asks Dateline not to read that page; paste the text with /article add text or send it with /article add file.':
		'サイトは Dateline にこのページを読まないよう求めています。/article add text で本文を貼り付けるか、/article add file で送ってください。',
	'Whoever runs this bot has switched that site off.':
		'このボットの運営者がそのサイトを無効にしています。',
	'{name} is too large to be read; paste its text with /article add text.':
		'{name} は大きすぎて読めません。/article add text で本文を貼り付けてください。',
	'{name} took too long to read; paste its text with /article add text.':
		'{name} の読み込みに時間がかかりすぎました。/article add text で本文を貼り付けてください。',
	'{name} is {what}; send a .txt, .md, .html, .docx or .pdf file, or paste its text with /article add text.':
		'{name} は読めません（{what}）。.txt、.md、.html、.docx、.pdf のファイルを送るか、/article add text で本文を貼り付けてください。',
	'{name} is locked with a password; save it without one, or paste its text with /article add text.':
		'{name} はパスワードで保護されています。パスワードなしで保存するか、/article add text で本文を貼り付けてください。',
	'{name} is damaged and cannot be read; save it again, or paste its text with /article add text.':
		'{name} は壊れていて読めません。もう一度保存するか、/article add text で本文を貼り付けてください。',
	'{name} holds pictures of pages and no text; paste its text with /article add text.':
		'{name} はページの画像だけで、テキストがありません。/article add text で本文を貼り付けてください。',
	'There is too little text in {name} to be an article; check the file, or paste its text with /article add text.':
		'{name} の文章は記事としては短すぎます。ファイルを確認するか、/article add text で本文を貼り付けてください。',
	'There is a list of links or something else in {name} that is not an article; paste its text with /article add text.':
		'{name} はリンク集など、記事ではないものです。/article add text で本文を貼り付けてください。',
	'{name} is too large to be read. Export it in parts, with from and to, and send those.':
		'{name} は大きすぎて読めません。from と to を使って分けて書き出し、送ってください。',
	'You can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'要求できるページとフィードは{within, select, minute {1分に} other {1日に}}{most, number}件までで、すでに達しています。{unit, select, second {{n, plural, other {#秒}}} minute {{n, plural, other {#分}}} other {{n, plural, other {#時間}}}}後にもう一度お試しください。',
	'A server can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'サーバーが要求できるページとフィードは{within, select, minute {1分に} other {1日に}}{most, number}件までで、すでに達しています。{unit, select, second {{n, plural, other {#秒}}} minute {{n, plural, other {#分}}} other {{n, plural, other {#時間}}}}後にもう一度お試しください。',
	'{host} is asked for at most {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.':
		'{host} に要求するページとフィードは{within, select, minute {1分に} other {1日に}}{most, number}件までで、すでに達しています。{unit, select, second {{n, plural, other {#秒}}} minute {{n, plural, other {#分}}} other {{n, plural, other {#時間}}}}後にもう一度お試しください。',
	'Reading this text took too long. Send it in parts.':
		'このテキストの読み取りに時間がかかりすぎました。分けて送ってください。',
	'Reading this text took too much memory. Send it in parts.':
		'このテキストの読み取りにメモリを使いすぎました。分けて送ってください。',
	'Too many articles are being read at this moment. Try again in a minute.':
		'今読み込み中の記事が多すぎます。1分後にもう一度お試しください。',
	'Dateline’s database is busy just now, so this was not done. Try again in a minute.':
		'Dateline のデータベースが混み合っているため、実行されませんでした。1分後にもう一度お試しください。',
	'Dateline cannot write its database, so nothing was saved. Tell whoever runs this bot that the file is read-only.':
		'Dateline がデータベースに書き込めないため、何も保存されませんでした。ファイルが読み取り専用だと運営者に伝えてください。',
	'Dateline has no room left on its disk, so nothing was saved. Tell whoever runs this bot to make room, and try again.':
		'Dateline のディスクに空きがないため、何も保存されませんでした。運営者に空きを作るよう伝えてから、もう一度お試しください。',
	'Dateline’s disk reports an error, so this was not done. Tell whoever runs this bot to check it.':
		'Dateline のディスクでエラーが起きたため、実行されませんでした。確認するよう運営者に伝えてください。',
	'Part of Dateline’s database is damaged, so this was not done. Tell whoever runs this bot to restore it from a backup.':
		'Dateline のデータベースの一部が壊れているため、実行されませんでした。バックアップから復元するよう運営者に伝えてください。',
	'Dateline has kept something here that this version cannot read, so this was not done. Tell whoever runs this bot: the log says what it is.':
		'このバージョンでは読めないデータが保存されているため、実行されませんでした。運営者に伝えてください。内容はログにあります。',
	'Dateline’s database does not answer just now, so this was not done. Try again in a minute.':
		'Dateline のデータベースが今応答していないため、実行されませんでした。1分後にもう一度お試しください。',
	'Dateline’s database file is not where it was, so nothing was saved. Tell whoever runs this bot to put it back and to start Dateline again.':
		'Dateline のデータベースファイルが元の場所にないため、何も保存されませんでした。元に戻して Dateline を再起動するよう運営者に伝えてください。',
	'The server sent an empty answer.': 'サーバーの応答が空でした。',
	'The server sent a web page, not a feed.':
		'サーバーが返したのはフィードではなくウェブページです。',
	'The server sent something that is not a feed.': 'サーバーが返したものはフィードではありません。',
	'The feed is nested too deeply or has too many parts to be read.':
		'フィードの構造が深すぎるか、要素が多すぎて読めません。',
	'The feed is broken: it ends in the middle.': 'フィードが途中で切れています。',
	'Reading it took too long, so it was broken off.':
		'読み取りに時間がかかりすぎたため、中断しました。',
	'Reading it took too much memory, so it was broken off.':
		'読み取りにメモリを使いすぎたため、中断しました。',
	'Too many others are being read at this moment.': '今ほかの読み込みが多すぎます。',
	'Its address may not be read; write a public http or https address.':
		'その URL は読み込めません。公開された http か https の URL を書いてください。',
	'The server could not be reached.': 'サーバーに接続できませんでした。',
	'The feed is larger than 5 MB.': 'フィードが 5 MB を超えています。',
	'The server took too long to answer.': 'サーバーの応答に時間がかかりすぎました。',
	'The address redirects without end.': 'URL の転送が繰り返され、どこにも着きません。',
	'The server’s answer cannot be unpacked.': 'サーバーの応答を展開できません。',
	'The server does not let Dateline read it ({status}).':
		'サーバーが Dateline の読み込みを許可していません（{status}）。',
	'There is nothing at this address ({status}).': 'この URL には何もありません（{status}）。',
	'The server asks to be left alone for a while (429).':
		'サーバーがしばらくアクセスを控えるよう求めています（429）。',
	'The server has a fault ({status}).': 'サーバーに障害があります（{status}）。',
	'The server answered {status}.': 'サーバーの応答は {status} でした。',
	'Reading it took too long every time. Look whether the address is really a feed, or remove it.':
		'毎回、読み取りに時間がかかりすぎました。URL が本当にフィードか確認するか、削除してください。',
	'Something in Dateline broke while reading it. Whoever runs this bot finds the reason in its log.':
		'読み取り中に Dateline で問題が起きました。理由は運営者がログで確認できます。',
	'Its server says that it is gone for good (410).': 'サーバーによると廃止されました（410）。',
	'There is no text in it that can be read.': '読めるテキストがありません。',
	'It was removed from the library.': 'ライブラリから削除されました。',
	'The feed names no page for it.': 'フィードにページの記載がありません。',
	'Too many pages were asked for this server’s feeds today, so this one was left unread. Add it with /article add url.':
		'今日はこのサーバーのフィードで多くのページが要求されたため、これは読まれませんでした。/article add url で追加できます。',
	'Its page could not be read, however often it was tried.':
		'何度試してもページを読み込めませんでした。',
	'no text': 'テキストではない',
	'a picture': '画像',
	'a sound or a film': '音声か動画',
	'a sound': '音声',
	'a compressed file': '圧縮ファイル',
	'a program': 'プログラム',
	'a rich text file': 'リッチテキスト',
	'a database': 'データベース',
	'an old Word file (.doc)': '古い Word ファイル（.doc）',
	'a spreadsheet': '表計算ファイル',
	'a set of slides': 'スライド',
	'an OpenDocument file': 'OpenDocument ファイル',
	'an e-book': '電子書籍',
	'a ZIP file': 'ZIP ファイル',
	'The feed is broken: its JSON cannot be read to the end.':
		'フィードが壊れています。JSON を最後まで読めません。',
} as const satisfies Record<keyof typeof German, string>;
