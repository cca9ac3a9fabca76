import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../../src/analysis/entities/entity.ts';
import {
	fullNames,
	type NamedWords,
} from '../../../../src/analysis/events/labels/names-in-label.ts';
import { namedAt, someone, treeBuilt } from '../built.ts';
import { labelIn, toldIn } from '../told.ts';

const SENTENCE = treeBuilt(
	'Mayor/NOUN/NN/compound/1 Lee/PROPN/NNP/nsubj/2 left/VERB/VBD/root/-1 Lee/PROPN/NNP/obj/2',
);
const LEE = someone('Ann Lee');

/** The words that go, and what stands instead of others. */
function written(
	named: readonly NamedWords[],
	{
		entities = [LEE],
		kept = [0, 1, 2, 3],
		told = 'It rained.',
	}: { entities?: Entity[]; kept?: number[]; told?: string } = {},
) {
	const table = { ...toldIn(told).names, entities };
	const full = fullNames(table, { tree: SENTENCE, named, kept: new Set(kept) });
	return [kept.filter((at) => !full.kept.has(at)), [...full.instead]];
}

const at = (changes: Partial<NamedWords>, entity = LEE): NamedWords => ({
	...namedAt(entity, 0, 2),
	nameFrom: 1,
	...changes,
});
const asWritten = [[], []];

test('the full name stands for a surname, and its title goes', () => {
	expect(written([at({})])).toEqual([[0], [[1, 'Ann Lee']]]);
});

test('once', () => {
	expect(written([at({}), at({ from: 3, to: 4, nameFrom: 3 })])).toEqual([[0], [[1, 'Ann Lee']]]);
	expect(written([at({}), at({ from: 3, to: 4, nameFrom: 3 })], { kept: [2, 3] })).toEqual([
		[],
		[[3, 'Ann Lee']],
	]);
});

test('an owner has one word more', () => {
	expect(written([at({ isOwner: true, to: 3 })])).toEqual([[0], [[1, 'Ann Lee']]]);
	expect(written([at({ isOwner: true })])).toEqual(asWritten);
});

describe('what stays as it is', () => {
	test.each<[string, NamedWords]>([
		['an institution', at({}, someone('Ann Lee', { kind: 'institution' }))],
		['a name of two words', at({ nameFrom: 0 })],
		['a person of one name', at({}, someone('Lee'))],
		['a person of six', at({}, someone('Ann B C D E Lee'))],
		['a first name', at({}, someone('Lee Ann'))],
		['no name', at({ from: 2, to: 3, nameFrom: 2 }, someone('Ann left'))],
	])('%s', (_, named) => expect(written([named])).toEqual(asWritten));

	test('the name of two people', () => {
		expect(written([at({})], { entities: [LEE, someone('Tom Lee')] })).toEqual(asWritten);
		const others = [LEE, someone('Lee Hall', { kind: 'institution' }), someone('Tom Reed')];
		expect(written([at({})], { entities: others })).not.toEqual(asWritten);
	});

	test('a name that a quotation gives to another', () => {
		const after = (told: string) => written([at({})], { told });
		expect(after('“He mourned Desmond Lee all his life.”')).toEqual(asWritten);
		expect(after('“We wept for Tom Lee’s mill,” the town said.')).toEqual(asWritten);
		expect(after('“He met Ann Lee at the mill.”')).not.toEqual(asWritten);
		expect(after('“He met Mrs Lee, and then Lee, in Lee Hall.”')).not.toEqual(asWritten);
		expect(after('“He met Desmond Leeming there.”')).not.toEqual(asWritten);
	});

	test.each(['Port Lee', 'St Lee', 'New Lee'])('a place that ends in it: %s', (name) => {
		const place = someone(name);
		expect(written([at({}, place)], { entities: [place] })).toEqual(asWritten);
	});

	test('what is left out', () => {
		expect(written([at({})], { kept: [0, 2, 3] })).toEqual(asWritten);
	});
});

test('five names, or a family name that stands first', () => {
	const five = someone('Ann B C D Lee');
	expect(written([at({}, five)], { entities: [five] })[1]).toEqual([[1, 'Ann B C D Lee']]);
	const chinese = someone('Lee Jiahao', { keys: ['wang', 'jiahao'] });
	expect(written([at({}, chinese)], { entities: [chinese] })[1]).toEqual([[1, 'Lee Jiahao']]);
});

test('every name of a sentence, by its words', () => {
	const text = 'Mayor Ann Lee wept. Mayor Ann Lee’s mill left Zell Council on Monday.';
	const [candidate] = toldIn(text).candidates;
	const named = candidate?.label?.named.map(({ entity, from, to, nameFrom, isOwner }) => [
		entity.name,
		from,
		nameFrom,
		to,
		isOwner,
	]);
	expect(named).toEqual([
		['Ann Lee', 0, 1, 4, true],
		['Zell Council', 6, 6, 8, false],
	]);
});

describe('a surname by itself is told in full where one person bears it', () => {
	test.each([
		['Lee opened the mill of Zell on Monday. Ann Lee slept.', 'Ann Lee opened the mill of Zell'],
		['Ann Lee slept. Lee opened the mill of Zell on Monday.', 'Ann Lee opened the mill of Zell'],
		[
			'Ann Lee slept. Bo Lee slept. Lee opened the mill of Zell on Monday.',
			'Lee opened the mill of Zell | only a part of a name is told',
		],
		[
			'Ann Lee of Lee Foods slept. Lee opened the mill of Zell on Monday.',
			'Ann Lee opened the mill of Zell',
		],
		[
			'Ann Bo Cy Di Lee slept. Lee opened the mill of Zell on Monday.',
			'Ann Bo Cy Di Lee opened the mill of Zell',
		],
		[
			'Ann Bo Cy Di Ed Lee slept. Lee opened the mill of Zell on Monday.',
			'Lee opened the mill of Zell | only a part of a name is told',
		],
		['Ann Lee slept. Storm Lee hit the mill of Zell on Monday.', 'Storm Lee hit the mill of Zell'],
		[
			'Ann Lee slept. Hurricane Lee hit the mill of Zell on Monday.',
			'Hurricane Lee hit the mill of Zell',
		],
		[
			'Ann Lee slept. Zell met Lee at the mill of Corvo on Monday.',
			'Zell met Ann Lee at the mill of Corvo',
		],
		[
			'Ann Lee slept. Bo Ek met Lee at the mill of Corvo on Monday.',
			'Bo Ek met Ann Lee at the mill of Corvo',
		],
	])('%s', (text, told) => expect(labelIn(text)).toBe(told));
});
