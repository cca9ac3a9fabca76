import { expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../src/analysis/document/document.ts';
import type { Day } from '../../../src/domain/calendar.ts';

/** A Thursday. */
const PUBLISHED = '2024-03-14';

/** What is found in `text`, published on that Thursday, another day, or nobody knows when. */
export function dates(text: string, published: Day | null = PUBLISHED) {
	return findDates(readDocument({ text, language: 'en', ...(published && { published }) }));
}

/** In every row: a text, and what is found in it as `phrase = value`, where it came out on that Thursday or another day. */
export function check(
	name: string,
	rows: readonly (readonly [text: string, ...found: string[]])[],
	published: Day | null = PUBLISHED,
) {
	test.each(rows)(`${name}: %s`, (text, ...expected) => {
		const found = dates(text, published);

		expect(found.map(({ text: words, value }) => `${words} = ${value}`)).toEqual(expected);
		for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
	});
}
