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
		'With /follow you are told by direct message when an article quotes somebody or contains your words. Sites are under /feed list.',
	]);
});

test('words in a channel', () => {
	expect(linesOf(followedCard(english, { outcome: 'added', follow: WORDS }))).toContain(
		'Dateline posts in <#42> when a new article contains these words. At most 10 messages in 24 hours; anything more comes together in the next one.',
	);
});

test('what is on hold says why, and can be tried again', () => {
	const own = [{ ...NAME, held: 'Discord takes no direct message.' }];
	const ofChannels = [{ ...WORDS, held: 'The channel is gone.' }];
	const lines = linesOf(followingCard(english, { own, ofChannels }, 0));
	expect(lines).toContain('-# when quoted · by direct message');
	expect(lines).toContain('-# On hold: Discord takes no direct message.');
	expect(lines).toContain('-# when these words appear · in <#42>');
	expect(lines).toContain('-# On hold: The channel is gone.');
	expect(lines).toContain(
		'[Try again! → following.resume()] [Try again in channels! → following.resumeChannels()]',
	);
});

test('admins are told how to go on', () => {
	expect(linesOf(followCards.held('The channel is gone.', 'en-US'))).toEqual([
		'# What a channel follows cannot be posted',
		'The channel is gone.',
		'Nothing is lost: once it is fixed, choose Try again in /following.',
	]);
});
