/** Of addresses for other programs. */
export const addresses = {
	'This server has no addresses yet. With them, calendars and feed readers can show its anniversaries and its newest articles.':
		'このサーバーにはまだアドレスがありません。アドレスがあれば、カレンダーやフィードリーダーで記念日と最新の記事を読めます。',
	'For a calendar (ICS)': 'カレンダー用（ICS）',
	'For a feed reader (RSS)': 'フィードリーダー用（RSS）',
	'Anyone who knows one of these addresses can read what it shows, but cannot change anything. If a stranger gets one, replace both: the old ones stop working at once.':
		'どちらかのアドレスを知っている人は読めますが、変更はできません。知らない人に渡ったら両方を新しくしてください。古いものはすぐに無効になります。',
	'Addresses for other programs': 'ほかのプログラム用のアドレス',
	'Make addresses': 'アドレスを作る',
	'Replace both': '両方を新しくする',
	'Remove both': '両方をなくす',
} as const;
