import { expect, test } from 'vitest';
import { soundAlike } from '../../../../src/domain/articles/names/sounds.ts';

test.each<[string, string, boolean]>([
	['chernyshov', 'tchernychov', true],
	['sholokhin', 'sjolochin', true],
	['hrytsenko', 'hritsenko', true],
	['shcherbakov', 'schtscherbakow', true],
	['hatzidakis', 'chatzidakis', true],
	['mpoulas', 'boulas', true],
	['ouedraogo', 'wedraogo', true],
	['kaddoumi', 'qadumi', true],
	['djordjevic', 'dordevic', true],
	['mcvlum', 'macvlum', true],
	['otaiba', 'utaibah', true],
	['sokolov', 'sokolova', false],
	['kenji', 'kenzo', false],
	['haren', 'horon', false],
	['nteras', 'deras', true],
	['hall', 'gall', false],
	['brandt', 'brant', false],
	['karras', 'harris', false],
	['petrov', 'popov', false],
])('%s and %s: %s', (one, other, expected) => {
	expect(soundAlike(one, other)).toBe(expected);
	expect(soundAlike(other, one)).toBe(expected);
});
