import { expect, test } from 'vitest';
import {
	appositions,
	namesOfRoles,
} from '../../../../../src/analysis/events/labels/omissions/appositions.ts';
import { drafted } from './drafted.ts';

test.each([
	['Ann Lee, the mayor, [left].', 'mayor | '],
	['Ann Lee, 45, [left].', ' | '],
	['Ann Lee (Labour) [left].', 'Labour | '],
	['The mayor Ann Lee [left].', ' | '],
	['The mayor, Ann Lee, [left].', ' | Ann'],
	['The ship, Orla, [sank].', ' | Orla'],
	['Ann Lee, born in Zell, [left].', 'born | '],
	['Ann Lee, who slept, [left].', ' | '],
	['Ann Lee [left], weeping.', ' | '],
])('beside a name, and a name beside a role: %s', (marked, expected) => {
	const draft = drafted(marked);
	expect(`${draft.say(appositions(draft))} | ${draft.say(namesOfRoles(draft))}`).toBe(expected);
});

test('what is gone already is none', () => {
	const draft = drafted('Ann Lee, the mayor, [left].');
	expect(appositions({ ...draft, kept: new Set([0, 1, 6]) })).toEqual([]);
});
