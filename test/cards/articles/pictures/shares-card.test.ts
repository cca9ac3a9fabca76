import { expect, test } from 'vitest';
import { sharesCard } from '../../../../src/cards/articles/pictures/shares-card.ts';
import { english } from '../../../../src/cards/messages/say.ts';
import type { SharesPicture } from '../../../../src/domain/picture.ts';
import type { SpeakingShare } from '../../../../src/stories/articles/speaking-shares.ts';
import { linesOf } from '../../../support/card-lines.ts';
import { storedArticle } from '../../../support/shown-articles.ts';

const PREVIEW = { theme: 'dark', as: 'preview' } as const;
const ANN: SpeakingShare = { speaker: 'Ann Lee', words: 120, quotes: 3 };
const UNCLEAR: SpeakingShare = { speaker: null, words: 1, quotes: 1 };

function pictureOf(shares: readonly SpeakingShare[]): SharesPicture {
	const [block] = sharesCard(english, storedArticle(), shares, PREVIEW).blocks;
	if (block?.kind !== 'picture') throw new Error('no picture');
	return block.picture as SharesPicture;
}

test('described in words, in words where it is not drawn, and posted by its button', () => {
	expect(linesOf(sharesCard(english, storedArticle(), [ANN, UNCLEAR], PREVIEW))).toEqual([
		'[picture: Who is quoted how much in “Talks in Lumen”: Ann Lee: 120 words in 3 quotes; Speaker unclear: 1 word in 1 quote.]',
		'Talks in Lumen',
		'Ann Lee: 120 words in 3 quotes',
		'Speaker unclear: 1 word in 1 quote',
		'[Post here! → quotes.sharesPost(a1, dark)] [Light background → quotes.sharesTurn(a1, light)]',
	]);
});
test('who is not known is told apart', () => {
	const { shares, footer } = pictureOf([ANN, UNCLEAR]);
	expect(shares.map(({ isKnown }) => isKnown)).toEqual([true, false]);
	expect(footer).toBe('A bar shows how many words of a speaker are quoted; 4 quotes in all.');
});
test.each([
	[8, 8, 'Ann Lee'],
	[9, 8, '2 others'],
	[12, 8, '5 others'],
])('of %i speakers %i are shown, the last as %s', (speakers, shown, last) => {
	const { shares } = pictureOf(Array(speakers).fill(ANN));
	expect(shares).toHaveLength(shown);
	expect(shares.at(-1)?.name).toBe(last);
	expect(shares.reduce((sum, { words }) => sum + words, 0)).toBe(120 * speakers);
});

test('what the others say is counted together, and known', () => {
	const lines = linesOf(sharesCard(english, storedArticle(), Array(9).fill(ANN), PREVIEW));
	expect(lines).toContain('2 others: 240 words in 6 quotes');
	expect(pictureOf(Array(9).fill(ANN)).shares.at(-1)?.isKnown).toBe(true);
});

test('a title of 150 letters is whole, a longer one is not', () => {
	const titleOf = (length: number) => {
		const article = storedArticle({ title: 'a'.repeat(length) });
		const [block] = sharesCard(english, article, [ANN], PREVIEW).blocks;
		return block?.kind === 'picture' ? (block.picture as SharesPicture).title : undefined;
	};
	expect([titleOf(150), titleOf(151)]).toEqual(['a'.repeat(150), `${'a'.repeat(149)}…`]);
});
