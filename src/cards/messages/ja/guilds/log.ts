import type { log as German } from '../../de/guilds/log.ts';

/** What is told of editors’ changes, in Japanese. */
export const log = {
	'What editors changed': '編集者による変更',
	'Undone: {change}': '取り消し：{change}',
	'Removed: {title}': '削除：{title}',
	'Added a date of this server: {date}': 'サーバー独自の日付を追加：{date}',
	'Removed a date of this server: {date}': 'サーバー独自の日付を削除：{date}',
	'Restored a date of this server: {date}': 'サーバー独自の日付を復元：{date}',
	'Changed a date of this server: {from} → {to}': 'サーバー独自の日付：{from} → {to}',
	'To confirm or ignore again: {dates}': '再び確認待ち：{dates}',
	'Merged as one person: {one} and {other}': '同一人物として統合：{one} と {other}',
	'Split off as another person: {one}, in {n, plural, one {# article} other {# articles}}':
		'別の人物として分離：{one}（{n, plural, other {# 件の記事}}）',
	'What editors change cannot be logged': '編集者による変更を記録できません',
	'When the problem is solved, choose the channel in {command} again. What was changed in the meantime is in {history}.':
		'問題が解決したら、{command} でチャンネルをもう一度選んでください。その間の変更は {history} で見られます。',
	'and {n, number} more': 'ほか {n, number} 件',
} as const satisfies Record<keyof typeof German, string>;
