import { describe, expect, test } from 'vitest';
import { storyCard } from '../../../../src/cards/articles/story/story-card.ts';
import { english } from '../../../../src/cards/messages/say.ts';
import { linesOf } from '../../../support/card-lines.ts';
import { storedArticle } from '../../../support/shown-articles.ts';

/** An article with so many quotes that no other has, and so many that another has too. */
function told(id: string, alone: number, shared = 0) {
	const quotes = Array.from({ length: alone }, (_, index) => ({
		speaker: 'Ann Lee',
		text: `${id} says ${index}.`,
	}));
	const article = storedArticle({ title: `Title ${id}`, quotes }, { id });
	const cited = article.analysis.quotes.map((quote, number) => ({ ...quote, number, article }));
	return { article, alone: cited, shared };
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `a${index + 1}`);
const lines = (count: number, offset: number) =>
	linesOf(
		storyCard(
			english,
			ids(count).map((id) => told(id, 0)),
			'a1',
			offset,
		),
	);

describe('what an article has that the others have not', () => {
	test.each([
		[0, 0, ['-# It quotes nobody.']],
		[0, 1, ['-# Its quote is also in another article.']],
		[1, 0, ['**Ann Lee**', '> … “a1 says 0.”', '[Source → quotes.source(a1, 0)]']],
		[
			3,
			2,
			[
				'**Ann Lee**',
				'> … “a1 says 0.”',
				'[Source → quotes.source(a1, 0)]',
				'> … “a1 says 1.”',
				'[Source → quotes.source(a1, 1)]',
				'-# 1 more quote only in this article',
			],
		],
	])('%i alone, %i shared', (alone, shared, expected) => {
		const card = storyCard(english, [told('a1', alone, shared), told('a2', 0)], 'a1', 0);
		const [about, ...rest] = linesOf(card).slice(1);
		const isAbout = about === '-# Below each article are the quotes found only in that article.';
		expect(isAbout).toBe(alone > 0);
		const all = isAbout ? rest : [about ?? '', ...rest];
		expect(all.slice(0, all.indexOf('Title a2'))).toEqual([
			'Title a1',
			'-# The Lumen Post · 2024-03-07',
			'[About this article → articles.open(a1)]',
			...expected,
		]);
	});
});

describe('pages', () => {
	const titles = (all: readonly string[]) => all.filter((line) => line.startsWith('Title'));
	test('four articles stand on one, without a count below', () => {
		expect(titles(lines(4, 0))).toHaveLength(4);
		expect(lines(4, 0).at(-1)).toBe('-# It quotes nobody.');
	});
	test('a fifth is on the next', () => {
		expect(titles(lines(5, 0))).toHaveLength(4);
		expect(lines(5, 0).slice(-2)).toEqual([
			'[Back (off) → story.page(a1, 0)] [Next → story.page(a1, 4)]',
			'-- 1–4 of 5 articles',
		]);
		expect(titles(lines(5, 4))).toEqual(['Title a5']);
	});
	test('an article by itself says so', () => {
		const alone =
			'No other article on this server tells the same story. Once one is added, /story shows it.';
		expect(lines(1, 0).slice(0, 2)).toEqual(['# Title a1', alone]);
	});
});
