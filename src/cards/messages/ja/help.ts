import type { help as German } from '../de/help.ts';

/** What the help and what the bot tells of itself say, in Japanese. */
export const help = {
	'What Dateline can do': 'Dateline でできること',
	'First steps': 'はじめに',
	'Add articles, fix mistakes': '記事の追加と誤りの訂正',
	'Set up reminders and news feeds': 'リマインダーとニュースフィードの設定',
	'All commands': 'すべてのコマンド',
	'For everybody': '全員向け',
	'For editors: all who may manage messages': '編集者向け：メッセージを管理できる人',
	'For admins: all who may manage the server': '管理者向け：サーバーを管理できる人',
	'You look after the articles: add them, and correct what was read wrong. Every correction can be undone; a removal cannot.':
		'記事の管理役です。記事を追加し、読み違いを直してください。訂正は元に戻せますが、削除は戻せません。',
	'To correct a quote, press “Source” beside it, then “Edit”.':
		'発言を直すには、横の「原文」を押し、次に「編集」を押します。',
	'You choose what is posted, where and when.': '何を、どこに、いつ投稿するかを決められます。',
	'Set up reminders': 'リマインダーを設定',
	'Add a feed': 'フィードを追加',
	'Follow a news site': 'ニュースサイトをフォロー',
	'All settings': 'すべての設定',
	'Quotes are word for word from their articles. If a command has the option “private”, everybody sees its answer unless you choose that option. All other answers are shown to you alone.':
		'引用は記事の原文そのままです。private オプションのあるコマンドの回答は、private を選ばなければ全員に見えます。ほかの回答は自分だけに見えます。',
	'the main points of an article, in sentences copied from it': '記事の要点を、記事の文そのままで',
	'who said what, word for word': '誰が何と言ったか、原文のまま',
	'what happened when, in calendar order': 'いつ何があったか、日付順に',
	'what happened on this day, in any year': '過去の同じ日にあった出来事',
	'every article on this server': 'このサーバーのすべての記事',
	'{command}: {does}.': '{command}：{does}',
	'Latest summary': '最新の要約',
	'Latest quotes': '最新の発言',
	'Quotes by {speaker}': '{speaker}の発言',
	'Dates in the latest article': '最新記事の日付',
	'All articles': 'すべての記事',
	'Dateline reads news articles and remembers them. Type a command, or press an example:':
		'Dateline はニュース記事を読み、覚えておきます。コマンドを入力するか、例を押してください：',
	'On any message with a link: right-click the message, or press and hold on a phone, then {menu}. {does}.':
		'リンクのあるメッセージを右クリック（スマホでは長押し）し、{menu}。{does}。',
	'Quotes are word for word from their articles. When you press an example, only you see the answer.':
		'引用は記事の原文そのままです。例は自分だけに表示されます。',
	'“{page}”, below, says what each of them does.': '下の「{page}」に、それぞれの説明があります。',
	'Running since {time}': '稼働開始：{time}',
	'Kept here: {articles} and {quotes}': 'ここに保存：{articles}、{quotes}',
	'The database works ({database})': 'データベースは動作しています（{database}）',
	'Articles are read on the machine the bot runs on; no outside service sees them. More: {command}':
		'記事はボットが動くマシン上で読み込まれ、外部サービスには渡りません。詳しくは{command}',
} as const satisfies Record<keyof typeof German, string>;
