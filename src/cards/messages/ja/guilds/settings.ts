import type { settings as German } from '../../de/guilds/settings.ts';

/** What settings and greetings say, in Japanese. */
export const settings = {
	'Editors and admins (default)': '編集者と管理者（標準）',
	'Only admins': '管理者のみ',
	'Settings of this server': 'このサーバーの設定',
	'Who may do what': '誰が何をできるか',
	'Daily quote and weekly top stories': '毎日の発言と今週のハイライト',
	Nowhere: '投稿しない',
	'They come from this server’s articles, at {time}, where a channel is chosen for them. No quote comes twice within a year.':
		'このサーバーの記事から選ばれ、チャンネルが選ばれていれば{time}に投稿されます。同じ発言は1年間は繰り返しません。',
	'The week’s highlights, each Monday': '今週のハイライト（毎週月曜日）',
	'Back to all settings': 'すべての設定に戻る',
	'Posts are written in {language}. {hasChannel, select, yes {Reminders and daily posts come at {time}.} other {Choose a channel below to get reminders at {time}.}} It is {clock}{isPlace, select, yes { there} other {}} now.':
		'投稿の言語：{language}。{hasChannel, select, yes {リマインダーと毎日の投稿は{time}です。} other {リマインダーのチャンネルはまだ選ばれていません。選ぶと、{time}に投稿されます。}}{isPlace, select, yes {現地は} other {}}今{clock}です。',
	'Where the articles of a new feed are posted': '新しいフィードの記事の投稿先',
	'The channel where the feed is added': 'フィードを追加したチャンネル',
	'Where admins are told when something goes wrong': '問題が起きたとき管理者に知らせる場所',
	'Community updates channel; if there is none, the owner':
		'コミュニティ更新チャンネル（なければ所有者）',
	'Who may use Dateline: everybody, or one role': 'Dateline を使える人：全員、または一つのロール',
	Everybody: '全員',
	'A role whose members count as editors': 'メンバーを編集者とみなすロール',
	'A role whose members count as admins': 'メンバーを管理者とみなすロール',
	'No role': 'ロールなし',
	'Anyone with {messages} is an editor, and anyone with {server} is an admin. Roles chosen below count as well.':
		'{messages}の権限がある人は編集者、{server}の権限がある人は管理者です。ここで選んだロールも加わります。',
	'Who may add articles': '記事を追加できる人',
	'Discord shows /article, /data, /feed, /reminders and /settings only to members with Manage Messages or Manage Server. To show them to a role: Server Settings › Integrations › Dateline.':
		'/article、/data、/feed、/reminders、/settings は、「メッセージの管理」または「サーバー管理」の権限を持つ人にだけ表示されます。ロールに表示するには：サーバー設定 › 連携サービス › Dateline。',
	'All reminder settings': 'リマインダーの全設定',
	Feeds: 'フィード',
	'Dateline is here': 'Dateline が参加しました',
	'It reads the articles you give it and remembers them: who said what, word for word, and what happened when. On the anniversary of a day worth remembering, it posts a reminder.':
		'渡された記事を読んで覚えます。誰が何と言ったか、原文のまま。そして、いつ何があったか。記憶に残る日の記念日には、リマインダーを投稿します。',
	'{button}: choose a channel and an hour. Admins only.':
		'{button}：チャンネルと時刻を選びます。管理者のみ。',
	'{button}: each new article on that site is summarised in the channel you choose. Admins only.':
		'{button}：サイトの新着記事の要約を、選んだチャンネルに投稿します。管理者のみ。',
	'{button}: see quotes from an article, each with a “{source}” button that shows the paragraph it comes from. Only you will see the answer.':
		'{button}：ある記事の発言を見ます。それぞれの「{source}」ボタンで、その段落が見られます。回答は自分だけに表示されます。',
	'Until an admin chooses a channel, Dateline only answers when it is asked. Anyone can type /help.':
		'管理者がチャンネルを選ぶまで、Dateline は尋ねられたときだけ答えます。/help は誰でも使えます。',
	'Try it': '試す',
	'I read news articles and remember who said what and what happened when. On the anniversary of an event, I post a reminder. “Try it” shows the latest quotes; type {command} to see what else you can ask me.':
		'ニュース記事を読み、誰が何と言ったか、いつ何があったかを覚えます。出来事の記念日には、リマインダーを投稿します。「試す」で最新の発言が見られます。{command}で、ほかに聞けることが分かります。',
	'Only admins can set up reminders and follow news sites.':
		'リマインダーの設定とニュースサイトのフォローは、管理者だけができます。',
	'Reminders and feeds are set up in a server.': 'リマインダーとフィードはサーバーで設定します。',
	'They share one post (default)': '1つの投稿にまとめる（既定）',
	'Each article is a post of its own': '記事ごとに別々に投稿する',
	'When a second feed brings a story that was posted in the same channel less than 12 hours ago, its article is added to that post, with the quotes that only it has. Nobody is notified again.':
		'同じチャンネルに12時間以内に投稿された話題を別のフィードが伝えると、その記事だけの発言とともに元の投稿に追加されます。通知はもう届きません。',
	'When several feeds tell one story': '複数のフィードが同じ話題を伝えるとき',
	'Where somebody opens one (default)': '誰かが開いたところ（既定）',
	'Under each article of a feed': 'フィードの記事ごと',
	'Under each reminder': 'リマインダーごと',
	'Under feed articles and reminders': 'フィードの記事とリマインダーの下',
	'Where a thread is opened, with the article’s quotes': 'スレッドを開く場所（記事の発言つき）',
	'No threads are opened in {channel}: {why} Then choose above again where threads are opened.':
		'{channel}ではスレッドを開けません：{why}その後、上で選び直してください。',
	'The log: a channel that shows what editors change, merge and remove':
		'記録：編集者の変更・統合・削除を表示するチャンネル',
	'Nothing is logged: {why} Then choose the channel above again.':
		'何も記録できません：{why}その後、上でチャンネルを選び直してください。',
} as const satisfies Record<keyof typeof German, string>;
