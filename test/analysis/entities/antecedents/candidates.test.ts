import { describe, expect, test } from 'vitest';
import {
	type Asked,
	candidatesFor,
} from '../../../../src/analysis/entities/antecedents/candidates.ts';
import type { Discourse } from '../../../../src/analysis/entities/discourse.ts';
import { readMarkedNames } from '../marked.ts';

/** Whom the pronoun in brackets may mean, nearest first: the words, and the name behind them. */
function candidates(marked: string, asked: Asked, discourse?: Discourse): string[] {
	const { names, from } = readMarkedNames(marked);
	const pronoun = names.mentions.find((one) => one.from === from);
	if (!pronoun) return ['no mention'];
	const found = candidatesFor(names, {
		pronoun,
		asked,
		discourse: discourse ?? { recent: [], resolved: new Map() },
	});
	return found.map(({ mention, entity }) => {
		const words = names.tokens.slice(mention.from, mention.to).map(({ text }) => text);
		return `${words.join(' ')}${entity ? ` = ${entity.name}` : ''}`;
	});
}

function check(marked: string, asked: Asked, expected: string[]): void {
	test(`${marked} (${asked})`, () => expect(candidates(marked, asked)).toEqual(expected));
}

test('what earlier words meant stands behind them', () => {
	const { names, from } = readMarkedNames('Ann Lee rose. She and the tailor woke. [She] left');
	const pronoun = names.mentions.find((one) => one.from === from);
	const [, she, tailor] = names.mentions;
	const [lee] = names.entities;
	if (!pronoun || !she || !tailor || !lee) throw new Error('the text names nobody');
	const resolved = new Map([
		[she, lee],
		[tailor, lee],
	]);
	const entitiesOf = (discourse: Discourse) =>
		candidatesFor(names, { pronoun, asked: 'f', discourse }).map(({ entity }) => entity?.name);
	expect(entitiesOf({ recent: [], resolved })).toEqual(['Ann Lee', 'Ann Lee', 'Ann Lee']);
	expect(entitiesOf({ recent: [], resolved, listeners: [lee] })).toEqual([]);
});

test.each([
	[1400, ['Ann Lee = Ann Lee']],
	[1600, []],
])('%i characters back', (length, expected) => {
	const text = `Ann Lee woke${' and slept'.repeat(length / 10)}. [She] left`;
	expect(candidates(text, 'f')).toEqual(expected);
});

describe('for “he” and “she”', () => {
	check('Ann Lee woke. [She] left', 'f', ['Ann Lee = Ann Lee']);
	check('Ann Lee woke. [She] left', 'anybody', ['Ann Lee = Ann Lee']);
	check('Tom Reed woke. [She] left', 'f', ['Tom Reed = Tom Reed']);
	check('Mr Reed woke. [She] left', 'f', []);
	check('Mr Reed woke. [She] left', 'anybody', ['Mr Reed = Reed']);
	check('Ms Lee woke. [She] left', 'f', ['Ms Lee = Lee']);
	check('Zell Council woke. [She] left', 'f', []);
	check('Zell Council woke. [She] left', 'anybody', []);
	check('She woke. [She] left', 'f', []);
	check('He woke. [She] left', 'f', []);
	check('He woke. [She] left', 'anybody', []);
	check('It rained. [She] left', 'f', []);
	check('A baker woke. [She] left', 'f', ['A baker']);
	check('The baker woke. [She] left', 'f', ['The baker']);
	check('Her baker woke. [She] left', 'f', ['Her baker']);
	check('Her husband woke. [He] left', 'm', ['Her husband']);
	check('Her husband woke. [She] left', 'f', []);
	check('Her baker woke, and [she] left', 'f', []);
	check('We met her baker. [She] left', 'f', []);
	check('Her baker Ann Lee woke. [She] left', 'f', ['Ann Lee = Ann Lee']);
	check('Baker woke. [She] left', 'f', []);
	check('A baker’s dog woke. [She] left', 'f', []);
	check('Then a baker woke. [She] left', 'f', []);
	check('It was so, according to a baker. [She] left', 'f', ['a baker']);
	check('It was so, then, to a baker. [She] left', 'f', []);
	check('An actress woke. [She] left', 'f', ['An actress']);
	check('An actress woke. [He] left', 'm', []);
	check('A policeman woke. [She] left', 'f', []);
	check('A sister woke. [He] left', 'm', []);
	check('A friend woke. [He] left', 'm', ['A friend']);
	check('A council woke. [He] left', 'm', []);
	check('Then came Ann Lee, a baker. [She] left', 'f', ['Ann Lee = Ann Lee']);
	check('The baker, Ann Lee, woke. [She] left', 'f', ['Ann Lee = Ann Lee']);
	check('Ann Lee woke. Bo Ek woke. [She] left', 'f', ['Bo Ek = Bo Ek', 'Ann Lee = Ann Lee']);
	check('Ann Lee woke. [She] left. Joan Fell woke', 'f', ['Ann Lee = Ann Lee']);
	check('Ann Lee, a baker, woke. The baker sat. [She] left', 'f', [
		'The baker = Ann Lee',
		'Ann Lee = Ann Lee',
	]);
	check('Ann Lee, a baker, woke. A baker sat. [She] left', 'f', ['A baker', 'Ann Lee = Ann Lee']);
});

describe('whoever turned to somebody does not answer it', () => {
	check('Ann Lee sent him a note. [She] replied', 'f', []);
	check('Ann Lee sent him a note. [She] left', 'f', ['Ann Lee = Ann Lee']);
	check('Ann Lee had asked her why. [She] answered', 'f', []);
	check('Ann Lee had once asked her why. [She] answered', 'f', ['Ann Lee = Ann Lee']);
	check('Ann Lee sadly asked her why. [She] answered', 'f', ['Ann Lee = Ann Lee']);
	check('Ann Lee asked Mary Fell why. [She] answered', 'f', [
		'Mary Fell = Mary Fell',
		'Ann Lee = Ann Lee',
	]);
	check('Ann Lee saw them leave. [She] answered', 'f', ['Ann Lee = Ann Lee']);
	check('Ann Lee slept and told him so. [She] answered', 'f', ['Ann Lee = Ann Lee']);
	check('Ann Lee slept and then told him so. [She] answered', 'f', ['Ann Lee = Ann Lee']);
});

describe('who is told of without a name', () => {
	check('Ann Lee slept. Her mother woke. [She] left', 'f', ['Her mother', 'Ann Lee = Ann Lee']);
	check('Ann Lee slept. The mother, Mary Fell, woke. Her mother sat. [She] left', 'f', [
		'Her mother = Mary Fell',
		'Mary Fell = Mary Fell',
		'Ann Lee = Ann Lee',
	]);
	check('It was sold, her mother said, for nothing. [She] left', 'f', ['her mother']);
	check('It was sold, her mother always said, for nothing. [She] left', 'f', ['her mother']);
	check('It was sold, her mother so very often said, for nothing. [She] left', 'f', []);
	check('The next day the baker closed it. [She] left', 'f', ['the baker']);
	check('The next day we saw the baker close it. [She] left', 'f', []);
	check('But a baker woke. [She] left', 'f', ['a baker']);
	check('Tom Reed and a baker woke. [She] left', 'f', ['a baker', 'Tom Reed = Tom Reed']);
	check('A letter was sent by a baker. [She] left', 'f', ['a baker']);
	check('A letter was sent by the baker. [She] left', 'f', []);
	check('Ann Lee’s baker woke. [She] left', 'f', ['baker', 'Ann Lee’s = Ann Lee']);
	check('Then Ann Lee’s baker woke. [She] left', 'f', ['baker', 'Ann Lee’s = Ann Lee']);
	check('In the yard, a baker sat. [She] left', 'f', ['a baker']);
	check('We met one baker. [She] left', 'f', []);
	check('Her Zell baker woke. [She] left', 'f', []);
	check('His agent woke. [He] left', 'm', []);
	check('His agent quoted him as saying [he] left', 'm', []);
});

describe('for “it”', () => {
	check('In a statement, [it] left', 'it', []);
	check('In a statement, Zell Council left. [It] left', 'it', ['Zell Council = Zell Council']);
	check('A statement came, and [it] left', 'it', ['A statement']);
	check('“So” was in a letter. “It rains,” [it] read.', 'it', ['a letter']);
	check('A letter came. [It] states: “so”', 'it', ['A letter']);
	check('A letter came. [It] states so', 'it', ['A letter']);
	check('A letter came. [It] reads. So', 'it', ['A letter']);
	check('Zell Council met. Its rival slept. [It] left', 'it', [
		'Its rival',
		'Zell Council = Zell Council',
	]);
	check('Zell Council met. We saw its rival. [It] left', 'it', ['Zell Council = Zell Council']);
	check('Zell Council met. Its airline slept. [It] left', 'it', [
		'Its airline',
		'Zell Council = Zell Council',
	]);
	check('Zell Council met. A letter came. [Its website] said so', 'it', [
		'Zell Council = Zell Council',
	]);
	check('Zell Council met. [It] left', 'it', ['Zell Council = Zell Council']);
	check('Ann Lee met. [It] left', 'it', []);
	check('He met. [It] left', 'it', []);
	check('The airline met. [It] left', 'it', ['The airline']);
	check('Then the airline met. [It] left', 'it', ['the airline']);
	check('Then we saw the airline. [It] left', 'it', ['the airline']);
	check('The airline met.\n\n[It] left', 'it', ['The airline']);
	check('We saw the airline.\n\n[It] left', 'it', []);
	check('A statement came. [It] left', 'it', ['A statement']);
	check('A statement came. [It] reads: “so”', 'it', ['A statement']);
	check('A statement came. [It] read, “so”', 'it', ['A statement']);
	check('A statement came. [It] read so', 'it', ['A statement']);
	check('Zell Council met. [It] read: “so”', 'it', []);
	check('A baker met. [It] left', 'it', []);
	check('Zell Council met. The council sat. [It] left', 'it', [
		'The council = Zell Council',
		'Zell Council = Zell Council',
	]);
	check('Zell Council met. A council sat. [It] left', 'it', [
		'A council',
		'Zell Council = Zell Council',
	]);
	check('Vlum, an airline, met. The airline sat. [It] left', 'it', [
		'The airline = Vlum',
		'Vlum = Vlum',
	]);
});

describe('“it” that is read, or begins', () => {
	check('Ann Lee held the letter. The mill burned. [It] read: “Go.”', 'it', ['the letter']);
	check('Ann Lee held the letter. The mill burned. “Go,” [it] read.', 'it', ['the letter']);
	check('Ann Lee held the letter. The mill burned. [It] opened on Monday.', 'it', [
		'The mill',
		'the letter',
	]);
});
