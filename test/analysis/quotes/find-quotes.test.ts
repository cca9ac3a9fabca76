import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

/** Each quote as “speaker: words”, “?” for unclear, with an asterisk for a fragment. */
function check(name: string, text: string, expected: string[]): void {
	test(name, () => expect(spoken(text)).toEqual(expected));
}

describe('a cue behind the quote', () => {
	check('speaker and verb', '“Talks go on,” Ann Lee said.', ['Ann Lee: Talks go on,']);
	check('verb and speaker', '“Talks go on,” said Ann Lee.', ['Ann Lee: Talks go on,']);
	check('a title with a stop', '“We wait here,” said Capt. Ayumi Ek.', ['Ayumi Ek: We wait here,']);
	check('an insertion', '“Talks go on,” Ann Lee, who leads the union, said.', [
		'Ann Lee: Talks go on,',
	]);
	check('an age', '“Talks go on,” Ann Lee, 52, said.', ['Ann Lee: Talks go on,']);
	check('words between', '“We are done,” Ann Lee told reporters in Dunmarrow.', [
		'Ann Lee: We are done,',
	]);
	check('a phrasal verb', '“You are wrong,” Ann Lee shot back.', ['Ann Lee: You are wrong,']);
	check('according to', '“The gate was shut,” according to Ann Lee.', [
		'Ann Lee: The gate was shut,',
	]);
	check('a split quote', '“We came,” said Ann Lee, “and we went.”', [
		'Ann Lee: We came,',
		'Ann Lee: and we went.',
	]);
});

describe('a cue before the quote', () => {
	check('a comma', 'Ann Lee said, “Talks go on.”', ['Ann Lee: Talks go on.']);
	check('a colon', 'Ann Lee warned reporters: “Talks go on.”', ['Ann Lee: Talks go on.']);
	check('inverted', 'Wrote the judge, Ann Lee: “He knew it well.”', ['Ann Lee: He knew it well.']);
	check('a participle', 'Ann Lee left the room, saying “I have had enough of it.”', [
		'Ann Lee: I have had enough of it.',
	]);
	check('a relative clause', 'He met Ann Lee, who said: “Talks go on.”', ['Ann Lee: Talks go on.']);
	check('in the words of', 'It was, in the words of Ann Lee, “the end of a long road.”', [
		'Ann Lee: the end of a long road.',
	]);
	check('a few words', 'Ann Lee called the plan “thin.”', ['Ann Lee: thin.*']);
});

describe('who is meant', () => {
	check('a question from the crowd', '“Is it safe here?” asked one parent.', [
		'one parent: Is it safe here?',
	]);
	check('a pronoun', 'Ann Lee came. “We wait here,” she said.', ['Ann Lee: We wait here,']);
	check(
		'two people and a pronoun',
		'Ann Lee came. Bo Ek, a baker, left. “We wait here,” he said.',
		['Bo Ek: We wait here,'],
	);
	check(
		'a pronoun over paragraphs',
		'Ann Lee came.\n\nShe met Joan Fell.\n\n“We wait here,” she said.',
		['Ann Lee: We wait here,'],
	);
	check('a role', 'Union leader Bo Ek met Ann Lee. “We wait here,” the union leader said.', [
		'Bo Ek: We wait here,',
	]);
	check('a title as a role', 'Sen. Ann Lee left early. “We wait here,” the senator said.', [
		'Ann Lee: We wait here,',
	]);
	check(
		'a ruler by another word',
		'Norwegian President Bo Ek met Danish leader Joan Fell. The Norwegian leader said, “We go on.”',
		['Bo Ek: We go on.'],
	);
	check('an institution', 'The Harbour Authority closed. “We wait here,” the authority said.', [
		'Harbour Authority: We wait here,',
	]);
	check('somebody unnamed', '“We wait here,” said another passenger.', [
		'another passenger: We wait here,',
	]);
	check(
		'the unnamed again',
		'“We wait here,” a diplomat said. The diplomat added, “It is late now.”',
		['a diplomat: We wait here,', 'a diplomat: It is late now.'],
	);
	check(
		'a statement with a sender',
		'A statement from the Harbour Authority said: “We all wait here.”',
		['Harbour Authority: We all wait here.'],
	);
	check('a sign in the street', 'A sign read: “We will wait here for you all.”', [
		'?: We will wait here for you all.',
	]);
	check('a nickname inside a name', 'Minister Bo “Bogy” Ek said, “We wait here.”', [
		'Bo Ek: We wait here.',
	]);
	check('letters behind a name', '“We wait here,” Ann Lee, M.D., said.', [
		'Ann Lee: We wait here,',
	]);
	check('a title of a book between', '“We wait here,” Ann Lee, author of “Cold Harbours,” said.', [
		'Ann Lee: We wait here,',
	]);
	check('a tied title', 'Director of the Refugee Council Anna Solomon said, “We wait here.”', [
		'Anna Solomon: We wait here.',
	]);
	check('a name behind a dash below', '“We all wait here tonight.”\n\n— Ann Lee, Dunmarrow', [
		'Ann Lee: We all wait here tonight.',
	]);
});

describe('addressees and carriers never speak', () => {
	check('told', '“We are done,” Ann Lee told Minister Bo Ek.', ['Ann Lee: We are done,']);
	check('quoted by an agency', '“We are done,” Ann Lee was quoted as saying by Nordpress.', [
		'Ann Lee: We are done,',
	]);
});

describe('no cue', () => {
	check('the sentence before', 'Ann Lee smiled. “You must ask upstairs.”', [
		'Ann Lee: You must ask upstairs.',
	]);
	check('the rest of a quote', '“We wait,” said Ann Lee. “We always wait.”', [
		'Ann Lee: We wait,',
		'Ann Lee: We always wait.',
	]);
	check('a paragraph of its own', '“We wait,” said Ann Lee.\n\n“We always wait for them.”', [
		'Ann Lee: We wait,',
		'Ann Lee: We always wait for them.',
	]);
	check(
		'a paragraph that does not close',
		'“We waited a long time.\n\n“Then we left,” Ann Lee said.',
		['Ann Lee: We waited a long time.', 'Ann Lee: Then we left,'],
	);
	check('a short sentence with capitals', '“I have sons,” said Ann Lee. “This was a Tuesday.”', [
		'Ann Lee: I have sons,',
		'Ann Lee: This was a Tuesday.',
	]);
	check('nobody at all', 'There was noise. “We will not go home tonight.”', [
		'?: We will not go home tonight.',
	]);
});

describe('what is no quote', () => {
	check('a film', 'Ann Lee made a film titled “Ripples of Hope”.', []);
	check('a name behind a noun', 'They had a crane called “Paper Bird,” of course.', []);
	check('a label', 'His wife suggested a label: “Château Zog.”', []);
	check('a nickname', 'The tram, known as “the Flying Milk Cart”, is late.', []);
	check('a scare quote', 'The “earthquake-proof” clinic fell.', []);
	check('one quoted word in a report', 'Ann Lee said the “new consensus” was near.', []);
});
