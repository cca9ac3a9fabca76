import { expect, test } from 'vitest';
import { articleRuns, shortTitle, titlePiece } from '../../../src/cards/articles/article-lines.ts';

const url = 'https://lumen.example/';
const LONG = 'a'.repeat(101);

test.each([
	[{ title: 'Talks' }, 'Talks'],
	[
		{ title: 'Talks', url },
		{ link: 'Talks', url },
	],
	[{ title: LONG }, LONG],
])('the title of %j', (head, expected) => {
	expect(titlePiece(head)).toEqual(expected);
});
test.each([
	[{ title: 'a'.repeat(100) }, 'a'.repeat(100)],
	[{ title: LONG }, `${'a'.repeat(79)}…`],
	[
		{ title: LONG, url },
		{ link: `${'a'.repeat(79)}…`, url },
	],
])('the short title of %j', (head, expected) => {
	expect(shortTitle(head)).toEqual(expected);
});
test.each([
	['', ''],
	['a', 'a'],
	['aab', 'aa b'],
	['abba', 'a bb a'],
])('runs of %s', (ids, expected) => {
	const rows = [...ids].map((id) => ({ article: { id } }));
	const runs = articleRuns(rows).map((run) => run.map(({ article }) => article.id).join(''));
	expect(runs.join(' ')).toBe(expected);
});
