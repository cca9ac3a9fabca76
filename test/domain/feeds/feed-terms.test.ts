import { describe, expect, test } from 'vitest';
import { holdsTerm, readTerms } from '../../../src/domain/feeds/feed-terms.ts';
import { fold } from '../../../src/domain/fold.ts';

describe('reads', () => {
	test.each<[typed: string | undefined, terms: string[], out?: string[]]>([
		[undefined, []],
		[' , ,', []],
		['quay,  old  harbour ;fish\nquay', ['quay', 'old harbour', 'fish']],
		['“Bay, the ferry”, quay', ['"Bay, the ferry"', 'quay']],
		['"old  quay"', ['"old quay"']],
		['«vieux port», „alter Hafen“', ['"vieux port"', '"alter Hafen"']],
		['harbour "old quay" ferry', ['harbour "old quay" ferry']],
		['harbour NOT ferry, quay', ['harbour NOT ferry', 'quay']],
		['harbour, NOT ferry', ['harbour'], ['ferry']],
		['NOT ferry NOT “night bus”', [], ['ferry', '"night bus"']],
		// No operators: in marks, in small letters, within a word, with nothing behind.
		['"do NOT enter"', ['"do NOT enter"']],
		['not ferry', ['not ferry']],
		['KNOT, NOTES', ['KNOT', 'NOTES']],
		['harbour NOT', ['harbour']],
		['NOT NOT ferry', [], ['ferry']],
		['NOT', []],
		// Marks that are none.
		['5" gun, 8" gun', ['5" gun', '8" gun']],
		['"harbour wall', ['harbour wall']],
		['harbour wall”, quay', ['harbour wall', 'quay']],
		['""', []],
		['C++, AT&T, O’Hara', ['C++', 'AT&T', 'O’Hara']],
	])('%j', (typed, terms, out = []) => {
		expect(readTerms(typed)).toEqual({ terms, out });
	});
});

test('a term that is read again is the same', () => {
	const { terms } = readTerms('harbour “old, quay” NOT «night bus», 5" gun, “do NOT enter”');
	expect(readTerms(terms.join(', ')).terms).toEqual(terms);
});

describe('holds', () => {
	test.each<[term: string, title: string, expected: boolean]>([
		['"old quay"', 'The old  quay opens', true],
		['"old quay"', 'The OLD QUAY, again', true],
		['"old quay"', 'The old stone quay', false],
		['"old quay"', 'The old quays', false],
		['"bay, the ferry"', 'In the bay, the ferry waits', true],
		['"bay, the ferry"', 'In the bay the ferry waits', false],
		['harbour NOT ferry', 'Harbour opens', true],
		['harbour NOT ferry', 'Harbour ferry opens', false],
		['harbour NOT ferry', 'Ferries in the harbour', true],
		['harbour NOT "night bus" NOT ferry', 'A bus at night to the harbour', true],
		['harbour NOT "night bus" NOT ferry', 'The night bus to the harbour', false],
		['harbour "old quay"', 'The old quay of the harbour', true],
		['harbour "old quay"', 'The old quay', false],
		['"do NOT enter"', 'Do not enter, says the town', true],
		['"Élysée talks"', 'Elysee talks go on', true],
	])('%s: %s', (term, title, expected) => {
		expect(holdsTerm([fold(title)], term)).toBe(expected);
	});
});

test('no phrase goes on from one text to the next, but a term may be in either', () => {
	const texts = ['at the old', 'quay of the harbour'];
	expect(holdsTerm(texts, '"old quay"')).toBe(false);
	expect(holdsTerm(texts, 'old "quay of"')).toBe(true);
	expect(holdsTerm(texts, 'old NOT harbour')).toBe(false);
});
