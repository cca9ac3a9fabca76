import { isKeyDate } from '../../domain/articles/key-date.ts';
import type { Asked } from '../../domain/asked.ts';
import type { Block, Button, Card, Words } from '../../domain/card.ts';
import { shorten } from '../../domain/shorten.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import type { Reading } from '../../ports/articles/reading-store.ts';
import { countOf } from '../counted.ts';
import type { Say } from '../messages/say.ts';
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
export function linksCard(say: Say, links: readonly string[], more: number): Card {
	return {
		tone: 'notice',
		title: say('{n, plural, one {This message has # link} other {This message has # links}}', {
			n: links.length + more,
		}),
		blocks: linkBlocks(say, links, more),
	};
}

/** The card of a link that was chosen, with all the links beneath it. */
export function amongLinks(say: Say, card: Card, links: readonly string[]): Card {
	return { ...card, blocks: [...card.blocks, ...linkBlocks(say, links, 0)] };
}

function linkBlocks(say: Say, links: readonly string[], more: number): Block[] {
	const select: Block = {
		kind: 'select',
		placeholder: say('Choose a link'),
		state: { command: COMMAND, action: 'choose', values: links },
		from: links.map((link, place) => ({ label: linkWords(link), value: String(place) })),
	};
	if (more === 0) return [select];
	return [
		select,
		{
			kind: 'small',
			words: say('Only the first {n, number} links are listed; {more, number} more are not.', {
				n: links.length,
				more,
			}),
		},
	];
}

/** An article that is in no library, for the one who asked. */
export function readingCard(
	say: Say,
	reading: Analysed,
	{ key, asked }: { readonly key: string | undefined; readonly asked: Asker },
): Card {
	const { analysis } = reading;
	const { points, line } = analysis.summary;
	const sentences = (points.length > 0 ? points : [line]).filter(({ text }) => text !== '');
	const summary: Block =
		sentences.length > 0
			? { kind: 'list', items: sentences.map((one) => sentenceWords(say, one, analysis.dates)) }
			: { kind: 'text', words: say('No sentence in this text sums it up.') };
	return {
		tone: 'article',
		title: [titlePiece(reading.draft)],
		...thumbnailOf(say, reading.draft),
		blocks: [
			{ kind: 'small', words: bylineOf(say, reading) },
			summary,
			...languageBlocks(say, analysis),
			{ kind: 'small', words: foundWords(say, analysis) },
		],
		...(key === undefined
			? {
					footer: say(
						'This site asks others not to keep its articles, so this one can be neither shared nor saved.',
					),
				}
			: {
					buttons: [
						readingButtons(say, reading, key),
						waysOn(say, { kind: 'key', id: key }, asked),
					].filter((row) => row.length > 0),
				}),
	};
}

/** An article that the library has, for the one who asked. */
export function knownLinkCard(say: Say, article: StoredArticle, asked: Asker): Card {
	const card = articleCard(say, article, asked);
	const [first = [], ...others] = card.buttons ?? [];
	const ways = waysOn(say, { kind: 'article', id: article.id }, { ...asked, mayAdd: false });
	return {
		...card,
		// Five stand in a row, and five are taken.
		buttons: [first, [...ways, ...others.flat()]].filter((row) => row.length > 0),
		footer: say('This article is already on this server.'),
	};
}

/** An article for everybody in the channel: short, with its source, day and address. */
export function sharedCard(
	say: Say,
	shared:
		| { readonly reading: Analysed; readonly key: string }
		| { readonly article: StoredArticle },
	by: string,
): Card {
	const told =
		'article' in shared ? shared.article : { ...shared.reading, ...shared.reading.draft };
	const { analysis } = told;
	const card = 'article' in shared ? articleCard(say, shared.article) : undefined;
	return {
		tone: 'article',
		title: [titlePiece(told)],
		...thumbnailOf(say, told),
		blocks: [
			{
				kind: 'small',
				words: bylineOf(say, { draft: told, ...(told.published && { published: told.published }) }),
			},
			{ kind: 'text', words: shortened(say, analysis) },
			...languageBlocks(say, analysis),
			{ kind: 'small', words: foundWords(say, analysis) },
		],
		buttons:
			'article' in shared
				? (card?.buttons ?? [])
				: [readingButtons(say, shared.reading, shared.key)],
		footer: say('Shared by {user}', { user: { user: by } }),
	};
}

function readingButtons(say: Say, { analysis }: Analysed, key: string): Button[] {
	const button = (label: string, action: string, count: number): Button => ({
		label,
		disabled: count === 0,
		state: { command: COMMAND, action, values: [key, '0'] },
	});
	return [
		button(say('Quotes'), 'quotes', analysis.quotes.length),
		button(say('Dates'), 'dates', analysis.dates.filter(isKeyDate).length),
	];
}

/** Nothing is posted in a server that did not add the bot, and nothing kept for it. */
function waysOn(
	say: Say,
	{ kind, id }: { readonly kind: 'key' | 'article'; readonly id: string },
	{ guild, mayAdd }: Asker,
): Button[] {
	if (guild === undefined) return [];
	const button = (label: string, action: string, values: readonly string[]): Button => ({
		label,
		state: { command: COMMAND, action, values },
	});
	return [
		button(say('Share in this channel'), 'share', [kind, id]),
		...(mayAdd ? [button(say('Save on this server'), 'save', [id])] : []),
	];
}

function bylineOf(
	say: Say,
	{
		draft: { source, author },
		published,
	}: Pick<Reading, 'published'> & {
		readonly draft: Pick<Reading['draft'], 'source' | 'author'>;
	},
): Words {
	const names = [source, author].flatMap((name) => (name === undefined ? [] : [name, ' · ']));
	if (published === undefined) return [...names, say('published on an unknown day')];
	const day = { day: published.day };
	return names.length === 0 ? say('Published on {day}', { day }) : [...names, day];
}

function foundWords(say: Say, { quotes, dates }: Analysed['analysis']): string {
	const keyDates = countOf(say, dates.filter(isKeyDate).length, 'key dates');
	return `${countOf(say, quotes.length, 'quotes')} · ${keyDates}`;
}

function shortened(say: Say, { summary: { line }, dates }: Analysed['analysis']): Words {
	if (line.text === '') return say('No sentence in this text sums it up.');
	return sentenceWords(say, line, dates, shorten(line.text, MOST_SHARED));
}

/** 'lumen.example/harbour-closes', as far as a choice holds. */
function linkWords(link: string): string {
	const { host = link, pathname = '', search = '' } = URL.parse(link) ?? {};
	return `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}${search}`;
}
