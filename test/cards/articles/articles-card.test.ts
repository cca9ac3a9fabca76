import { expect, test } from 'vitest';
import { articlesCard } from '../../../src/cards/articles/articles-card.ts';
import { english } from '../../../src/cards/messages/say.ts';
import { linesOf } from '../../support/card-lines.ts';
import { storedArticle } from '../../support/shown-articles.ts';

const HEADS = [
	storedArticle({}, { url: 'https://lumen.example/' }),
	storedArticle({ title: 'Later' }, { id: 'a2' }),
];

test('a list', () => {
	expect(
		linesOf(articlesCard(english, { rows: HEADS, total: 2 }, { search: '', offset: 0 })),
	).toEqual([
		'# Articles',
		'[Talks in Lumen](https://lumen.example/)',
		'-# The Lumen Post · 2024-03-07',
		'[About this article → articles.open(a1)]',
		'Later',
		'-# The Lumen Post · 2024-03-07',
		'[About this article → articles.open(a2)]',
		'-- 2 articles',
	]);
});
test('a page of five of those with a word', () => {
	const lines = linesOf(
		articlesCard(english, { rows: HEADS, total: 11 }, { search: 'ferry', offset: 5 }),
	);
	expect(lines[0]).toBe('# Articles with “ferry”');
	expect(lines.slice(-2)).toEqual([
		'[Back → articles.page(ferry, 0)] [Next → articles.page(ferry, 10)]',
		'-- 6–10 of 11 articles',
	]);
});
test('so many that nobody counted on', () => {
	const page = { rows: HEADS, total: 1000, hasMore: true as const };
	expect(linesOf(articlesCard(english, page, { search: 'a', offset: 0 })).at(-1)).toBe(
		'-- 1–5 of 1,000+ articles',
	);
});
