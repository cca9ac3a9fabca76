import type { quoting as German } from '../de/quoting.ts';

/** How articles, speakers and their words are told, in Arabic. */
export const quoting = {
	'Picture from {source}': 'صورة من {source}',
	'Picture from the article’s page': 'صورة من صفحة المقال',
	'The full text is no longer kept.': 'لم يعد النص الكامل محفوظًا.',
	'Other articles on this story': 'مقالات أخرى عن الموضوع',
	Cite: 'توثيق',
	Edit: 'تعديل',
	History: 'السجل',
	Source: 'المصدر',
	'only a few words quoted': 'اقتُبست بضع كلمات فقط',
	'This text is in {language}: its summary is its first sentences, and only quotation marks and full dates were read.':
		'لغة هذا النص: {language}. ملخصه جمله الأولى، ولم تُقرأ فيه إلا علامات الاقتباس والتواريخ الكاملة.',
	'This text is in a language other than English: its summary is its first sentences, and only quotation marks and full dates were read.':
		'هذا النص ليس بالإنجليزية: ملخصه جمله الأولى، ولم تُقرأ فيه إلا علامات الاقتباس والتواريخ الكاملة.',
	'The language of this text could not be recognised: its summary is its first sentences, and only quotation marks and full dates were read.':
		'تعذّر التعرف على لغة هذا النص: ملخصه جمله الأولى، ولم تُقرأ فيه إلا علامات الاقتباس والتواريخ الكاملة.',
} as const satisfies Record<keyof typeof German, string>;
