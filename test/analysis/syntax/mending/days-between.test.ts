import { expect, test } from 'vitest';
import { withDaysBetween } from '../../../../src/analysis/syntax/mending/days-between.ts';
import { childrenOf } from '../../../../src/analysis/syntax/tree.ts';
import { spanOf } from '../../../../src/domain/articles/span.ts';
import { models } from '../../../support/models.ts';

/** What the word hangs on in the tree of the sentence, and that nothing is changed by a second mending. */
function headOf(text: string, word: string): string | undefined {
	const words = models.syntax.parse(spanOf(text, 0, text.length));
	expect(withDaysBetween(words)).toBe(words);
	const at = words.findLastIndex((one) => one.text === word);
	return words[words[at]?.head ?? -1]?.text;
}

test.each([
	['Ann Lee was acquitted on Monday of all charges.', 'charges', 'acquitted'],
	['A jury found a mill owner guilty Tuesday of manslaughter in Zell.', 'manslaughter', 'guilty'],
	['A jury found a mill owner guilty Tuesday of manslaughter in Zell.', 'Tuesday', 'found'],
	['The painter died on Friday of a stroke.', 'stroke', 'died'],
	['The club was stripped on Tuesday of its title.', 'title', 'stripped'],
	// traps
	['Ann Lee was arrested on Monday of last week.', 'week', 'Monday'],
	['He was jailed on the Monday of the trial.', 'trial', 'Monday'],
	['The council voted on Friday on the future of the mill.', 'mill', 'future'],
	['The races of Saturday were called off.', 'Saturday', 'races'],
])('%s', (text, word, head) => expect(headOf(text, word)).toBe(head));

test('what hangs on a day that tells no verb its time stays', () => {
	const text = 'Supporters of Sheffield Wednesday of old sang.';
	const words = models.syntax.parse(spanOf(text, 0, text.length));
	expect(withDaysBetween(words)).toBe(words);
	expect(childrenOf(words, -1)).toHaveLength(1);
});
