import { isKeyDate } from '../../domain/articles/key-date.ts';
import type { Asked } from '../../domain/asked.ts';
import type { Block, Button, Card, Words } from '../../domain/card.ts';
import { countOf } from '../../domain/count-of.ts';
import { shorten } from '../../domain/shorten.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import type { Reading } from '../../ports/articles/reading-store.ts';
import { english } from '../messages/say.ts';
import { articleCard } from './article-card.ts';
import { thumbnailOf, titlePiece } from './article-lines.ts';
import { languageBlocks } from './language-note.ts';
import { sentenceWords } from './sentence-words.ts';

type Analysed = Reading & { readonly analysis: StoredArticle['analysis'] };
type Asker = Pick<Asked, 'by' | 'guild' | 'isEditor' | 'mayAdd'>;

const COMMAND = 'summarise-links';
/** Of what everybody sees. */
const MOST_SHARED = 300;

/** Asks which of a message's links is meant; `more` are not among them. */
export function linksCard(links: readonly string[], more: number): Card {
	return {
		tone: 'notice',
		title: `${links.length + more} links`,
		blocks: linkBlocks(links, more),
	};
}

/** The card of a link that was chosen, with all the links beneath it. */
export function amongLinks(card: Card, links: readonly string[]): Card {
	return { ...card, blocks: [...card.blocks, ...linkBlocks(links, 0)] };
}

function linkBlocks(links: readonly string[], more: number): Block[] {
	const select: Block = {
		kind: 'select',
		placeholder: 'Choose a link',
		state: { command: COMMAND, action: 'choose', values: links },
		from: links.map((link, place) => ({ label: linkWords(link), value: String(place) })),
	};
	if (more === 0) return [select];
	return [
		select,
		{ kind: 'small', words: `The first ${links.length} links; ${more} more are not listed.` },
	];
}

/** An article that is in no library, for the one who asked. */
export function readingCard(reading: Analysed, key: string | undefined, asked: Asker): Card {
	const { analysis } = reading;
	const { points, line } = analysis.summary;
	const sentences = (points.length > 0 ? points : [line]).filter(({ text }) => text !== '');
	const summary: Block =
		sentences.length > 0
			? { kind: 'list', items: sentences.map((one) => sentenceWords(one, analysis.dates)) }
			: { kind: 'text', words: 'No sentence in this text sums it up.' };
	return {
		tone: 'article',
		title: [titlePiece(reading.draft)],
		...thumbnailOf(english, reading.draft),
		blocks: [
			{ kind: 'small', words: bylineOf(reading) },
			summary,
			...languageBlocks(english, analysis),
			{ kind: 'small', words: foundWords(analysis) },
		],
		...(key === undefined
			? {
					footer:
						'This site asks others not to keep its articles, so this one can be neither shared nor saved.',
				}
			: {
					buttons: [readingButtons(reading, key), waysOn('key', key, asked)].filter(
						(row) => row.length > 0,
					),
				}),
	};
}

/** An article that the library has, for the one who asked. */
export function knownLinkCard(article: StoredArticle, asked: Asker): Card {
	const card = articleCard(english, article, asked);
	const [first = [], ...others] = card.buttons ?? [];
	const ways = waysOn('article', article.id, { ...asked, mayAdd: false });
	return {
		...card,
		// Five stand in a row.
		buttons: [first, ...(ways.length === 0 ? [] : [ways]), ...others],
		footer: 'This article is in the library here.',
	};
}

/** An article for everybody in the channel: short, with its source, day and address. */
export function sharedCard(
	shared:
		| { readonly reading: Analysed; readonly key: string }
		| { readonly article: StoredArticle },
	by: string,
): Card {
	const told =
		'article' in shared ? shared.article : { ...shared.reading, ...shared.reading.draft };
	const { analysis } = told;
	const card = 'article' in shared ? articleCard(english, shared.article) : undefined;
	return {
		tone: 'article',
		title: [titlePiece(told)],
		...thumbnailOf(english, told),
		blocks: [
			{
				kind: 'small',
				words: bylineOf({ draft: told, ...(told.published && { published: told.published }) }),
			},
			{ kind: 'text', words: shortened(analysis) },
			...languageBlocks(english, analysis),
			{ kind: 'small', words: foundWords(analysis) },
		],
		buttons:
			'article' in shared ? (card?.buttons ?? []) : [readingButtons(shared.reading, shared.key)],
		footer: ['Shared by ', { user: by }],
	};
}

function readingButtons({ analysis }: Analysed, key: string): Button[] {
	const button = (label: string, action: string, count: number): Button => ({
		label,
		disabled: count === 0,
		state: { command: COMMAND, action, values: [key, '0'] },
	});
	return [
		button('Quotes', 'quotes', analysis.quotes.length),
		button('Dates', 'dates', analysis.dates.filter(isKeyDate).length),
	];
}

/** Nothing is posted in a server that did not add the bot, and nothing kept for it. */
function waysOn(kind: 'key' | 'article', id: string, { guild, mayAdd }: Asker): Button[] {
	if (guild === undefined) return [];
	const button = (label: string, action: string, values: readonly string[]): Button => ({
		label,
		state: { command: COMMAND, action, values },
	});
	return [button('Share', 'share', [kind, id]), ...(mayAdd ? [button('Save', 'save', [id])] : [])];
}

function bylineOf({
	draft: { source, author },
	published,
}: Pick<Reading, 'published'> & {
	readonly draft: Pick<Reading['draft'], 'source' | 'author'>;
}): Words {
	const names = [source, author].flatMap((name) => (name === undefined ? [] : [name, ' · ']));
	return [...names, published ? { day: published.day } : 'its day is not known'];
}

function foundWords({ quotes, dates }: Analysed['analysis']): string {
	return `${countOf(quotes.length, 'quote')} · ${countOf(dates.filter(isKeyDate).length, 'key date')}`;
}

function shortened({ summary: { line }, dates }: Analysed['analysis']): Words {
	if (line.text === '') return 'No sentence in this text sums it up.';
	return sentenceWords(line, dates, shorten(line.text, MOST_SHARED));
}

/** 'lumen.example/harbour-closes', as far as a choice holds. */
function linkWords(link: string): string {
	const { host = link, pathname = '', search = '' } = URL.parse(link) ?? {};
	return `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}${search}`;
}
