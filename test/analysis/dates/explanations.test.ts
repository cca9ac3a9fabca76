import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPLANATIONS, type Explanations } from '../../../src/analysis/dates/explanations.ts';
import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../src/analysis/document/document.ts';

/** Other words for every kind of pattern. */
const RENAMED = Object.fromEntries(
	Object.keys(EXPLANATIONS).map((kind, index) => [kind, `anniversary full date ${index}`]),
) as Explanations;

/** Every sentence of the tests of dates is a text here too. */
const TEXTS = ['find-dates', 'match-patterns', 'placing/anniversaries']
	.map((name) => readFileSync(new URL(`${name}.test.ts`, import.meta.url), 'utf8'))
	.flatMap((source) =>
		Array.from(source.matchAll(/'((?:[^'\\\n]){12,})'/g), ([, text = '']) => text),
	);

test('other words of explanation change nothing but the explanation', () => {
	const answers = (explanations: Explanations) =>
		TEXTS.map((text) => {
			const document = readDocument({ text, published: '2024-03-14', language: 'en' });
			return findDates(document, explanations).map(({ why: _, ...rest }) => rest);
		});

	expect(TEXTS.length).toBeGreaterThan(200);
	expect(answers(RENAMED)).toEqual(answers(EXPLANATIONS));
});

test('a date says its kind, the side of its tense and what is in doubt', () => {
	const whys = (text: string) =>
		findDates(readDocument({ text, published: '2024-03-14', language: 'en' })).map(
			({ why }) => why,
		);

	expect(whys('It burnt on 8 June 1999.')).toEqual(['full date']);
	expect(whys('It burnt on Tuesday.')).toEqual(['weekday, told as past']);
	expect(whys('It was filed on 3/4/2023.')).toEqual([
		'full date in figures; in doubt: the order of day and month',
	]);
});
