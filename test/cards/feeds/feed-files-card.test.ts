import { expect, test } from 'vitest';
import { exportedCard, importedCard } from '../../../src/cards/feeds/feed-files-card.ts';
import { english } from '../../../src/cards/messages/say.ts';
import type { Imported } from '../../../src/stories/feeds/import-feeds.ts';
import { linesOf } from '../../support/card-lines.ts';

const NOTHING: Imported = { added: 0, known: 0, left: 0 };
const WHERE = { place: { channel: '5' }, pace: 'at once' } as const;

const told = (imported: Partial<Imported>) =>
	linesOf(importedCard(english, { ...NOTHING, ...imported }, WHERE));

test.each<[Partial<Imported>, string[]]>([
	[{}, []],
	[{ known: 1 }, ['- Already followed: 1 feed.']],
	[{ left: 1 }, ['- Left out: 1 feed. A server may follow 50 feeds at most.']],
	[
		{ waiting: { feeds: 2, why: 'Ask again tomorrow.' } },
		['- Not reached: 2 feeds. Ask again tomorrow. Send the same file again after that.'],
	],
])('%o: no feed was added', (imported, lines) => {
	expect(told(imported)).toEqual(['# No feed was added', ...lines]);
});

test('those that were added, where their articles come', () => {
	expect(told({ added: 1 })).toEqual([
		'# Feeds imported',
		'- 1 feed added, for <#5>, new articles at once.',
		'-# Articles they already hold are not posted, only new ones. See how they are doing with /feed list',
	]);
});

test('all feeds as a file', () => {
	expect(linesOf(exportedCard(english, '<opml/>'))).toEqual([
		'# Feeds of this server',
		'Any feed reader can import this file.',
		'file feeds.opml: <opml/>',
	]);
});
