import { expect, test } from 'vitest';
import { phrasesOf, placedWords, wordsOf } from '../../src/domain/words.ts';

test.each([
	['“Talks go on,” she said.', ['talks', 'go', 'on', 'she', 'said']],
	['O’Neill’s non-stop 2024', ['o', 'neill', 's', 'non', 'stop', '2024']],
	['我们a', ['我', '们', 'a']],
	['हिन्दी', ['हिन्दी']],
	['🎉 *** ""', []],
	['snake_case {no. 7} A~B', ['snake', 'case', 'no', '7', 'a', 'b']],
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

test('of a very long question thirty-two phrases count', () => {
	const question = Array.from({ length: 33 }, (_, place) => `word${place}`);
	expect(phrasesOf(question.join(' '))).toEqual(question.slice(0, 32));
});

test('each word is told with its place', () => {
	expect([...placedWords('Old Ångström, 橋')]).toEqual([
		{ word: 'old', start: 0, end: 3 },
		{ word: 'angstrom', start: 4, end: 12 },
		{ word: '橋', start: 14, end: 15 },
	]);
});
