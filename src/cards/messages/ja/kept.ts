import type { kept as German } from '../de/kept.ts';

/** What is told of follows, of what is kept and of files with it, in Japanese. */
export const kept = {
	'A direct message could not be sent': 'DM を送れませんでした',
	'{user} takes no direct messages from Dateline, so what they follow is on hold. To go on: allow direct messages from this server, and choose “Try again” in {command}.':
		'{user}は Dateline からの DM を受け取らないため、フォローは保留中です。続けるには、このサーバーからの DM を許可し、{command}で「もう一度試す」を選んでください。',
	'What a channel follows cannot be posted': 'チャンネルのフォローを投稿できません',
	'Nothing is lost: once it is fixed, choose “Try again” in {command}.':
		'失われるものはありません。直ったら{command}で「もう一度試す」を選んでください。',
	'Followed: {names}': 'フォロー中：{names}',
	'Followed: {names} · at most {n, number} messages in 24 hours':
		'フォロー中：{names} · 24時間に{n, number}件まで',
	'{names} and {n, number} more': '{names}、ほか{n, number}件',
	'{n, plural, one {# article on what you follow} other {# articles on what you follow}}':
		'{n, plural, other {フォロー中の記事#件}}',
	Unfollow: 'フォローをやめる',
	'Unfollow {name}': '{name}のフォローをやめる',
	'{isNew, select, yes {Now following} other {Already following}}: {name}':
		'{isNew, select, yes {フォローしました} other {すでにフォロー中}}：{name}',
	'You get a direct message when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'新しい記事が{kind, select, speaker {{name}の発言を引用する} other {この語を含む}}と、DM が届きます。',
	'Dateline posts in {channel}{hasRole, select, yes { and mentions {role}} other {}} when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'新しい記事が{kind, select, speaker {{name}の発言を引用する} other {この語を含む}}と、{channel}に投稿します{hasRole, select, yes {（{role}にメンション）} other {}}。',
	'Until now it mentioned {who}.': 'これまでのメンション：{who}。',
	nobody: 'なし',
	'You get at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'このメッセージは24時間に{n, number}件まで届きます。それを超えた記事は、後でまとめて届きます。',
	'The channel gets at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'このメッセージはチャンネルに24時間に{n, number}件まで届きます。それを超えた記事は、後でまとめて届きます。',
	'No longer following: {name}': 'フォローをやめました：{name}',
	'Messages still waiting will not be sent.': '待機中のメッセージは送られません。',
	'Nothing is followed yet': 'まだ何もフォローしていません',
	'With {follow} you get a direct message when a new article quotes somebody or contains words you choose. The sites that this server follows are under {feeds}.':
		'{follow}を使うと、誰かの発言や選んだ語が新しい記事に出たときに DM が届きます。このサーバーがフォローするサイトは{feeds}にあります。',
	'What you and the channels follow': '自分とチャンネルがフォロー中のもの',
	'What you follow': 'あなたがフォロー中のもの',
	'Try again in the channels': 'チャンネルでもう一度試す',
	Export: '書き出し',
	'The file holds the newest {n, number} of {all}: it has no room for more.':
		'ファイルには{all}のうち新しい順に{n, number}件が含まれます。入るのはここまでです。',
	'The file holds {articles} that this server added.':
		'ファイルには、このサーバーが追加した{articles}が含まれます。',
	'It also holds {dates} that the server added.': 'サーバーが追加した{dates}も含まれます。',
	'It also holds settings, dates the server added, corrections, merged names, what was muted, confirmed or ignored, and what channels follow. What members follow is not in it.':
		'ファイルには訂正、サーバー独自の日付、統合した名前、ミュートしたリマインダー、確認または無視した日付、設定、チャンネルがフォローする人物と語句も含みます。メンバーのフォローは含みません。',
	'{n, plural, one {# date confirmed or ignored.} other {# dates confirmed or ignored.}}':
		'{n, plural, other {日付#件を確認または無視しました。}}',
	'{n, plural, one {# mute added.} other {# mutes added.}}':
		'{n, plural, other {ミュート#件を引き継ぎました。}}',
	'{n, plural, one {# person merged or split.} other {# people merged or split.}}':
		'{n, plural, other {#人を統合または分離しました。}}',
	'{n, plural, one {# follow of a channel added.} other {# follows of channels added.}}':
		'{n, plural, other {チャンネルのフォローを#件追加しました。}}',
	'{n, plural, one {# follow left out: its channel belongs to another server.} other {# follows left out: their channels belong to another server.}}':
		'{n, plural, other {#件のフォローは別サーバーのチャンネルのため除きました。}}',
	'Settings imported.': '設定を取り込みました。',
	'Settings imported, except channels and roles, which belong to another server: choose them in {command}.':
		'設定を取り込みました。チャンネルとロールは別サーバーのものなので除きました。{command} で選んでください。',
	'For the other articles, choose {option}.': '残りの記事は{option}を選んでください。',
	'The full text of {articles} is no longer kept; passages are in the file.':
		'{articles}は全文が保存されていません。抜粋がファイルにあります。',
	Calendar: 'カレンダー',
	'{events}, each on its day of every year. Any calendar can import this file.':
		'{events}が毎年その日に入ります。どのカレンダーでも取り込めるファイルです。',
	Import: '取り込み',
	'Added and read: {articles}.': '{articles}を追加して読み込みました。',
	'{n, plural, one {# correction applied.} other {# corrections applied.}}':
		'{n, plural, other {訂正#件も取り込みました。}}',
	'Already here, so left as is: {articles}.': '{articles}はすでにあるため、そのままにしました。',
	'Left out: {articles}, of which only passages were kept.':
		'{articles}は本文が抜粋だけのため除きました。',
	'Restored: {dates} that the server had added.': 'サーバーが追加していた{dates}を戻しました。',
	'No room for {dates}: remove some in {command}.':
		'{dates}は入りませんでした。{command}で減らしてください。',
	'Erase everything?': 'すべて消去しますか？',
	'Type “{word}” to erase it for good': '完全に消去するには「{word}」と入力',
	'Forget me': '自分の記録を消す',
	'Yes, forget me': 'はい、消します',
	'What is kept about you': 'あなたについて保存されているもの',
	'Dateline keeps your Discord ID beside what you did here, and what you follow:':
		'Dateline は、ここでの操作とともにあなたの Discord ID を、そしてフォローしているものを保存しています：',
	'{n, plural, one {# more such entry} other {# more such entries}} in other servers':
		'{n, plural, other {ほかのサーバーに同様の記録#件}}',
	'Nothing is kept about you so far; if you add, change or follow something, your user ID is kept with it.':
		'これまでのところ、あなたについて保存されているものはありません。何かを追加・変更・フォローすると、あなたのユーザーIDも一緒に保存されます。',
	'What is kept about a server': 'サーバーについて保存されるもの',
	'The articles, feeds, dates and settings that its members added, and what those articles say about people':
		'メンバーが追加した記事、フィード、日付、設定と、記事に名前が出てくる人物について記事が述べること',
	'Messages that people write are not kept': '誰かが書くメッセージは保存されません',
	'All of this is stored only on the machine the bot runs on. Discord carries the bot’s messages; no other company gets any of it':
		'すべてボットが動くマシンだけに保存されます。ボットのメッセージは Discord を通り、ほかの会社には渡りません',
	'Admins can download all of this with {export} and {feeds}, and erase it with {erase}. 30 days after the bot is removed, everything is erased':
		'管理者は{export}と{feeds}でダウンロードでき、{erase}ですべて消去できます。ボットを外して30日後にすべて消去されます',
	'{changes} to articles and names': '記事と名前の{changes}',
	'{feeds} that you added': '追加した{feeds}',
	'{dates} that you added or changed': '追加・変更した{dates}',
	'{n, plural, one {# name or words that you follow} other {# names or words that you follow}}':
		'{n, plural, other {フォロー中の名前や語#件}}',
	'{articles} that you looked at, kept for a day': '閲覧した{articles}（1日保存）',
	'{n, plural, one {# request for a page or feed, counted for a day} other {# requests for pages and feeds, counted for a day}}':
		'{n, plural, other {ページとフィードのリクエスト#件（1日だけ集計）}}',
	'The file says where your Discord ID is kept, how often, and what you follow.':
		'このファイルには、あなたの Discord ID がどこに何回あるかと、フォローしているものが書かれています。',
	'Forget you?': '記録を消しますか？',
	'Your changes stay, but no longer say that they were yours, in any server. What you follow, what you looked at in direct messages and how often you asked is deleted. This cannot be undone.':
		'変更は残りますが、どのサーバーでもあなたによるものだとは記録されなくなります。フォロー、DM での閲覧、リクエスト数は削除されます。元に戻せません。',
	Forgotten: '消しました',
	'Nothing in Dateline shows any more what you did.': 'あなたの操作の記録はもうありません。',
	'Erase everything Dateline keeps for this server?':
		'Dateline が保存しているこのサーバーのデータをすべて消去しますか？',
	'This cannot be undone. If you want to keep a copy, first save it with {data}{hasFeeds, select, yes {, and the feeds with {feeds}} other {}}. The bot stays, as if it had just been added.':
		'元に戻せません。控えを残したいときは、先に{data}で保存{hasFeeds, select, yes {し、フィードは{feeds}で書き出} other {}}してください。ボットは追加した直後の状態で残ります。',
	'Erase…': '消去…',
	'{articles} with {quotes}': '{articles}（{quotes}）',
	'{dates} that the server added': 'サーバーが追加した{dates}',
	'Settings, merged names, confirmed and ignored dates, what members follow, and Dateline’s list of what it has posted (the posts themselves stay)':
		'設定、統合した名前、確認・無視した日付、メンバーのフォロー、Dateline が投稿したものの一覧（投稿そのものは残ります）',
	Erased: '消去しました',
	'Everything Dateline kept for this server is gone: {articles} and all else.':
		'このサーバーについて保存されていたすべてが消えました（{articles}など）。',
	'{name} (a channel)': '{name}（チャンネル）',
} as const satisfies Record<keyof typeof German, string>;
