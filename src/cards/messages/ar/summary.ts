import type { summary as German } from '../de/summary.ts';

/** What a summary says beside the article’s own sentences, in Arabic. */
export const summary = {
	'This is the latest article. To choose another, type /{command} and pick “article”.':
		'هذا أحدث مقال. لعرض غيره اكتب /{command} واختر «article».',
	'Show source paragraphs': 'عرض فقرات المقال',
	'Where the summary comes from · {title}': 'موضع الملخص في المقال · {title}',
	'Paragraph {number, number} of {of, number}': 'الفقرة {number, number} من {of, number}',
	'No sentence in this text sums it up.': 'لا توجد في هذا النص جملة تلخّصه.',
} as const satisfies Record<keyof typeof German, string>;
