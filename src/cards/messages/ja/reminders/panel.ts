import type { panel as German } from '../../de/reminders/panel.ts';

/** What the panel of reminders says, in Japanese. */
export const panel = {
	'Reminders of anniversaries': '記念日のリマインダー',
	'Back to the channel and hour': 'チャンネルと時刻に戻る',
	'Nothing is posted yet: no channel is chosen. Choose one under “{back}”.':
		'チャンネルが選ばれていないため、まだ何も投稿されません。「{back}」で選んでください。',
	'Dates that this server added': 'このサーバーが追加した日付',
	'Changes are saved immediately.': '選んだ内容はすぐに保存されます。',
	'Nothing is posted yet. Choose a channel, and reminders start there, at {time}.':
		'まだ何も投稿されません。チャンネルを選ぶと、{time}にリマインダーが投稿されます。',
	'Reminders are posted in {channel} at {time}, {isWeekly, select, yes {each {weekday} for the week} other {on each day with an anniversary}}{hasRole, select, yes {, with a mention of {role}} other {}}{isSilent, select, yes {, without notification} other {}}.':
		'{channel}に{time}、{isWeekly, select, yes {毎週{weekday}にその週の分をまとめて} other {記念日のある日に}}投稿します{hasRole, select, yes {（{role}にメンション）} other {}}{isSilent, select, yes {（通知なし）} other {}}。',
	'Announced {days} ahead{isOnDay, select, yes {, and on the day itself} other {}}.':
		'{days}前に知らせます{isOnDay, select, yes {（当日にも）} other {}}。',
	'Only these anniversaries: {years}.': '次の周年だけ：{years}。',
	'Next post: {day} at {time}, {distance}.': '次の投稿：{day} {time}、{distance}。',
	'Nothing is due within a year. Look through the dates to confirm.':
		'今後1年の予定はありません。確認待ちの日付を見てみてください。',
	'Nothing is due within a year. Add articles with {command}.':
		'今後1年の予定はありません。{command}で記事を追加してください。',
	'Where reminders are posted: a channel, thread or forum':
		'リマインダーの投稿先：チャンネル、スレッド、フォーラム',
	'Nowhere yet': 'まだありません',
	'Role to mention in each post': '投稿ごとにメンションするロール',
	'Time zone': 'タイムゾーン',
	'Make posts notify again': '投稿を通知ありにする',
	'Resumed.': '再開しました。',
	'Reminders were not paused.': 'リマインダーは一時停止していませんでした。',
	'Make posts silent': '投稿を通知なしにする',
	Preview: 'プレビュー',
	'Post a test': 'テスト投稿',
	'More settings': 'その他の設定',
	Resume: '再開',
	Pause: '一時停止',
	'Dates waiting for your OK': '確認待ちの日付',
	'Dates waiting for your OK ({n, number})': '確認待ちの日付（{n, number}）',
	Refresh: '更新',
	'Nothing is waiting to be posted.': '投稿待ちのものはありません。',
	'What is waiting is tried again within a minute. If that fails, this panel says why.':
		'待機中の投稿を1分以内に再試行します。失敗した場合は、理由がこのパネルに表示されます。',
	'Time of day for reminders': 'リマインダーの時刻',
	'On the day itself, or days before': 'いつ：当日または数日前',
	'Which anniversaries are posted': 'どの記念日を投稿するか',
	'Every year, or only after certain numbers of years': '毎年、または決まった周年だけ',
	'A post each day, or one a week': '毎日投稿するか、週に1回か',
	'29 February, in years that have none': '2月29日のない年の2月29日',
	'The language of the posts': '投稿の言語',
	'How late a reminder may come; after that, it is a line in the next one':
		'リマインダーの遅れの上限（過ぎると次のリマインダーに1行）',
	'It is remembered on 28 February': '2月28日に投稿',
	'It is remembered on 1 March': '3月1日に投稿',
	'It is not remembered': '投稿しない',
	'Only the biggest events': '特に大きな出来事だけ',
	'Important events (default)': '重要な出来事（標準）',
	'All certain dates, minor ones too': '確かな日付すべて（小さな出来事も）',
	'Every year': '毎年',
	'On each day with an anniversary': '記念日のある日ごと',
	'Each {weekday}, for the week': '毎週{weekday}に1週間分',
	'On the day itself': '当日',
	'{n, plural, one {# day before} other {# days before}}': '{n, plural, other {#日前}}',
	'{n, plural, one {Up to # hour late} other {Up to # hours late}}':
		'{n, plural, other {#時間の遅れまで}}',
	'{n, plural, one {Up to # day late} other {Up to # days late}}':
		'{n, plural, other {#日の遅れまで}}',
	'Time zone of this server': 'このサーバーのタイムゾーン',
	'City or country': '都市または国',
	'Such as Berlin, New York or Japan': '例：Berlin、New York、Japan',
	'Pause reminders': 'リマインダーを一時停止',
	'The first day with posts again': '投稿を再開する日',
	'What falls due before then is skipped': 'それまでに来る分は投稿されません',
	'2027-03-01, 1 March or tomorrow': '2027-03-01、3月1日、明日',
	'Which tag should the posts have?': '投稿にどのタグを付けますか？',
	'Each reminder will be a post of its own in {channel}, which requires a tag.':
		'リマインダーは{channel}で1件ずつ投稿になります。このフォーラムではタグが必要です。',
	'A tag': 'タグ',
	'Which time zone?': 'どのタイムゾーンですか？',
	'“{name}” can mean several time zones.': '「{name}」にあたるタイムゾーンがいくつかあります。',
	'Choose the one whose clock shows the right time': '正しい時刻を示しているものを選んでください',
	'No time zone is known by the name “{name}”. Write a city or a country, such as Berlin or Japan.':
		'「{name}」というタイムゾーンは見つかりません。Berlin や Japan のような都市名か国名を書いてください。',
	'Choose a time zone': 'タイムゾーンを選択',
	'{zone} · {time} now': '{zone} · 現在{time}',
	'Type again': '入力し直す',
	'The test was posted in {channel}.': 'テストを{channel}に投稿しました。',
	'The test was not posted. {why}': 'テストは投稿されませんでした。{why}',
	'The mention of {role} notifies nobody: let anyone mention that role, or allow Dateline {permission}.':
		'{role}へのメンションは誰にも通知されません。誰でもこのロールにメンションできるようにするか、Dateline に{permission}を許可してください。',
} as const satisfies Record<keyof typeof German, string>;
