import { describe, expect, test } from 'vitest';
import { drawSelect, oneLine } from '../../../src/discord/cards/draw-select.ts';
import type { Select } from '../../../src/domain/card.ts';

const STATE = { command: 'choose', action: 'thing', values: [] };
const drawn = (select: Partial<Select>) => drawSelect({ state: STATE, from: [], ...select }, 'id');
const choices = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ label: `c${index}`, value: `${index}` }));
const letters = (count: number) => 'x'.repeat(count);

describe('a menu', () => {
	test('of fixed choices shows 25 of them at most, of which one is chosen', () => {
		const { options, ...rest } = Object(drawn({ from: choices(26), placeholder: 'Which' }));
		expect(options).toHaveLength(25);
		expect(options[0]).toEqual({ label: 'c0', value: '0', default: false });
		expect(rest).toEqual({
			type: 3,
			custom_id: 'id',
			placeholder: 'Which',
			min_values: 1,
			max_values: 1,
		});
	});

	test.each([
		[{ most: 5 }, 3, 3],
		[{ most: 2 }, 3, 2],
		[{}, 3, 1],
	])('lets choose no more than there are: %j of %d', (more, count, most) => {
		expect(drawn({ from: choices(count), ...more })).toMatchObject({ max_values: most });
	});

	test.each([
		['channels', [0, 5]],
		['places', [0, 5, 10, 11, 12, 15]],
	] as const)('of %s', (all, channel_types) => {
		expect(drawn({ from: { all }, least: 0, most: 2 })).toEqual({
			type: 8,
			custom_id: 'id',
			placeholder: '–',
			min_values: 0,
			max_values: 2,
			channel_types,
		});
		expect(drawn({ from: { all, chosen: '5' } })).toMatchObject({
			default_values: [{ id: '5', type: 'channel' }],
		});
	});

	test('of roles', () => {
		expect(drawn({ from: { all: 'roles' } })).toMatchObject({ type: 6 });
		expect(drawn({ from: { all: 'roles' } })).not.toHaveProperty('default_values');
		expect(drawn({ from: { all: 'roles', chosen: '5' } })).toMatchObject({
			default_values: [{ id: '5', type: 'role' }],
		});
	});

	test('is called by no more letters than fit', () => {
		const called = (count: number) => drawn({ placeholder: letters(count) });
		expect(called(150)).toMatchObject({ placeholder: letters(150) });
		expect(called(151)).toMatchObject({ placeholder: `${letters(149)}…` });
		const labelled = (count: number) => drawn({ from: [{ label: letters(count), value: 'a' }] });
		expect(labelled(100)).toMatchObject({ options: [{ label: letters(100) }] });
		expect(labelled(101)).toMatchObject({ options: [{ label: `${letters(99)}…` }] });
	});
});

test('a text on one line has no blanks around it, nor two in a row', () => {
	expect(oneLine(' a \n\t b ', 10)).toBe('a b');
	expect(oneLine(' \n ', 10)).toBe('–');
});
