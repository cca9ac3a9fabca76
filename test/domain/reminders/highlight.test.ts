import { expect, test } from 'vitest';
import type { Quote } from '../../../src/domain/articles/quote.ts';
import {
	isHighlightKind,
	mayStandAlone,
	quoteWorth,
} from '../../../src/domain/reminders/highlight.ts';
import { article } from '../../support/articles.ts';

const WHOLE = 'The harbour has stood here for four hundred years, and it will stand.';

function quote(text: string, parts: Partial<Quote> = {}): Quote {
	const [found] = article({ quotes: [{ speaker: 'Ann Lee', text, ...parts }] }).analysis.quotes;
	if (!found) throw new Error('no quote');
	return found;
}

function check(name: string, one: Quote, expected: boolean) {
	test(`${name} ${expected ? 'may' : 'may not'} stand alone`, () => {
		expect(mayStandAlone(one)).toBe(expected);
	});
}

check('a whole statement', quote(WHOLE), true);
check('a question', quote('Why should a town of four thousand people pay for all of this?'), true);
check('one that ends in a comma', quote(WHOLE.replace(/\.$/, ',')), false);
check('one that begins in the middle', quote(`and ${WHOLE}`), false);
check('a few words', quote('It will stand.'), false);
check('a speech', quote(`${WHOLE} `.repeat(6).trim()), false);
check('a fragment', quote(WHOLE, { kind: 'fragment' }), false);
check('one of nobody', quote(WHOLE, { speaker: null }), false);
const long = (letters: number) => `A${'b'.repeat(letters - 2)}.`;
check('fifty letters', quote(long(50)), true);
check('forty-nine letters', quote(long(49)), false);
check('three hundred letters', quote(long(300)), true);
check('three hundred and one', quote(long(301)), false);
check('one with a blank behind it', quote(`${WHOLE} `), true);
check('one that is sure enough', quote(WHOLE, { confidence: 0.8 }), true);
check('one that is not sure', quote(WHOLE, { confidence: 0.7 }), false);

test('what says who speaks, and leans on nothing, is worth more', () => {
	const plain = quoteWorth(quote(WHOLE));
	expect(quoteWorth(quote(WHOLE, { role: 'mayor of Lumen' }))).toBeGreaterThan(plain);
	expect(quoteWorth(quote(WHOLE.replace('The harbour', 'It')))).toBeLessThan(plain);
	expect(quoteWorth(quote(WHOLE, { medium: 'a statement' }))).toBeLessThan(plain);
});

test('a whole quote of 140 letters is worth most, a very long one that leans least', () => {
	const ofMayor = (letters: number) => quoteWorth(quote(long(letters), { role: 'mayor of Lumen' }));
	expect(ofMayor(140)).toBeCloseTo(1, 5);
	expect(ofMayor(139)).toBeLessThan(ofMayor(140));
	expect(ofMayor(141)).toBeLessThan(ofMayor(140));
	expect(quoteWorth(quote(`It ${long(900)}`, { medium: 'a statement' }))).toBe(0);
});

test('a quote and a week can be brought back', () => {
	expect(['quote', 'week', 'year'].filter(isHighlightKind)).toEqual(['quote', 'week']);
});
