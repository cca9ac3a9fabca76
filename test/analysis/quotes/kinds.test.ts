import { describe, expect, test } from 'vitest';
import { checkAttributed } from './attributed.ts';
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

describe('a list of sources', () => {
	check(
		'an outlet and a day',
		'Sources\n\n“Lake rises again in the north of Orla” — Orla Times, March 6, 2016',
		[],
	);
	check(
		'the day first',
		'Sources\n\n“Lake rises again in the north of Orla” — Orla Times, 6 March 2016',
		[],
	);
	check('a day alone', 'Related\n\n“Lake rises again in the north of Orla” — March 6, 2016', []);
	check('a name behind a dash', '“The lake rises again in the north.” — Ann Lee', [
		'Ann Lee: The lake rises again in the north.',
	]);
	check('a whole sentence with a day', '“The lake rises again.” — Ann Lee, March 6, 2016', [
		'Ann Lee: The lake rises again.',
	]);
	check('a year alone', '“The lake rises again in the north” — Ann Lee, 2016', [
		'Ann Lee: The lake rises again in the north',
	]);
});

describe('statements and fragments', () => {
	checkAttributed('Ann Lee said: “We wait.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('Ann Lee said: “Wait.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('Ann Lee said “Wait.”', ['Ann Lee, before 0.884 (said), fragment']);
	checkAttributed('Ann Lee said: “we wait.”', ['Ann Lee, before 0.884 (said), none']);
	checkAttributed('Ann Lee said: “We wait”', ['Ann Lee, before 0.884 (said), none']);
	checkAttributed('Ann Lee said it was “so very sad.”', ['Ann Lee, before 0.884 (said), fragment']);
	checkAttributed('Ann Lee said it was “sad.”', ['Ann Lee, before 0.884 (said), fragment']);
	checkAttributed('Ann Lee said they had “so very sad” days.', [
		'Ann Lee, before 0.884 (said), none',
	]);
	checkAttributed('Ann Lee said they had “so very sad a time” now.', [
		'Ann Lee, before 0.884 (said), fragment',
	]);
	checkAttributed('Ann Lee said they had “so very sad.”', [
		'Ann Lee, before 0.884 (said), fragment',
	]);
	checkAttributed('Ann Lee said they had the “so very sad.”', [
		'Ann Lee, before 0.884 (said), none',
	]);
	checkAttributed('Ann Lee said they had “sad.”', ['Ann Lee, before 0.884 (said), none']);
	checkAttributed('Ann Lee called it “sad.”', ['Ann Lee, before 0.884 (called), fragment']);
	checkAttributed('Ann Lee called it “sad” work.', ['Ann Lee, before 0.884 (called), fragment']);
	checkAttributed('Ann Lee said “sad” things.', ['Ann Lee, before 0.884 (said), fragment']);
	checkAttributed('It was “so very sad a time” for us.', ['?, none 0.2, none']);
	checkAttributed('It was “a very slow and sad affair for us.”', ['?, none 0.2']);
	checkAttributed('Ann Lee said: “…”', []);
});

describe('words by themselves', () => {
	checkAttributed('“Certainly,” said Ann Lee.', ['Ann Lee, verb-speaker-after 0.922 (said)']);
	checkAttributed('“Certainly,” Ann Lee said.', ['Ann Lee, speaker-verb-after 0.903 (said)']);
	checkAttributed('“Certainly,” it was said.', ['?, none 0.2, none']);
	checkAttributed('“Certainly” said Ann Lee.', ['Ann Lee, verb-speaker-after 0.922 (said), none']);
	checkAttributed('“certainly,” said Ann Lee.', ['Ann Lee, verb-speaker-after 0.922 (said), none']);
	checkAttributed('A “Certainly,” said Ann Lee.', [
		'Ann Lee, verb-speaker-after 0.922 (said), none',
	]);
	checkAttributed('“Certainly,” then in the old hall Ann Lee said.', [
		'Ann Lee, speaker-verb-after 0.903 (said), none',
	]);
	checkAttributed('“Certainly,” Ann Lee, a baker, said.', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
	]);
});

describe('names', () => {
	checkAttributed('They sang “Paper Bird” there.', ['?, before 0.186 (sang), none']);
	checkAttributed('A film titled “Paper Bird of Old Zell and the Sea” ran.', ['?, none 0.2, none']);
	checkAttributed('The so-called “very slow and sad affair for us” ran.', ['?, none 0.2, none']);
	checkAttributed('A crane called “Paper Bird” fell.', ['a crane, before 0.744 (called), none']);
	checkAttributed('Ann Lee called “Paper Bird” fine.', [
		'Ann Lee, before 0.884 (called), fragment',
	]);
	checkAttributed('She called “Paper Bird” fine.', ['?, before 0.186 (called), none']);
	checkAttributed('A crane called “a bird” fell.', ['a crane, before 0.744 (called), fragment']);
	checkAttributed('Ann “Bee” Lee came.', ['?, none 0.2, none']);
	checkAttributed('Ann “A very long nickname of hers” Lee came.', ['?, none 0.2']);
	checkAttributed('Known as, “a very slow and sad affair for us.”', ['?, none 0.2, none']);
	checkAttributed('Ann Lee is known as “a very slow and sad affair for us.”', [
		'Ann Lee, own-sentence 0.57, none',
	]);
});

describe('titles', () => {
	checkAttributed('Ann Lee sang “The Bird of the Old Sea” there.', [
		'Ann Lee, before 0.884 (sang)',
	]);
	checkAttributed('Ann Lee said: “The Bird of the Old Sea.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('Ann Lee said “The Bird of the Old Sea” there.', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee said, “The Bird of the Old Sea” there.', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee said then “The Bird of the Old Sea” there.', [
		'Ann Lee, before 0.884 (said), none',
	]);
	checkAttributed('“The Bird of the Old Sea.”', ['?, none 0.2, none']);
	checkAttributed('“The Bird Is Old.”', ['?, none 0.2, none']);
	checkAttributed('“It Was the Bird.”', ['?, none 0.2, none']);
	checkAttributed('Then came: “WE ARE ALIVE.”', ['?, none 0.2, none']);
	checkAttributed('Then came “WE ARE ALIVE.”', ['?, none 0.2, none']);
	checkAttributed('Then came “WE ARE ALIVE, BRING WATER.”', ['?, none 0.2, none']);
	checkAttributed('Ann Lee wrote “WE ARE ALIVE.”', ['Ann Lee, before 0.884 (wrote)']);
	checkAttributed(
		'Ann Lee said: “The Bird of the Old Sea and the Very Long Road and All Those Birds.”',
		['?, none 0.2'],
	);
	checkAttributed('Then came “I Am.”', ['?, none 0.2, none']);
});

describe('signs', () => {
	checkAttributed('A sign read “Wait Here.”', ['?, before 0.186 (read), none']);
	checkAttributed('A sign read: “Do not wake us.”', ['?, before 0.186 (read), none']);
	checkAttributed('It read: “Do not wake us.”', ['?, before 0.186 (read), none']);
	checkAttributed('A door said: “Do not wake us or the cat now.”', ['a door, before 0.744 (said)']);
	checkAttributed('It rained. “Do not wake us.” It rained.', ['?, none 0.2, none']);
	checkAttributed('It rained.\n\n“Do not wake us.” It rained.', ['?, none 0.2']);
});

describe('titles, names, cries and sources', () => {
	checkAttributed('Ann Lee said: “The Old Red Mill.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('The film “The Old Mill” came.', ['?, none 0.2, none']);
	checkAttributed('Ann “Nan” Lee came.', ['?, none 0.2, none']);
	checkAttributed('The so-called “old mill” burned.', ['?, none 0.2, none']);
	checkAttributed('A crane called “Paper Bird” fell.', ['a crane, before 0.744 (called), none']);
	checkAttributed('“Certainly,” said Ann Lee.', ['Ann Lee, verb-speaker-after 0.922 (said)']);
	checkAttributed('“certainly,” said Ann Lee.', ['Ann Lee, verb-speaker-after 0.922 (said), none']);
	checkAttributed('“Certainly” said Ann Lee.', ['Ann Lee, verb-speaker-after 0.922 (said), none']);
	checkAttributed('“Oh no,” Ann Lee said.', ['Ann Lee, speaker-verb-after 0.903 (said)']);
	checkAttributed('“Old mill,” Ann Lee said.', ['Ann Lee, speaker-verb-after 0.903 (said)']);
	checkAttributed('Ann Lee said it was “cold.”', ['Ann Lee, before 0.884 (said), fragment']);
	checkAttributed('Ann Lee said it was “a long night.”', [
		'Ann Lee, before 0.884 (said), fragment',
	]);
	checkAttributed('“WE ARE ALIVE, BRING WATER.”', ['?, none 0.2']);
	checkAttributed('Ann Lee said: “WE ARE ALIVE, BRING WATER.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('“WE ARE HERE.”', ['?, none 0.2']);
	checkAttributed('“Lake rises again” — Orla Times, March 6, 2016', [
		'Orla Times, dash 0.76, none',
	]);
	checkAttributed('“Lake rises again” — Orla Times, 6 March 2016', ['Orla Times, dash 0.76, none']);
	checkAttributed('“Lake rises again” — Orla Times, March 2016', [
		'Orla Times, dash 0.76, fragment',
	]);
	checkAttributed('“Lake rises again” — Ann Lee, 2016', ['Ann Lee, dash 0.76, fragment']);
	checkAttributed('“One two three four five six”', ['?, none 0.2']);
	checkAttributed('“One two three four five”', ['?, none 0.2, none']);
	checkAttributed('“One two three four five,” Ann Lee said.', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
	]);
});

describe('what somebody calls a thing', () => {
	check('a plural is its name', 'In what Ann Lee called “black hours”, he slept.', []);
	check('one word alone is an opinion', 'In what Ann Lee called “sleep”, he slept.', [
		'Ann Lee: sleep*',
	]);
	check('with an article too', 'In what Ann Lee called “a sleep”, he slept.', [
		'Ann Lee: a sleep*',
	]);
	check('a name that he answers to', 'He was “the goat”, and answered to it, Ann Lee said.', []);
	check('joined without a comma', 'He was “the goat” and answered to it, Ann Lee said.', []);
	check('what he was is said of him', 'He was “the goat” then, Ann Lee said.', [
		'Ann Lee: the goat*',
	]);
});

describe('how long a thing is called, and how far before who calls it so stands', () => {
	check('three words', 'In what Ann Lee called “old black hours”, he slept.', []);
	check('four', 'In what Ann Lee called “old black sad hours”, he slept.', [
		'Ann Lee: old black sad hours*',
	]);
	check('by the press', 'Boats that the press called “black hours” sank.', []);
	check(
		'by the press of the whole island',
		'Boats that the press of the whole island called “black hours” sank.',
		['press of the whole island: black hours*'],
	);
});

describe('a sentence of one word behind what the same one said', () => {
	const SAID = 'Ann Lee: It sat on them,';
	const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
		test.each(cases)('%s', (behind, more) =>
			expect(spoken(`“It sat on them,” Ann Lee said. ${behind}`)).toEqual([SAID, ...more]),
		);

	rows([
		['“Gently.”', ['Ann Lee: Gently.']],
		['“Gently.” Then she left.', ['Ann Lee: Gently.']],
		['“Gently” it sat.', []],
		['It was “Gently.”', []],
		['“gently.”', []],
	]);
	check('what is said on is a quote from three words on', '“So,” Ann Lee said, “we all go”', [
		'Ann Lee: So,',
		'Ann Lee: we all go',
	]);
	check('and none of two', '“It is late,” Ann Lee said, “we go”', ['Ann Lee: It is late,']);
});

describe('how far what tells a term or a source may stand', () => {
	check('five words', 'Ann Lee spoke of what most of the crew called “black hours.”', []);
	check('six', 'Ann Lee spoke of what most of the old crew called “black hours.”', [
		'Ann Lee: black hours.*',
	]);
	const cited = (outlet: string) =>
		`Sources\n\n“Lake rises again in the north of Orla” — ${outlet}, March 6, 2016`;
	check('a long name of an outlet', cited('Orla Times one two three four five six seven'), []);
	check(
		'the day behind a longer one is not seen',
		cited('Orla Times one two three four five six seven eight'),
		['Orla Times: Lake rises again in the north of Orla'],
	);
	check(
		'a day in the next paragraph',
		'Sources\n\n“Lake rises again in the north of Orla” — Orla Times\n\nOn March 6, 2016 it fell',
		['Orla Times: Lake rises again in the north of Orla'],
	);
});
