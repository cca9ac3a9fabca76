import { allMatches } from '../../document/all-matches.ts';
import type { Document } from '../../document/document.ts';

const IN_FIGURES = /(?<![\d/])(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>\d{4})(?![\d/])/g;

/** Does a text write the day first in `09/06/2019`, as another of its dates shows, or the day on which it came out? */
export function isDayFirst({ text, published }: Pick<Document, 'text' | 'published'>): boolean {
	let isOfPublication = false;
	for (const { groups } of allMatches(IN_FIGURES, text)) {
		const [one = '', two = '', year = ''] = [groups?.['one'], groups?.['two'], groups?.['year']];
		if (Number(two) > 12) return false;
		if (Number(one) > 12) return true;
		const day = `${year}-${two.padStart(2, '0')}-${one.padStart(2, '0')}`;
		if (day === published && one !== two) isOfPublication = true;
	}
	return isOfPublication;
}
