import { expect, test } from 'vitest';
import {
	areCalledAlike,
	type Evidence,
	isOfOne,
	isOfOneCalling,
	readRole,
	roleEvidence,
} from '../../../src/domain/people/role-evidence.ts';

test.each<[string[], string[], Evidence]>([
	[['foreign minister of Lumen'], ['Lumen minister'], 'for'],
	[['foreign minister of Lumen'], ['minister of Corvo'], 'against'],
	[['minister of Lumen'], ['minister of Corvo'], 'against'],
	[['minister'], ['minister of Corvo'], 'none'],
	[['minister of Corvo'], ['minister'], 'none'],
	[['minister'], ['minister'], 'none'],
	[['minister of Corvo'], ['Corvo president'], 'for'],
	[['minister of Corvo'], ['president of Lumen'], 'none'],
	[['minister'], ['president'], 'none'],
	[['minister'], ['goalkeeper'], 'against'],
	[['minister of Corvo'], ['goalkeeper of Lumen'], 'against'],
	[['minister of Corvo'], ['goalkeeper of Corvo'], 'none'],
	[['minister of Corvo'], ['Corvo’s top diplomat'], 'for'],
	[['interior minister of Corvo'], ['interior minister of Sollen'], 'against'],
	[['Interior Minister'], ['Corvo’s interior minister'], 'for'],
	[['North Corvan president'], ['South Corvan president'], 'against'],
	[['North Corvan president'], ['South Corvan leader'], 'none'],
	[['ceo of Corvo Steel'], ['Corvo Steel’s chief executive'], 'for'],
	[['judge'], ['farmer'], 'against'],
	[['Deputy Headmaster'], ['head teacher'], 'none'],
	[['headmistress of Sollen School'], ['principal of Sollen School'], 'for'],
	[['head teacher'], ['Headmaster'], 'none'],
	[['head teacher'], ['teacher'], 'against'],
	[['headmaster of Sollen'], ['principal of Corvo'], 'against'],
	[['head of teacher training'], ['principal'], 'against'],
	[['bishop'], ['priest'], 'none'],
	[['biologist'], ['bishop'], 'against'],
	[['poet and minister'], ['novelist'], 'none'],
	[['poet and minister'], ['goalkeeper'], 'against'],
	[['Corvo’s best hope'], ['minister of Corvo'], 'none'],
	[['minister of Corvo'], ['Corvo’s best hope'], 'none'],
	[['French president'], ['president of France'], 'for'],
	[['US president'], ['American president'], 'for'],
	[['Chinese president'], ['president of China'], 'for'],
	[['former deputy head of police'], ['officer'], 'none'],
	[['minister', 'poet'], ['goalkeeper', 'poet'], 'none'],
	[['general'], ['chairman of the Joint Chiefs', 'Gen.'], 'none'],
	[['OU president'], ['president of Oberland University'], 'none'],
	[['president of Oberland University'], ['professor'], 'none'],
	[['president of Corvo'], ['baker'], 'against'],
	[['U.N. envoy'], ['U.S. envoy'], 'none'],
	[['U.S. senator'], ['US senator'], 'for'],
	[['senator of Corvo'], ['Lumen Democrat'], 'against'],
	[['mayor of Corvo'], ['governor of Lumen'], 'none'],
	[['Foreign Minister'], ['Transport Minister'], 'none'],
	[['Austrian chancellor'], ['Australian chancellor'], 'against'],
	[['mayor of the city'], ['mayor of Lumen'], 'none'],
	[['trader from Corvo'], ['member of parliament in Lumen'], 'against'],
	[['nurse'], ['baker'], 'against'],
	[['nurse'], ['resident'], 'none'],
	[['beekeeper'], ['king'], 'against'],
	[['seismologist'], ['professor'], 'none'],
	[['coach of Corvo'], ['Lumen coach'], 'against'],
	[['Presidential spokesman'], ['Corvo’s spokesman'], 'none'],
	[['minister of Corvo', 'goalkeeper'], ['Corvo minister'], 'for'],
	[['Corvan president'], ['South Corvan president'], 'for'],
	[['South Corvan president'], ['Corvan president'], 'for'],
	[['North East Corvan president'], ['North Corvan president'], 'for'],
	[['senator and author of Corvo'], ['Lumen Democrat'], 'against'],
	[[], ['minister'], 'none'],
	[['Brig. Gen.'], ['Maj. Gen.'], 'none'],
	[['director-general of Corvo Grain'], ['boss of Corvo Grain'], 'for'],
	[['head of Corvo Grain'], ['president of Corvo Grain'], 'for'],
	[['fire chief'], ['Fire Chief'], 'for'],
])('%j beside %j speaks %s', (ones, others, expected) => {
	expect(roleEvidence(ones.map(readRole), others.map(readRole))).toBe(expected);
});

test.each([
	['mayor of Lumen', true],
	['China’s top diplomat', true],
	['mayor', false],
	['the former mayor', false],
	['the pride of Lumen', false],
])('only one is so at a time, %s: %s', (role, expected) => {
	expect(isOfOne(role)).toBe(expected);
});

test('a role is its callings, their fields, and how the rest begins', () => {
	expect(readRole('The former Danish minister and novelist')).toEqual({
		callings: new Set(['minister', 'author']),
		fields: new Set(['politics', 'arts']),
		rest: new Set(['denm']),
		proper: new Set(['denm']),
		noun: '',
		isFormer: true,
		isLocal: false,
		youngest: 0,
	});
});

test('who trains or plays goes from place to place as the years go, who governs does not', () => {
	const evidence = (one: string, other: string) =>
		roleEvidence([readRole(one)], [readRole(other)], { years: 2 });

	expect(evidence('coach of Corvo', 'Lumen coach')).toBe('none');
	expect(evidence('coach and author of Corvo', 'Lumen coach')).toBe('none');
	expect(evidence('judge in Corvo', 'Lumen judge')).toBe('against');
	expect(evidence('president of Corvo', 'Lumen’s president')).toBe('against');
});

test('offices that every town has say nothing of two who have no place in common', () => {
	const evidence = (one: string, other: string) =>
		roleEvidence([readRole(one)], [readRole(other)], { isApart: true });

	expect(evidence('fire chief', 'Fire Chief')).toBe('none');
	expect(evidence('interior minister', 'Interior Minister')).toBe('none');
	expect(evidence('minister of Corvo', 'Corvo’s minister')).toBe('for');
});

test.each([
	['mayor', true],
	['town’s fire chief', true],
	['baker', true],
	['army chief of Corvo', false],
	['minister', false],
])('is known in one place alone, %s: %s', (role, expected) => {
	expect(readRole(role).isLocal).toBe(expected);
});

test('a year is enough for that', () => {
	const roles = [[readRole('coach of Corvo')], [readRole('Lumen coach')]] as const;

	expect(roleEvidence(...roles, { years: 1 })).toBe('none');
	expect(roleEvidence(...roles)).toBe('against');
});

test.each([
	['mayor and beekeeper', ['politics']],
	['minister Corvo', ['politics']],
	['beekeeper', ['trade']],
	['beekeeper Corvo', []],
])('%s is of the fields %j', (role, fields) => {
	expect([...readRole(role).fields]).toEqual(fields);
});

test.each([
	[['mayor'], ['mayor'], true],
	[['mayor'], ['goalkeeper'], false],
	[['mayor', 'goalkeeper'], ['mayor'], false],
])('%j and %j are called alike: %s', (ones, others, expected) => {
	expect(areCalledAlike(ones.map(readRole), others.map(readRole))).toBe(expected);
});

test.each<[string, string, boolean]>([
	['organist', 'organist of Corvo', true],
	['District Collector', 'Collector', true],
	['Public Works Minister', 'minister', true],
	['organist', 'beekeeper', false],
	['mother of two', 'mother of three', false],
	['Dr', 'Dr', false],
])('%s and %s are one calling: %s', (one, other, expected) => {
	expect(isOfOneCalling(readRole(one), readRole(other))).toBe(expected);
});
