import type { Quote } from '../../domain/articles/quote.ts';
import type { Asked } from '../../domain/asked.ts';
import type { ActionState, Block, Button, Card, Piece, Words } from '../../domain/card.ts';
import type { ArticleHead, Cited, Page, StoredArticle } from '../../ports/articles/library.ts';
import type { Say } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { previewButton } from '../picture-buttons.ts';
import { abridgedBlocks, articleRuns, mayEdit, shortTitle, titlePiece } from './article-lines.ts';
import { inParagraph } from './in-paragraph.ts';
import { languageBlocks } from './language-note.ts';
import { quoteRef } from './pictures/quote-card.ts';
import { sharesRef } from './pictures/shares-card.ts';
import { quoteBlocks } from './quote-blocks.ts';
import { speakerLine } from './speaker-line.ts';

/** How many quotes a page shows. */
export const QUOTES_A_PAGE = 5;

/** What was asked for: a speaker, an article's id and words, each empty where it does not matter, and how many to leave out. */
export type AskedQuotes = {
	readonly speaker: string;
	readonly article: string;
	readonly about: string;
	readonly offset: number;
};

/** A page of quotes by their articles, each with a button that shows the paragraph it comes from. */
export function quotesCard(
	say: Say,
	{ rows, total, hasMore }: Page<Cited<Quote>>,
	asked: AskedQuotes,
): Card {
	const { speaker, article, about, offset } = asked;
	const shown = { offset, limit: QUOTES_A_PAGE, total, hasMore };
	const only = article === '' ? undefined : rows[0]?.article;
	const named = speaker === '' ? undefined : onlySpeaker(rows);
	return {
		tone: 'quote',
		title: titleOf(say, { ...asked, speaker: named ?? speaker }, only),
		blocks: [
			...(only === undefined ? [] : languageBlocks(say, only)),
			...quotesByArticle(say, rows, { named, isOfOne: only !== undefined }),
		],
		buttons: [
			...pageButtons(say, shown, (next) => ({
				command: 'quotes',
				action: 'page',
				values: [speaker, article, about, String(next)],
			})),
			...sharesButtons(say, asked, total),
		],
		footer: shownWords(say, shown, 'quotes'),
	};
}

/** Earlier quotes on the same words, oldest first; `asked` is the quote that they are like. */
export function saidBeforeCard(
	say: Say,
	rows: readonly Cited<Quote>[],
	{ speaker, article, number }: Cited<Quote>,
	offset: number,
): Card {
	const shown = { offset, limit: QUOTES_A_PAGE, total: rows.length };
	const who = speaker ?? say('whoever speaks');
	const page = rows.slice(offset, offset + QUOTES_A_PAGE);
	return {
		tone: 'quote',
		title: say('Earlier quotes like this by {speaker}', { speaker: who }),
		blocks:
			rows.length === 0
				? [
						{
							kind: 'text',
							words: say('No earlier article here quotes {speaker} with words like these.', {
								speaker: who,
							}),
						},
					]
				: quotesByArticle(say, page, { named: onlySpeaker(page), isOfOne: false }),
		buttons: pageButtons(say, shown, (next) => ({
			command: 'quotes',
			action: 'beforePage',
			values: [article.id, String(number), String(next)],
		})),
		footer: shownWords(say, shown, 'quotes'),
	};
}

/** What stands above them: whoever speaks in all of them, and the one article that all are of. */
type Above = { readonly named: string | undefined; readonly isOfOne: boolean };

/** Quotes under the heads of their articles. */
export function quotesByArticle(
	say: Say,
	rows: readonly Cited<Quote>[],
	{ named, isOfOne }: Above,
): Block[] {
	return articleRuns(rows).flatMap((run): Block[] => [
		...(isOfOne ? [] : [headLine(say, run[0].article)]),
		...quoteBlocks(say, {
			quotes: run,
			published: run[0].article.published.day,
			named,
			source: (index) => sourceOf(run[index] ?? run[0]),
		}),
	]);
}

/** Of several quotes of one article it can be asked who speaks how much. */
function sharesButtons(say: Say, { speaker, article }: AskedQuotes, total: number): Button[][] {
	if (article === '' || speaker !== '' || total < 2) return [];
	return [[previewButton(say('Who is quoted most in this article'), sharesRef(article))]];
}

/** Where all that follows is from, once. */
function headLine(say: Say, article: ArticleHead): Block {
	return { kind: 'small', words: say('{article}:', { article: sourcePieces(article) }) };
}

function sourcePieces(article: ArticleHead): Piece[] {
	const { source, published } = article;
	const from = source === undefined ? '' : ` · ${source}`;
	return [shortTitle(article), `${from} · `, { day: published.day }];
}

function sourceOf({ article, number }: Cited<Quote>): ActionState {
	return { command: 'quotes', action: 'source', values: [article.id, String(number)] };
}

/** A quote by itself, with the way to its paragraph and to another one. */
export function randomQuoteCard(say: Say, quote: Cited<Quote>, speaker: string): Card {
	const { article } = quote;
	return {
		tone: 'quote',
		blocks: [
			...quoteBlocks(say, {
				quotes: [quote],
				published: article.published.day,
				source: () => sourceOf(quote),
			}),
			{ kind: 'small', words: sourcePieces(article) },
		],
		buttons: [
			[
				{
					label: say('Another quote'),
					state: { command: 'quote', action: 'another', values: [speaker] },
				},
				previewButton(say('Quote as a picture'), quoteRef(quote)),
			],
		],
	};
}

/** Whoever speaks in all of them. */
export function onlySpeaker(rows: readonly Quote[]): string | undefined {
	const [first, ...others] = new Set(rows.map(({ speaker }) => speaker));
	return others.length === 0 ? (first ?? undefined) : undefined;
}

/** The quote in bold in its paragraph, with a button that makes a picture of it. */
export function sourceCard(
	say: Say,
	quote: Cited<Quote>,
	article: StoredArticle,
	asked: Pick<Asked, 'isEditor' | 'guild'>,
): Card {
	const picture = previewButton(say('Quote as a picture'), quoteRef(quote));
	const before: Button = {
		label: say('Earlier quotes like this'),
		state: { command: 'quotes', action: 'before', values: [article.id, String(quote.number)] },
	};
	const edit: Button = {
		label: say('Edit'),
		state: { command: 'article', action: 'speaker', values: [article.id, String(quote.number)] },
	};
	return {
		tone: 'quote',
		title: [titlePiece(article)],
		blocks: [
			{ kind: 'text', words: speakerLine(say, quote) },
			{ kind: 'quotation', words: inParagraph(article.text, quote) },
			...abridgedBlocks(say, article),
		],
		buttons: [
			[
				picture,
				...(quote.speaker === null ? [] : [before]),
				...(mayEdit(asked, article) ? [edit] : []),
			],
		],
	};
}

/** What stands above a list of quotes. */
export function titleOf(
	say: Say,
	{ speaker, about }: Pick<AskedQuotes, 'speaker' | 'about'>,
	article: ArticleHead | undefined,
): Words {
	return say(
		'Quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasArticle, select, yes { · {article}} other {}}',
		{
			hasSpeaker: speaker ? 'yes' : 'no',
			speaker,
			hasWords: about ? 'yes' : 'no',
			words: about,
			hasArticle: article ? 'yes' : 'no',
			article: article ? shortTitle(article) : '',
		},
	);
}
