import { describe, expect, test } from 'vitest';
import { followCards } from '../../../src/cards/follows/follow-cards.ts';
import type { Follow } from '../../../src/domain/follows/follow.ts';
import type { FollowedArticle } from '../../../src/ports/follows/follow-cards.ts';
import { linesOf } from '../../support/card-lines.ts';
import { storedArticle } from '../../support/shown-articles.ts';

const ARTICLE = storedArticle({ quotes: [{ speaker: 'Ann Lee', text: 'We stay here.' }] });
const CHANNEL = { kind: 'channel', channel: '5' } as const;
const MEMBER = { kind: 'member', member: '7' } as const;

function follow(number: number, parts: Partial<Follow> = {}): Follow {
	const wish = { kind: 'speaker', wanted: `Name ${number}` } as const;
	return { ...wish, number, guild: 'g1', target: CHANNEL, addedBy: '7', ...parts };
}

const told = (
	follows: readonly Follow[],
	more: Partial<FollowedArticle> = {},
): FollowedArticle => ({
	article: ARTICLE,
	follows,
	quotes: [],
	...more,
});

const lines = (all: readonly FollowedArticle[], left = 0) =>
	linesOf(followCards.post(all, 'en-US', left));

describe('one article', () => {
	test('with what the followed say, in a channel', () => {
		expect(lines([told([follow(3)], { quotes: ARTICLE.analysis.quotes })])).toEqual([
			'# Talks in Lumen',
			'-# The Lumen Post · 2024-03-07',
			'> “We stay here.”',
			'-# **Ann Lee**',
			'[Full summary → summary.open(a1)] [Quotes → quotes.open(, a1, , 0)] [Dates → dates.open(a1, , 0)]',
			'[Unfollow → unfollow.stopChannel(3)]',
			'-- Followed: Name 3',
		]);
	});
	test('in a direct message has no buttons of the library', () => {
		expect(lines([told([follow(3, { target: MEMBER })])]).slice(2)).toEqual([
			'[Unfollow → unfollow.stop(3)]',
			'-- Followed: Name 3',
		]);
	});
	test('where the words stand', () => {
		const start = ARTICLE.text.indexOf('delegates');
		const hit = { start, end: start + 'delegates'.length };
		const paragraph = { start: 0, end: ARTICLE.text.indexOf('\n') };
		const passage = { ...hit, hits: [hit], paragraph };
		expect(lines([told([follow(1)], { passage })])[2]).toMatch(/^> .*\*\*delegates\*\*/);
	});
	test('of which more are left is a list', () => {
		expect(lines([told([follow(1)]), told([follow(1)])])[0]).toBe(
			'# 2 articles on what you follow',
		);
	});
});

describe('several articles', () => {
	test('a line each, and for whom', () => {
		const other = { ...ARTICLE, id: 'a2', title: 'Harbour', source: 'S'.repeat(41) };
		const nowhere = storedArticle({ title: 'Rain' }, { id: 'a3' });
		const { source: _, ...bare } = nowhere;
		expect(
			lines(
				[
					told([follow(1)]),
					{ ...told([follow(2)]), article: other },
					{ ...told([follow(1)]), article: bare },
				],
				2,
			),
		).toEqual([
			'# 5 articles on what you follow',
			'- Talks in Lumen · The Lumen Post · 2024-03-07 · Name 1',
			`- Harbour · ${'S'.repeat(39)}… · 2024-03-07 · Name 2`,
			'- Rain · 2024-03-07 · Name 1',
			'-# And 2 more, too many to list.',
			'[Unfollow Name 1 → unfollow.stopChannel(1)] [Unfollow Name 2 → unfollow.stopChannel(2)]',
			'-- Followed: Name 1, Name 2 · at most 10 messages in 24 hours',
		]);
	});
	test('none is left out where all are there', () => {
		const all = lines([told([follow(1)]), told([follow(1)])]);
		expect(all.filter((line) => line.includes('too many'))).toEqual([]);
	});
});

describe('five follows are named, and have a button', () => {
	const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
	test.each([
		[5, 'Name 1, Name 2, Name 3, Name 4, Name 5'],
		[6, 'Name 1, Name 2, Name 3, Name 4, Name 5 and 1 more'],
	])('of %i', (count, names) => {
		const all = lines([told(numbers(count).map((number) => follow(number)))]);
		expect(all.at(-1)).toBe(`-- Followed: ${names}`);
		expect(all.at(-2)?.match(/unfollow\.stopChannel/g)).toHaveLength(5);
	});
	test('a name of 40 letters is whole, a longer one is not', () => {
		const last = (wanted: string) => lines([told([follow(1, { wanted })])]).at(-1);
		expect(last('N'.repeat(40))).toBe(`-- Followed: ${'N'.repeat(40)}`);
		expect(last('N'.repeat(41))).toBe(`-- Followed: ${'N'.repeat(39)}…`);
	});
});
