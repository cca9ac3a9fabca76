import { expect, test } from 'vitest';
import { plainText } from '../../../../src/web/pages/facts/plain-text.ts';
import { cpuTimeOf } from '../../../support/cpu-time.ts';

test.each([
	['Tom &amp; Ann', 'Tom & Ann'],
	['Tom &amp;amp; Ann', 'Tom & Ann'],
	['Tom &amp;amp;amp; Ann', 'Tom & Ann'],
	['<b>The</b> pier', 'The pier'],
	['&lt;b&gt;The&lt;/b&gt; pier', '<b>The</b> pier'],
	['a\n\u00a0 b', 'a b'],
	['R&D', 'R&D'],
	[' ', undefined],
	[7, undefined],
])('%j is %j', (value, expected) => {
	expect(plainText(value)).toBe(expected);
});

test('what is escaped hundreds of times takes as long as what is escaped a few times', () => {
	const spent = (times: number) =>
		cpuTimeOf(() => {
			for (let n = 0; n < 200; n += 1) plainText(`&${'amp;'.repeat(times)}lt;`);
		});
	spent(8);
	expect(spent(240)).toBeLessThan(spent(8) * 8 + 60);
});

test('a thousand letters of a value are read', () => {
	expect(plainText('a'.repeat(1001))).toBe('a'.repeat(1000));
	expect(plainText(`<b></b>${'a'.repeat(1000)}`)).toBe('a'.repeat(993));
});

test.each([
	[3, 'Tom & Ann'],
	[4, 'Tom &amp; Ann'],
])('what is escaped %i times more than it should be', (times, expected) => {
	expect(plainText(`Tom &${'amp;'.repeat(times + 1)} Ann`)).toBe(expected);
});
