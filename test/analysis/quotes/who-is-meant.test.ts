import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

/** Each quote as “speaker: words”. */
function check(name: string, text: string, expected: string[]): void {
	test(name, () => expect(spoken(text)).toEqual(expected));
}

describe('two who may be meant', () => {
	check(
		'the one the last sentence is about, not the one who spoke last',
		'Otto Ek rose. “We win,” he said. Hans Fell, his rival, waited. “We doubt it,” he replied.',
		['Otto Ek: We win,', 'Hans Fell: We doubt it,'],
	);
	check(
		'“he” a moment ago is not “she” now',
		'Zanu Zeg said: “It works.”\n\nBut Ann Lee told him he was wrong. “It fails,” she said.',
		['Zanu Zeg: It works.', 'Ann Lee: It fails,'],
	);
	check(
		'a patronymic tells who is not he',
		'Otto Ek came. Zotkatla Vigsdóttir rose. “We go on,” he said.',
		['Otto Ek: We go on,'],
	);
	check(
		'a second name tells who is not he',
		'Otto Ek came. Ho Thi Zam rose. “We go on,” he said.',
		['Otto Ek: We go on,'],
	);
	check(
		'her coach is no woman for that',
		'Ann Lee won. Her coach, Zerin Zok, hugged her. “We cried,” he said.',
		['Zerin Zok: We cried,'],
	);
});

describe('the unnamed', () => {
	check(
		'a witness told of in the sentence before',
		'Ann Lee left. The witness, a tailor, hid. “It was loud,” he said.',
		['witness: It was loud,'],
	);
	check('the same juror', 'One juror disagreed with Ann Lee. “We were tired,” the juror said.', [
		'one juror: We were tired,',
	]);
	check('a noun of no list', '“We wait here,” a harvester said.', ['a harvester: We wait here,']);
	check('a noun of no list behind the verb', '“Shame on you!” shouted a voice.', [
		'a voice: Shame on you!',
	]);
	check(
		'a resident who gives a name',
		'A resident who identified herself as Zalia told us “the sea came in at night”. “We fled,” she said.',
		['Zalia: the sea came in at night', 'Zalia: We fled,'],
	);
	check('asked by somebody', 'Asked by a reporter, “Is it over?”, Ann Lee said: “It is not.”', [
		'a reporter: Is it over?',
		'Ann Lee: It is not.',
	]);
});

describe('roles', () => {
	check(
		'the bishop of a place, behind a comma',
		'The Bishop of Zell, the Rt Rev Ann Lee, came. “We pray here,” the bishop said.',
		['Ann Lee: We pray here,'],
	);
	check(
		'whom nobody is called so: whoever the sentence before is about',
		'Bo Ek spoke. Former Treasurer Ann Lee fired back. “He is lost,” the hopeful said.',
		['Ann Lee: He is lost,'],
	);
	check(
		'a department in its letter',
		'The Union of Zell struck. The Zell Education Department waited. In a letter to parents, the department said so. “We go on,” it wrote.',
		['Zell Education Department: We go on,'],
	);
	check('an owner in the plural', '“We wait here,” the Growers’ Association said.', [
		'Growers’ Association: We wait here,',
	]);
});

describe('what a sentence is about', () => {
	check(
		'the one behind a clause that points ahead',
		'Bo Ek left. Otto Fell, the defendant, sat. Asked whether he was sorry, Fell nodded. “I am sorry,” he said.',
		['Otto Fell: I am sorry,'],
	);
	check(
		'the article’s first name, in no register',
		'Zhehan Zikrama made a century. “I was lucky,” he said.',
		['Zhehan Zikrama: I was lucky,'],
	);
	check(
		'the house that speaks, not a thing nearby',
		'He returned a book late.\n\nThe palace told us so. “It is all a matter of sound,” it explained.',
		['palace: It is all a matter of sound,'],
	);
	check('one of many', '“We wait here,” said one of the waiters, stacking chairs.', [
		'one of the waiters: We wait here,',
	]);
	check('many', 'Foreign observers said it was “free, fair and extraordinarily slow.”', [
		'observers: free, fair and extraordinarily slow.*',
	]);
	check('a court', 'The Supreme Court said that “a sidewalk is no gift from a government.”', [
		'Supreme Court: a sidewalk is no gift from a government.',
	]);
	check('quoted by another', '“We are done,” Nordpress quoted Ann Lee as saying.', [
		'Ann Lee: We are done,',
	]);
	check(
		'quoted by another, with a pronoun',
		'Ann Lee met Nordpress, which quoted her as saying: “We are done.”',
		['Ann Lee: We are done.'],
	);
	check('an office', 'Bo Ek rose. Ann Lee’s office called that “a cheap shot.”', [
		'Ann Lee’s office: a cheap shot.*',
	]);
});

describe('questions and answers', () => {
	check(
		'a paragraph each',
		'Ann Lee flies. We met her.\n\nWhat is it like?\n\n“It is very cold up there.”\n\nAnd at night?\n\n“Colder still, and dark.”',
		['Ann Lee: It is very cold up there.', 'Ann Lee: Colder still, and dark.'],
	);
});

describe('at a distance', () => {
	check(
		'according to a statement',
		'The Harbour Authority expects “a slow return to normal” in May, according to a statement.',
		['Harbour Authority: a slow return to normal*'],
	);
	check(
		'a sign that says it',
		'Ann Lee left. A card on the door said, “Do not wake the cat or us.”',
		['?: Do not wake the cat or us.'],
	);
});
