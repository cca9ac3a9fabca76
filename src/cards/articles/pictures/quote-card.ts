import type { Quote } from '../../../domain/articles/quote.ts';
import type { Card, PictureBlock, Words } from '../../../domain/card.ts';
import type { Theme } from '../../../domain/picture.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Cited, StoredArticle } from '../../../ports/articles/library.ts';
import { LONGEST_DAY, MOST_DESCRIBED } from '../../described.ts';
import type { Say } from '../../messages/say.ts';
import { type PictureRef, type PictureShowing, pictureButtons } from '../../picture-buttons.ts';
import { shortTitle } from '../article-lines.ts';
import { quotedWords } from '../quote-blocks.ts';
import { speakerLine, voiceOf } from '../speaker-line.ts';

const LONGEST_SOURCE = 120;

/** The quote as a picture, whole: a preview to be looked at first, or as it is posted. */
export function quotePictureCard(
	say: Say,
	quote: Cited<Quote>,
	article: StoredArticle,
	showing: PictureShowing,
): Card {
	const parts = article.analysis.quotes.filter(({ group }) => group === quote.group);
	const words = quotedWords(say, parts.length > 0 ? parts : [quote], Number.POSITIVE_INFINITY);
	const block = pictureBlock(say, { quote, words, theme: showing.theme });
	const inWords = [
		{ kind: 'text', words: speakerLine(say, quote) },
		{ kind: 'quotation', words },
		{ kind: 'small', words: [{ day: dayOf(quote) }] },
	] as const;
	return {
		tone: 'quote',
		blocks: [
			...(block === undefined ? inWords : [{ ...block, instead: inWords }]),
			{ kind: 'small', words: [shortTitle(article)] },
		],
		...pictureButtons(say, quoteRef(quote), showing, block !== undefined),
	};
}

/** Undefined where the quote is too long to be described whole: what cannot be told to everybody is not drawn. */
function pictureBlock(
	say: Say,
	{
		quote,
		words,
		theme,
	}: { readonly quote: Cited<Quote>; readonly words: string; readonly theme: Theme },
): Omit<PictureBlock, 'instead'> | undefined {
	const { name, role } = voiceOf(say, quote);
	const { title, source: publisher = title, url } = quote.article;
	const source = shorten(publisher, LONGEST_SOURCE);
	const day = dayOf(quote);
	const said = `${words} — ${[name, role].filter((part) => part !== '').join(say(', '))}. ${source}, `;
	const room = MOST_DESCRIBED - LONGEST_DAY - said.length;
	if (room < 0) return undefined;
	const address = url === undefined ? '' : `. ${url}`;
	const link = address.length > room ? '' : address;
	const description: Words = [said, { day }, link];
	const picture = { kind: 'quote', theme, words, name, role, source, day } as const;
	return { kind: 'picture', picture, description };
}

/** The day the words were said, or else the day they were told. */
function dayOf({ said, article }: Cited<Quote>) {
	return said ?? article.published.day;
}

/** The picture of a quote. */
export function quoteRef({ article, number }: Cited<Quote>): PictureRef {
	return { command: 'quotes', picture: 'card', values: [article.id, String(number)] };
}
