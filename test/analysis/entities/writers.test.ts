import { describe } from 'vitest';
import { checkSpeaker as check } from '../quotes/check-speaker.ts';

const NOTE = 'Ann Lee found a note. “Do not come back to this house,” it read.';

describe('who wrote it', () => {
	check('who signed it', `${NOTE} The note was signed Bo Ek.`, 'Bo Ek');
	check('by whom it was signed', `${NOTE} It was signed by Bo Ek, the groom.`, 'Bo Ek');
	check('who signed something else did not', `${NOTE} The treaty was signed by Bo Ek.`, 'a note');
	check(
		'it, the company',
		'Zell Water wants a dam. In a letter to landowners, it had put things otherwise. “We prefer to buy the land,” the letter said.',
		'Zell Water',
	);
	check(
		'whoever wrote',
		'Ann Lee wrote to the council. “You have had my last penny,” the letter said.',
		'Ann Lee',
	);
	check(
		'a new one need not be theirs',
		'By winter Bo Ek writes less. “I am well,” he tells her. The last thing in the tin is a telegram. “We regret to tell you of a fall of ground,” it reads.',
		'a telegram',
	);
	check(
		'nor is the answer',
		'Ann Lee wrote to the council. A letter came back. “We have had your last penny,” it said.',
		'a letter',
	);
});

describe('it, right behind a letter', () => {
	check(
		'a message that he had sent',
		'The court sat. The court heard that Bo Ek had sent her a message at ten. “Home by seven or so,” it said.',
		'Bo Ek',
	);
	check(
		'a letter begins',
		'The boat is old. Walter Ek keeps a letter that his father wrote from the island. “I was sick in a bucket,” it begins.',
		'his father',
	);
	check(
		'an institution says it in one',
		'Zell Foods closed. The company said so in a letter. “We are ready for it,” it added.',
		'Zell Foods',
	);
	check(
		'an institution got one',
		'Zell Foods received a letter from Bo Ek. “We are not going to pay,” it said.',
		'Zell Foods',
	);
	check(
		'the first page of a file is no site',
		'Sofia University opened its files. The first page is a report from 1951. “He read a poem about a horse,” it says.',
		'first page',
	);
	check(
		'its own page is one',
		'Sofia University opened its files. “All are welcome in the hall,” its page says.',
		'Sofia University',
	);
});

describe('who had written it, told behind it', () => {
	check(
		'with a helper before the verb',
		'Bo Ek had no pen. Ann Lee kept a letter that Bo Ek had written. “I am well,” the letter said.',
		'Bo Ek',
	);
	check(
		'by pronoun',
		'Ann Lee left. The letter that she had sent was found. “I am well,” the letter said.',
		'Ann Lee',
	);
	check(
		'by what somebody is',
		'The letter, the pilot had written, was found. “I am well,” the letter said.',
		'pilot',
	);
	check(
		'a she who is nobody leaves it the letter’s',
		'The letter that she wrote was found. “I am well,” the letter said.',
		'letter',
	);
});
