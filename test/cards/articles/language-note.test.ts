import { expect, test } from 'vitest';
import { languageBlocks } from '../../../src/cards/articles/language-note.ts';
import { english } from '../../../src/cards/messages/say.ts';

test.each([
	['de', 'This text is in German: its summary is its first sentences'],
	['zh', 'This text is in Chinese: '],
	['und', 'The language of this text could not be recognised: '],
	['qq', 'This text is in a language other than English: '],
])('%s: %s', (language, opening) => {
	const [block, ...rest] = languageBlocks(english, { language });

	expect(block).toMatchObject({ kind: 'small', words: expect.stringContaining(opening) });
	expect(rest).toEqual([]);
});

test('nothing is said of an article in English', () => {
	expect(languageBlocks(english, { language: 'en' })).toEqual([]);
});
