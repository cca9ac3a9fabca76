import { describe, expect, test } from 'vitest';
import { classOf } from '../../../../src/analysis/events/grammar/class-of-event.ts';
import { parsedAt } from '../parsed.ts';

function check(marked: string, expected: string): void {
	test(marked, () => {
		const { tree, at } = parsedAt(marked);
		expect(classOf(tree, at)).toBe(expected);
	});
}

describe('verbs', () => {
	check('Ann Lee [died] on Monday.', 'death');
	check('Ann Lee [signed] a treaty.', 'treaty');
	check('Ann Lee [paid] a visit to Zell.', 'visit');
	check('Ann Lee [paid] a baker.', 'other');
	check('The town was [hit] by an earthquake.', 'disaster');
	check('The earthquake [struck] the town.', 'disaster');
	check('The army [struck] the town.', 'attack');
	check('The army [attacked] the town.', 'attack');
	check('Ann Lee was [found] dead.', 'death');
	check('Ann Lee was [found] there.', 'other');
	check('Ann Lee [dropped] dead.', 'death');
	check('Ann Lee [stepped] down.', 'resignation');
	check('Ann Lee [stepped] aside.', 'other');
	check('The rocket [lifted] off.', 'launch');
	check('Ann Lee [said] so.', 'statement');
	check('The talks [ended].', 'meeting');
	check('The hall [ended].', 'other');
	check('Ann Lee [sang].', 'other');
});

describe('nouns and what is', () => {
	check('The [earthquake] came.', 'disaster');
	check('The [hall] came.', 'other');
	check('Ann Lee was [dead].', 'death');
	check('Ann Lee was [mayor].', 'other');
	check('It was an [earthquake].', 'disaster');
});
