import type { refusedArticles as German } from '../../de/refused/articles.ts';

/** Why something cannot be done with articles, people and dates, in Japanese. */
export const refusedArticles = {
	'Send either the text or a file. Nothing was added.':
		'テキストかファイルのどちらか一方を送ってください。何も追加されていません。',
	'Paste the text of the article, or choose a file.':
		'記事の本文を貼り付けるか、ファイルを選んでください。',
	'Enter the day, such as 2023-02-22.': '日付を入力してください。例：2023-02-22',
	'Choose what to remove with exactly one of the options article, url, host and all.':
		'article、url、host、all のうち1つだけを使って、削除するものを選んでください。',
	'The text is empty. Send the article’s text.': 'テキストが空です。記事の本文を送ってください。',
	'This is not text. Save the article as plain text (UTF-8) and send that.':
		'これはテキストではありません。記事をプレーンテキスト（UTF-8）で保存して送ってください。',
	'The text has {n, number} characters, and at most {most, number} can be read. Send it in parts.':
		'テキストは{n, number}文字ありますが、読めるのは{most, number}文字までです。分けて送ってください。',
	'The text is too short for an article. Send all its paragraphs.':
		'記事としては短すぎます。すべての段落を送ってください。',
	'The article has no title. Give it one.': '記事にタイトルがありません。付けてください。',
	'What was read is kept for one day, and that day is over. Send it again.':
		'読み込んだ内容の保存期間（1日）が過ぎました。もう一度送ってください。',
	'This article was not fully read. Ask for it again.':
		'この記事は最後まで読めていません。もう一度開いてください。',
	'“{address}” is not an address. Write it like https://example.org/news/article.':
		'「{address}」は URL ではありません。https://example.org/news/article のように書いてください。',
	'“{title}” has this address already. Remove one of the two with /article remove.':
		'「{title}」がすでにこの URL です。どちらかを /article remove で削除してください。',
	'This article has no address. Add one with /article edit first.':
		'この記事には URL がありません。先に /article edit で追加してください。',
	'Nothing was changed. {why}': '何も変更されていません。{why}',
	'Nothing was changed: this site now asks others not to keep its articles.':
		'何も変更されていません。このサイトは現在、記事を保存しないよう求めています。',
	'Nothing was changed: “{title}” has exactly this text. Remove one of the two with /article remove.':
		'何も変更されていません。「{title}」がまったく同じ本文です。どちらかを /article remove で削除してください。',
	'No article here has this address. See what there is with /articles.':
		'この URL の記事はここにありません。/articles で一覧を見てください。',
	'No article that this server added is from “{host}”. Write the host like example.org.':
		'このサーバーが追加した記事に「{host}」のものはありません。example.org のように書いてください。',
	'This server has added no article, so there is nothing to remove.':
		'このサーバーが追加した記事はないため、削除するものがありません。',
	'Somebody else is changing this article right now. Try again.':
		'今ほかの人がこの記事を変更しています。もう一度お試しください。',
	'Only articles that this server added can be changed here. See what there is with /articles.':
		'ここで変更できるのは、このサーバーが追加した記事だけです。/articles で一覧を見てください。',
	'The full text of this article is no longer kept, so its dates cannot be read again. Fetch it again with /article refresh first.':
		'この記事の全文はもう保存されていないため、日付を読み直せません。先に /article refresh で再取得してください。',
	'This change is no longer known. See what was done with /article history.':
		'この変更の記録はもうありません。/article history で変更履歴を見てください。',
	'This is already undone. See what was done with /article history.':
		'すでに元に戻されています。/article history で変更履歴を見てください。',
	'The article has been fetched again since then. Undo the latest fetch first.':
		'その後、記事が再取得されています。先に最後の再取得を元に戻してください。',
	'The earlier text is no longer kept, so it cannot be restored.':
		'以前の本文はもう保存されていないため、復元できません。',
	'This site asks others not to keep its articles, so this one is not added. You can still read it with Apps › Summarise links on a message with its address.':
		'このサイトは記事を保存しないよう求めているため、追加されません。URL のあるメッセージで アプリ › リンクを要約 を使えば読むことはできます。',
	'This may be half of it: the page shows the rest behind a button, which Dateline cannot press. /article add text takes all of it.':
		'これは一部だけかもしれません。残りはページのボタンの先にあり、Dateline には押せません。/article add text なら全文を追加できます。',
	'Neither the page nor the feed says when it came out; this is the day on which the feed brought it.':
		'ページにもフィードにも公開日がありません。これはフィードに載った日です。',
	'This article has no key dates. See what other articles there are with /articles.':
		'この記事に重要な日付はありません。ほかの記事は /articles で見られます。',
	'The articles here have no key dates. See what articles there are with /articles.':
		'このライブラリに重要な日付はありません。記事は /articles で見られます。',
	'{where, select, article {This article has} other {The articles here have}} no key dates for “{when}”. Try another time, or leave out the option when.':
		'{where, select, article {この記事} other {このライブラリ}}に「{when}」の重要な日付はありません。別の時期を試すか、when を外してください。',
	'These dates are no longer here. Ask for the dates again.':
		'これらの日付はもうありません。もう一度日付の一覧を開いてください。',
	'{where, select, article {This article does not tell} other {No article here tells}} of a dated event{hasSpeaker, select, yes { with {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasTime, select, yes { in that time} other {}}. {isAsked, select, yes {Ask for less: leave out one of speaker, about, from and to.} other {See what there is with /articles.}}':
		'{where, select, article {この記事には} other {ここの記事には}}{hasTime, select, yes {その時期の} other {}}{hasSpeaker, select, yes {{speaker}に関わる} other {}}{hasWords, select, yes {「{words}」についての} other {}}日付のある出来事がありません。{isAsked, select, yes {speaker、about、from、to のどれかを外してください。} other {/articles で一覧を見てください。}}',
	'No article here tells of a single day yet. See all dates with /dates.':
		'特定の日について述べた記事はまだありません。すべての日付は /dates で見られます。',
	'There is no link to an article in this message. Choose a message with an address that begins with https://.':
		'このメッセージに記事へのリンクはありません。https:// で始まる URL のあるメッセージを選んでください。',
	'This can only be shared in a server.': 'これはサーバーでのみ共有できます。',
	'Somebody has undone this already.': 'すでに誰かが元に戻しています。',
	'Those articles are no longer here. Ask for the speaker again.':
		'これらの記事はもうありません。もう一度人物を開いてください。',
	'{one} and {other} are one here already.': '{one}と{other}はここではすでに同一人物です。',
	'These are all the articles with {name}, so nobody would be left. Choose those of the other person.':
		'{name}の記事がすべて選ばれているため、誰も残りません。別人の記事だけを選んでください。',
	'This server has corrected 500 names already, and no more are kept. Undo one that is no longer needed first.':
		'このサーバーではすでに上限の500件の名前が訂正されています。先に不要なものを元に戻してください。',
	'Nobody is quoted here yet. An editor adds articles with /article add url.':
		'ここではまだ誰も引用されていません。編集者が /article add url で記事を追加できます。',
	'Nobody called “{name}” is known here. Did you mean {choices}?':
		'「{name}」という人はここの記事にはいません。もしかして：{choices}',
	'Nobody called “{name}” is known here. Quoted here{isCut, select, yes {, among others} other {}}: {names}.':
		'「{name}」という人はここの記事にはいません。引用されている人{isCut, select, yes {（一部）} other {}}：{names}',
} as const satisfies Record<keyof typeof German, string>;
