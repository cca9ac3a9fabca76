import type { Asked } from '../../domain/asked.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Block, Card, Words } from '../../domain/card.ts';
import { dayInWords } from '../../domain/day-in-words.ts';
import { beginningOf } from '../../domain/shorten.ts';
import type { ArticleHead, StoredArticle } from '../../ports/articles/library.ts';
import type { PageDay } from '../../ports/articles/page-fetcher.ts';
import type { TakenIn } from '../../stories/articles/adding/take-in.ts';
import { english } from '../messages/say.ts';
import { articleCard } from './article-card.ts';
import { byline, titlePiece } from './article-lines.ts';

/** Less sure than this, a day is worth a second look. */
const SURE = 0.9;
const MOST_DAYS = 24;

const SOURCES: Readonly<Record<string, string>> = {
	'json-ld': 'as the page tells search engines',
	meta: 'as the page’s header says',
	time: 'as the page marks it',
	url: 'as its address says',
	text: 'as the text of the page says',
};

type Who = Pick<Asked, 'isEditor' | 'guild'>;

/**
 * What became of an article that somebody wants in the library, and what is left to decide. `unread` is what was typed as
 * its day and is none.
 */
export function takenInCard(taken: TakenIn, asked: Who, unread = ''): Card {
	switch (taken.outcome) {
		case 'similar':
			return similarCard(taken.similar, taken.key);
		case 'undated':
			return askDayCard(taken.likelyDays, taken.key, unread);
		case 'refused':
			return refusedCard(taken.reason, taken.url);
		default:
			return inLibraryCard(taken, asked);
	}
}

/** What was found in it and how its day was read. */
function inLibraryCard({ outcome, article, waiting, day }: InLibrary, asked: Who): Card {
	const card = articleCard(english, article, asked);
	const isFromPage = day !== undefined && day.day === article.published.day;
	return {
		...card,
		blocks: [
			...card.blocks,
			...(isFromPage ? [dayBlock(day)] : []),
			...(waiting > 0 ? [waitingBlock(article, waiting)] : []),
		],
		footer: outcome === 'added' ? 'Added.' : 'It was here already; nothing was added.',
	};
}

type InLibrary = Extract<TakenIn, { readonly article: StoredArticle }>;

function waitingBlock({ id }: StoredArticle, waiting: number): Block {
	const words =
		waiting === 1
			? 'One of its dates is not certain: nobody is reminded of it until an editor confirms it.'
			: `${waiting} of its dates are not certain: nobody is reminded of them until an editor confirms them.`;
	const state = { command: 'reminders', action: 'suggestions', values: [id] };
	return {
		kind: 'item',
		lines: [{ kind: 'text', words }],
		button: { label: waiting === 1 ? 'Look at it' : 'Look at them', state },
	};
}

function dayBlock({ day, source, confidence }: PageDay): Block {
	const doubt = ' This is not certain: if it is wrong, correct it with Edit.';
	const how = SOURCES[source] ?? 'as the page says';
	const words: Words = [
		'Published on ',
		{ bold: { day } },
		`, ${how}.`,
		confidence < SURE ? doubt : '',
	];
	return { kind: 'small', words };
}

/** Asks for the day an article came out; what was read of it is kept under `key`. */
function askDayCard(likelyDays: readonly Day[], key: string, unread: string): Card {
	const why =
		'Without that day, words such as “on Tuesday” mean nothing, so it is never guessed. Nothing is added yet.';
	return {
		tone: 'notice',
		title: 'When was it published?',
		blocks: [
			...(unread === ''
				? []
				: [{ kind: 'text', words: `“${beginningOf(unread, 40)}” is not a day.` } as const]),
			{ kind: 'text', words: why },
			...(likelyDays.length > 0 ? [likelyBlock(likelyDays, key)] : []),
		],
		buttons: [
			[
				{
					label: likelyDays.length > 0 ? 'Another day' : 'Enter the day',
					emphasis: likelyDays.length > 0 ? 'quiet' : 'primary',
					state: { command: 'article', action: 'ask', values: [key] },
				},
			],
		],
	};
}

function likelyBlock(likelyDays: readonly Day[], key: string): Block {
	return {
		kind: 'select',
		placeholder: 'Days found on the page',
		state: { command: 'article', action: 'day', values: [key] },
		from: likelyDays.slice(0, MOST_DAYS).map((day) => ({ label: dayInWords(day), value: day })),
	};
}

/** Says which article this one is much like; what was read is kept under `key`. */
function similarCard(similar: ArticleHead, key: string): Card {
	return {
		tone: 'notice',
		title: 'Much of this is here already',
		blocks: [
			{ kind: 'text', words: [titlePiece(similar)] },
			{ kind: 'small', words: byline(similar) },
			{
				kind: 'text',
				words: 'The two texts share at least half of their wording. Nothing is added yet.',
			},
		],
		buttons: [
			[
				{
					label: 'See it',
					emphasis: 'primary',
					state: { command: 'articles', action: 'open', values: [similar.id] },
				},
				{
					label: 'Add anyway',
					state: { command: 'article', action: 'anyway', values: [key] },
				},
			],
		],
	};
}

/** Why an address gives no article, and the two other ways in. */
function refusedCard(reason: string, url: string): Card {
	return {
		tone: 'error',
		blocks: [
			{ kind: 'text', words: withCommands(reason) },
			{
				kind: 'small',
				words: COMMAND.test(reason)
					? 'Nothing was added.'
					: ['Nothing was added. To upload it: ', { command: 'article add file' }],
			},
		],
		buttons: [
			[
				{
					label: 'Paste',
					emphasis: 'primary',
					state: { command: 'article', action: 'paste', values: [url] },
				},
			],
		],
	};
}

const COMMAND = /(?<=\/)(?<command>article add (?:text|file))\b/u;

/** The ways in that a sentence names, to click. */
function withCommands(sentence: string): Words {
	return sentence
		.split(COMMAND)
		.map((part, index, parts) =>
			index % 2 === 1 ? { command: part } : index < parts.length - 1 ? part.slice(0, -1) : part,
		);
}
