import type { Block, Card } from '../../../domain/card.ts';
import type { Share, SharesPicture } from '../../../domain/picture.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { ArticleHead } from '../../../ports/articles/library.ts';
import type { SpeakingShare } from '../../../stories/articles/speaking-shares.ts';
import { countOf } from '../../counted.ts';
import { described } from '../../described.ts';
import type { Say } from '../../messages/say.ts';
import { type PictureRef, type PictureShowing, pictureButtons } from '../../picture-buttons.ts';
import { addressBlocks } from '../article-lines.ts';

/** More than these are told together. */
const MOST_SHOWN = 7;
const LONGEST_TITLE = 150;

/** Who is quoted how much in an article. */
export function sharesCard(
	say: Say,
	article: ArticleHead,
	shares: readonly SpeakingShare[],
	showing: PictureShowing,
): Card {
	const title = shorten(article.title, LONGEST_TITLE);
	const shown = shownShares(say, shares);
	const quotes = shares.reduce((sum, share) => sum + share.quotes, 0);
	return {
		tone: 'quote',
		blocks: [
			sharesBlock(say, shown, {
				theme: showing.theme,
				title,
				called: say('Who is quoted how much in “{title}”', { title }),
				footer: say(
					'A bar shows how many words of a speaker are quoted; {n, plural, =0 {no quotes} one {# quote} other {# quotes}} in all.',
					{ n: quotes },
				),
			}),
			...addressBlocks(article),
		],
		...pictureButtons(say, sharesRef(article.id), showing),
	};
}

type Told = Pick<SharesPicture, 'title' | 'footer'> & {
	readonly theme: PictureShowing['theme'];
	/** The title as its description begins. */
	readonly called: string;
};

/** How much of something each has. */
export function sharesBlock(
	say: Say,
	shares: readonly Share[],
	{ theme, title, called, footer }: Told,
): Block {
	const lines = shares.map(({ name, amount }) => `${name}: ${amount}`);
	return {
		kind: 'picture',
		picture: { kind: 'shares', theme, title, shares, footer },
		description: described(say, `${called}:`, lines),
		instead: [
			{ kind: 'heading', words: title },
			...lines.map((words) => ({ kind: 'text', words }) as const),
		],
	};
}

/** The picture of an article's speakers. */
export function sharesRef(article: string): PictureRef {
	return { command: 'quotes', picture: 'shares', values: [article] };
}

function shownShares(say: Say, shares: readonly SpeakingShare[]): Share[] {
	const kept = shares.length > MOST_SHOWN + 1 ? MOST_SHOWN : shares.length;
	const others = shares.slice(kept);
	const rest = others.reduce(
		(sum, { words, quotes }) => ({ words: sum.words + words, quotes: sum.quotes + quotes }),
		{ words: 0, quotes: 0 },
	);
	return [
		...shares.slice(0, kept).map(({ speaker, ...share }) => ({
			name: speaker ?? say('Speaker unclear'),
			words: share.words,
			amount: amountOf(say, share),
			isKnown: speaker !== null,
		})),
		...(others.length === 0
			? []
			: [
					{
						name: say('{n} others', { n: others.length }),
						words: rest.words,
						amount: amountOf(say, rest),
						isKnown: true,
					},
				]),
	];
}

function amountOf(say: Say, { words, quotes }: Pick<SpeakingShare, 'words' | 'quotes'>): string {
	return say('{words} in {quotes}', {
		words: countOf(say, words, 'words'),
		quotes: countOf(say, quotes, 'quotes'),
	});
}
