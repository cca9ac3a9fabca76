import { expect, test } from 'vitest';
import type { KeptNameChange } from '../../../src/domain/people/name-change.ts';
import { joinedNames, regroupPeople } from '../../../src/domain/people/regroup-people.ts';

/** 'a1 Ann' is the name Ann in the article a1. */
const told = (text: string) => {
	const [article = '', ...name] = text.split(' ');
	return { article, name: name.join(' ') };
};

/** '= a1 Ann, a2 Bo' says that both are one; '≠ a1 Ann' that Ann is somebody else there. */
function changed(...changes: readonly string[]): KeptNameChange[] {
	return changes.map((change, number) => ({
		kind: change.startsWith('=') ? 'same' : 'other',
		names: change.slice(2).split(', ').map(told),
		number,
		by: 'u',
		at: new Date(0),
	}));
}

function check(name: string, groups: string, changes: readonly string[], expected: string) {
	test(name, () => {
		const items = groups.split(' | ').map((group) => group.split(', '));
		const all = regroupPeople(items, changed(...changes), told);
		expect(all.map((group) => group.items.join(', ')).join(' | ')).toBe(expected);
	});
}

check('nothing is changed', 'a1 Ann, a2 Ann | a3 Bo', [], 'a1 Ann, a2 Ann | a3 Bo');
check('two become one', 'a1 Ann, a2 Ann | a3 Bo', ['= a2 Ann, a3 Bo'], 'a1 Ann, a2 Ann, a3 Bo');
check(
	'a merge of a merge',
	'a1 Ann | a2 Bo | a3 Cy',
	['= a1 Ann, a2 Bo', '= a1 Ann, a3 Cy'],
	'a1 Ann, a2 Bo, a3 Cy',
);
check(
	'of a merge of a merge the first is undone',
	'a1 Ann | a2 Bo | a3 Cy',
	['= a1 Ann, a3 Cy'],
	'a1 Ann, a3 Cy | a2 Bo',
);
check(
	'the same said twice',
	'a1 Ann | a2 Bo',
	['= a1 Ann, a2 Bo', '= a2 Bo, a1 Ann'],
	'a1 Ann, a2 Bo',
);
check('one taken out', 'a1 Ann, a2 Ann | a3 Bo', ['≠ a2 Ann'], 'a1 Ann | a3 Bo | a2 Ann');
check(
	'several taken out are one',
	'a1 Ann, a2 Ann, a3 Ann',
	['≠ a2 Ann, a3 Ann'],
	'a1 Ann | a2 Ann, a3 Ann',
);
check('nobody would be left', 'a1 Ann, a2 Ann', ['≠ a1 Ann, a2 Ann'], 'a1 Ann, a2 Ann');
check(
	'taken out of a merge, it stays out of it',
	'a1 Ann | a2 Bo, a3 Bo',
	['= a1 Ann, a2 Bo', '≠ a2 Bo'],
	'a1 Ann, a3 Bo | a2 Bo',
);
check(
	'taken out and put to another',
	'a1 Ann, a2 Ann | a3 Bo',
	['≠ a2 Ann', '= a2 Ann, a3 Bo'],
	'a1 Ann | a2 Ann, a3 Bo',
);
check(
	'put to another, whoever was taken out is meant by the name of both',
	'a1 Ann, a2 Ann | a3 Bo | a4 Cy',
	['≠ a2 Ann', '= a2 Ann, a3 Bo', '= gone Bo, a4 Cy'],
	'a1 Ann | a2 Ann, a3 Bo, a4 Cy',
);
check(
	'an article that has the name no longer: the only one who bears it',
	'a1 Ann | a2 Bo',
	['= gone Ann, a2 Bo'],
	'a1 Ann, a2 Bo',
);
check(
	'an article that has the name no longer, and two who bear it',
	'a1 Ann | a4 Ann | a2 Bo',
	['= gone Ann, a2 Bo'],
	'a1 Ann | a4 Ann | a2 Bo',
);
check(
	'whoever was told apart is not meant by the name',
	'a1 Ann, a4 Ann | a2 Bo',
	['≠ a4 Ann', '= gone Ann, a2 Bo'],
	'a1 Ann, a2 Bo | a4 Ann',
);
check('a name in other letters', 'a1 Ánn | a2 Bo', ['= a1 ann, a2 BO'], 'a1 Ánn, a2 Bo');
check('nobody of the name', 'a1 Ann | a2 Bo', ['= a1 Ann, a9 Zoe'], 'a1 Ann | a2 Bo');

test('what was put together is named over all changes', () => {
	const changes = changed('= a1 Ann, a2 Bo', '= a2 Bo, a3 Cy', '= a4 Dan, a5 Eve', '≠ a1 Zoe');
	expect(joinedNames(changes, (name) => name === 'Cy').sort()).toEqual(['Ann', 'Bo', 'Cy']);
	expect(joinedNames(changes, (name) => name === 'Zoe')).toEqual([]);
});
