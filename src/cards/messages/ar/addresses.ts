/** Of addresses for other programs. */
export const addresses = {
	'This server has no address yet. With one, calendars and feed readers can show its anniversaries and its newest articles.':
		'ليس لهذا الخادم رابط بعد. به تعرض التقاويم وقارئات الخلاصات ذكرياته السنوية وأحدث مقالاته.',
	'For a calendar (ICS)': 'لتقويم (ICS)',
	'For a feed reader (RSS)': 'لقارئ خلاصات (RSS)',
	'Anyone who knows an address can read there, but change nothing. If a stranger has it, make a new one: the old one stops working at once.':
		'من يعرف الرابط يقرأ ما فيه ولا يغيّر شيئًا. إن وصل إلى غريب فأنشئ رابطًا جديدًا: يبطل القديم فورًا.',
	'Addresses for other programs': 'روابط لبرامج أخرى',
	'Make an address': 'إنشاء رابط',
	'Make a new address': 'إنشاء رابط جديد',
	'Remove the address': 'إزالة الرابط',
} as const;
