import { expect, test } from 'vitest';
import { isListed, isSameVerb } from '../../../../src/analysis/events/grammar/stems.ts';

test.each([
	['dies', 'died', true],
	['wins', 'won', true],
	['cuts', 'cut', true],
	['strikes', 'struck', true],
	['takes', 'took', true],
	['opens', 'opened', true],
	['denies', 'denied', true],
	['dies', 'won', false],
	['opens', 'closed', false],
	['as', 'a', false],
])('%s and %s: %s', (one, other, isSame) => {
	expect(isSameVerb(one, other)).toBe(isSame);
	expect(isSameVerb(other, one)).toBe(isSame);
});

test.each([
	['signing', true],
	['signed', true],
	['Signs', true],
	['sung', false],
])('%s is a form of “sign”: %s', (word, isForm) => {
	expect(isListed(word, new Set(['sign']))).toBe(isForm);
});
