import { expect, test } from 'vitest';
import {
	readingDates,
	readingQuotes,
	readingSource,
} from '../../../src/cards/articles/reading-cards.ts';
import { english } from '../../../src/cards/messages/say.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import { type ArticleParts, article } from '../../support/articles.ts';
import { linesOf } from '../../support/card-lines.ts';

/** An article that somebody reads and nobody filed. */
function reading(parts: ArticleParts) {
	const { draft, analysis } = article(parts);
	const { published, ...undated } = draft;
	return { draft: undated, published, likelyDays: [], analysis };
}

const quotes = Array.from({ length: 6 }, (_, index) => ({
	text: `Point ${index}.`,
	speaker: `Ann ${index}`,
}));
const days = Array.from({ length: 13 }, (_, index) => ({
	earliest: `2024-03-${String(20 - index).padStart(2, '0')}` as Day,
	label: `Day ${index}`,
}));

test('quotes, five a page', () => {
	const lines = linesOf(readingQuotes(english, reading({ quotes }), { key: 'k1', offset: 0 }));
	expect(lines[0]).toBe('# Quotes · Talks in Lumen');
	expect(lines.filter((line) => line.startsWith('[Source'))).toEqual(
		[0, 1, 2, 3, 4].map((index) => `[Source → summarise-links.source(k1, ${index})]`),
	);
	expect(lines.slice(-2)).toEqual([
		'[Back (off) → summarise-links.morequotes(k1, 0)] [Next → summarise-links.morequotes(k1, 5)]',
		'-- 1–5 of 6 quotes',
	]);
});
test('the rest of the quotes keep their numbers', () => {
	const lines = linesOf(readingQuotes(english, reading({ quotes }), { key: 'k1', offset: 5 }));
	expect(lines).toContain('[Source → summarise-links.source(k1, 5)]');
	expect(lines.at(-1)).toBe('-- 6 quotes');
});
test('the day a quote was said is told where it is not the article’s', () => {
	const said = (day: '2024-03-06' | '2024-03-07') =>
		linesOf(
			readingQuotes(english, reading({ quotes: [{ text: 'No.', said: day }] }), {
				key: 'k1',
				offset: 0,
			}),
		).join('\n');
	expect(said('2024-03-06')).toContain('2024-03-06');
	expect(said('2024-03-07')).not.toContain('2024-03-07');
});
test('a quote in its paragraph', () => {
	const card = readingSource(english, reading({ quotes }), 1);
	expect(card && linesOf(card)).toEqual([
		'# Talks in Lumen',
		'**Ann 1**',
		'> Ann 1 said, “**Point 1.**”',
	]);
	expect(readingSource(english, reading({ quotes }), 6)).toBeUndefined();
});
test('key dates in calendar order, twelve a page', () => {
	const other = { earliest: '2020-01-01', key: false } as const;
	const lines = linesOf(
		readingDates(english, reading({ dates: [...days, other] }), { key: 'k1', offset: 0 }),
	);
	expect(lines.slice(0, 3)).toEqual([
		'# Key dates · Talks in Lumen',
		'- **2024-03-08** — Day 12',
		'- **2024-03-09** — Day 11',
	]);
	expect(lines.filter((line) => line.startsWith('- ')).length).toBe(12);
	expect(lines.slice(-2)).toEqual([
		'[Back (off) → summarise-links.moredates(k1, 0)] [Next → summarise-links.moredates(k1, 12)]',
		'-- 1–12 of 13 key dates',
	]);
});
test('the rest of the key dates', () => {
	const lines = linesOf(readingDates(english, reading({ dates: days }), { key: 'k1', offset: 12 }));
	expect(lines.slice(1)).toEqual([
		'- **2024-03-20** — Day 0',
		'[Back → summarise-links.moredates(k1, 0)] [Next (off) → summarise-links.moredates(k1, 12)]',
		'-- 13 key dates',
	]);
});
