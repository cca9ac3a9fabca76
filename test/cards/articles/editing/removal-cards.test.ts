import { expect, test } from 'vitest';
import {
	manyRemovalCard,
	type Removed,
	removalCard,
	removedCard,
} from '../../../../src/cards/articles/editing/removal-cards.ts';
import { english } from '../../../../src/cards/messages/say.ts';
import { linesOf } from '../../../support/card-lines.ts';
import { storedArticle } from '../../../support/shown-articles.ts';

const heads = (count: number) =>
	Array.from({ length: count }, (_, index) => storedArticle({ title: `News ${index}` }));
const FOR_GOOD =
	'Their texts, quotes, key dates and histories go with them. This cannot be undone.';

test('one', () => {
	const url = 'https://lumen.example/talks';
	expect(linesOf(removalCard(english, storedArticle({}, { url })))).toEqual([
		'# Remove this article?',
		'## [Talks in Lumen](https://lumen.example/talks)',
		'-# The Lumen Post · 2024-03-07',
		'Its text, quotes, key dates and history go with it. This cannot be undone.',
		'[Remove!! → article.remove(a1)] [Cancel → article.cancel()]',
	]);
});
test('all of a host', () => {
	expect(linesOf(manyRemovalCard(english, heads(2), 'lumen.example'))).toEqual([
		'# Remove 2 articles from lumen.example?',
		'- News 0',
		'- News 1',
		FOR_GOOD,
		'[Remove them all!! → article.removehost(lumen.example)] [Cancel → article.cancel()]',
	]);
});
test('all there is', () => {
	expect(linesOf(manyRemovalCard(english, heads(1)))).toEqual([
		'# Remove 1 article that this server added?',
		'- News 0',
		FOR_GOOD,
		'[Remove them all!! → article.removeall()] [Cancel → article.cancel()]',
	]);
});
test.each([
	[10, 10, '- News 9'],
	[11, 11, '- and 1 more'],
	[200, 11, '- and 190 more'],
])('of %i articles %i lines', (count, lines, last) => {
	const listed = linesOf(manyRemovalCard(english, heads(count))).filter((line) =>
		line.startsWith('- '),
	);
	expect(listed.length).toBe(lines);
	expect(listed.at(-1)).toBe(last);
});

test.each<[Removed, string]>([
	[{ title: 'Talks' }, 'Removed: **Talks**'],
	[{ count: 1, host: 'lumen.example' }, 'Removed 1 article from lumen.example.'],
	[{ count: 3 }, 'Removed 3 articles: all that this server had added.'],
])('what is gone: %j', (removed, expected) => {
	expect(linesOf(removedCard(english, removed))).toEqual([expected]);
});
