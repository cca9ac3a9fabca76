import { expect, test } from 'vitest';
import { mayBeAlike, spellingOf } from '../../../../src/domain/articles/names/spelling.ts';

test.each<[string, string, string, boolean]>([
	['the same first word', 'ann lee', 'ann leigh', true],
	['a first word with the same letter', 'ann lee', 'adam leigh', true],
	['an initial', 'a lee', 'ann leigh', true],
	['the surname first', 'fang weiran', 'wei ran fang', true],
	['the first word further on', 'elena quispe', 'maria elena quito', true],
	['the letters of several words, the other way round', 'ran fangwei', 'wei ran fang', true],
	['a short form', 'bob hill', 'robert hale', true],
	['what neighbours say', 'mykola hill', 'nikolai hale', true],
	['a first word that is heard alike', 'wera hill', 'vera hale', true],
	['one heard alike in its long form', 'gnatenkova hill', 'hnatenkova hale', true],
	['the end of a long form', 'tunde cole', 'babatunde cook', true],
	['an institution with its words in another order', 'the bank of teoria', 'ab cd ef', true],
	['one word alone', 'lee', 'bo moor', true],
	['a last word further on', 'luis ortega', 'luis ortega paz', true],
	['a last word that is heard alike', 'ann wood', 'ann vudhouse', true],
	['words cut elsewhere', 'kim ji woo', 'kim jiwoo', true],
	['words cut elsewhere that are heard alike', 'abdul rahman', 'abdel rah man', true],
	['the surname that is the same', 'ann lee', 'bo lee', false],
	['a last word that is nowhere in the other', 'ann lee', 'ann moor', false],
	['one that is nowhere in the longer one', 'ann lee', 'ann moor reed', false],
	['one of two of as many words that is nowhere in the other', 'ann lee ek', 'ann ek moor', false],
	['nothing', 'ann lee', 'bo moor', false],
	['the end of a first word that is too short', 'una cole', 'buna bell', false],
	['an end that is not that of the first word', 'tunde cole', 'bell babatunde', false],
	['two surnames in common', 'ann lee park', 'bo lee park', false],
])('%s', (_, one, other, wanted) => {
	const [spelling, its] = [spellingOf(one.split(' ')), spellingOf(other.split(' '))];

	expect(mayBeAlike(spelling, its)).toBe(wanted);
	expect(mayBeAlike(its, spelling)).toBe(wanted);
});
