import { describe, expect, test } from 'vitest';
import { eventWord } from '../../../../src/analysis/events/grammar/event-word.ts';
import { parsedAt } from '../parsed.ts';

/** The word that says what happened, where the date hangs on the one in brackets. */
function check(marked: string, expected: string): void {
	test(marked, () => {
		const { tree, at } = parsedAt(marked);
		expect(tree.words[eventWord(tree, at)]?.text).toBe(expected);
	});
}

describe('the word that tells it', () => {
	check('Ann Lee [left] on Monday.', 'left');
	check('A storm in [May] hit Zell.', 'hit');
	check('The fire of the [night] of Monday hit Zell.', 'hit');
	check('The [storm] of Monday hit Zell.', 'hit');
	check('The storm in [Zell] of Monday came.', 'storm');
	check('The storm [killed] three.', 'killed');
	check('The [war] of 1904 inspired a film.', 'war');
	check('The [war] of 1904 killed three.', 'killed');
	check('During the [storm] he left.', 'left');
	check('Ann Lee left during the [storm].', 'left');
	check('A jury found the owner [guilty] on Monday.', 'found');
	check('The owner was [guilty] on Monday.', 'guilty');
	check('The first [day] of the talks came.', 'came');
});
