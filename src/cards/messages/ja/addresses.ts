/** Of addresses for other programs. */
export const addresses = {
	'This server has no address yet. With one, calendars and feed readers can show its anniversaries and its newest articles.':
		'このサーバーにはまだアドレスがありません。アドレスがあれば、カレンダーやフィードリーダーで記念日と最新の記事を読めます。',
	'For a calendar (ICS)': 'カレンダー用（ICS）',
	'For a feed reader (RSS)': 'フィードリーダー用（RSS）',
	'Anyone who knows an address can read there, but change nothing. If a stranger has it, make a new one: the old one stops working at once.':
		'アドレスを知っている人は読めますが、変更はできません。知らない人に渡ったら新しく作ってください。古いものはすぐに無効になります。',
	'Addresses for other programs': 'ほかのプログラム用のアドレス',
	'Make an address': 'アドレスを作る',
	'Make a new address': '新しいアドレスを作る',
	'Remove the address': 'アドレスをなくす',
} as const;
