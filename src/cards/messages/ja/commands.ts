import type { commands as German } from '../de/commands.ts';

/** What commands, their options and choices are described by, in Japanese: at most 100 characters each. */
export const commands = {
	'Show the answer only to me': '回答を自分だけに表示する',
	'Which version of this bot runs, and whether all is well':
		'このボットのバージョンと、問題がないか',
	'Add articles to this server, and correct them': 'このサーバーに記事を追加・訂正する',
	'Send an article as a file (.txt, .md, .html, .docx or .pdf)':
		'記事をファイルで送る（.txt、.md、.html、.docx、.pdf）',
	'At most 2 MB': '2 MBまで',
	'Its title': 'タイトル',
	'The day it came out, such as 2023-02-22 or 22 February 2023':
		'公開日。例：2023-02-22、2023年2月22日',
	'Who published it': '掲載元',
	'Its address': 'URL',
	'Paste an article into a window': 'ウィンドウに記事を貼り付ける',
	'Read an article at its address': 'URLから記事を読み込む',
	'Correct the title, day, source or address; name none of them to see them all':
		'タイトル・日付・出典・URLを訂正する。何も指定しなければすべて表示',
	'Which article': 'どの記事か',
	'What was done to an article, by whom, and how to undo it':
		'記事に加えられた変更と変更者、元に戻す方法',
	'Which article; the latest if you choose none': 'どの記事か。選ばなければ最新の記事',
	'Fetch an article again and see what changed; your corrections stay':
		'記事を再取得して変更点を見る。訂正は残ります',
	'Remove an article by title or address, all from one site, or all that this server added':
		'記事を削除する。サイト単位、サーバー全体も可',
	'Or its address': 'またはURL',
	'Or all from a host such as example.org; admins':
		'または example.org などのホストの記事すべて（管理者のみ）',
	'Or all that this server added; admins': 'またはこのサーバーが追加した記事すべて（管理者のみ）',
	'All articles on this server, newest first': 'このサーバーのすべての記事（新しい順）',
	'Any part of a title or a source': 'タイトルまたは出典の一部',
	'Export or import what Dateline keeps for this server':
		'このサーバーのデータを書き出し・取り込みする',
	'Addresses from which calendars and feed readers get dates and articles':
		'カレンダーやフィードリーダーが日付と記事を受け取るアドレス',
	'Erase everything Dateline keeps for this server':
		'このサーバーについて保存されたものをすべて消去する',
	'What Dateline keeps for this server, as a file':
		'Dateline がこのサーバーについて保存しているもののファイル',
	'What to export, and as which file': '書き出す内容とファイル形式',
	'articles, corrections, dates, names, follows and settings, to be imported again (JSON)':
		'記事、訂正、日付、名前、フォロー、設定（再インポート用、JSON）',
	'quotes as a table (CSV)': '発言の表（CSV）',
	'key dates as a table (CSV)': '重要な日付の表（CSV）',
	'articles to read, with summary, quotes and dates (Markdown)':
		'読むための記事：要約・発言・日付つき（Markdown）',
	'anniversaries for a calendar (ICS)': 'カレンダー用の記念日（ICS）',
	'Only articles published from this day on': 'この日以降に公開された記事のみ',
	'Only articles published up to this day': 'この日までに公開された記事のみ',
	'Leave out so many of the newest, which are in another file':
		'別のファイルにある最新の記事を、この件数だけ除く',
	'Import a file from /data export, of this server or another':
		'/data export で書き出したものを取り込む（別のサーバーからも可）',
	'The JSON file that /data export wrote': '/data export が作成したJSONファイル',
	'Key dates of an article, or of a time such as 2023': '記事の日付、または2023年などの期間の日付',
	'Which article; the latest if you choose none, or all of them if you choose when':
		'どの記事か。選ばなければ最新、when を選べばすべて',
	'A year, a month or a day such as 2023-02-22, or upcoming or past':
		'年・月・日（例：2023-02-22）、または「今後」「過去」',
	'Feeds: the new articles of sites, read and posted': 'フィード：サイトの新着記事を読み込んで投稿',
	'Add a feed: each new article on a site is read and posted':
		'フィードを追加する：サイトの新着記事を読み込んで投稿',
	'Its address, or its feed’s': 'サイトまたはフィードのURL',
	'A channel, thread or forum': 'チャンネル、スレッド、フォーラム',
	'What to call it here': 'ここでの呼び名',
	'Each article at once, or one post with all of them at the server’s hour':
		'記事ごとにすぐ投稿、またはサーバーの時刻にまとめて投稿',
	'at once': 'すぐに',
	daily: '毎日',
	weekly: '毎週',
	'Only with one of these in title or description: harbour, “old quay”, bus NOT night':
		'タイトルか説明にどれかを含む：harbour, “old quay”, bus NOT night',
	'Only with all of these; “whole phrases” in quotation marks':
		'これらすべてを含む。“語句”は引用符で囲む',
	'Only without any of these': 'これらを含まないもののみ',
	'Only articles that quote this speaker': 'この発言者を引用した記事のみ',
	'A role that each post mentions': '投稿ごとにメンションするロール',
	'Post each article by itself, even if another feed has told its story':
		'ほかのフィードが同じ話題を伝えていても、記事を一つずつ投稿する',
	'Post under the feed’s name and picture; needs Manage Webhooks':
		'フィードの名前と画像で投稿（「ウェブフックの管理」が必要）',
	'Tags for posts in a forum, separated by commas': 'フォーラム投稿のタグ（カンマ区切り）',
	'Change what is posted from a feed, and when': 'フィードの投稿内容と時期を変更する',
	'Which feed': 'どのフィードか',
	'All feeds of this server as a file for other feed readers (OPML)':
		'このサーバーの全フィードを、ほかのフィードリーダー用のファイル（OPML）で',
	'Follow all feeds in a file from another feed reader (OPML)':
		'ほかのフィードリーダーのファイル（OPML）にある全フィードをフォローする',
	'OPML, as feed readers export it': 'フィードリーダーが書き出すOPML',
	'The feeds of this server and how each is doing': 'このサーバーのフィードと、それぞれの状態',
	'Post a feed in another channel, thread or forum':
		'フィードの投稿先を別のチャンネル・スレッド・フォーラムに変える',
	'Post nothing from a feed until you resume it': '再開するまでフィードの投稿を止める',
	'Stop following a feed; its articles are kept': 'フィードのフォローをやめる。記事は残ります',
	'End a pause, or try a feed again that has stopped':
		'一時停止を解除する、または止まったフィードを再試行する',
	'Read a feed now and see what would be posted; only you see it':
		'フィードを今読み、投稿内容を確認する（自分だけに表示）',
	'Get a direct message when an article quotes a person or contains words you choose':
		'選んだ人の発言や語句が記事に出たらDMを受け取る',
	'Who is to be quoted: one name': '発言者の名前（一人）',
	'Words an article is to contain, such as: harbour "old bridge" -ferry':
		'記事に含まれる語。例：harbour "old bridge" -ferry',
	'For admins: a channel that is told, instead of you':
		'管理者向け：自分の代わりに通知するチャンネル',
	'For admins: a role that is mentioned in the channel':
		'管理者向け：チャンネルでメンションするロール',
	'What you follow; for admins also what the server’s channels follow':
		'フォロー中のもの。管理者にはチャンネルのフォローも表示',
	'What this bot can do, with examples to press': 'このボットでできること（押して試せる例つき）',
	'What happened on this day of the year, in any year': '過去の同じ日にあった出来事',
	'A day such as 22 February or 2027-02-22; today if you choose none':
		'日付。例：2月22日、2027-02-22。選ばなければ今日',
	'What is kept about you and this server, and how to have it erased':
		'あなたとこのサーバーについて保存されているものと、その消去方法',
	'A quote from any article': 'いずれかの記事から発言をひとつ',
	'A random quote; you may choose whose': '発言を無作為にひとつ（人物の指定も可）',
	'Who said it; any part of the name': '発言者。名前の一部でも可',
	'Who said what, word for word, newest first': '誰が何と言ったか、原文のまま（新しい順）',
	'From which article; from all if you choose none': 'どの記事からか。選ばなければすべて',
	'Words that the quote contains': '発言に含まれる語',
	'Posts on the anniversaries of key dates': '重要な日付の記念日の投稿',
	'Add a date of your own, such as a club’s founding day or a meeting':
		'独自の日付を追加する（クラブの創立日や会合など）',
	'Such as 12 March 2019; without a year, the next one that comes':
		'例：2019年3月12日。年がなければ次に来る日',
	'What happened or will, as it is to be posted: The book club began':
		'投稿する出来事。例：読書会が始まった',
	'How often it comes; every year if you choose nothing': '繰り返し。選ばなければ毎年',
	'every year': '毎年',
	once: '一度だけ',
	'An article that belongs to it': '関連する記事',
	'The dates that this server added itself: edit or remove them':
		'このサーバーが追加した日付の編集・削除',
	'Stop reminders of a date, an article or a person': '日付・記事・人物のリマインダーを止める',
	'One key date': '重要な日付ひとつ',
	'All dates of an article': 'ある記事の日付すべて',
	'All dates that name this person': 'この人物に関わる日付すべて',
	'Choose where, when and how reminders are posted': 'リマインダーの投稿先、時刻、方法を選ぶ',
	'The time zone, by city or country': 'タイムゾーン（都市名または国名で）',
	'Stop reminders until a day you choose': '選んだ日までリマインダーを止める',
	'The first day with posts again, such as 2027-03-01': '投稿を再開する日。例：2027-03-01',
	'See the next reminder exactly as it will appear': '次のリマインダーを投稿されるとおりに見る',
	'The day of the post, such as 2027-02-22; the next post if you choose none':
		'投稿日。例：2027-02-22。選ばなければ次の投稿',
	'End a pause': '一時停止を解除する',
	'Dates that are posted only if you confirm them: confirm, edit or ignore them':
		'確認待ちの日付：確認した日付だけが投稿されます。確認・編集・無視する',
	'Post a test message; nobody is notified': '誰にも通知せずテスト投稿をする',
	'Let muted reminders come again': 'ミュートしたリマインダーを再開する',
	'What was muted; shows the list if you choose nothing':
		'ミュートしたもの。選ばなければ一覧を表示',
	'Look for words in everything that was read: titles, texts, quotes, people':
		'読み込んだすべてから検索：タイトル・本文・発言・人物',
	'All of these; "side by side" in quotation marks, -without, begin* for words that begin so':
		'すべて含む。"連続する語句"は引用符、-除外、先頭* は前方一致',
	'Only articles that quote them': 'この人物を引用した記事のみ',
	'Only articles from this source': 'この出典の記事のみ',
	'Published on or after: 2023, 2023-02 or 2023-02-22':
		'この日以降に公開：2023、2023-02、2023-02-22',
	'Published on or before: 2024, 2024-03 or 2024-03-10':
		'この日までに公開：2024、2024-03、2024-03-10',
	'Language, hour, channels, and who may do what, in one place':
		'言語・時刻・チャンネル・権限をまとめて設定',
	'A person across all articles: roles, quotes, and when they spoke':
		'全記事を通じた人物像：肩書き・発言・発言時期',
	'Who; any part of the name': '誰か。名前の一部でも可',
	'Articles about the same story, and the quotes that only one of them has':
		'同じ話題の記事と、それぞれだけが伝える発言',
	'Dateline summarises the article linked in the message; only you see the summary':
		'メッセージのリンク先の記事をDatelineが要約する（自分だけに表示）',
	'The main points of an article, in sentences copied from it': '記事の要点を、記事の文そのままで',
	'How long; points if you choose none': '長さ。選ばなければ要点',
	'one line': '一行',
	'three to five points': '要点3～5つ',
	long: '長め',
	'What happened across all articles: by person, subject or time':
		'全記事の出来事：人物、話題、時期別',
	'Only what this article tells': 'この記事が伝えるもののみ',
	'Only events with this person; any part of the name':
		'この人物に関わる出来事のみ。名前の一部でも可',
	'Words of what happened, or of the title': '出来事またはタイトルに含まれる語',
	'On or after: 2023, 2023-02 or 2023-02-22': 'この日以降：2023、2023-02、2023-02-22',
	'On or before: 2024, 2024-03 or 2024-03-10': 'この日まで：2024、2024-03、2024-03-10',
	'Stop following a person or words': '人物や語句のフォローをやめる',
	'The name or the words; all that you follow are offered':
		'名前または語句。フォロー中のものが候補に出ます',
	'Which reminders will be posted on this server, where and when':
		'このサーバーに投稿される予定のリマインダーと、その場所・日時',
	'How many days ahead; 30 if you choose none': '何日先までか。選ばなければ30日',
	'Summarise links': 'リンクを要約',
} as const satisfies Record<keyof typeof German, string>;
