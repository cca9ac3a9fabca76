import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { isInFurniture } from '../../../src/analysis/document/furniture.ts';
import { readTokens } from '../../../src/analysis/document/tokens.ts';
import { spanOf } from '../../../src/domain/articles/span.ts';

const PAGE = `By Ann Lee

1 of 2.

Lifeboats lie at the pier in Orla May 3, 2021.

The pier of Orla closed on Monday. Follow us on social media.

The mayor said: “No boat goes out.”

No boats today! “Stay home.” — Harbour of Orla (@orlaharbour) May 3, 2021

It opens again in June.

Ann Lee is a reporter in Orla.`;

test('what surrounds the story, whole paragraphs or single sentences, in text order', () => {
	const { furniture } = readDocument({ text: PAGE, language: 'en' });
	expect(furniture.map(({ text }) => text)).toEqual([
		'By Ann Lee',
		'1 of 2.',
		'Lifeboats lie at the pier in Orla May 3, 2021.',
		'Follow us on social media.',
		'No boats today! “Stay home.” — Harbour of Orla (@orlaharbour) May 3, 2021',
		'Ann Lee is a reporter in Orla.',
	]);
	for (const { start, end, text } of furniture) expect(PAGE.slice(start, end)).toBe(text);
});

test('a quotation in it is none of the story’s', () => {
	const { quotations } = readDocument({ text: PAGE, language: 'en' });
	expect(quotations.map(({ text }) => text)).toEqual(['No boat goes out.']);
});

test('no stage reads it but for its days, which stand beside the story', () => {
	const document = readDocument({ text: PAGE, language: 'en', published: '2021-05-04' });
	const days = (beside: boolean) =>
		findDates(document).flatMap(({ text, isBesideStory }) =>
			isBesideStory === beside ? text : [],
		);
	expect(days(false)).toEqual(['Monday', 'June']);
	expect(days(true)).toEqual(['May 3, 2021', 'May 3, 2021']);
	const words = readTokens(document).map(({ text }) => text);
	expect(words).toContain('mayor');
	expect(words.filter((word) => /^(?:Ann|Follow|Lifeboats|orlaharbour)$/.test(word))).toEqual([]);
});

describe('a span lies in it', () => {
	const furniture = [spanOf('0123456789', 2, 4), spanOf('0123456789', 6, 8)];
	test.each([
		[0, 2, false],
		[0, 3, true],
		[3, 4, true],
		[4, 6, false],
		[7, 9, true],
		[8, 9, false],
	])('from %i to %i: %j', (start, end, is) => {
		expect(isInFurniture(furniture, { start, end })).toBe(is);
	});
});
