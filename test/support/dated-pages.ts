import { expect, test } from 'vitest';
import { type PageParts, readParts } from './pages.ts';

/** The day of a page as one line: the day, where it is said, and the instant. */
export function checkDay(name: string, parts: PageParts, expected: string | undefined): void {
	test(name, () => {
		const { published } = readParts(parts);
		const { day, source, instant } = published ?? {};
		expect(day && [day, source, instant].filter(Boolean).join(' ')).toBe(expected);
	});
}
