import { expect, test } from 'vitest';
import { phrasesOf, wordsOf } from '../../src/domain/words.ts';

test.each([
	['“Talks go on,” she said.', ['talks', 'go', 'on', 'she', 'said']],
	['O’Neill’s non-stop 2024', ['o', 'neill', 's', 'non', 'stop', '2024']],
	['我们a', ['我', '们', 'a']],
	['हिन्दी', ['हिन्दी']],
	['🎉 *** ""', []],
])('the words of %j are %j', (text, expected) => {
	expect(wordsOf(text)).toEqual(expected);
});

test.each([
	['non-stop work', ['non stop', 'work']],
	['新的共识', ['新 的 共 识']],
	['" * NEAR(', ['near']],
	['', []],
])('%j asks for the phrases %j', (question, expected) => {
	expect(phrasesOf(question)).toEqual(expected);
});
