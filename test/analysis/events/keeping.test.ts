import { expect, test } from 'vitest';
import type { DateExpression } from '../../../src/analysis/dates/find-dates.ts';
import type { Candidate } from '../../../src/analysis/events/candidate.ts';
import { isKept, keptOf } from '../../../src/analysis/events/keeping.ts';
import { candidateWith, dateWith, treeBuilt } from './built.ts';
import { toldIn } from './told.ts';

const kept = (
	date: Partial<DateExpression>,
	{ worth = 0.5, ...changes }: Partial<Candidate> & { readonly worth?: number } = {},
) =>
	isKept({
		candidate: candidateWith({ ...changes, date: dateWith(date) }),
		worth,
		doubt: undefined,
	});

test.each<[string, Partial<DateExpression>, boolean]>([
	['a day', {}, true],
	['a week', { precision: 'week', value: '2024-W11' }, true],
	['a month', { precision: 'month', value: '2024-03' }, true],
	['a range', { precision: 'range', value: '2024-03-01' }, true],
	['a day before year 0', { value: '-0044-03-15' }, true],
	['a year', { precision: 'year', value: '2024' }, false],
	['a range without a day', { precision: 'range', value: '2024' }, false],
	['a quarter', { precision: 'quarter', value: '2024-Q1' }, false],
	['a quotation', { isQuoted: true }, false],
	['the end of a range', { isRangeEnd: true }, false],
	['what sets a scene', { role: 'side' }, false],
	['an event like others', { role: 'event' }, true],
	['an anniversary', { origin: '1994-03-11', text: 'tenth anniversary', isRangeEnd: true }, true],
	[
		'one of a quotation',
		{ origin: '1994-03-11', text: 'tenth anniversary', isQuoted: true },
		false,
	],
	['no word of it', { origin: '1994-03-11', text: 'Monday', role: 'side' }, false],
	['no origin', { text: 'tenth anniversary', role: 'side' }, false],
])('%s', (_, date, expected) => expect(kept(date)).toBe(expected));

test('what is worth little is not', () => {
	const later = (worth: number) => kept({}, { worth, rank: 1 });
	expect([0.06, 0.07, 0.08].map(later)).toEqual([false, true, true]);
});

test.each<[string, Partial<DateExpression>, Partial<Candidate>, boolean]>([
	['what an article opens with', {}, {}, true],
	['what it tells behind that', {}, { rank: 1 }, false],
	['a month', { precision: 'month', value: '2024-03' }, {}, false],
	['an event like others', { role: 'event' }, {}, false],
	['what is to come', {}, { status: 'planned' }, false],
	['what is alleged', {}, { status: 'alleged' }, false],
])('worth little, %s', (_, date, changes, expected) => {
	expect(kept({ role: 'sure', ...date }, { worth: 0.01, rank: 0, ...changes })).toBe(expected);
});

test('what did not come about is not', () => {
	const statuses = ['happened', 'planned', 'alleged', 'unreal'] as const;
	expect(statuses.map((status) => kept({}, { status }))).toEqual([true, true, true, false]);
});

test('a bound is not', () => {
	const tree = treeBuilt(
		'Ann/PROPN/NNP/nsubj/1 left/VERB/VBD/root/-1 since/ADP/IN/case/3 Monday/PROPN/NNP/obl/1',
	);
	expect(kept({ start: 15, end: 21 }, { tree })).toBe(false);
});

test('an hour, and what has no label, stand for a day that nothing else tells', () => {
	const told = (date: Partial<DateExpression>, changes: Partial<Candidate> = {}) => ({
		candidate: candidateWith({ ...changes, date: dateWith(date) }),
		worth: 0.5,
		doubt: undefined,
	});
	const day = told({});
	const hour = told({ role: 'side', value: '2024-03-11T20:00' });
	const otherHour = told({ role: 'side', value: '2024-03-12T20:00' });
	const later = told({ role: 'side', value: '2024-03-12T21:00' });
	const unlabelled = told({ value: '2024-03-13' }, { label: undefined });

	expect([...keptOf([hour, day, otherHour, later, unlabelled])]).toEqual([
		day,
		otherHour,
		unlabelled,
	]);
	expect(dateWith({}).value).toBe('2024-03-11');
});

test.each([
	['Doctors in Zell called off a strike on Monday.', true],
	['The council shelved a plan on Monday to widen the road.', true],
	['The match on Monday was called off.', false],
	['A visit was cancelled on Monday.', false],
	['Monday’s match has been called off.', false],
	['Rovers lost the match on Monday.', true],
	['Rebels have surrounded Zell since Monday.', true],
	['About 90 drivers had stayed away from work since Monday.', true],
	['The town has been rich since Monday.', false],
	['Rain fell until Monday.', false],
	['Nobody has called since Monday.', false],
])('what was called off then, or began: %s', (text, expected) => {
	const all = toldIn(text).candidates.map((candidate) => ({
		candidate,
		worth: 0.5,
		doubt: undefined,
	}));
	expect(all.some(isKept)).toBe(expected);
});
