import type { log as German } from '../../de/guilds/log.ts';

/** What is told of editors’ changes, in Japanese. */
export const log = {
	'What editors changed': '編集者による変更',
	'Undone: {change}': '取り消し：{change}',
	'Removed from the library: {title}': 'ライブラリから削除：{title}',
	'Date of the server’s own added: {date}': 'サーバー独自の日付を追加：{date}',
	'Date of the server’s own removed: {date}': 'サーバー独自の日付を削除：{date}',
	'Date of the server’s own restored: {date}': 'サーバー独自の日付を復元：{date}',
	'Date of the server’s own: {from} → {to}': 'サーバー独自の日付：{from} → {to}',
	'To be decided again: {dates}': '再び未決定：{dates}',
	'Put together as one person: {one} and {other}': '同一人物として統合：{one} と {other}',
	'Told apart as another person: {one}, in {n, plural, one {# article} other {# articles}}':
		'別の人物として分離：{one}（{n, plural, other {# 件の記事}}）',
	'What editors changed cannot be told': '編集者による変更をお知らせできません',
	'When the problem is solved, choose the channel in {command} again. What was changed meanwhile stands in {history}.':
		'問題が解決したら、{command} でチャンネルをもう一度選んでください。その間の変更は {history} で見られます。',
	'and {n, number} more': 'ほか {n, number} 件',
} as const satisfies Record<keyof typeof German, string>;
