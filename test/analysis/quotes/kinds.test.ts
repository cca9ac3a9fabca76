import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

function check(name: string, text: string, expected: string[]): void {
	test(name, () => expect(spoken(text)).toEqual(expected));
}

describe('a word or two with a plain verb is a quote', () => {
	check('name and verb', '“Impossible,” Bo Ek said.', ['Bo Ek: Impossible,']);
	check('verb and name', '“Certainly,” said Senator Ann Lee.', ['Ann Lee: Certainly,']);
	check('a split quote', '“Welcome,” said Ann Lee, “we are glad to see you all.”', [
		'Ann Lee: Welcome,',
		'Ann Lee: we are glad to see you all.',
	]);
	check('a comma behind the mark', '“Impossible”, Bo Ek said.', ['Bo Ek: Impossible']);
	check('behind the verb', 'Asked whether he would go, Bo Ek said “no.”', ['Bo Ek: no.*']);
	check('a question', '“Why?” Ann Lee asked.', ['Ann Lee: Why?']);
});

describe('what is no quote', () => {
	check('a title inside a sentence', 'The film “Jaws,” Ann Lee said, is old.', []);
	check('a scare quote', 'The “experts,” Ann Lee said, were late.', []);
	check('a name for something', 'He called his boat “Daisy.”', []);
	check('a word in the middle', 'Ann Lee left the “party” early.', []);
	check('a nickname', 'Bo “Slim” Ek came.', []);
	check('a sign', 'A sign said “Closed.”', []);
});
