import type { Document } from '../document.ts';
import type { Found } from './resolve-matches.ts';
import { extentOf } from './timex.ts';

const BETWEEN = /^(?:\s(?:or|to|until|till|through)\s(?:(?:in|on|by|late|early)\s)?|\s?[–—-]\s?)$/;

/** `April or early May`, `from July 4 to July 17`: both stay findings, the first reaches to the end of the second. */
export function joinRanges({ text }: Document, found: readonly Found[]): Found[] {
	const joined = [...found];
	for (let place = 0; place < joined.length - 1; place++) {
		const first = joined[place];
		const last = joined[place + 1];
		if (!first || !last || !BETWEEN.test(text.slice(first.end, last.start))) continue;
		const from = extentOf(first.reading.value).earliest;
		const until = extentOf(last.reading.value).latest;
		if (!from || !until || from > until || first.reading.type !== 'DATE') continue;
		const phrase = { start: first.start, end: last.end };
		joined[place] = { ...first, phrase, until: last.reading };
		joined[place + 1] = { ...last, phrase, isRangeEnd: true };
	}
	return joined;
}
