import { expect, test } from 'vitest';
import { compareGivenNames } from '../../../../src/domain/articles/names/given-names.ts';

test.each<[string, string, ReturnType<typeof compareGivenNames>]>([
	['oleksandr', 'alexander', 'one'],
	['padraig', 'patrick', 'one'],
	['lupita', 'guadalupe', 'one'],
	['sasha', 'alexandra', 'one'],
	['zork', 'zork', 'one'],
	['jevgenij', 'evgeny', 'one'],
	['mahmoud', 'mohammed', 'two'],
	['hassan', 'hussein', 'two'],
	['mykola', 'mykhailo', 'two'],
	['paul', 'paula', 'two'],
	['zork', 'alexander', 'unknown'],
	['zork', 'vlum', 'unknown'],
])('%s and %s: %s', (one, other, expected) => {
	expect(compareGivenNames(one, other)).toBe(expected);
	expect(compareGivenNames(other, one)).toBe(expected);
});
