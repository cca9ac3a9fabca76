import { expect, test } from 'vitest';
import { clauseOf } from '../../../../../src/analysis/events/grammar/clause.ts';
import { lastTime } from '../../../../../src/analysis/events/labels/omissions/last-time.ts';
import { treeBuilt } from '../../built.ts';
import { labelledIn } from '../labelled-with.ts';

test.each([
	['The two brothers last spoke on 3 May 2019.', 'The two brothers spoke'],
	['The club last won the title on 3 May 1996.', 'The club won the title'],
	['The harbour was last closed on 7 May 2019.', 'The harbour was closed'],
	['Ann Lee came last on 5 May 2022.', 'Ann Lee came last'],
	['The last train left Zell on 6 May 2022.', 'The last train left Zell'],
	['Ann Lee won her last race on 6 May 2022.', 'Ann Lee won her last race'],
])('%s', (text, expected) => {
	expect(labelledIn(text).label.text).toBe(expected);
});

test.each([
	['freed', [2]],
	['seen', []],
])('whoever was last seen on a day is missed since: %s', (verb, left) => {
	const tree = treeBuilt(
		`Ann/PROPN/NNP/nsubj:pass/3 was/AUX/VBD/aux:pass/3 last/ADV/RB/advmod/3 ${verb}/VERB/VBN/root/-1`,
	);
	expect(lastTime(tree, clauseOf(tree, 3))).toEqual(left);
});
