import { describe, expect, test } from 'vitest';
import { eraseCard, privacyCard } from '../../../src/cards/data/privacy-card.ts';
import { english } from '../../../src/cards/messages/say.ts';
import { linesOf } from '../../support/card-lines.ts';

const NOTHING = { changes: 0, feeds: 0, ownDates: 0, follows: 0, readings: 0, requests: 0 };

/** What somebody is told that did this here, and that in all servers together. */
function told(here: Partial<typeof NOTHING>, everywhere = here): string[] {
	const kept = { here: { ...NOTHING, ...here }, everywhere: { ...NOTHING, ...everywhere } };
	const lines = linesOf(privacyCard(english, kept));
	return lines.slice(1, lines.indexOf('## What is kept about a server'));
}

const HEAD = 'Dateline keeps your Discord ID beside what you did here, and what you follow:';

describe('what is kept of somebody', () => {
	test.each<[Partial<typeof NOTHING>, string]>([
		[{ changes: 1 }, '- 1 change to articles and names'],
		[{ feeds: 1 }, '- 1 feed that you added'],
		[{ ownDates: 1 }, '- 1 date that you added or changed'],
		[{ follows: 1 }, '- 1 name or words that you follow'],
		[{ readings: 1 }, '- 1 article that you looked at, kept for a day'],
		[{ requests: 1 }, '- 1 request for a page or feed, counted for a day'],
	])('%o', (here, line) => {
		expect(told(here)).toEqual([HEAD, line]);
	});
	test('nothing', () => {
		expect(told({})).toEqual([
			'Nothing is kept about you so far; if you add, change or follow something, your user ID is kept with it.',
		]);
	});
	test('what was done in other servers is one number', () => {
		const elsewhere = { changes: 4, feeds: 3, ownDates: 2, follows: 2 };
		const here = { changes: 1, feeds: 1, ownDates: 1, follows: 1 };
		expect(told(here, elsewhere).at(-1)).toBe('- 7 more such entries in other servers');
		expect(told({}, { changes: 1 })).toEqual([HEAD, '- 1 more such entry in other servers']);
	});
	test('what is counted for a day is of one server alone', () => {
		expect(told({}, { readings: 5, requests: 5 })).toEqual([
			'Nothing is kept about you so far; if you add, change or follow something, your user ID is kept with it.',
		]);
	});
});

test('what is kept of a server, and which commands give it out and erase it', () => {
	const lines = linesOf(privacyCard(english, { here: NOTHING, everywhere: NOTHING }));
	expect(lines.slice(lines.indexOf('## What is kept about a server') + 1)).toEqual([
		'- The articles, feeds, dates and settings that its members added, and what those articles say about people',
		'- All of this is stored only on the machine the bot runs on. Discord carries the bot’s messages; no other company gets any of it',
		'- Admins can download all of this with /data export and /feed export, and erase it with /data erase. 30 days after the bot is removed, everything is erased',
		'- Messages that people write are not kept',
	]);
});

describe('what would be erased of a server', () => {
	const erased = (kept: object) => {
		const none = { articles: 0, quotes: 0, feeds: 0, ownDates: 0 };
		return linesOf(eraseCard(english, { ...none, ...kept }))
			.filter((line) => line.startsWith('- '))
			.slice(0, -1);
	};
	test.each<[object, string[]]>([
		[{}, []],
		[{ articles: 1, quotes: 2 }, ['- 1 article with 2 quotes']],
		[{ feeds: 1 }, ['- 1 feed']],
		[{ ownDates: 1 }, ['- 1 date that the server added']],
	])('%o', (kept, lines) => {
		expect(erased(kept)).toEqual(lines);
	});
});
