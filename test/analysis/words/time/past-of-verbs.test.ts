import { expect, test } from 'vitest';
import { pastOfGerund } from '../../../../src/analysis/words/time/past-of-verbs.ts';

test.each([
	['telling', 'told'],
	['winning', 'won'],
	['signing', 'signed'],
	['agreeing', 'agreed'],
	['studying', 'studied'],
	['staying', 'stayed'],
	['planning', 'planned'],
	['dying', 'died'],
])('%s: %s', (gerund, past) => {
	expect(pastOfGerund(gerund)).toBe(past);
});
