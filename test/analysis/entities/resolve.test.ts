import { describe, expect, test } from 'vitest';
import type { Discourse } from '../../../src/analysis/entities/discourse.ts';
import { type Referent, referentOf } from '../../../src/analysis/entities/referent.ts';
import { resolve } from '../../../src/analysis/entities/resolve.ts';
import { checkSpeaker } from '../quotes/check-speaker.ts';
import { spoken } from '../quotes/spoken.ts';
import { readMarkedNames } from './marked.ts';

const NOTHING: Discourse = { recent: [], resolved: new Map() };

/** Whom the mention means that ends where the brackets end: its name, its kind and how certain that is. */
function meant(marked: string, discourse: Discourse = NOTHING): string {
	const { names, to } = readMarkedNames(marked);
	const mention = names.mentions.find((one) => one.to === to);
	if (!mention) return 'no mention';
	const { name, kind, certainty } = resolve(names, mention, discourse);
	return `${name ?? '?'}, ${kind}, ${certainty}`;
}

function check(marked: string, expected: string): void {
	test(marked, () => expect(meant(marked)).toBe(expected));
}

const JUROR: Referent = { name: 'an old juror', kind: 'unnamed', certainty: 0.9 };

test.each([
	['Ann Lee came. The [juror] said so', 'an old juror, unnamed, 0.75'],
	['Ann Lee came. That [juror] said so', 'that juror, unnamed, 0.8'],
	['Ann Lee came. The [tailor] said so', 'Ann Lee, person, 0.6'],
])('after an old juror spoke: %s', (marked, expected) => {
	expect(meant(marked, { ...NOTHING, recent: [JUROR] })).toBe(expected);
});

test.each([
	[39, 'one juror, unnamed, 0.75'],
	[40, 'Ann Lee, person, 0.6'],
])('a juror told of before %i others', (others, expected) => {
	const between = ' Ann Lee came.'.repeat(others);
	expect(meant(`Ann Lee came. One juror sat.${between} The [juror] said so`)).toBe(expected);
});

test('somebody who listens does not speak', () => {
	const { names, to } = readMarkedNames('Ann Lee came. The [tailor] said so');
	const mention = names.mentions.find((one) => one.to === to);
	const [lee] = names.entities;
	if (!mention || !lee) throw new Error('the text names nobody');
	expect(resolve(names, mention, NOTHING)).toEqual(referentOf(lee, 0.6));
	expect(resolve(names, mention, { ...NOTHING, listeners: [lee] })).toMatchObject({
		name: 'tailor',
		kind: 'unnamed',
	});
});

describe('names', () => {
	check('Then [Ann Lee] came', 'Ann Lee, person, 0.95');
	check('Then Wang Yi, a minister, met Nikolai Ek. [Wang Nikolai Ek] spoke', '?, unnamed, 0.2');
	check('Then [Zorkan] came', 'Zorkan, institution, 0.7');
});

describe('roles', () => {
	check('Then Ann Lee, a baker, came. A [baker] said so', 'a baker, unnamed, 0.8');
	check('Then Ann Lee, a baker, came. The [baker] said so', 'Ann Lee, person, 0.85');
	check('Then Ann Lee, a baker, came. Another [baker] said so', 'another baker, unnamed, 0.8');
	check('Then Ann Lee, a baker, came. Her [sister] said so', 'her sister, unnamed, 0.8');
	check('Then Ann Lee, a baker, came. Her [tailor] said so', 'her tailor, unnamed, 0.8');
	check('Then Ann Lee, a baker, came. The [tailor] said so', 'tailor, unnamed, 0.8');
	check(
		'Then Ann Lee, a baker, came. The [tailor] in Zell said so',
		'tailor in Zell, unnamed, 0.8',
	);
	check(
		'Then Ann Lee, a baker, came. The [tailor] of Zell said so',
		'tailor of Zell, unnamed, 0.8',
	);
	check('Then Ann Lee came. The [man] said so', 'man, unnamed, 0.8');
	check('Then Ann Lee came. The [actress] said so', 'Ann Lee, person, 0.6');
	check('Then Ann Lee came. The [policewoman] said so', 'Ann Lee, person, 0.6');
	check('Then Ann Lee came. The [policeman] said so', 'policeman, unnamed, 0.8');
	check(
		'Then Tom Reed came. Ann Lee was charged. Tom Reed left. The [defendant] said so',
		'Ann Lee, person, 0.8',
	);
	check(
		'Then Tom Reed came. Ann Lee was charged. Tom Reed left. The [winner] said so',
		'Tom Reed, person, 0.6',
	);
	check(
		'Then Tom Reed came. Tom Reed left. Then Ann Lee came. The [winner] said so',
		'Tom Reed, person, 0.6',
	);
	check('Then Tom Reed came. Ann Lee left. The [defendant] said so', 'Tom Reed, person, 0.6');
	check(
		'The Zorkan Mining Company met. The listed [miner] said so',
		'Zorkan Mining Company, institution, 0.7',
	);
	check('The Zorkan Mining Company met. A listed [miner] said so', 'a listed miner, unnamed, 0.8');
	check('The Zorkan Mining Company met. The old [tailor] said so', 'old tailor, unnamed, 0.8');
});

describe('somebody told of before', () => {
	check('One juror sat. Ann Lee came. The [juror] said so', 'one juror, unnamed, 0.75');
	check('A juror sat. Ann Lee came. The [juror] said so', 'a juror, unnamed, 0.75');
	check('The juror sat. Ann Lee came. The [juror] said so', 'Ann Lee, person, 0.6');
	check('One juror sat. Ann Lee came. That [juror] said so', 'that juror, unnamed, 0.8');
	check('We sat with one juror. Ann Lee came. The [juror] said so', 'Ann Lee, person, 0.6');
	check('One tailor sat. Ann Lee came. The [juror] said so', 'Ann Lee, person, 0.6');
});

describe('whom the sentences nearby are about', () => {
	check('Then Ann Lee, 17, won. The [teenager] said so', 'Ann Lee, person, 0.7');
	check('Then Ann Lee, 17, won. A [teenager] said so', 'a teenager, unnamed, 0.8');
	check('Then Ann Lee, 17, won. The [teenager] in Zell said so', 'teenager in Zell, unnamed, 0.8');
	check('Then Ann Lee, 17, won.\n\nThe [teenager] said so', 'Ann Lee, person, 0.7');
	check('Then Ann Lee, 17, won.\n\nIt rained.\n\nThe [teenager] said so', 'teenager, unnamed, 0.8');
	check('Zell Council met. The [teenager] said so', 'teenager, unnamed, 0.8');
	check('It rained. The [teenager] said so. Ann Lee sat', 'teenager, unnamed, 0.8');
});

describe('whoever holds an office', () => {
	check('Ann Lee sat. The [mayor] said so', 'Ann Lee, person, 0.6');
	check(
		'Mayor Ann Lee sat. It rained.\n\nIt froze.\n\nThe [mayor] said so',
		'Ann Lee, person, 0.85',
	);
	check('Ann Lee sat.\n\nIt rained.\n\nThe [mayor] said so', 'mayor, unnamed, 0.8');
	check(
		'Ann Lee sat.\n\nIt rained.\n\nThe prime [minister] said so',
		'prime minister, unnamed, 0.8',
	);
	check('Ann Lee sat.\n\nIt rained.\n\nThe [tailor] said so', 'Ann Lee, person, 0.6');
	check('It rained. The [mayor] said so', 'mayor, unnamed, 0.8');
	check('Ann Lee sat. The [Marshal] of the Court said so', 'Marshal of the Court, unnamed, 0.8');
});

describe('institutions', () => {
	check('Then Zell Council met. The [council] said so', 'Zell Council, institution, 0.85');
	check('Then Zell Council met. A [council] said so', 'a council, unnamed, 0.8');
	check('Then Zell Council met. The [airline] said so', 'airline, unnamed, 0.8');
	check('Then Vlum, an airline, met. The [airline] said so', 'Vlum, institution, 0.85');
	check(
		'Then the Zorkan, an airline which flew, met. The [company] said so',
		'Zorkan, institution, 0.85',
	);
	check('Then Ann Lee’s [office] said so', 'Ann Lee’s office, unnamed, 0.8');
	check('Then the [office] said so', 'office, unnamed, 0.8');
	check('Then the mayor’s [office] said so', 'mayor’s office, unnamed, 0.8');
	check('Then Ann Lee’s [council] said so', 'council, unnamed, 0.8');
	check('Then Zell Council’s [mission] said so', 'Zell Council’s mission, unnamed, 0.8');
	check('The Lee campaign began. The [campaign] said so', 'Lee campaign, institution, 0.75');
	check('The Lee campaign began. A [campaign] said so', 'a campaign, unnamed, 0.8');
	check('The Lee campaign began. The old [campaign] said so', 'Lee campaign, institution, 0.75');
	check('The Lee campaign began. The Fell [campaign] said so', 'Fell campaign, unnamed, 0.8');
});

describe('crowds and documents', () => {
	check('Then the [growers] said so', 'growers, unnamed, 0.8');
	check('Then a [statement] said so', 'a statement, unnamed, 0.8');
	check(
		'Zell Council wrote a statement. It rained. [It] said so',
		'Zell Council, institution, 0.92',
	);
	check('Zell Council met. [It] said so', 'Zell Council, institution, 0.92');
	check('Ann Lee and Tom Reed came. [They] said so', 'Ann Lee and Tom Reed, person, 0.75');
	check('The growers met. [They] said so', 'growers, unnamed, 0.7');
	check('It rained. [They] said so', '?, unnamed, 0.2');
});

describe('the source', () => {
	const spoke = '“We are angry,” said Tom Reed, who runs the club.\n\n';
	const source = '“It is now or never,” the source said.';
	checkSpeaker('an insider', `${spoke}But an insider told us more. ${source}`, 'an insider');
	checkSpeaker('an aide', `${spoke}An aide saw it. ${source}`, 'an aide');
	checkSpeaker(
		'an official of a land',
		`${spoke}A Zell official told us. ${source}`,
		'a Zell official',
	);
	checkSpeaker('not whom somebody met', `${spoke}Tom Reed met an aide. ${source}`, 'Tom Reed');
	checkSpeaker('not of another paragraph', `${spoke}An aide told us.\n\n${source}`, 'Tom Reed');
	checkSpeaker('not a man with a name', `${spoke}Ann Lee told us. ${source}`, 'Ann Lee');
});

describe('a rank without a name', () => {
	check('Ann Lee came, and Ann Lee sat. The [duchess] said so', 'Ann Lee, person, 0.6');
	check('Ann Lee came, and Ann Lee sat. The [duke] said so', 'duke, unnamed, 0.8');
	check(
		'Ann Lee, a duchess, came. Then Mary Ek sat. The [duchess] said so',
		'Ann Lee, person, 0.85',
	);
	check('Ann Lee came, and Ann Lee sat. A [duchess] said so', 'a duchess, unnamed, 0.8');
});

describe('a body told of in full before', () => {
	test.each<[string, string[]]>([
		[
			'The airport authority warned of it. “We wait here for it,” the authority said.',
			['airport authority: We wait here for it,'],
		],
		[
			'The airport authority warned of it.\n\n“We wait here for it,” the authority said.',
			['airport authority: We wait here for it,'],
		],
		[
			'The airport authority warned of it.\n\nRain fell.\n\n“We wait here for it,” the authority said.',
			['authority: We wait here for it,'],
		],
		[
			'The airport authority warned of it. “We wait here for it,” an authority said.',
			['an authority: We wait here for it,'],
		],
		[
			'The airport authority warned of it. “We wait here for it,” the old authority said.',
			['old authority: We wait here for it,'],
		],
		[
			'An airport authority warned of it. “We wait here for it,” the authority said.',
			['authority: We wait here for it,'],
		],
		[
			'The airport authority warned of it. “We wait here for it,” the board said.',
			['board: We wait here for it,'],
		],
		[
			'Zell Union met. “We wait here for it,” the Zell observer union said.',
			['Zell Union: We wait here for it,'],
		],
		[
			'Zell Union met. “We wait here for it,” the observer union said.',
			['Zell Union: We wait here for it,'],
		],
	])('%s', (text, expected) => expect(spoken(text)).toEqual(expected));
});
