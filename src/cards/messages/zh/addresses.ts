/** Of addresses for other programs. */
export const addresses = {
	'This server has no addresses yet. With them, calendars and feed readers can show its anniversaries and its newest articles.':
		'此服务器还没有地址。有了地址，日历和订阅阅读器就能读到它的周年和最新文章。',
	'For a calendar (ICS)': '用于日历（ICS）',
	'For a feed reader (RSS)': '用于订阅阅读器（RSS）',
	'Anyone who knows one of these addresses can read what it shows, but cannot change anything. If a stranger gets one, replace both: the old ones stop working at once.':
		'知道其中一个地址的人可以读取，但不能更改。如果被外人得知，请更换两个地址：旧地址立即失效。',
	'Addresses for other programs': '供其他程序使用的地址',
	'Make addresses': '创建地址',
	'Replace both': '更换两个地址',
	'Remove both': '取消两个地址',
} as const;
