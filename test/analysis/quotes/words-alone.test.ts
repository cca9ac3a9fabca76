import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

function check(text: string, expected: string[]): void {
	test(text, () => expect(spoken(text)).toEqual(expected));
}

// A word that somebody says.
check('“Out,” said Ned Vale.', ['Ned Vale: Out,']);
check('“Never,” Ida Thorn said.', ['Ida Thorn: Never,']);
check('Asked what was under the lake, Ned Vale said, “Catfish.”', ['Ned Vale: Catfish.']);
check('Ida Thorn replied with one word: “Noted.”', ['Ida Thorn: Noted.']);
check('Ned Vale came to the gate and shouted: “Run!”', ['Ned Vale: Run!']);
check('Ida Thorn called the plan “a dog’s dinner”.', ['Ida Thorn: a dog’s dinner*']);

// What something is called.
check('Ida Thorn is hard on the Staff, whom she calls ‘They’ throughout.', []);
check('Ned Vale missed what the men knew as ‘the wet one’.', []);
check('The engineers of Ned Vale called it “the Jewel”; farmers had other names.', []);
check('She worked among men who called her “the Duchess”, said Ned Vale.', []);
check('Ida Thorn nicknamed it “the Plank”.', []);
check('The sign on the door said, “Closed.”', []);
check('Ned Vale disliked being called “Sir”.', []);

// What another says within a quotation is told by whoever is quoted.
check('“I told Ida Thorn, ‘Go home now.’ She went,” said Ned Vale.', [
	'Ned Vale: I told Ida Thorn, ‘Go home now.’ She went,',
]);
check('“The captain said, ‘God help us, so there is.’ Then she struck,” Ned Vale said.', [
	'Ned Vale: The captain said, ‘God help us, so there is.’ Then she struck,',
]);
