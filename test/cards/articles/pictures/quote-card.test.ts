import { expect, test } from 'vitest';
import { quotePictureCard } from '../../../../src/cards/articles/pictures/quote-card.ts';
import { english } from '../../../../src/cards/messages/say.ts';
import type { PictureBlock } from '../../../../src/domain/card.ts';
import type { QuotePicture } from '../../../../src/domain/picture.ts';
import type { ArticleHead } from '../../../../src/ports/articles/library.ts';
import type { QuoteParts } from '../../../support/articles.ts';
import { linesOf } from '../../../support/card-lines.ts';
import { citedQuotes, storedArticle } from '../../../support/shown-articles.ts';

const ANN: QuoteParts = { text: 'We stay.', speaker: 'Ann Lee' };
const PREVIEW = { theme: 'dark', as: 'preview' } as const;

function cardOf(
	quotes: readonly QuoteParts[],
	more: Partial<ArticleHead> = {},
	how: Parameters<typeof quotePictureCard>[3] = PREVIEW,
) {
	const [quote] = citedQuotes(quotes, {}, more);
	if (!quote) throw new Error('nothing was built');
	return quotePictureCard(english, quote, storedArticle({ quotes }, more), how);
}

function pictureOf({ blocks }: ReturnType<typeof cardOf>): QuotePicture | undefined {
	const block = blocks.find(({ kind }) => kind === 'picture') as PictureBlock | undefined;
	return block?.picture as QuotePicture | undefined;
}

test('a preview, in words where it cannot be drawn', () => {
	expect(linesOf(cardOf([ANN]))).toEqual([
		'[picture: “We stay.” — Ann Lee. The Lumen Post, 2024-03-07]',
		'**Ann Lee**',
		'> “We stay.”',
		'-# 2024-03-07',
		'-# Talks in Lumen',
		'[Post here! → quotes.cardPost(a1, 0, dark)] [Light background → quotes.cardTurn(a1, 0, light)]',
	]);
});
test('in light', () => {
	expect(linesOf(cardOf([ANN], {}, { ...PREVIEW, theme: 'light' })).at(-1)).toBe(
		'[Post here! → quotes.cardPost(a1, 0, light)] [Dark background → quotes.cardTurn(a1, 0, dark)]',
	);
});
test('what is posted has nothing to press', () => {
	expect(cardOf([ANN], {}, { ...PREVIEW, as: 'post' }).buttons).toBeUndefined();
});
test.each<[string, Partial<QuoteParts>, object]>([
	[
		'a role and a medium',
		{ role: 'mayor', medium: 'statement' },
		{ role: 'Mayor, in a statement' },
	],
	['nobody certain', { speaker: null }, { name: 'Speaker unclear', role: '' }],
	['somebody probable', { confidence: 0.3 }, { name: 'Probably Ann Lee' }],
	['two at once', { speakers: ['Ann Lee', 'Bo Ek'] }, { name: 'Ann Lee and Bo Ek' }],
	['another day', { said: '2024-03-05' }, { day: '2024-03-05' }],
	['a comma before “she said”', { text: 'We stay,' }, { words: '“We stay”' }],
])('with %s', (_, parts, expected) => {
	expect(pictureOf(cardOf([{ ...ANN, ...parts }]))).toMatchObject(expected);
});
test('parts of one statement stand together', () => {
	const parts = [
		{ ...ANN, group: 1 },
		{ ...ANN, text: 'We win.', group: 1 },
		{ ...ANN, text: 'Not this.', group: 2 },
	];
	expect(pictureOf(cardOf(parts))?.words).toBe('“We stay.” … “We win.”');
});
test('the description has the address, where there is room', () => {
	const url = 'https://post.example/talks';
	expect(linesOf(cardOf([ANN], { url }))[0]).toMatch(
		/2024-03-07\. https:\/\/post\.example\/talks\]$/,
	);
	const long = { ...ANN, text: 'Long. '.repeat(158).trim() };
	expect(linesOf(cardOf([long], { url }))[0]).not.toContain('https');
});
test('where nobody is named as its source, the title is, on a line or two', () => {
	const [quote] = citedQuotes([ANN], { title: 'T'.repeat(300) });
	if (!quote) throw new Error('nothing was built');
	const { source: _, ...article } = quote.article;
	const card = quotePictureCard(english, { ...quote, article }, storedArticle(), PREVIEW);
	expect(pictureOf(card)?.source).toBe(`${'T'.repeat(119)}…`);
});
test('words too long to be described are no picture, and whole all the same', () => {
	const text = 'Long. '.repeat(200).trim();
	const lines = linesOf(cardOf([{ ...ANN, text }]));
	expect(lines).toContain(`> “${text}”`);
	expect(lines.at(-1)).toBe('[Post here! → quotes.cardPost(a1, 0, dark)]');
});
