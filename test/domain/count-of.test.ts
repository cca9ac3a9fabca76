import { expect, test } from 'vitest';
import { countOf } from '../../src/domain/count-of.ts';

test.each([
	[0, 'no quotes'],
	[1, '1 quote'],
	[2, '2 quotes'],
	[999, '999 quotes'],
	[1000, '1,000 quotes'],
	[2069, '2,069 quotes'],
])('%i: %s', (number, words) => expect(countOf(number, 'quote')).toBe(words));
