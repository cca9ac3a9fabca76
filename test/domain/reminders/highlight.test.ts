import { expect, test } from 'vitest';
import type { Quote } from '../../../src/domain/articles/quote.ts';
import { mayStandAlone, quoteWorth } from '../../../src/domain/reminders/highlight.ts';
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
check('one that is not sure', quote(WHOLE, { confidence: 0.7 }), false);

test('what says who speaks, and leans on nothing, is worth more', () => {
	const plain = quoteWorth(quote(WHOLE));
	expect(quoteWorth(quote(WHOLE, { role: 'mayor of Lumen' }))).toBeGreaterThan(plain);
	expect(quoteWorth(quote(WHOLE.replace('The harbour', 'It')))).toBeLessThan(plain);
	expect(quoteWorth(quote(WHOLE, { medium: 'a statement' }))).toBeLessThan(plain);
});
