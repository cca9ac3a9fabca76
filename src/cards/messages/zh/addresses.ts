/** Of addresses for other programs. */
export const addresses = {
	'This server has no address yet. With one, calendars and feed readers can show its anniversaries and its newest articles.':
		'此服务器还没有地址。有了地址，日历和订阅阅读器就能读到它的周年和最新文章。',
	'For a calendar (ICS)': '用于日历（ICS）',
	'For a feed reader (RSS)': '用于订阅阅读器（RSS）',
	'Anyone who knows an address can read there, but change nothing. If a stranger has it, make a new one: the old one stops working at once.':
		'知道地址的人可以读取，但不能更改。如果被外人得知，请新建一个：旧地址立即失效。',
	'Addresses for other programs': '供其他程序使用的地址',
	'Make an address': '创建地址',
	'Make a new address': '创建新地址',
	'Remove the address': '取消地址',
} as const;
