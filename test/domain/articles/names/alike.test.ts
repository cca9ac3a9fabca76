import { expect, test } from 'vitest';
import {
	areOfOneSound,
	shareKey,
	soundKeys,
	soundMask,
} from '../../../../src/domain/articles/names/alike.ts';
import { wordsOf } from '../../../../src/domain/words.ts';

test.each<[string, string, boolean]>([
	['lupita vlum', 'guadalupe vlum soto', true],
	['katarzyna vlum', 'kasia vlum horn', true],
	['vlum evgeni', 'jevgenij vlum', true],
	['shimon ben ezra', 'simon ben-ezra', true],
	['patrick murphy', 'padraig o murchu', true],
	['robert e vlum nunn', 'bob vlum nunn', true],
	['lupita vlum', 'guadalupe soto', false],
	['anna maria vlum', 'hanna jana vlum', false],
	['robert e vlum', 'bob k vlum', false],
	['ivan li', 'john lo', false],
	['vlum', 'anna vlum', false],
	['anna hassan', 'hanna hussein', false],
])('%s and %s: %s', (one, other, expected) => {
	const [words, its] = [wordsOf(one), wordsOf(other)];
	expect(areOfOneSound(words, its)).toBe(expected);
	expect(areOfOneSound(its, words)).toBe(expected);
	if (expected) expect(shareKey(words, its)).toBe(true);
	if (shareKey(words, its)) expect(soundMask(words) & soundMask(its)).not.toBe(0);
});

test.each<[string, readonly string[]]>([
	['ann lee', ['L.anna']],
	['lee', []],
	['guadalupe vlum soto', ['VLM.guadalupe', 'ST.guadalupe']],
	['pip vlum', ['VLM.philip', 'VLM.philippa']],
])('%s is kept under %j', (name, expected) => expect(soundKeys(wordsOf(name))).toEqual(expected));
