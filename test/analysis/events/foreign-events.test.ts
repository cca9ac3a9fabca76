import { expect, test } from 'vitest';
import type { DateExpression } from '../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { findForeignEvents } from '../../../src/analysis/events/foreign-events.ts';
import { dateWith } from './built.ts';

function found(
	changes: Partial<DateExpression>,
	{ text = 'Der Zug stand still.', isDated = true } = {},
) {
	const document = readDocument({
		text,
		language: 'de',
		...(isDated && { published: '2024-03-14' }),
	});
	return findForeignEvents(document, [dateWith({ isRangeEnd: true }), dateWith(changes)]);
}

test('the sentence of the date is its label', () => {
	expect(found({})).toEqual([
		{
			isKey: true,
			event: {
				dates: [1],
				value: '2024-03-11',
				precision: 'day',
				label: 'Der Zug stand still.',
				class: 'other',
				status: 'happened',
				people: [],
				worth: 0.3,
				certain: false,
				risk: false,
				evidence: { start: 0, end: 20, text: 'Der Zug stand still.' },
				why: expect.any(String),
			},
		},
	]);
});

test.each<[string, Partial<DateExpression>]>([
	['no day', { earliest: null }],
	['the end of a range', { isRangeEnd: true }],
	['no sentence', { sentence: 1 }],
])('nothing of %s', (_, changes) => expect(found(changes)).toEqual([]));

test('nothing of a sentence of more than 300 letters', () => {
	const ofLength = (length: number) => found({}, { text: `${'o'.repeat(length - 1)}.` }).length;
	expect([299, 300, 301].map(ofLength)).toEqual([1, 1, 0]);
});

test('what comes after the publication is planned', () => {
	const status = (earliest: '2024-03-14' | '2024-03-15', isDated = true) =>
		found({ earliest }, { isDated })[0]?.event.status;
	expect(status('2024-03-14')).toBe('happened');
	expect(status('2024-03-15')).toBe('planned');
	expect(status('2024-03-15', false)).toBe('happened');
});

test('a year or a quotation is no key', () => {
	const keys = [{ precision: 'year' }, { isQuoted: true }, { precision: 'month' }] as const;
	expect(keys.map((changes) => found(changes)[0]?.isKey)).toEqual([false, false, true]);
});
