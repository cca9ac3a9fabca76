import { expect, test } from 'vitest';
import { mayBeAlike, spellingOf } from '../../../../src/domain/articles/names/spelling.ts';

test.each<[string, string, string, boolean]>([
	['the same first word', 'ann lee', 'ann moor', true],
	['a first word with the same letter', 'ann lee', 'adam moor', true],
	['an initial', 'a lee', 'ann moor', true],
	['the surname first', 'fang weiran', 'wei ran fang', true],
	['the first word further on', 'elena quispe', 'maria elena laura', true],
	['the letters of several words, the other way round', 'ran fangwei', 'wei ran fang', true],
	['a short form', 'bob hill', 'robert moor', true],
	['what neighbours say', 'mykola hill', 'nikolai moor', true],
	['a first word that is heard alike', 'wera hill', 'vera moor', true],
	['one heard alike in its long form', 'gnatenkova hill', 'hnatenkova moor', true],
	['the end of a long form', 'tunde cole', 'babatunde bell', true],
	['an institution with its words in another order', 'the bank of teoria', 'ab cd ef', true],
	['one word alone', 'lee', 'bo moor', true],
	['the surname that is the same', 'ann lee', 'bo lee', false],
	['nothing', 'ann lee', 'bo moor', false],
	['the end of a first word that is too short', 'una cole', 'buna bell', false],
	['an end that is not that of the first word', 'tunde cole', 'bell babatunde', false],
	['two surnames in common', 'ann lee park', 'bo lee park', false],
])('%s', (_, one, other, wanted) => {
	const [spelling, its] = [spellingOf(one.split(' ')), spellingOf(other.split(' '))];

	expect(mayBeAlike(spelling, its)).toBe(wanted);
	expect(mayBeAlike(its, spelling)).toBe(wanted);
});
