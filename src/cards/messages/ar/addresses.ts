/** Of addresses for other programs. */
export const addresses = {
	'This server has no addresses yet. With them, calendars and feed readers can show its anniversaries and its newest articles.':
		'ليست لهذا الخادم روابط بعد. بها تعرض التقاويم وقارئات الخلاصات ذكرياته السنوية وأحدث مقالاته.',
	'For a calendar (ICS)': 'لتقويم (ICS)',
	'For a feed reader (RSS)': 'لقارئ خلاصات (RSS)',
	'Anyone who knows one of these addresses can read what it shows, but cannot change anything. If a stranger gets one, replace both: the old ones stop working at once.':
		'من يعرف أحد هذين الرابطين يقرأ ما فيه ولا يغيّر شيئًا. إن وصل أحدهما إلى غريب فاستبدلهما معًا: يبطل القديمان فورًا.',
	'Addresses for other programs': 'روابط لبرامج أخرى',
	'Make addresses': 'إنشاء روابط',
	'Replace both': 'استبدال كليهما',
	'Remove both': 'إزالة كليهما',
} as const;
