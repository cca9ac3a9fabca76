import { isWorthPosting, type Threshold } from '../../domain/articles/event.ts';
import { isKeyDate, proposedDay } from '../../domain/articles/key-date.ts';
import type { Quote } from '../../domain/articles/quote.ts';
import type { Block, Card, Piece, Words } from '../../domain/card.ts';
import type { FeedItem } from '../../domain/feeds/feed.ts';
import { shorten } from '../../domain/shorten.ts';
import { piecesOf } from '../../domain/wording/pieces-of.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import type { AlsoTold, GuildWishes, TellableItem } from '../../ports/feeds/feed-cards.ts';
import { articleCard } from '../articles/article-card.ts';
import { alsoToldWords, discussButton, titlePiece } from '../articles/article-lines.ts';
import { whenPieces } from '../articles/key-date-line.ts';
import { quotedWords } from '../articles/quote-blocks.ts';
import { speakerLine } from '../articles/speaker-line.ts';
import { type Say, speak } from '../messages/say.ts';

const LONGEST_DESCRIPTION = 300;

/** The post of one article of a feed. */
export function feedPostCard(
	told: TellableItem,
	{ locale, threshold }: GuildWishes,
	also: readonly AlsoTold[] = [],
): Card {
	const say = speak(locale);
	const footer = say('From the feed {name}', { name: told.feedName });
	const others = alsoBlocks(say, also);
	if ('article' in told) {
		const { article, like } = told;
		const likeness: Words = like
			? [`${footer} · `, ...piecesOf(say('much like {title}', { title: titlePiece(like) }))]
			: footer;
		const card = articleCard(say, article);
		const [byline, line, ...rest] = card.blocks;
		const start = [byline, line].flatMap((block) => block ?? []);
		const blocks = [
			...start,
			...quoteBlocks(say, article.analysis.quotes),
			...dayBlocks(say, article, threshold),
			...rest,
			...others,
		];
		const buttons = [...(card.buttons ?? []), [discussButton(say, article)]];
		return { ...card, blocks, buttons, footer: likeness, locale };
	}
	return {
		tone: 'article',
		title: [itemTitle(say, told.item)],
		blocks: [...unreadBlocks(say, told.item, told.problem), ...others],
		footer,
		locale,
	};
}

/** Long enough to say something, short enough to be read in passing. */
const QUOTED = { least: 40, most: 280 };
const SURE = 0.8;

/** The first whole statement of which it is beyond doubt who said it. */
function quoteBlocks(say: Say, quotes: readonly Quote[]): Block[] {
	const quote = quotes.find(
		({ kind, speaker, confidence, text }) =>
			kind === 'direct' &&
			speaker !== null &&
			confidence >= SURE &&
			text.length >= QUOTED.least &&
			text.length <= QUOTED.most,
	);
	if (!quote) return [];
	return [
		{ kind: 'quotation', words: quotedWords(say, [quote]) },
		{ kind: 'small', words: speakerLine(say, quote) },
	];
}

/** So many are shown with what they quote; of the others who tells it. */
const MOST_SHOWN = 4;
const LONGEST_TITLE = 100;

/** What other feeds tell of the same story, each with what it quotes that those before it do not. */
function alsoBlocks(say: Say, also: readonly AlsoTold[]): Block[] {
	if (also.length === 0) return [];
	const shown = also.slice(0, MOST_SHOWN).flatMap(({ article, quotes }): Block[] => {
		const title = titlePiece({ ...article, title: shorten(article.title, LONGEST_TITLE) });
		const { source = '' } = article;
		const from = source === '' ? [] : [`${shorten(source, LONGEST_TITLE)}: `];
		return [
			{ kind: 'text', words: say('Also in {report}', { report: [...from, title] }) },
			...quoteBlocks(say, quotes),
		];
	});
	const rest = also.slice(MOST_SHOWN).map(({ article }) => article);
	const more = alsoToldWords(say, undefined, rest).replace(/^ · /, '');
	return [
		{ kind: 'divider' },
		...shown,
		...(more === '' ? [] : [{ kind: 'small', words: more } as const]),
	];
}

/** The certain day that is most worth remembering, if it is to the server; none of which somebody by name is accused or dead. */
function dayBlocks(
	say: Say,
	{ analysis: { events, dates } }: StoredArticle,
	threshold: Threshold,
): Block[] {
	const worthy = events.filter(
		({ certain, risk, worth, status }) =>
			certain && !risk && isWorthPosting(worth, threshold) && status === 'happened',
	);
	const [best] = worthy.toSorted((one, other) => other.worth - one.worth);
	const [date] = best?.dates.map((index) => dates[index]) ?? [];
	// The event is certain: a date by itself is held to be so only where it is notable.
	if (!date || !isKeyDate(date) || proposedDay(date) === undefined) return [];
	return [
		{
			kind: 'text',
			words: say('Worth remembering: {when} — {what}', {
				when: whenPieces(say, date),
				what: date.label || date.text,
			}),
		},
	];
}

/** The item's title, leading to its page where it has one. */
export function itemTitle(say: Say, { title = say('Untitled'), link }: FeedItem): Piece {
	return link === undefined ? title : { link: title, url: link };
}

/** The publisher's own words are shown as such: nobody read the article. */
function unreadBlocks(say: Say, { description, published }: FeedItem, problem: string): Block[] {
	const day: Block[] =
		published === undefined ? [] : [{ kind: 'small', words: [{ day: dayOf(published) }] }];
	const words: Block[] =
		description === undefined
			? []
			: [
					{ kind: 'small', words: say('In its publisher’s words:') },
					{ kind: 'quotation', words: shorten(description, LONGEST_DESCRIPTION) },
				];
	const why = say('The article could not be read: {problem}', {
		problem: say.told(problem),
	});
	return [...day, ...words, { kind: 'small', words: why }];
}

/** The day as the publisher writes it. */
function dayOf(published: string) {
	return published.slice(0, 10) as `${number}-${number}-${number}`;
}
