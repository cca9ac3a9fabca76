import type { refusedFeeds as German } from '../../de/refused/feeds.ts';

/** Why feeds, follows and files are refused, in Japanese. */
export const refusedFeeds = {
	'This server does not follow any feed yet. Add one with /feed add.':
		'このサーバーはまだフィードをフォローしていません。/feed add で追加してください。',
	'{isSeveral, select, yes {Several feeds are} other {No feed here is}} called “{name}”. Choose one of those offered while you type, or see them all with /feed list.':
		'{isSeveral, select, yes {「{name}」というフィードが複数あります。} other {「{name}」というフィードはここにありません。}}入力中に出る候補から選ぶか、/feed list で一覧を見てください。',
	'The feed could not be read just now. {why}': 'フィードを今読み込めませんでした。{why}',
	'The server says that the feed is gone for good (410).':
		'サーバーによると、このフィードは廃止されました（410）。',
	'To post under a feed’s own name and picture, Dateline needs a webhook in the channel. Allow it there: Manage Webhooks.':
		'フィードの名前と画像で投稿するには、チャンネルにウェブフックが必要です。Dateline に「ウェブフックの管理」を許可してください。',
	'Only a forum has tags. Leave the option tags out, or choose a forum.':
		'タグがあるのはフォーラムだけです。tags を外すか、フォーラムを選んでください。',
	'Each post of this forum needs a tag. Choose one with the option tags: {names}.':
		'このフォーラムの投稿にはタグが必要です。tags で選んでください：{names}',
	'This forum has no tag “{tag}”. {hasAny, select, yes {It has: {names}.} other {It has none.}}':
		'このフォーラムにタグ「{tag}」はありません。{hasAny, select, yes {あるタグ：{names}} other {タグはひとつもありません。}}',
	'This is not an OPML file. Export your feeds as OPML from your feed reader and send that file.':
		'これは OPML ファイルではありません。フィードリーダーから OPML を書き出して送ってください。',
	'There is no feed in this OPML file.': 'この OPML ファイルにフィードはありません。',
	'This server follows no feed yet. Add one with /feed add.':
		'このサーバーはまだフィードをフォローしていません。/feed add で追加してください。',
	'This address could not be read. {why}': 'この URL を読み込めませんでした。{why}',
	'The page names a feed, but it could not be read. {why}':
		'ページにフィードの記載はありますが、読み込めませんでした。{why}',
	'The page names {url} as its feed, but that is not a feed.':
		'ページは {url} をフィードとしていますが、フィードではありません。',
	'This page does not name a feed. Look on the site for a link called RSS or Feed and use its address, or try the page’s address followed by /feed or /rss.':
		'このページにフィードの記載はありません。サイトで「RSS」や「Feed」というリンクを探してその URL を使うか、ページの URL の後に /feed や /rss を付けて試してください。',
	'A server may follow {most, number} feeds, and this one already does. Stop following one with /feed remove first.':
		'サーバーがフォローできるフィードは{most, number}件までで、すでに達しています。先に /feed remove で減らしてください。',
	'“{address}” is not an address. Write it like https://example.org/news/feed.':
		'「{address}」は URL ではありません。https://example.org/news/feed のように書いてください。',
	'{name} is already followed here. Change its channel with /feed move, or its filter with /feed edit.':
		'{name}はすでにフォロー中です。チャンネルは /feed move、フィルターは /feed edit で変更できます。',
	'This server no longer follows that feed. See /feed list for those it does.':
		'このサーバーはそのフィードをもうフォローしていません。/feed list で一覧を見てください。',
	'A feed is posted at once, daily or weekly, not “{typed}”. Nothing was changed; open the window again.':
		'フィードの投稿はすぐに、毎日、毎週のどれかで、「{typed}」ではありません。何も変更されていません。もう一度ウィンドウを開いてください。',
	'Follow either a speaker or words; for both use /follow twice.':
		'発言者か語のどちらか一方をフォローしてください。両方なら /follow を2回使ってください。',
	'Say whom or what to follow: choose a speaker, or write words.':
		'フォローするものを指定してください。発言者を選ぶか、語を書いてください。',
	'That is {n, number} characters long. Follow one name or a few words at a time, in at most {most, number} characters.':
		'{n, number}文字あります。一度に一人の名前か数語を、{most, number}文字以内でフォローしてください。',
	'There is no name in “{typed}”. Write it as articles do.':
		'「{typed}」に名前がありません。記事の表記どおりに書いてください。',
	'That looks like several names. Follow one name at a time.':
		'名前が複数あるようです。一度に一人ずつフォローしてください。',
	'A forum takes no such messages. Choose a text channel or a thread.':
		'フォーラムにはこのメッセージを送れません。テキストチャンネルかスレッドを選んでください。',
	'In this server {most, number} follows are kept already, which is the most. Somebody has to end one first, with /unfollow.':
		'このサーバーのフォローは上限の{most, number}件に達しています。先に誰かが /unfollow で減らす必要があります。',
	'You follow {most, number} here already, which is the most. End one first: /following shows them all.':
		'ここでのフォローは上限の{most, number}件に達しています。先に減らしてください。/following で一覧が見られます。',
	'This server’s channels follow {most, number} already, which is the most. End one first: /following shows them all.':
		'このサーバーのチャンネルのフォローは上限の{most, number}件に達しています。先に減らしてください。/following で一覧が見られます。',
	'This works only in a server: the articles are its own.':
		'これはサーバーでのみ使えます。記事はサーバーごとのものです。',
	'To follow for a channel you need “Manage Server”. Without channel and role you are told yourself, by direct message.':
		'チャンネルでフォローするには「サーバー管理」の権限が必要です。channel と role を外すと、あなたに DM で届きます。',
	'A role is mentioned in a channel. Choose the channel as well.':
		'ロールへのメンションはチャンネルで行われます。チャンネルも選んでください。',
	'You do not follow “{name}”. /following shows what you do.':
		'「{name}」はフォローしていません。/following でフォロー中のものが見られます。',
	'That is not followed any more. /following shows what is.':
		'それはもうフォローされていません。/following でフォロー中のものが見られます。',
	'Nothing was erased: the word was not “{word}”. Press Erase again and type it.':
		'何も消去されていません。入力が「{word}」ではありませんでした。もう一度「消去」を押して入力してください。',
	'There is nothing to remember yet: no certain date, and none that an editor confirmed. See /reminders suggestions, or add one with /reminders add.':
		'知らせる日付がまだありません。確かな日付も、編集者が確認した日付もありません。/reminders suggestions を見るか、/reminders add で追加してください。',
	'This server has added no article yet. Add one with /article add url.':
		'このサーバーはまだ記事を追加していません。/article add url で追加してください。',
	'This server added no article that was published on these days. Leave out from and to for all of them.':
		'この期間に公開された記事をこのサーバーは追加していません。すべてなら from と to を外してください。',
	'The import was stopped: what it had added was removed meanwhile.':
		'取り込みを中止しました。追加した分がその間に削除されました。',
	'Nothing was imported. Article {n, number}: {why}':
		'何も取り込まれていません。記事{n, number}：{why}',
	'Nothing was imported. Follow {n, number}: {why}':
		'何も取り込まれていません。フォロー{n, number}：{why}',
	'{name} is damaged{hasLine, select, yes { in line {line}} other {}}. Export it again with /data export and send that file.':
		'{name} は壊れています{hasLine, select, yes {（{line}行目）} other {}}。/data export でもう一度書き出して送ってください。',
	'{name} is not from /data export. Choose the JSON file there and send that.':
		'{name} は /data export のファイルではありません。そこで JSON ファイルを選んで送ってください。',
	'{name} is of version {version}, and this bot reads version {own}. Use a bot of the same version as the one that wrote it.':
		'{name} はバージョン {version} のもので、このボットが読めるのは {own} です。書き出したものと同じバージョンのボットを使ってください。',
	'{name} is not as /data export wrote it: {where} is wrong. Nothing was imported; export it again.':
		'{name} は /data export が書き出したままではありません（誤り：{where}）。何も取り込まれていません。もう一度書き出してください。',
} as const satisfies Record<keyof typeof German, string>;
