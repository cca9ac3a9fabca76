import type { editing as German } from '../de/editing.ts';

/** What editors of reminders are told of mutes, suggestions, dates of the server and previews, in Japanese. */
export const editing = {
	Muted: 'ミュートしました',
	'Reminders of {what} are no longer posted on this server.':
		'今後ここでは次のリマインダーは届きません：{what}',
	'Reminders of {what} are posted again.': '次のリマインダーが再び届きます：{what}',
	'Muted reminders': 'ミュート中のリマインダー',
	'No longer muted': 'ミュートを解除しました',
	'Still muted': '引き続きミュート中',
	'Nothing is muted now. Press “{button}” under a reminder, or type {command} to mute an article or a person.':
		'今はミュート中のものはありません。リマインダーの下の「{button}」を押すか、{command}で記事や人物をミュートできます。',
	Unmute: 'ミュート解除',
	'events with {name}': '{name}の名前が出る出来事',
	'something from an article that is no longer here': 'もうここにない記事の内容',
	'all dates of {title}': '{title}のすべての日付',
	'a date of {title}': '{title}の日付',
	'With today’s settings, this would have been the post of {day}:':
		'現在の設定なら、{day}の投稿はこうなりました：',
	'No channel is chosen yet, so nothing is posted. On {day} the post would be:':
		'チャンネルがまだ選ばれていないため、何も投稿されません。{day}の投稿はこうなります：',
	'No channel is chosen yet, so nothing is posted. The next post would come on {day} and look like this:':
		'チャンネルがまだ選ばれていないため、何も投稿されません。次の投稿は{day}で、こうなります：',
	'This will be posted on {day} at {time} in {channel}{hasRole, select, yes {, with a mention of {role}} other {}}:':
		'これは{day} {time}に{channel}へ投稿されます{hasRole, select, yes {（{role}にメンション）} other {}}：',
	'Reminders are paused on {day}.': '{day}はリマインダーが一時停止中です。',
	'Nothing is posted on {day}.': '{day}は何も投稿されません。',
	'Nothing is due within a year. Dates to confirm wait here: {command}':
		'今後1年の予定はありません。確認待ちの日付はこちら：{command}',
	'The next post comes on {day}.': '次の投稿は{day}です。',
	'Preview it': 'プレビュー',
} as const satisfies Record<keyof typeof German, string>;
