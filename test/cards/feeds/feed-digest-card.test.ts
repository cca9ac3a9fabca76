import { expect, test } from 'vitest';
import { feedDigestCard } from '../../../src/cards/feeds/feed-digest-card.ts';
import type { FeedDigest, ListedItem, TellableItem } from '../../../src/ports/feeds/feed-cards.ts';
import { linesOf } from '../../support/card-lines.ts';
import { storedArticle } from '../../support/shown-articles.ts';

const unread = (title: string, feedName = 'Lumen News'): TellableItem => ({
	feedName,
	item: { title },
	problem: 'It is gone.',
});
const many = (count: number) =>
	Array.from({ length: count }, (_, index) => unread(`News ${index}`));

function digest(told: readonly ListedItem[], more: Partial<FeedDigest> = {}) {
	return linesOf(feedDigestCard({ kind: 'daily', told, leftOut: 0, locale: 'en-US', ...more }));
}

test('by their feeds', () => {
	const told = [unread('One'), unread('Two', 'Tarn Times'), unread('Three')];
	expect(digest(told)).toEqual([
		'# Today’s articles',
		'## Lumen News',
		'- One · could not be read',
		'- Three · could not be read',
		'## Tarn Times',
		'- Two · could not be read',
	]);
});
test.each([
	['daily', '# Today’s articles'],
	['weekly', '# This week’s articles'],
	['more', '# More articles'],
] as const)('the title of what is %s', (kind, title) => {
	expect(digest([], { kind })).toEqual([title]);
});
test('an article that was read', () => {
	const article = storedArticle(
		{ quotes: [{ text: 'We stay.' }] },
		{ url: 'https://lumen.example/' },
	);
	expect(digest([{ feedName: 'Lumen News', item: {}, article }])[2]).toBe(
		'- [Talks in Lumen](https://lumen.example/) · The Lumen Post · 2024-03-07 · 1 quote',
	);
});
test('one without an address, and one without a title', () => {
	const article = storedArticle({ title: 'a'.repeat(101) });
	const read = { feedName: 'Lumen News', item: {}, article };
	const link = 'https://lumen.example/1';
	const bare = { feedName: 'Lumen News', item: { link }, problem: 'It is gone.' };
	expect(digest([read, bare]).slice(2)).toEqual([
		`- ${'a'.repeat(99)}… · The Lumen Post · 2024-03-07 · no quotes`,
		'- [Untitled](https://lumen.example/1) · could not be read',
	]);
});
test.each([
	[100, 'a'.repeat(100)],
	[101, `${'a'.repeat(99)}…`],
])('a title of %i letters', (length, expected) => {
	expect(digest([unread('a'.repeat(length))])[2]).toBe(`- ${expected} · could not be read`);
});
test.each([
	[15, 0, undefined],
	[16, 0, '-# And 1 more, too many to list.'],
	[15, 3, '-# And 3 more, too many to list.'],
	[20, 3, '-# And 8 more, too many to list.'],
])('%i, and %i that were left out before', (count, leftOut, last) => {
	const lines = digest(many(count), { leftOut });
	const listed = lines.filter((line) => line.startsWith('- '));
	expect(listed.length).toBe(15);
	expect(listed.at(-1)).toBe(`- News ${count - 1} · could not be read`);
	expect(lines.find((line) => line.startsWith('-#'))).toBe(last);
});
test('who else tells a story, each leading to its article, and how many more', () => {
	const article = storedArticle({}, { url: 'https://lumen.example/' });
	const other = (number: number, ending = '') =>
		storedArticle({}, { source: `Paper ${number}${ending}`, url: `https://${number}.example/` });
	const line = (count: number, ending?: string) => {
		const also = Array.from({ length: count }, (_, index) => other(index + 1, ending));
		return digest([{ feedName: 'Lumen News', item: {}, article, also }])[2];
	};
	const first =
		'- [Talks in Lumen](https://lumen.example/) · The Lumen Post · 2024-03-07 · no quotes';
	expect(line(0)).toBe(first);
	expect(line(1)).toBe(`${first} · also told by [Paper 1](https://1.example/)`);
	expect(line(5)).toBe(
		`${first} · also told by [Paper 1](https://1.example/), [Paper 2](https://2.example/), [Paper 3](https://3.example/) and 2 more`,
	);
	expect(line(2, ', retold')).toBe(
		`${first} · also told by [Paper 1, retold](https://1.example/); [Paper 2, retold](https://2.example/)`,
	);
});
