import { expect, test } from 'vitest';
import { followCards } from '../../../src/cards/follows/follow-cards.ts';
import { followedCard, followingCard } from '../../../src/cards/follows/following-card.ts';
import { english } from '../../../src/cards/messages/say.ts';
import type { Follow } from '../../../src/domain/follows/follow.ts';
import { linesOf } from '../../support/card-lines.ts';

const NAME: Follow = {
	number: 1,
	guild: 'g1' as Follow['guild'],
	kind: 'speaker',
	wanted: 'Ann Lee',
	target: { kind: 'member', member: '7' },
	addedBy: '7',
};
const WORDS: Follow = {
	...NAME,
	number: 2,
	kind: 'words',
	wanted: 'harbour',
	target: { kind: 'channel', channel: '42' },
};

test('nothing is followed, and where sites are', () => {
	expect(linesOf(followingCard(english, { own: [], ofChannels: [] }, 0))).toEqual([
		'# Nothing is followed yet',
		'With /follow you get a direct message when a new article quotes somebody or contains words you choose. The sites that this server follows are under /feed list.',
	]);
});

test('words in a channel', () => {
	expect(linesOf(followedCard(english, { outcome: 'added', follow: WORDS }))).toContain(
		'Dateline posts in <#42> when a new article contains these words.',
	);
});

test('what is on hold says why, and can be tried again', () => {
	const own = [{ ...NAME, held: 'Discord takes no direct message.' }];
	const ofChannels = [{ ...WORDS, held: 'The channel is gone.' }];
	const lines = linesOf(followingCard(english, { own, ofChannels }, 0));
	expect(lines).toContain('-# You get a direct message when a new article quotes Ann Lee.');
	expect(lines).toContain('-# On hold: Discord takes no direct message.');
	expect(lines).toContain('-# Dateline posts in <#42> when a new article contains these words.');
	expect(lines).toContain('-# On hold: The channel is gone.');
	expect(lines).toContain(
		'[Try again! → following.resume()] [Try again in the channels! → following.resumeChannels()]',
	);
});

test('admins are told how to go on', () => {
	expect(linesOf(followCards.held('The channel is gone.', 'en-US'))).toEqual([
		'# What a channel follows cannot be posted',
		'The channel is gone.',
		'Nothing is lost: once it is fixed, choose “Try again” in /following.',
	]);
});

const many = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ ...NAME, number: index + 1 }));
const listOf = (own: readonly Follow[], ofChannels: readonly Follow[] = [], offset = 0) =>
	linesOf(followingCard(english, { own, ofChannels }, offset));

test('ten follows stand on a page', () => {
	const shown = (lines: readonly string[]) => lines.filter((line) => line === '**Ann Lee**').length;
	expect(shown(listOf(many(10)))).toBe(10);
	expect(listOf(many(10)).at(-1)).toBe('[Unfollow → unfollow.stop(10)]');
	expect(shown(listOf(many(11)))).toBe(10);
	expect(listOf(many(11)).slice(-2)).toEqual([
		'[Back (off) → following.page(0)] [Next → following.page(10)]',
		'-- 1–10 of 11 followed',
	]);
	expect(shown(listOf(many(11), [], 10))).toBe(1);
});

test('only what is on hold can be tried again', () => {
	const held = 'It is gone.';
	expect(listOf(many(2)).join()).not.toContain('Try again');
	expect(listOf([NAME, { ...NAME, number: 3, held }])).toContain(
		'[Try again! → following.resume()]',
	);
	expect(listOf([NAME], [WORDS, { ...WORDS, number: 3, held }])).toContain(
		'[Try again in the channels! → following.resumeChannels()]',
	);
});

test('each is stopped where it is told', () => {
	const buttons = listOf([NAME], [WORDS]).filter((line) => line.startsWith('[Unfollow'));
	expect(buttons).toEqual([
		'[Unfollow → unfollow.stop(1)]',
		'[Unfollow → unfollow.stopChannel(2)]',
	]);
});

test.each([
	[80, 'N'.repeat(80)],
	[81, `${'N'.repeat(79)}…`],
])('a name of %i letters', (length, name) => {
	const follow = { ...NAME, wanted: 'N'.repeat(length) };
	expect(linesOf(followedCard(english, { outcome: 'added', follow }))).toEqual([
		`# Now following: ${name}`,
		`You get a direct message when a new article quotes ${name}.`,
		'You get at most 10 of these messages in 24 hours. The rest come later, gathered together.',
		'[Unfollow → unfollow.stop(1)]',
	]);
	expect(listOf([follow])).toContain(`**${name}**`);
});

test.each([
	['8', '<@&8>'],
	[undefined, 'nobody'],
])('a role in place of %s', (before, told) => {
	const follow = { ...WORDS, target: { kind: 'channel', channel: '42', role: '9' } } as const;
	const added = {
		outcome: 'role changed',
		follow,
		...(before !== undefined && { before }),
	} as const;
	expect(linesOf(followedCard(english, added)).slice(0, 2)).toEqual([
		'# Already following: harbour',
		`Dateline posts in <#42> and mentions <@&9> when a new article contains these words. Until now it mentioned ${told}.`,
	]);
});
