import type { refused as German } from '../../de/refused/usual.ts';

/** Why something is refused, and what to do then, in Japanese. */
export const refused = {
	'This works only in a server.': 'これはサーバーでのみ使えます。',
	'This command no longer exists. Reload Discord to see which do.':
		'このコマンドはもうありません。Discord を再読み込みすると現在のものが見られます。',
	'This button is from an older version. Use the command again to get a new one.':
		'このボタンは以前のバージョンのものです。もう一度コマンドを使ってください。',
	'Something went wrong here, and it is not your fault. Try again; if it happens again, give whoever runs this bot the number {number}.':
		'こちらで問題が起きました。あなたのせいではありません。もう一度お試しください。続く場合は、このボットの運営者に番号 {number} を伝えてください。',
	'In this server Dateline is for those with a role that its admins chose. Ask one of them for it.':
		'このサーバーの Dateline は、管理者が選んだロールを持つ人だけが使えます。管理者に頼んでください。',
	'For this you need “{permission}” in this channel. Ask an admin.':
		'これにはこのチャンネルで「{permission}」の権限が必要です。管理者に相談してください。',
	'For this you need “{permission}” in this channel, or a role the server’s admins chose. Ask an admin.':
		'これにはこのチャンネルで「{permission}」の権限か、管理者が選んだロールが必要です。管理者に相談してください。',
	'The file {name} could not be fetched from Discord. Send it again.':
		'ファイル {name} を Discord から取得できませんでした。もう一度送ってください。',
	'The file {name} is larger than {most} MB. Send it in parts.':
		'ファイル {name} は {most} MB を超えています。分けて送ってください。',
	'No article here is called “{title}”. Choose one of those offered while you type, or see what there is with /articles.':
		'「{title}」という記事はここにありません。入力中に出る候補から選ぶか、/articles で一覧を見てください。',
	'There is no article yet. An editor adds one with /article add url.':
		'まだ記事がありません。編集者が /article add url で追加できます。',
	'This article is no longer here. See what there is with /articles.':
		'この記事はもうありません。/articles で一覧を見てください。',
	'This quote is no longer here. Ask for the quotes again.':
		'この発言はもうありません。もう一度発言の一覧を開いてください。',
	'These words are not where the quote is. Copy them from the article, word for word.':
		'この言葉は発言のある箇所にありません。記事から一字一句そのままコピーしてください。',
	'This is not in the article. Copy a sentence from it, word for word.':
		'これは記事にありません。記事の文を一字一句そのままコピーしてください。',
	'This sentence is no longer in the summary. Ask for the summary again.':
		'この文はもう要約にありません。もう一度要約を表示してください。',
	'This key date is no longer here. Ask for the dates again.':
		'この日付はもうありません。もう一度日付の一覧を開いてください。',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. An editor adds articles with /article add url.':
		'{where, select, article {この記事には} other {このライブラリには}}{hasSpeaker, select, yes {{speaker}の} other {}}{hasWords, select, yes {「{words}」を含む} other {}}発言がありません。編集者が /article add url で記事を追加できます。',
	'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. Try {choices}.':
		'{where, select, article {この記事には} other {このライブラリには}}{hasSpeaker, select, yes {{speaker}の} other {}}{hasWords, select, yes {「{words}」を含む} other {}}発言がありません。{choices}をお試しください。',
	'There is no complete quote here yet. An editor adds articles with /article add url.':
		'まだ完全な発言がありません。編集者が /article add url で記事を追加できます。',
	'There is no complete quote by “{speaker}” here. /quotes shows all there is of somebody.':
		'「{speaker}」の完全な発言はここにありません。/quotes で、その人の発言をすべて見られます。',
	'No title or source here contains “{words}”. Try a shorter word, or /articles alone for all of them.':
		'「{words}」を含むタイトルや出典はありません。短い語を試すか、/articles だけで一覧を見てください。',
	'Whoever runs this bot has opened no address for other programs: the settings are SUBSCRIBE_PORT and SUBSCRIBE_URL. A file of the same is in /data export.':
		'このボットの運営者は、ほかのプログラム用のアドレスを開いていません。設定は SUBSCRIBE_PORT と SUBSCRIBE_URL です。同じ内容のファイルは /data export で得られます。',
} as const satisfies Record<keyof typeof German, string>;
