import type { Block, Card } from '../../../domain/card.ts';
import { countOf } from '../../../domain/count-of.ts';
import type { Share, SharesPicture } from '../../../domain/picture.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { ArticleHead } from '../../../ports/articles/library.ts';
import type { SpeakingShare } from '../../../stories/articles/speaking-shares.ts';
import { described } from '../../described.ts';
import { type PictureRef, type PictureShowing, pictureButtons } from '../../picture-buttons.ts';
import { shortTitle } from '../article-lines.ts';

/** More than these are told together. */
const MOST_SHOWN = 7;
const LONGEST_TITLE = 150;

/** Who is quoted how much in an article. */
export function sharesCard(
	article: ArticleHead,
	shares: readonly SpeakingShare[],
	showing: PictureShowing,
): Card {
	const title = shorten(article.title, LONGEST_TITLE);
	const shown = shownShares(shares);
	const quotes = shares.reduce((sum, share) => sum + share.quotes, 0);
	return {
		tone: 'quote',
		blocks: [
			sharesBlock(shown, {
				theme: showing.theme,
				title,
				called: `Who is quoted how much in “${title}”`,
				footer: `How many words of each are quoted; ${countOf(quotes, 'quote')} in all.`,
			}),
			{ kind: 'small', words: [shortTitle(article)] },
		],
		...pictureButtons(sharesRef(article.id), showing),
	};
}

type Told = Pick<SharesPicture, 'title' | 'footer'> & {
	readonly theme: PictureShowing['theme'];
	/** The title as its description begins. */
	readonly called: string;
};

/** How much of something each has. */
export function sharesBlock(
	shares: readonly Share[],
	{ theme, title, called, footer }: Told,
): Block {
	const lines = shares.map(({ name, amount }) => `${name}: ${amount}`);
	return {
		kind: 'picture',
		picture: { kind: 'shares', theme, title, shares, footer },
		description: described(`${called}:`, lines),
		instead: lines.map((words) => ({ kind: 'text', words })),
	};
}

/** The picture of an article's speakers. */
export function sharesRef(article: string): PictureRef {
	return { command: 'quotes', picture: 'shares', values: [article] };
}

function shownShares(shares: readonly SpeakingShare[]): Share[] {
	const kept = shares.length > MOST_SHOWN + 1 ? MOST_SHOWN : shares.length;
	const others = shares.slice(kept);
	const rest = others.reduce(
		(sum, { words, quotes }) => ({ words: sum.words + words, quotes: sum.quotes + quotes }),
		{ words: 0, quotes: 0 },
	);
	return [
		...shares.slice(0, kept).map(({ speaker, ...share }) => ({
			name: speaker ?? 'Speaker unclear',
			words: share.words,
			amount: amountOf(share),
			isKnown: speaker !== null,
		})),
		...(others.length === 0
			? []
			: [
					{
						name: `${others.length} others`,
						words: rest.words,
						amount: amountOf(rest),
						isKnown: true,
					},
				]),
	];
}

function amountOf({ words, quotes }: Pick<SpeakingShare, 'words' | 'quotes'>): string {
	return `${countOf(words, 'word')} in ${countOf(quotes, 'quote')}`;
}
