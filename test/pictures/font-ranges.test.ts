import { expect, test } from 'vitest';
import { isWithin, readRanges } from '../../src/pictures/font-ranges.ts';

test('ranges as a style sheet writes them', () => {
	expect([...readRanges('U+0000-00FF,U+131, u+1f1e6-1f1ff')]).toEqual([
		0, 0xff, 0x131, 0x131, 0x1f1e6, 0x1f1ff,
	]);
});
test('what is no range is left out', () => {
	expect([...readRanges('U+4??,,x,U+5-4')]).toEqual([]);
});
test.each([
	[0x40, false],
	[0x41, true],
	[0x5a, true],
	[0x5b, false],
])('%i lies within: %s', (code, expected) => {
	expect(isWithin(readRanges('U+30,U+41-5A'), code)).toBe(expected);
});
