import { expect, test } from 'vitest';
import { isSameEvent } from '../../../src/domain/articles/same-event.ts';
import type { ToldEvent } from '../../../src/domain/articles/telling/read-event.ts';
import {
	LAST_OTHER,
	LAST_SAME,
	LATER_OTHER,
	LATER_SAME,
	NEWEST_OTHER,
	NEWEST_SAME,
	OTHER_PAIRS,
	SAME_PAIRS,
} from './event-pairs.ts';

function told(text: string): ToldEvent {
	const [label = '', kind = 'other', people = ''] = text.split('|').map((part) => part.trim());
	return {
		day: '2024-03-07',
		label,
		class: kind,
		people: people === '' ? [] : people.split(', '),
	};
}

/** Of those taken for one event how many are one, and how many of these are found. */
function measure(same: typeof SAME_PAIRS, other: typeof SAME_PAIRS) {
	const taken = (pairs: typeof SAME_PAIRS) =>
		pairs.filter(([one, another]) => isSameEvent(told(one), told(another))).length;
	const [right, wrong] = [taken(same), taken(other)];
	return { precision: right / (right + wrong), recall: right / same.length };
}

test('of sixty pairs of a day at least 95 % of those taken for one event are one, and 85 % are found', () => {
	expect(SAME_PAIRS.length + OTHER_PAIRS.length).toBe(60);
	const { precision, recall } = measure(SAME_PAIRS, OTHER_PAIRS);

	expect(precision).toBeGreaterThanOrEqual(0.95);
	expect(recall).toBeGreaterThanOrEqual(0.85);
});

test.each([
	['later', LATER_SAME, LATER_OTHER],
	['newest', NEWEST_SAME, NEWEST_OTHER],
] as const)('the same of the %s pairs', (_, same, other) => {
	const { precision, recall } = measure(same, other);

	expect(precision).toBeGreaterThanOrEqual(0.95);
	expect(recall).toBeGreaterThanOrEqual(0.85);
});

test('of thirty marked last fewer are told apart', () => {
	const { precision, recall } = measure(LAST_SAME, LAST_OTHER);

	expect(precision).toBeGreaterThanOrEqual(0.85);
	expect(recall).toBeGreaterThanOrEqual(0.8);
});

test('either way round', () => {
	for (const [one, other] of [...SAME_PAIRS, ...OTHER_PAIRS, ...NEWEST_SAME, ...NEWEST_OTHER])
		expect(isSameEvent(told(one), told(other))).toBe(isSameEvent(told(other), told(one)));
});
