import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/analysis/entities/entity.ts';
import { entityByRole, indexRoles } from '../../../src/analysis/entities/entity-by-role.ts';
import { readMarkedNames } from './marked.ts';

/** Whom the noun phrase in brackets means by a role that the text gives somebody. */
function meant(marked: string): string | undefined {
	const { names, to } = readMarkedNames(marked);
	const mention = names.mentions.find((one) => one.to === to);
	return mention ? entityByRole(names, mention)?.name : 'no mention';
}

function check(marked: string, expected: string | undefined): void {
	test(marked, () => expect(meant(marked)).toBe(expected));
}

test('the index holds every word of a role, and of very many entities the first', () => {
	const entity = (name: string): Entity => {
		const role = {
			phrase: 'cake baker',
			head: 'baker',
			words: new Set(['cake', 'baker']),
			letters: new Set<string>(),
		};
		return {
			name,
			words: [name],
			keys: [name],
			kind: 'person',
			first: 0,
			count: 1,
			gender: undefined,
			isGenderTold: false,
			roles: [role, role],
			nouns: new Set(),
		};
	};
	const bakers = Array.from({ length: 30 }, (_, index) => entity(`Lee ${index}`));
	const index = indexRoles(bakers);
	expect([...index.keys()]).toEqual(['baker', 'cake']);
	expect(index.get('baker')).toEqual(bakers.slice(0, 24));
	expect(indexRoles(bakers.slice(0, 2)).get('cake')).toEqual(bakers.slice(0, 2));
});

describe('by role', () => {
	check('Ann Lee, a baker, met Tom Reed, a tailor. The [baker] left', 'Ann Lee');
	check('Ann Lee, a baker, met Tom Reed, a tailor. The [tailor] left', 'Tom Reed');
	check('Ann Lee, a baker, met Tom Reed, a tailor. The [dean] left', undefined);
	check('Ann Lee, a baker, met Tom Reed, a baker. The [baker] left', 'Tom Reed');
	check('Tom Reed, a baker, met Ann Lee, a baker. The [baker] left', 'Ann Lee');
	check('Ann Lee, a baker, met Tom Reed, a baker. Ann Lee sat. The [baker] left', 'Ann Lee');
	check('Ann Lee, a bread baker, met Tom Reed, a cake baker. The [bread baker] left', 'Ann Lee');
	check('Ann Lee, a bread baker, met Tom Reed, a cake baker. The [cake baker] left', 'Tom Reed');
	check('Ann Lee, a bread baker, met Tom Reed, a cake baker. The [baker] of bread left', 'Ann Lee');
	check(
		'Ann Lee, the airline’s chairman, met Tom Reed, the union’s chairman. The airline’s [chairman] left',
		'Ann Lee',
	);
	check(
		'Ann Lee, the airline’s chairman, met Tom Reed, the union’s chairman. The union’s [chairman] left',
		'Tom Reed',
	);
	check(
		'Ann Lee, a baker of old bread, met Tom Reed, a bread tailor. The [bread] left',
		'no mention',
	);
	check('Tom Reed, a red baker, met Ann Lee, a big baker. The [red baker] left', 'Ann Lee');
	check('Tom Reed, a deep baker, met Ann Lee, a long baker. The [deep baker] left', 'Tom Reed');
	check('Tom Reed, a baker, met Ann Lee, a baker dean. The [baker] left', 'Tom Reed');
	check(
		'Tom Reed, a bread baker, met Ann Lee, a cake baker. The [baker] we all know for bread',
		'Ann Lee',
	);
	check(
		'Tom Reed, a bread baker, met Ann Lee, a cake baker. The [baker] we know for bread',
		'Tom Reed',
	);
	check(
		'Tom Reed, a bread baker, met Ann Lee, a cake baker. The [baker] known for bread',
		'Tom Reed',
	);
	check(
		'Tom Reed, a bread baker, met Ann Lee, a baker. Ann Lee, a bread dean, sat. The [bread baker] left',
		'Tom Reed',
	);
	check('Ann Lee, chairman of the union, sat. The [union] met', undefined);
	check('Vlum, an airline, met Ann Lee, an airline baker. The [airline] left', 'Vlum');
	check('Vlum, an airline, met Ann Lee, an airline baker. The [baker] left', 'Ann Lee');
});

describe('by nation', () => {
	check(
		'Ann Lee, the Russian president, met Bo Ek, the Danish president. The [Russian president] left',
		'Ann Lee',
	);
	check(
		'Ann Lee, the Russian president, met Bo Ek, the Danish president. The [Danish president] left',
		'Bo Ek',
	);
	check(
		'Ann Lee, the Russian president, met Bo Ek, the Danish president. The [Russian leader] left',
		'Ann Lee',
	);
	check(
		'Ann Lee, the Russian president, met Bo Ek, the Danish president. The [Danish leader] left',
		'Bo Ek',
	);
	check('Ann Lee, the Russian president, met Bo Ek. The [Swedish leader] left', undefined);
	check(
		'Ann Lee, the Russian minister, met Bo Ek, the Russian president. The [Russian leader] left',
		'Bo Ek',
	);
	check('Ann Lee, the Russian minister, met. The [Russian leader] left', 'Ann Lee');
	check('Ann Lee, the Russian baker, met. The [Russian leader] left', undefined);
	check('Ann Lee, the Russian president, met. The [Russian baker] left', undefined);
	check(
		'Ann Lee, the Russian president, met Bo Ek, the Russian premier. The [Russian leader] left',
		'Bo Ek',
	);
	check('Ann Lee, a leader, met. The [Russian leader] left', undefined);
	check('Ann Lee, the president, met. The [Russian president] left', undefined);
});

test.each<[string, string | undefined]>([
	['Ann Lee, the mayor, met Tom Reed, the baker. The [mayor] left.', 'Ann Lee'],
	[
		'Ann Lee, the mayor of Zell, met Tom Reed, the mayor of Tolve. The [mayor] of Zell left.',
		'Ann Lee',
	],
	['Ann Lee, the mayor of Zell, met Tom Reed, the mayor of Tolve. The [mayor] left.', 'Tom Reed'],
	[
		'Ann Lee, the mayor of Zell, met Tom Reed, the mayor of Tolve. Lee sat. The [mayor] left.',
		'Ann Lee',
	],
	['Ann Lee, the mayor of Zell, met Tom Reed, the mayor of Tolve. Zell’s [mayor] left.', 'Ann Lee'],
	['Ann Lee, the deputy mayor, met Tom Reed, the mayor. The [mayor] left.', 'Tom Reed'],
	['Ann Lee, the deputy mayor, met Tom Reed, the mayor. The [deputy] left.', 'Ann Lee'],
	['Ann Lee, the Russian president, left. The [Russian leader] sat.', 'Ann Lee'],
	['Ann Lee, the Russian president, left. The [Indian leader] sat.', undefined],
	['Ann Lee, the Russian president, left. The [leader] sat.', undefined],
	[
		'Ann Lee, the Russian minister, met Tom Reed, the Russian president. The [Russian leader] sat.',
		'Tom Reed',
	],
	[
		'Tom Reed, the Russian president, met Ann Lee, the Russian minister. Lee sat. The [Russian leader] sat.',
		'Tom Reed',
	],
	['Ann Lee, the Russian minister, left. The [Russian leader] sat.', 'Ann Lee'],
	['Ann Lee, the Russian baker, left. The [Russian leader] sat.', undefined],
	[
		'Ann Lee, the Russian president, met Tom Reed, the Indian president. The [Russian president] sat.',
		'Ann Lee',
	],
	[
		'Ann Lee, the Russian president, met Tom Reed, the Indian president. The [Indian president] sat.',
		'Tom Reed',
	],
	['Zell Rovers, the club, met Ann Lee, the club manager. The [club] left.', 'Zell Rovers'],
	['Zell Rovers, the club, met Ann Lee, the club manager. The [manager] left.', 'Ann Lee'],
])('who is called so in “%s”: %s', (marked, name) => {
	const { names, from } = readMarkedNames(marked);
	const mention = names.mentions.find((one) => one.from <= from && from < one.to);
	expect(mention && entityByRole(names, mention)?.name).toBe(name);
});

describe('of two in such an office, and of a country', () => {
	check(
		'Ann Lee, the prime minister, met Bo Ek, the farming minister. The prime [minister] left',
		'Ann Lee',
	);
	check(
		'Ann Lee, the prime minister, met Bo Ek, the farming minister. The farming [minister] left',
		'Bo Ek',
	);
	check(
		'Ann Lee, the prime minister, met Bo Ek, the farming minister. The [minister] left',
		'Bo Ek',
	);
	check('Ann Lee, the mayor, slept. The deputy [mayor] left', undefined);
	check('Ann Lee, the deputy mayor, slept. The deputy [mayor] left', 'Ann Lee');
	check('Ann Lee, the deputy mayor, slept. The [mayor] left', 'Ann Lee');
	check('Ann Lee, the health minister, slept. The trade [minister] left', undefined);
	check('Ann Lee, the minister, slept. The trade [minister] left', 'Ann Lee');
	check(
		'Ann Lee, the old cake baker, met Bo Ek, the bread baker. The cake [baker] left',
		'Ann Lee',
	);
	check('Ann Lee, the cake baker, met Bo Ek, the bread baker. The bread [baker] left', 'Bo Ek');
	check('Ann Lee, the cake baker, met Bo Ek, the bread baker. The [baker] of bread left', 'Bo Ek');
	check(
		'Ann Lee, the cake baker, met Bo Ek, the bread baker. The [baker] one two of bread left',
		'Bo Ek',
	);
	check('Ann Lee, Zell’s baker, met Bo Ek, Orla’s baker. Zell’s [baker] left', 'Ann Lee');
	check('Russian President Bo Ek met Ann Lee, a leader. The Russian [leader] left', 'Bo Ek');
	check(
		'Russian Minister Bo Ek met Russian President Ann Lee. The Russian [leader] left',
		'Ann Lee',
	);
	check(
		'Russian President Ann Lee met Russian Minister Bo Ek. The Russian [leader] left',
		'Ann Lee',
	);
	check('Russian Minister Bo Ek came. The Russian [leader] left', 'Bo Ek');
	check('Russian baker Bo Ek came. The Russian [leader] left', undefined);
	check('Russian President Bo Ek came. The Danish [leader] left', undefined);
	check(
		'Danish President Bo Ek met Russian President Ann Lee. The Danish [president] left',
		'Bo Ek',
	);
});

describe('whoever is a justice goes on as the judge', () => {
	check('Mr Justice Tom Hale dismissed the appeal. [the judge] said so.', 'Tom Hale');
	check('Justice Ann Roe sat on Monday. [the judge] said so.', 'Ann Roe');
	// traps
	check('Justice Ann Roe and Justice Bo Ek sat. [the judge] said so.', undefined);
	check('Judge Ida Lind and Justice Ann Roe sat. [the judge] said so.', 'Ida Lind');
	check('Inspector Ann Roe was there. [the official] said so.', undefined);
});
