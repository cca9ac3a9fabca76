import { describe, expect, test } from 'vitest';
import {
	nounOfLongAgo,
	verbBehindWhen,
} from '../../../../src/analysis/events/grammar/other-governor.ts';
import { parsedAt } from '../parsed.ts';

/** A sentence with what was found to govern its time in brackets; the time is `4 May 1988`. */
function read(marked: string) {
	const { tree, at } = parsedAt(marked);
	const from = tree.words.findIndex(({ text }) => text === '4');
	const word = (index: number | undefined) => tree.words[index ?? -1]?.text;
	return {
		behindWhen: word(verbBehindWhen(tree, at, { from, to: from + 3 })),
		noun: word(nounOfLongAgo(tree, at, { from, to: from + 3 })),
	};
}

describe('the clause behind a time', () => {
	test.each([
		[
			'The disaster was the [worst] in Corvo since 4 May 1988, when the Express plunged into Oram lake.',
			'plunged',
		],
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

describe('what is named now and was then', () => {
	test.each([
		['The worst [remains] the shelling of the market in Beryn on 4 May 1988.', 'shelling'],
		['The worst [remained] the shelling of the market in Beryn on 4 May 1988.', undefined],
		['The town [remembers] what was lost on 4 May 1988.', undefined],
		['The town [remembers] the storm, the mill on 4 May 1988.', undefined],
		['The town [remembers] Ann Lee of 4 May 1988.', undefined],
	])('%s', (marked, noun) => expect(read(marked).noun).toBe(noun));
});
