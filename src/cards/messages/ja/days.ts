import type { days as German } from '../de/days.ts';

/** How days are told, who else tells of them and how they are drawn, in Japanese. */
export const days = {
	'the week of {day}': '{day}の週',
	'about {time}': '{time}ごろ',
	'also told by {sources}': 'ほかの記事：{sources}',
	'also told by {sources} and {n, number} more': 'ほかの記事：{sources}、ほか{n, number}件',
	'less certain': '確かさは低め',
	'the article says {words}': '記事では{words}',
	'worked out by Dateline': 'Dateline による計算',
	'“{words}” here means {day}.': 'ここでの「{words}」は{day}です。',
	'no exact day, or less certain': '正確な日がないか、あまり確かでない',
	'A ring means: no exact day, or less certain.':
		'輪の印は、正確な日がないか、あまり確かでないことを示します。',
	'Timeline of “{title}”': '「{title}」の年表',
	'On this day: {day}': 'この日の出来事：{day}',
	'Anniversaries on {day}': '{day}の記念日',
	'Nothing is known of this day in any year. The next anniversary is on {day}.':
		'どの年にもこの日の出来事は見つかりません。次の記念日は{day}です。',
	'Anniversaries as a picture': '記念日を画像で見る',
	'Show {day}': '{day}を表示',
	'Reminders as a picture': 'リマインダーを画像で見る',
	'Reminders in the next 12 months': '今後12か月のリマインダー',
	'Added by this server': 'このサーバーが追加',
	'added by this server': 'このサーバーが追加',
	'this year': '今年',
	'{n, plural, one {in # year} other {in # years}}': '{n, plural, other {#年後}}',
	'{n, plural, one {Reminders in the next # day} other {Reminders in the next # days}}':
		'{n, plural, other {今後#日間のリマインダー}}',
	'On hold:': '保留中：',
	'{reason} Nothing is lost.': '{reason} 失われるものはありません。',
	'Try again': 'もう一度試す',
	'Paused until {day}.': '{day}まで一時停止中です。',
	'They are posted in {channel} at {time}:': '{channel}に{time}に投稿されます：',
	'Nothing is posted until an admin chooses a channel with {command}. Then these will be posted:':
		'まだ何も投稿されません。まず管理者が{command}でチャンネルを選びます。その後、次のものが投稿されます：',
	'on {day}': '{day}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}}': '{n, plural, other {#周年}}',
	'{n, plural, one {#-year anniversary} other {#-year anniversary}} on {day}':
		'{n, plural, other {{day}に#周年}}',
	'Nothing is due in that time. The next reminder comes on {day}.':
		'この期間の予定はありません。次のリマインダーは{day}です。',
	'Nothing is due within a year. Admins find dates to confirm under {command}.':
		'今後1年の予定はありません。管理者は{command}で確認待ちの日付を見られます。',
	'Of very many reminders these are the first {n, number}.':
		'多数のリマインダーのうち最初の{n, number}件です。',
	'Reminders from {start} to {end}': '{start}から{end}までのリマインダー',
	'A bar is a day with reminders; the ring is today.': '棒はリマインダーのある日、輪は今日です。',
	'What happened, by the day of the year': '日ごとに見る一年の出来事',
	'A bar is a day on which something happened, in any year; the ring is the chosen day.':
		'棒はいずれかの年に出来事があった日、輪は選んだ日です。',
	'{days} in all.': '合計：{days}。',
	'Go to a year': '年を選ぶ',
	'Timeline as a picture': '年表を画像で見る',
	'from the articles that fit best': '最も合う記事から',
	'Timeline{hasPerson, select, yes { of {person}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasStart, select, yes { from {start}} other {}}{hasEnd, select, yes { to {end}} other {}}{hasArticle, select, yes { · {title}} other {}}':
		'年表{hasPerson, select, yes {・{person}} other {}}{hasWords, select, yes {・「{words}」について} other {}}{hasStart, select, yes {・{start}から} other {}}{hasEnd, select, yes {・{end}まで} other {}}{hasArticle, select, yes { · {title}} other {}}',
	'Quote of the day': '今日の発言',
	'The week’s highlights': '今週のハイライト',
	'Worth remembering': '覚えておきたい日付',
	'Quotes and highlights cannot be posted': '発言とハイライトを投稿できません',
	'They stop until a channel is chosen again under {command} › Daily quote and highlights.':
		'{command} › 毎日の発言とハイライト でチャンネルを選び直すまで止まります。',
	'Reminders are on hold': 'リマインダーは保留中です',
	'Nothing is lost: what is due waits. When the problem is solved, open {command} in the server and choose “Try again”.':
		'失われるものはなく、予定の投稿は待機します。問題が解決したらサーバーで{command}を開き、「もう一度試す」を選んでください。',
	'A post was left out': '投稿が1件省かれました',
	'“{what}” for {day} cannot be read any more, so it is left out. The next one comes as planned.':
		'{day}の「{what}」は読み込めなくなったため省かれました。次は予定どおり投稿されます。',
	'Whoever runs this bot finds the cause in its log.': '原因は運営者がログで確認できます。',
	'Apps › {menu}': 'アプリ › {menu}',
	'All from: “{title}”': 'すべて次の記事から：「{title}」',
} as const satisfies Record<keyof typeof German, string>;
