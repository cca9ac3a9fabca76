/** Of addresses for other programs. */
export const addresses = {
	'This server has no address yet. With one, calendars and feed readers read its anniversaries and its newest articles.':
		'ليس لهذا الخادم عنوان بعد. بعنوان تقرأ التقاويم وقارئات الخلاصات ذكرياته السنوية وأحدث مقالاته.',
	'For a calendar (ICS)': 'لتقويم (ICS)',
	'For a feed reader (RSS)': 'لقارئ خلاصات (RSS)',
	'Whoever knows an address can read there, and change nothing. If a stranger has it, make a new one: the old one is void at once.':
		'من يعرف العنوان يقرأ هناك ولا يغيّر شيئًا. إن وصل إلى غريب فأنشئ عنوانًا جديدًا: يبطل القديم فورًا.',
	'Addresses for other programs': 'عناوين لبرامج أخرى',
	'Make an address': 'إنشاء عنوان',
	'Make a new address': 'إنشاء عنوان جديد',
	'Take it away': 'إزالة العنوان',
} as const;
