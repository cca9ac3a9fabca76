import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { candidatesIn } from '../../../src/analysis/events/candidates.ts';
import { openGiven } from '../../../src/analysis/events/reading/given.ts';
import { models } from '../../support/models.ts';
import { toldIn } from './told.ts';

const first = (text: string) => toldIn(text).candidates[0];

test('of more than 150 times nobody is told what happened', () => {
	const document = readDocument({
		text: 'Ann left on Monday.',
		language: 'en',
		published: '2024-03-14',
	});
	const [date] = findDates(document);
	if (!date) throw new Error('no time is told');
	const nowhere = { ...date, start: 1_000, end: 1_006 };
	const found = (before: number) => {
		const dates = [...Array.from({ length: before }, () => nowhere), date];
		const names = readNames(document);
		return candidatesIn(openGiven({ document, names, dates, ...models })).length;
	};
	expect([149, 150].map(found)).toEqual([1, 0]);
});

describe('where and how often it is told', () => {
	test('how many sentences stand before', () => {
		const text = 'It rained in the old town of Tolve. Ann left Zell on Monday.';
		expect([first(text)?.rank, first('Ann left Zell on Monday.')?.rank]).toEqual([1, 0]);
	});

	test('how often the same time is', () => {
		const text = 'Ann left on Monday. Tom sat on Monday. It rained on Tuesday.';
		expect(toldIn(text).candidates.map(({ times }) => times)).toEqual([2, 2, 1]);
	});

	test('a day of birth or death is beyond doubt', () => {
		const [born, died] = toldIn('Ann Lee (4 May 1841 – 1 June 1904) was a painter.').candidates;
		expect([born, died]).toMatchObject([
			{ certainty: 1, times: 1, status: 'happened', clause: undefined, leaning: undefined },
			{ certainty: 1, times: 1, status: 'happened', clause: undefined, leaning: undefined },
		]);
	});
});

describe('what has come', () => {
	test.each([
		['Ann left on 14 March 2024.', 'happened'],
		['Ann left on 15 March 2024.', 'planned'],
		['Ann will leave on 13 March 2024.', 'planned'],
	])('%s: %s', (text, status) => expect(first(text)?.status).toBe(status));
});

describe('the word that tells it', () => {
	test.each([
		['Ann left Zell on Monday.', 'left'],
		['The mill is sold, Ann said on Monday.', 'said'],
		['The first anniversary of the Tolve fire is on 4 May.', 'anniversary'],
	])('%s: %s', (text, word) => {
		const candidate = first(text);
		expect(candidate?.tree.words[candidate.core]?.text).toBe(word);
	});
});

describe('what is only said to be on a day', () => {
	test.each([
		['The vote on the bridge of Tolve was on Monday.', 'Vote on the bridge of Tolve'],
		['The final of the Corvo Cup is on Friday.', 'Final of the Corvo Cup'],
		['It was on Monday.', undefined],
		['That was on 4 May 1988.', undefined],
		['Annual results are due on Friday.', 'Annual results are due on Friday'],
		['The mayor was in Zell on Monday.', 'The mayor was in Zell'],
	])('%s', (text, label) => expect(first(text)?.label?.text).toBe(label));
});
