import { describe, expect, test } from 'vitest';
import { higherVerb, isOrdinal } from '../../../../src/analysis/events/grammar/higher-verb.ts';
import { parsedAt } from '../parsed.ts';

/** The verb above the one in brackets that tells of the same moment, and `lean` where it says too little by itself. */
function higher(marked: string): string | undefined {
	const { tree, at } = parsedAt(marked);
	const found = higherVerb(tree, at);
	return found && `${tree.words[found.verb]?.text}${found.isLean ? ', lean' : ''}`;
}

describe('the first to do it', () => {
	test.each([
		['She became the first woman to [swim] the lake on Monday.', 'became'],
		['Ann Lee became only the second mayor to [visit] Zell on Monday.', 'became'],
		['Ann Lee became the oldest person to [climb] the tower on Monday.', 'became'],
		['Ann Lee became a woman to [watch] on Monday.', undefined],
		['Ann Lee becomes the first woman to [swim] the lake on Monday.', undefined],
		['Ann Lee had become the first woman to [swim] the lake on Monday.', undefined],
		['Ann Lee became the first person to [win] twice when she beat Tom Reed on Monday.', 'became'],
		['Ann Lee became the first person to win twice when she [beat] Tom Reed on Monday.', 'became'],
		['Ann Lee became the first mayor of Zell when she [won] the vote on Monday.', 'became'],
		['Ann Lee became a mayor when she [won] the vote on Monday.', undefined],
	])('%s', (marked, expected) => expect(higher(marked)).toBe(expected));
});

describe('what was decided or done', () => {
	test.each([
		['Zell voted to [leave] the union on Thursday.', 'voted, lean'],
		['The council agreed to [sell] the mill on Monday.', 'agreed, lean'],
		['Ann Lee stopped to [watch] the eclipse on Monday.', 'stopped, lean'],
		['Ann Lee hoped to [sell] the mill on Monday.', undefined],
		['Ann Lee wanted to [sell] the mill on Monday.', undefined],
		['Ann Lee promised to [sell] the mill on Monday.', undefined],
		['Ann Lee had to [sell] the mill on Monday.', undefined],
		['Ann Lee did not vote to [sell] the mill on Monday.', undefined],
		['Zell votes to [leave] the union on Thursday.', undefined],
		['To [sell] the mill on Monday, Ann Lee called Tom Reed.', undefined],
		['Ann Lee kept [selling] the mill on Monday.', undefined],
		['Ann Lee [sold] the mill on Monday.', undefined],
	])('%s', (marked, expected) => expect(higher(marked)).toBe(expected));
});

describe('what was over in a moment', () => {
	test.each([
		['Six people died when the ferry [sank] on Monday.', 'died, lean'],
		['Forty people were killed when a bomb [exploded] in Zell on Monday.', 'killed, lean'],
		['Six people were singing when the ferry [sank] on Monday.', undefined],
		['Six people had died when the ferry [sank] on Monday.', undefined],
		['Nobody died when the ferry [sank] on Monday.', undefined],
		['Six people slept when the ferry [sank] on Monday.', undefined],
		['Six people die when the ferry [sinks] on Monday.', undefined],
		['When the ferry [sank] on Monday, six people died.', undefined],
		['Six people died because the ferry [sank] on Monday.', undefined],
		['Six people died as the ferry [sank] on Monday.', undefined],
		['The mayor honoured the six people who died when the ferry [sank] on Monday.', 'died, lean'],
		['The mayor said six people died when the ferry [sank] on Monday.', undefined],
	])('%s', (marked, expected) => expect(higher(marked)).toBe(expected));
});

test.each([
	['first', true],
	['fourteenth', true],
	['twentieth', true],
	['twelfth', true],
	['21st', true],
	['2nd', true],
	['oldest', true],
	['one', false],
	['firstly', false],
	['health', false],
	['21', false],
])('counts somebody or something in a row, %s: %s', (word, expected) => {
	expect(isOrdinal(word)).toBe(expected);
});
