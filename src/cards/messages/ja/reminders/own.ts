import type { own as German } from '../../de/reminders/own.ts';

/** What dates of a server and suggestions say, in Japanese. */
export const own = {
	'All dates added here': 'このサーバーの日付一覧',
	Added: '追加しました',
	Changed: '変更しました',
	Restored: '復元しました',
	Removed: '削除しました',
	Remove: '削除',
	'A date of this server': 'このサーバーの日付',
	'The day': '日付',
	'What happened, or will': 'あったこと、またはこれからあること',
	'As it will be posted and listed': '投稿や一覧に表示される文面',
	'How often it comes': '繰り返し',
	'Write “yearly” or “once”.': '「毎年」または「一度だけ」と書いてください。',
	'Nothing is posted yet: no channel is chosen. Choose one with {command}.':
		'チャンネルが選ばれていないため、まだ何も投稿されません。{command}で選んでください。',
	'This server has no dates of its own yet. Add one with {command}, such as the day your club began or the next meeting.':
		'このサーバー独自の日付はまだありません。クラブの創立日や次の会合などを{command}で追加できます。',
	'Reminders of {what}, {day}, are no longer posted on this server.':
		'今後ここでは「{what}」（{day}）のリマインダーは届きません。',
	'It will not be posted again.': 'これについてはもう投稿されません。',
	'Next post: {day}': '次の投稿：{day}',
	'Comes next on {day}': '次に来る日：{day}',
	'Next post: {day} at {time} in {channel}.': '次の投稿：{day} {time}、{channel}。',
	'Last saved by {user} · {time}': '最後の保存：{user} · {time}',
	'Every year since {day}': '{day}から毎年',
	'Every year from {day}': '{day}以降、毎年',
	'Once, on {day}': '一度だけ、{day}',
	'With these settings nothing is posted about it. Check in {command} how many days ahead posts come.':
		'現在の設定では投稿されません。{command}で何日前に投稿するかを確認してください。',
	'Post a reminder of {n, plural, one {this event} other {these events}} every year?':
		'{n, plural, other {この出来事を毎年知らせますか？}}',
	'Post a reminder every {day}?': '毎年{day}にリマインダーを投稿しますか？',
	'{title} · {n, number} of {all, number} dates': '{title}（{all, number}件中{n, number}件）',
	'On {day}': '{day}',
	'Read as {when}, which is not a single day. Choose one with “Edit”.':
		'{when}と読み取りましたが、特定の日ではありません。「編集」で選んでください。',
	'Read as {when}, an anniversary of {day}': '{when}と読み取りました（{day}の記念日）',
	'No dates to confirm': '確認待ちの日付はありません',
	'Days that are certain are posted without asking: see {command}. A new article may bring more to decide.':
		'確かな日は確認なしで投稿されます：{command}。新しい記事から、判断が必要な日付が増えることがあります。',
	'Confirmed: {what}.': '確認しました：{what}',
	'Ignored: {what}.': '無視しました：{what}',
	'{n, plural, one {# date is left: it needs a single day, so choose “Edit”.} other {# dates are left: each needs a single day, so choose “Edit”.}}':
		'{n, plural, other {特定の日でない日付があと#件、編集待ちです。}}',
	Confirm: '確認',
	Ignore: '無視',
	'Confirm all shown': '表示中をすべて確認',
	'Ignore all dates left in this article': 'この記事の残りの日付をすべて無視',
	'Which day should be remembered?': 'どの日を毎年知らせますか？',
	'The day it happened': '起きた日',
	'With its year, such as 2022-02-24 or 24 February 2022':
		'年も含めて。例：2022-02-24、2022年2月24日',
	'What happened': '起きたこと',
	'As it will be posted and listed; it should be clear by itself':
		'投稿や一覧に表示される文面。それだけで分かるように',
} as const satisfies Record<keyof typeof German, string>;
