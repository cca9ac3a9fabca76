import type { feeding as German } from '../de/feeding.ts';

/** What lists and forms of feeds say, in Japanese. */
export const feeding = {
	'No feeds yet': 'フィードはまだありません',
	'Add one with {command}: the address of a site is enough.':
		'{command}で追加してください。サイトの URL だけで足ります。',
	'Feeds of this server': 'このサーバーのフィード',
	'Test, edit or remove a feed': 'フィードをテスト・編集・削除',
	'Choose a feed': 'フィードを選択',
	'Feed added': 'フィードを追加しました',
	'The newest article of this feed is posted now; older ones are not. From now on Dateline looks for new ones about once an hour.':
		'最新の記事を今から投稿します。古い記事は投稿しません。今後は約1時間ごとに新しい記事を確認します。',
	Paused: '一時停止中',
	'Nothing from this feed is posted until you resume it.':
		'再開するまで、このフィードは投稿されません。',
	Resumed: '再開しました',
	Moved: '移動しました',
	'Articles that were waiting are posted within a few minutes.':
		'待機中の記事は数分以内に投稿されます。',
	'What to do with this feed?': 'このフィードをどうしますか？',
	'Its posts come under Dateline’s name until Dateline may have a webhook in the channel. Allow it there: {permission}.':
		'Dateline がチャンネルにウェブフックを持てるまで、Dateline の名前で投稿されます。次の権限を許可してください：{permission}。',
	'Post as Dateline': 'Dateline として投稿',
	'Post as “{name}”': '「{name}」として投稿',
	'Test without posting': '投稿せずにテスト',
	'Stop following {name}?': '{name}のフォローをやめますか？',
	'Its articles are kept.': '記事は残ります。',
	'Stop following': 'フォローをやめる',
	'Keep it': '続ける',
	'{name} is no longer followed': '{name}のフォローをやめました',
	'Any feed reader can import this file.': 'どのフィードリーダーでも取り込めるファイルです。',
	'{channel}, new articles {pace, select, daily {once a day} weekly {once a week} other {at once}}{hasRole, select, yes {, with a mention of {role}} other {}}{asSite, select, yes {, under its own name and picture} other {}}{isApart, select, yes {, one post per article} other {}}':
		'{channel}、新しい記事を{pace, select, daily {1日1回} weekly {週1回} other {すぐに}}{hasRole, select, yes {（{role}にメンション）} other {}}{asSite, select, yes {（フィードの名前と画像で）} other {}}{isApart, select, yes {（記事ごとに投稿）} other {}}',
	'Only articles {what}': '条件：{what}',
	'with one of: {words}': 'どれかを含む：{words}',
	'with all of: {words}': 'すべて含む：{words}',
	'without: {words}': '含まない：{words}',
	'that quote {speaker}': '{speaker}を引用',
	'This page names several feeds': 'このページには複数のフィードがあります',
	'Choose the one you want; nothing is followed yet.':
		'フォローするものを選んでください。まだ何もフォローしていません。',
	'The feeds it names': '記載のあるフィード',
	'{feeds} added, for {where}.': '{feeds}を追加しました：{where}。',
	'Already followed: {feeds}.': '{feeds}はすでにフォロー中です。',
	'Left out: {feeds}. A server may follow {most, number} feeds at most.':
		'{feeds}は除きました。サーバーがフォローできるのは{most, number}件までです。',
	'Not reached: {feeds}. {why} Send the same file again after that.':
		'{feeds}はまだです。{why}その後、同じファイルを送ってください。',
	'No feed was added': 'フィードは追加されませんでした',
	'Feeds imported': 'フィードを取り込みました',
	'Articles they already hold are not posted, only new ones. See how they are doing with {command}':
		'すでにある記事は投稿されず、新しい記事だけが投稿されます。状態は{command}で見られます',
	'Address of the site or its feed': 'サイトまたはフィードの URL',
	'Where its new articles are posted': '新着記事の投稿先',
	'A channel, thread or forum; change it later with /feed move.':
		'チャンネル、スレッド、フォーラム。後で /feed move で変更できます。',
	'Edit a feed': 'フィードを編集',
	Name: '名前',
	'When its articles are posted': '記事を投稿する時',
	'Write “at once”, “daily” or “weekly”.': '「すぐに」、「毎日」、「毎週」と書いてください。',
	'Only articles with one of these words': 'どれかの語を含む記事だけ',
	'In title or description, separated by commas, such as: harbour, ferry':
		'タイトルか説明に、カンマ区切り。例：harbour, ferry',
	'No articles with any of these words': 'これらの語を含む記事は除く',
	'Checked {time}.': '確認：{time}。',
	'Not read yet.': 'まだ読み込まれていません。',
	'Next check {time}.': '次の確認：{time}。',
	'Stopped: {why}': '停止：{why}',
	'{n, plural, one {Stopped after # failure: {why}} other {Stopped after # failures: {why}}}':
		'{n, plural, other {#回失敗して停止：{why}}}',
	'{n, plural, one {Failed once: {why}} other {Failed # times in a row: {why}}}':
		'{n, plural, other {#回続けて失敗：{why}}}',
	'Paused.': '一時停止中です。',
	'{n, plural, one {# article shares an address with another, so it is posted in the feed’s own words.} other {# articles share an address with another, so each of them is posted in the feed’s own words.}}':
		'{n, plural, other {記事#件が別の記事と同じ URL のため、フィードの文面で投稿されます。}}',
	'{n, plural, one {The feed has # article.} other {The feed has # articles.}}':
		'{n, plural, other {フィードには記事が#件あります。}}',
	'{n, plural, one {Of {all, number} articles, # passes the filter.} other {Of {all, number} articles, # pass the filter.}}':
		'{n, plural, other {記事{all, number}件中#件がフィルターに合います。}}',
	'This one would not be posted: it does not quote {speaker}.':
		'これは投稿されません。{speaker}を引用していないためです。',
	'An article would be posted like this:': '記事はこのように投稿されます。',
	'It would go into the {pace, select, daily {daily} other {weekly}} list.':
		'{pace, select, daily {毎日} other {毎週}}のまとめに入ります。',
	'The feed could be read, and it is empty just now.': 'フィードは読み込めましたが、今は空です。',
	'The feed could be read; none of its {n, plural, one {# article} other {# articles}} passes the filter ({words}). Change it with {command}.':
		'フィードは読み込めましたが、{n, plural, other {記事#件}}のうちフィルター（{words}）に合うものがありません。{command}で変更できます。',
	'{name} has nothing to post': '{name}に投稿するものはありません',
	'One post per story': '話題ごとに投稿',
	'One post per article': '記事ごとに投稿',
	'Each article has its own post; “One post per story” puts articles about the same story together.':
		'記事ごとに投稿しています。「話題ごとに投稿」で同じ話題の記事を1つの投稿にまとめます。',
	'Articles about the same story share one post; “One post per article” gives each its own.':
		'同じ話題の記事は1つの投稿にまとめます。「記事ごとに投稿」で別々に投稿します。',
} as const satisfies Record<keyof typeof German, string>;
