import type { Quote } from '../../../domain/articles/quote.ts';
import type { Button, Card, PictureBlock, Words } from '../../../domain/card.ts';
import type { Theme } from '../../../domain/picture.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Cited, StoredArticle } from '../../../ports/articles/library.ts';
import { shortTitle } from '../article-lines.ts';
import { wholeWords } from '../quote-blocks.ts';
import { speakerLine, voiceOf } from '../speaker-line.ts';

/** As many letters the description of a picture may have, less what a day takes in the longest language. */
const MOST_DESCRIBED = 980;
const LONGEST_SOURCE = 120;

/** The quote as a picture, whole: a draft to be looked at first, or as it is posted. */
export function quotePictureCard(
	quote: Cited<Quote>,
	article: StoredArticle,
	{ theme, as }: { readonly theme: Theme; readonly as: 'draft' | 'post' },
): Card {
	const parts = article.analysis.quotes.filter(({ group }) => group === quote.group);
	const words = wholeWords(parts.length > 0 ? parts : [quote]);
	const block = pictureBlock(quote, words, theme);
	const inWords = [
		{ kind: 'text', words: speakerLine(quote) },
		{ kind: 'quotation', words },
		{ kind: 'small', words: [{ day: dayOf(quote) }] },
	] as const;
	return {
		tone: 'quote',
		blocks: [
			...(block === undefined ? inWords : [{ ...block, instead: inWords }]),
			{ kind: 'small', words: [shortTitle(article)] },
		],
		...(as === 'draft' && { buttons: [draftButtons(quote, block?.picture.theme)] }),
	};
}

/** Undefined where the quote is too long to be described whole: what cannot be told to everybody is not drawn. */
function pictureBlock(
	quote: Cited<Quote>,
	words: string,
	theme: Theme,
): Omit<PictureBlock, 'instead'> | undefined {
	const { name, role } = voiceOf(quote);
	const { title, source: publisher = title, url } = quote.article;
	const source = shorten(publisher, LONGEST_SOURCE);
	const day = dayOf(quote);
	const said = `${words} — ${[name, role].filter((part) => part !== '').join(', ')}. ${source}, `;
	const room = MOST_DESCRIBED - said.length;
	if (room < 0) return undefined;
	const link = url === undefined || url.length > room ? '' : `. ${url}`;
	const description: Words = [said, { day }, link];
	const picture = { kind: 'quote', theme, words, name, role, source, day } as const;
	return { kind: 'picture', picture, description };
}

/** The day the words were said, or else the day they were told. */
function dayOf({ said, article }: Cited<Quote>) {
	return said ?? article.published.day;
}

/** Without a `theme` there is only words to post. */
function draftButtons({ article, number }: Cited<Quote>, theme: Theme | undefined): Button[] {
	const values = [article.id, String(number)];
	const other = theme === 'dark' ? 'light' : 'dark';
	const post: Button = {
		label: 'Post here',
		emphasis: 'primary',
		state: { command: 'quotes', action: 'post', values: [...values, theme ?? 'dark'] },
	};
	const turn: Button = {
		label: other === 'light' ? 'Make it light' : 'Make it dark',
		state: { command: 'quotes', action: 'picture', values: [...values, other] },
	};
	return theme === undefined ? [post] : [post, turn];
}
