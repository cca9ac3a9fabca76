import { expect, test } from 'vitest';
import {
	joined,
	type Referent,
	referentOf,
	UNCLEAR,
	withSurname,
} from '../../../src/analysis/entities/referent.ts';
import { readMarkedNames } from './marked.ts';

const somebody = (name: string | null, certainty = 0.9): Referent => ({
	name,
	kind: 'unnamed',
	certainty,
});
const { entities } = readMarkedNames('[Lea] Reed and Zell Council met.').names;
const [lea, council] = entities;

test('an entity by its name', () => {
	if (!lea) throw new Error('nobody is named');
	expect(referentOf(lea, 0.7)).toEqual({
		name: 'Lea Reed',
		entity: lea,
		kind: 'person',
		certainty: 0.7,
	});
});

test('several together are as certain as the least certain', () => {
	const parts = [somebody('a baker', 0.9), somebody('Ann', 0.5), somebody('Tom', 0.7)];
	expect(joined(parts)).toEqual({
		name: 'a baker, Ann and Tom',
		parts,
		kind: 'unnamed',
		certainty: 0.5,
	});
});

test('or nobody, where one of them is unclear', () => {
	expect(joined([somebody('Ann'), somebody(null)])).toBe(UNCLEAR);
	expect(joined([somebody('Ann'), somebody('Tom')])).not.toBe(UNCLEAR);
	expect(joined([])).toBe(UNCLEAR);
});

test('a first name alone has the surname of who is named last', () => {
	expect(withSurname(somebody('Tom'), lea)).toMatchObject({ name: 'Tom Reed', kind: 'person' });
	expect(withSurname(somebody('a baker'), lea)).toEqual(somebody('a baker'));
	expect(withSurname(somebody('Tom'), council)).toEqual(somebody('Tom'));
	expect(withSurname(somebody('Tom'), undefined)).toEqual(somebody('Tom'));
	expect(withSurname(somebody(null), lea)).toEqual(somebody(null));
});
