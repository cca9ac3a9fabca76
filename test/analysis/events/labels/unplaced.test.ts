import { describe, expect, test } from 'vitest';
import { isUnplaced } from '../../../../src/analysis/events/labels/unplaced.ts';
import { labelledIn } from './labelled-with.ts';

/** Is the last thing told of somebody without a name, and nowhere? */
function unplaced(text: string): boolean {
	const { label, labelled } = labelledIn(text);
	return isUnplaced(label, labelled);
}

function check(name: string, rows: readonly (readonly [string, boolean])[]): void {
	describe(name, () => {
		test.each(rows)('%s', (text, expected) => expect(unplaced(text)).toBe(expected));
	});
}

check('somebody, nowhere', [
	['A tourist was killed on Monday.', true],
	['Tourists were killed on Monday.', true],
	['Several tourists were killed on Monday.', true],
	['Many tourists died on Monday.', true],
	['A Canadian tourist was killed on Monday.', true],
	['A Marine was killed on Monday.', true],
	['A man shot a woman, Zell police said on Monday.', true],
	['A tourist was killed on Monday, Zell police said.', true],
	['A tourist was hurt on Monday.', false],
	['A man from Zell was killed on Monday.', false],
	['A man living in Zell was killed on Monday.', false],
	['A Zell man was killed on Monday.', true],
]);

check('somewhere, or somebody known', [
	['A tourist was killed in Zell on Monday.', false],
	['A tourist was killed at a Corvan camp on Monday.', false],
	['A man killed Ann Lee on Monday.', false],
	['The tourist was killed on Monday.', false],
	['Ann Lee was killed on Monday.', false],
	['Zell was attacked on Monday.', false],
	['Her tourist was killed on Monday.', false],
	['Ann Lee’s son was killed on Monday.', false],
	['A tourist, Ann Lee, was killed on Monday.', false],
	['A tourist sang on Monday.', false],
	['Corvo Computer was attacked on Monday.', false],
	['Ann Lee wept. She was killed on Monday.', false],
	['All tourists were killed on Monday.', false],
	['It was killed on Monday.', false],
	['The death of a tourist on Monday was sad.', false],
	['The council bought the Hamblin mill. The mill killed a man on Monday.', false],
]);
