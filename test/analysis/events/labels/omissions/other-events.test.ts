import { expect, test } from 'vitest';
import { clauseOf } from '../../../../../src/analysis/events/grammar/clause.ts';
import { ofOtherEvents } from '../../../../../src/analysis/events/labels/omissions/other-events.ts';
import { parsedAt } from '../../parsed.ts';
import { labelledWith } from '../labelled-with.ts';

/** The verbs, and what goes with them, that tell another event than the verb in brackets; `May` is a time of its own. */
function others(marked: string): string {
	const { tree, at } = parsedAt(marked);
	const may = tree.words.findIndex(({ text }) => text === 'May');
	const times = may < 0 ? [] : [{ from: may, to: may + 1, isStale: false, isDay: true }];
	const labelled = labelledWith({ tree, core: at, clause: clauseOf(tree, at) });
	return ofOtherEvents({ ...labelled, times })
		.map((one) => tree.words[one]?.text)
		.join(' ');
}

test.each([
	['Ann Lee [left] Zell.', ''],
	['Ann Lee [left] Zell and slept.', ''],
	['Ann Lee [left] Zell and slept in May.', ''],
	['Ann Lee [left] Zell, and Tom Reed slept.', 'slept'],
	['Ann Lee [left] Zell; Tom Reed slept.', 'slept'],
	['Ann Lee [left] Zell; slept.', ''],
	['A fire [destroyed] the mill, and in May the town hall.', 'and in May the town hall'],
	[
		'A wall [fell] in Zell, killing five, and in May nine others, all nuns.',
		'and in May nine others',
	],
	['A wall [fell] in May and killed five nuns.', ''],
	['A wall [fell] in Zell and in Orla.', ''],
	[
		'Ann Lee spoke with the driver of a van that [stopped] at Orla and with anyone.',
		'anyone with and',
	],
	['Police look for a man who [robbed] the bank in Orla and for two women.', 'women two for and'],
	['Police look for a man who [robbed] the bank in Orla and in Zell.', ''],
	['The club, [founded] in 1942 and relegated in 2010, won.', 'relegated'],
	['The bus [left] the road in Zell and 16 players and a coach were hurt.', 'hurt players'],
	['Planes bombed Orla, where they [hit] a market, killing 30, and where both sides met.', ''],
	['Ann Lee went to Orla, where 20 people [died], to lay a wreath.', 'lay'],
	['Ann Lee [went] to Orla, to lay a wreath.', ''],
	['Ann Lee [sold] the mill built in May.', ''],
	['Ann Lee [sold] the mill built by hand.', ''],
	['Ann Lee sold the mill [built] in May.', ''],
	['Ann Lee [sold] a mill opened by Tom Reed in May.', ''],
	['Ann Lee [sold] the mill that was built in May.', 'built'],
	['Ann Lee [won] the vote and died in May.', 'died'],
	['The mill [burned] down, and in May it was sold.', 'sold'],
	['The mill [burned] down and was sold in May.', 'sold'],
	['The mill [burned] down, killing two and because nobody came.', 'came'],
	['Planes [bombed] Orla, killing 30 people, and the port burned.', 'burned'],
	['Ann Lee [left] early and Tom Reed late.', ''],
])('%s: %s', (marked, expected) => expect(others(marked)).toBe(expected));

test('a time that is no day makes no event of its own', () => {
	const { tree, at } = parsedAt('Ann Lee [left] Zell and slept in May.');
	const may = tree.words.findIndex(({ text }) => text === 'May');
	const times = [{ from: may, to: may + 1, isStale: false, isDay: false }];
	const labelled = labelledWith({ tree, core: at, clause: clauseOf(tree, at) });
	expect(ofOtherEvents({ ...labelled, times })).toEqual([]);
});
