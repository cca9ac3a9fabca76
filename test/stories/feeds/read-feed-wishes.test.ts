import { expect, test } from 'vitest';
import { paceOf, type TypedWishes, wishesOf } from '../../../src/stories/feeds/read-feed-wishes.ts';

const BEFORE = {
	name: 'Lumen',
	place: { channel: '42' },
	pace: 'daily',
	filter: { any: ['ferry'], all: ['port'], none: ['sport'], speaker: 'Ann Lee' },
} as const;

/** The wishes that differ after this was typed. */
function check(typed: TypedWishes, expected: object) {
	test(JSON.stringify(typed), () => {
		expect(wishesOf(typed, BEFORE)).toEqual({ ...BEFORE, ...expected });
	});
}

check({}, {});
check({ name: '  Tarn \n Times ' }, { name: 'Tarn Times' });
check({ name: ' ' }, { name: 'feed.invalid' });
check({ when: 'weekly' }, { pace: 'weekly' });
check({ when: 'hourly' }, {});
check({ any: 'a, b' }, { filter: { ...BEFORE.filter, any: ['a', 'b'] } });
check(
	{ any: 'a, NOT “b c”' },
	{ filter: { ...BEFORE.filter, any: ['a'], none: ['sport', '"b c"'] } },
);
check({ none: 'NOT a, b' }, { filter: { ...BEFORE.filter, none: ['b', 'a'] } });
check({ all: 'NOT sport' }, { filter: { ...BEFORE.filter, all: [] } });
check({ any: '-' }, { filter: { ...BEFORE.filter, any: [] } });
check({ all: '-' }, { filter: { ...BEFORE.filter, all: [] } });
check({ none: '-' }, { filter: { ...BEFORE.filter, none: [] } });
check({ speaker: 'Bo Ek' }, { filter: { ...BEFORE.filter, speaker: 'Bo Ek' } });
check({ speaker: '-' }, { filter: { any: ['ferry'], all: ['port'], none: ['sport'] } });

test('of a feed that is new', () => {
	const { name, place } = BEFORE;
	expect(wishesOf({}, { name, place })).toEqual({
		name,
		place,
		pace: 'at once',
		filter: { any: [], all: [], none: [] },
	});
});
test.each([
	['daily', 'daily'],
	['Daily', undefined],
	[undefined, undefined],
])('the pace %s', (typed, expected) => {
	expect(paceOf(typed)).toBe(expected);
});
