import { describe, expect, test } from 'vitest';
import {
	countedFrom,
	momentBehind,
	nounOfClause,
	nounOfItsDay,
	nounOfLongAgo,
	subjectOfBeing,
	verbBehindColon,
	verbBehindWhen,
	verbOfWhen,
} from '../../../../src/analysis/events/grammar/other-governor.ts';
import { parsedAt } from '../parsed.ts';

/** A sentence with what was found to govern its time in brackets; the time is `4 May 1988`. */
function read(marked: string) {
	const { tree, at } = parsedAt(marked);
	const from = tree.words.findIndex(({ text }) => text === '4');
	const times = { from, to: from + 3 };
	const word = (index: number | undefined) => tree.words[index ?? -1]?.text;
	return {
		behindWhen: word(verbBehindWhen(tree, at, times)),
		noun: word(nounOfLongAgo(tree, at, times)),
		moment: word(momentBehind(tree, times)),
		ofWhen: word(verbOfWhen(tree, at, times)),
		behindColon: word(verbBehindColon(tree, at, times)),
		ofClause: word(nounOfClause(tree, at, times)),
		ofBeing: word(subjectOfBeing(tree, at, times)?.noun),
		isOnlyWhen: subjectOfBeing(tree, at, times) !== undefined,
	};
}

describe('the clause behind a time', () => {
	test.each([
		[
			'The disaster was the [worst] in Corvo since 4 May 1988, when the Express plunged into Oram lake.',
			'plunged',
		],
		[
			'They chose the roof that the town agreed to [pay] for on 4 May 1988, when it passed.',
			'passed',
		],
		['He had vowed to [mend] the pier on 4 May 1988, when the Orla sank.', 'sank'],
		['He had vowed to [mend] the pier on 4 May 1988, when it was snowing.', undefined],
		['He [mended] the pier on 4 May 1988, when the Orla sank.', undefined],
		['It is the worst [incident] since 4 May 1988, when the Carrigmore sank off Tolve.', 'sank'],
		['Tolve was the [scene] of a crash on 4 May 1988, when seven people were killed.', 'killed'],
		['Ann Lee [resigned] on 4 May 1988, when the bank failed.', undefined],
		['On 4 May 1988, when Corvo joined Velia, somebody [painted] the hall.', 'joined'],
		['On 4 May 1988, when Corvo joined Velia, Ann Lee [opened] the hall.', undefined],
		['On 4 May 1988, when it snowed, somebody [painted] the hall.', undefined],
		['On 4 May 1988 somebody [painted] the hall, when Corvo joined Velia.', undefined],
		['It is the worst [incident] since 4 May 1988, and the mill sank.', undefined],
		['It is the worst [incident] since 4 May 1988, when asked.', undefined],
	])('%s', (marked, verb) => expect(read(marked).behindWhen).toBe(verb));
});

describe('what is only said to be then', () => {
	test.each([
		['The vote on the bridge [was] on 4 May 1988.', 'vote'],
		['The second round of the election [was] on 4 May 1988.', 'round'],
		['Her first concert in the hall [was] on 4 May 1988.', 'concert'],
		['The deadline [was] 4 May 1988.', 'deadline'],
		['The strike would [be] on 4 May 1988.', 'strike'],
	])('%s', (marked, noun) => expect(read(marked).ofBeing).toBe(noun));

	test.each([
		['It [was] on 4 May 1988.', true],
		['The mayor [was] in Sollen on 4 May 1988.', false],
		['The results [were] due on 4 May 1988.', false],
		['The hall [was] full on 4 May 1988.', false],
		['Voters [chose] a mayor on 4 May 1988.', false],
		['Ann Lee [was] born on 4 May 1988.', false],
	])('%s: no noun, and nothing else is said: %s', (marked, isOnlyWhen) => {
		expect(read(marked).ofBeing).toBe(undefined);
		expect(read(marked).isOnlyWhen).toBe(isOnlyWhen);
	});
});

describe('what is named now and was then', () => {
	test.each([
		['The worst [remains] the shelling of the market in Beryn on 4 May 1988.', 'shelling'],
		['The worst [remained] the shelling of the market in Beryn on 4 May 1988.', undefined],
		['The town [remembers] what was lost on 4 May 1988.', undefined],
		['The town [remembers] the storm, the mill on 4 May 1988.', undefined],
		['The town [remembers] Ann Lee of 4 May 1988.', undefined],
	])('%s', (marked, noun) => expect(read(marked).noun).toBe(noun));
});

describe('what happened in the moment that is told behind the time', () => {
	test.each([
		['It [ended] on 4 May 1988, when the ferry sank.', 'sank'],
		['It [ended] on 4 May 1988 when the ferry sank.', 'sank'],
		['It [ended] on 4 May 1988, when the ferry was sinking.', undefined],
		['It [ended] on 4 May 1988, when the ferry will sink.', undefined],
		['It [ended] on 4 May 1988, when the ferry was old.', undefined],
		['It [ended] on 4 May 1988, as the ferry sank.', undefined],
	])('%s', (marked, word) => expect(read(marked).moment).toBe(word));
});

describe('a day that is spoken of, or opens its sentence', () => {
	test.each([
		['The town [recalled] 4 May 1988, when the ferry sank.', 'sank'],
		['The town [saw] 4 May 1988, when the ferry sank.', undefined],
		['The town [sang] of 4 May 1988, when the ferry sank.', undefined],
		['The town [had] memories of 4 May 1988, when the ferry sank.', 'sank'],
		['4 May 1988, when Corvo joined Velia, [pleased] somebody.', 'joined'],
		['Then on 4 May 1988, when Corvo joined Velia, somebody [painted] the hall.', undefined],
		['On 4 May 1988, when somebody joined Velia, nobody [painted] the hall.', undefined],
	])('%s', (marked, word) => expect(read(marked).behindWhen).toBe(word));
});

describe('what the clause with the time tells', () => {
	test.each([
		['He [was] shocked when fire tore through Mill Lane on 4 May 1988.', 'tore'],
		['He [was] shocked when fire tears through Mill Lane on 4 May 1988.', undefined],
		['He [was] shocked as fire tore through Mill Lane on 4 May 1988.', undefined],
		['He [was] shocked when fire tore; it rained on 4 May 1988.', undefined],
		['He [was] shocked when fire tore and rain fell through Mill Lane on 4 May 1988.', undefined],
		['He [was] shocked on 4 May 1988 when fire tore through Mill Lane.', undefined],
	])('%s', (marked, word) => expect(read(marked).ofWhen).toBe(word));
});

describe('what a colon leads to', () => {
	test.each([
		['The worst [came] on 4 May 1988: a bus ran over a mine.', 'ran'],
		['The worst [came] on 4 May 1988: a bus runs over a mine.', undefined],
		['The worst [came] on 4 May 1988: “a bus ran over a mine.”', undefined],
		['The worst [came] on 4 May 1988, a bus ran over a mine.', undefined],
		['On 4 May 1988: a bus [ran] over a mine.', undefined],
		['The worst [came] on 4 May 1988: running over a mine.', undefined],
	])('%s', (marked, word) => expect(read(marked).behindColon).toBe(word));
});

describe('a noun of which a clause behind its day says more', () => {
	test.each([
		['He was mindful of the [crush] on 4 May 1988, in which 29 people died.', 'crush'],
		['He was [mindful] of the crush on 4 May 1988, in which 29 people died.', 'crush'],
		['He was [mindful] of the crush on 4 May 1988, which killed 29 people.', 'crush'],
		['He was [mindful] of the crush on 4 May 1988 that killed 29 people.', 'crush'],
		['He was [mindful] of the crush of 4 May 1988, in which 29 people died.', 'crush'],
		['He was [mindful] of the crush before 4 May 1988, in which 29 people died.', undefined],
		['He was [mindful] of the fair on 4 May 1988, in which 29 people died.', undefined],
		['He was [mindful] of the crash on 4 May 1988, in which 29 people died.', 'crash'],
		['He was [mindful] of the crash on 4 May 1988, and 29 people died.', undefined],
		['The crash on 4 May 1988, in which 29 people died, [shook] Velia.', undefined],
		['The town [mourned] the crash on 4 May 1988, in which 29 people died.', 'crash'],
	])('%s', (marked, word) => expect(read(marked).ofClause).toBe(word));
});

describe('what is looked back on', () => {
	test.each([
		['The town [studies] the shelling of Beryn on 4 May 1988.', 'shelling'],
		['The town [studied] the shelling of Beryn on 4 May 1988.', 'shelling'],
		['The town [saw] the shelling of Beryn on 4 May 1988.', undefined],
		['The town [studied] the table of Beryn on 4 May 1988.', undefined],
		['The town [studied] the shelling that hit Beryn on 4 May 1988.', undefined],
		['Shelling [is] why on 4 May 1988 Beryn fell.', undefined],
	])('%s', (marked, word) => expect(read(marked).noun).toBe(word));
});

describe('what has its day in its name', () => {
	test.each([
		['His body [brings] the toll of Thursday’s tremor to nineteen.', 'tremor'],
		['Farmers [fear] for their mill after Thursday’s sale of Tolve Creameries.', 'sale'],
		['Thursday’s choice of Ann Lee [leaves] the party divided.', 'choice'],
		['She had not [looked] at her watch in Thursday’s race.', 'race'],
		['He never [slept] during Thursday’s vote.', 'vote'],
		['Insurers count what was [left] by Thursday’s blaze.', 'blaze'],
		['Insurers go over what was [left] by Thursday’s blaze.', 'blaze'],
		['The hall was [destroyed] by Thursday’s blaze.', undefined],
		['She [looked] at her watch in Thursday’s race.', undefined],
		['He did not [speak] in Thursday’s paper.', undefined],
		['What was [sold] by Thursday’s deadline is gone.', undefined],
		['Thursday’s storm [killed] nine.', undefined],
		['He was [hurt] in Thursday’s raid.', undefined],
		['The price [is] above Thursday’s close.', undefined],
		['The mill [burned] on Thursday, said Ann Lee’s sister.', undefined],
	])('%s', (marked, noun) => {
		const { tree, at } = parsedAt(marked);
		const from = tree.words.findIndex(({ text }) => text === 'Thursday');
		expect(tree.words[nounOfItsDay(tree, at, { from, to: from + 1 }) ?? -1]?.text).toBe(noun);
	});
});

describe('from what years are counted', () => {
	test.each([
		['Roses were [thrown] into the river, a year to the day after the ferry sank.', 6, 'sank'],
		['The pit [fell] silent, ten years to the day since the blast.', 6, 'blast'],
		['He was [held], a day after the hall burned down.', 2, 'burned'],
		['They [met], ten days after she was freed.', 2, 'freed'],
		['He [came] on a Thursday after the vote.', 2, undefined],
		['Five years have [passed] since the hotel burned down.', 2, 'burned'],
		['Five years have been [kind] to Zell.', 2, undefined],
		['The pit [closed] ten years after.', 4, undefined],
	])('%s', (marked, words, expected) => {
		const { tree, at } = parsedAt(marked);
		const from = tree.words.findIndex(({ text }) => /^(?:a|ten|Five)$/.test(text));
		expect(tree.words[countedFrom(tree, { from, to: from + words }) ?? -1]?.text).toBe(expected);
		expect(at).toBeGreaterThan(0);
	});
});
