import { describe, expect, test } from 'vitest';
import { clauseOf } from '../../../../src/analysis/events/grammar/clause.ts';
import { statusOf } from '../../../../src/analysis/events/grammar/status.ts';
import { parsedAt } from '../parsed.ts';

/** Did what the verb in brackets says take place, on a day that is over, and on one to come? */
function check(marked: string, expected: [string, string]): void {
	test(marked, () => {
		const { tree, at } = parsedAt(marked);
		const clause = clauseOf(tree, at);
		const status = (isToCome: boolean) => statusOf(tree, clause, { isToCome });
		expect([status(false), status(true)]).toEqual(expected);
	});
}

test('a noun happened, or is to come', () => {
	const { tree } = parsedAt('The [match] of Monday.');
	expect(statusOf(tree, undefined, { isToCome: false })).toBe('happened');
	expect(statusOf(tree, undefined, { isToCome: true })).toBe('planned');
});

describe('took place or not', () => {
	check('Ann Lee [left] on Monday.', ['happened', 'planned']);
	check('Ann Lee will [leave] on Monday.', ['planned', 'planned']);
	check('Ann Lee did not [leave].', ['unreal', 'unreal']);
	check('Ann Lee would have [left].', ['unreal', 'unreal']);
	check('Ann Lee could have [left].', ['unreal', 'unreal']);
	check('Ann Lee would [leave].', ['planned', 'planned']);
	check('If Ann Lee [left], it would rain.', ['unreal', 'unreal']);
	check('The match was [cancelled].', ['called off', 'called off']);
	check('The match was [called] off.', ['called off', 'called off']);
	check('The match was [called] late.', ['happened', 'planned']);
	check('The match was [postponed].', ['called off', 'called off']);
	check('Ann Lee allegedly [left].', ['alleged', 'planned']);
	check('Ann Lee reportedly [left] on Monday.', ['alleged', 'planned']);
	check('The paper claimed that Ann Lee [left].', ['alleged', 'planned']);
	check('The paper said that Ann Lee [left].', ['happened', 'planned']);
	check('Ann Lee was said to have [left].', ['alleged', 'planned']);
	check('Ann Lee wanted to [leave].', ['planned', 'planned']);
	check('Ann Lee managed to [leave].', ['happened', 'planned']);
	check('The plan to [leave] failed.', ['planned', 'planned']);
});

describe('what something else came before', () => {
	check('The rail cracked nine days before the wagons [came] off the line.', [
		'happened',
		'unreal',
	]);
	check('They watched the shop until they [struck].', ['happened', 'unreal']);
	check('The tank had not been drained before the plane [took] off.', ['happened', 'unreal']);
	check('She will wait until they [come].', ['unreal', 'unreal']);
	check('He hopes to rest before he [leaves].', ['unreal', 'unreal']);
	check('Nobody knows whether he [left].', ['unreal', 'unreal']);
	check('The plane stopped before it could [leave].', ['unreal', 'unreal']);
});
