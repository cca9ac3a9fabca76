import type { common as German } from '../de/common.ts';

/** What cards have in common, in Arabic. */
export const common = {
	Back: 'السابق',
	Cancel: 'إلغاء',
	'Nothing was changed.': 'لم يتغير شيء.',
	Next: 'التالي',
	'{which} of {all}': '{which} · المجموع {all}',
	'Post here': 'النشر هنا',
	'Light background': 'خلفية فاتحة',
	'Dark background': 'خلفية داكنة',
	'; and {n} more': '؛ و{n} غيرها',
} as const satisfies Record<keyof typeof German, string>;
