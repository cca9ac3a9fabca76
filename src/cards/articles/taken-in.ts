import type { Asked } from '../../domain/asked.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Block, Card, Words } from '../../domain/card.ts';
import { dayInWords } from '../../domain/day-in-words.ts';
import { beginningOf } from '../../domain/shorten.ts';
import type { ArticleHead, StoredArticle } from '../../ports/articles/library.ts';
import type { PageDay } from '../../ports/articles/page-fetcher.ts';
import type { TakenIn } from '../../stories/articles/adding/take-in.ts';
import type { Say } from '../messages/say.ts';
import { articleCard } from './article-card.ts';
import { bylineBlock, titlePiece } from './article-lines.ts';

/** Less sure than this, a day is worth a second look. */
const SURE = 0.9;
const MOST_DAYS = 24;

/** Where a page tells its day, by the word that the message has for it. */
const SOURCES: Readonly<Record<string, string>> = {
	'json-ld': 'search',
	time: 'mark',
	url: 'address',
	text: 'text',
};

type Who = Pick<Asked, 'isEditor' | 'guild'>;

/**
 * What became of an article that somebody wants in the library, and what is left to decide. `unread` is what was typed as
 * its day and is none.
 */
export function takenInCard(say: Say, taken: TakenIn, asked: Who, unread = ''): Card {
	switch (taken.outcome) {
		case 'similar':
			return similarCard(say, taken.similar, taken.key);
		case 'undated':
			return askDayCard(say, taken, unread);
		case 'refused':
			return refusedCard(say, taken);
		default:
			return inLibraryCard(say, taken, asked);
	}
}

/** What was found in it and, where it is doubtful, how its day was read. */
function inLibraryCard(say: Say, { outcome, article, waiting, day }: InLibrary, asked: Who): Card {
	const card = articleCard(say, article, asked);
	const isDoubtful = day?.day === article.published.day && day.confidence < SURE;
	return {
		...card,
		blocks: [
			{
				kind: 'text',
				words: outcome === 'added' ? say('Added.') : say('It was here already; nothing was added.'),
			},
			...card.blocks,
			...(isDoubtful ? [dayBlock(say, day)] : []),
			...(waiting > 0 ? waitingBlocks(say, article, waiting) : []),
		],
	};
}

type InLibrary = Extract<TakenIn, { readonly article: StoredArticle }>;

function waitingBlocks(say: Say, { id }: StoredArticle, waiting: number): Block[] {
	const words = say(
		'{n, plural, one {One of its dates is posted as a reminder only if you confirm it.} other {# of its dates are posted as reminders only if you confirm them.}}',
		{ n: waiting },
	);
	const label = say('Dates waiting for your OK ({n, number})', { n: waiting });
	const state = { command: 'reminders', action: 'suggestions', values: [id] };
	return [
		{ kind: 'text', words },
		{ kind: 'buttons', buttons: [{ label, state }] },
	];
}

function dayBlock(say: Say, { source }: PageDay): Block {
	const words = say(
		'The publication date may be wrong: it is from {source, select, search {what the page tells search engines} mark {a date on the page} address {the address of the page} text {the text of the page} other {the page}}. Correct it with “Edit”.',
		{ source: SOURCES[source] ?? 'other' },
	);
	return { kind: 'small', words };
}

/** Asks for the day an article came out; what was read of it is kept under `key`. */
function askDayCard(
	say: Say,
	{ likelyDays, key }: Extract<TakenIn, { readonly outcome: 'undated' }>,
	unread: string,
): Card {
	const why = say(
		'Without that day, words such as “on Tuesday” mean nothing, so it is never guessed. Nothing is added yet.',
	);
	const notRead = say('“{typed}” is not a day.', { typed: beginningOf(unread, 40) });
	return {
		tone: 'notice',
		title: say('When was it published?'),
		blocks: [
			...(unread === '' ? [] : [{ kind: 'text', words: notRead } as const]),
			{ kind: 'text', words: why },
			...(likelyDays.length > 0 ? [likelyBlock(say, likelyDays, key)] : []),
		],
		buttons: [
			[
				{
					label: likelyDays.length > 0 ? say('Another day') : say('Enter the day'),
					emphasis: likelyDays.length > 0 ? 'quiet' : 'primary',
					state: { command: 'article', action: 'ask', values: [key] },
				},
			],
		],
	};
}

function likelyBlock(say: Say, likelyDays: readonly Day[], key: string): Block {
	return {
		kind: 'select',
		placeholder: say('Days found on the page'),
		state: { command: 'article', action: 'day', values: [key] },
		from: likelyDays
			.slice(0, MOST_DAYS)
			.map((day) => ({ label: dayInWords(day, say.locale), value: day })),
	};
}

/** Says which article this one is much like; what was read is kept under `key`. */
function similarCard(say: Say, similar: ArticleHead, key: string): Card {
	return {
		tone: 'notice',
		title: say('Much of this is here already'),
		blocks: [
			{ kind: 'text', words: [titlePiece(similar)] },
			bylineBlock(say, similar),
			{
				kind: 'text',
				words: say('The two texts share at least half of their wording. Nothing is added yet.'),
			},
		],
		buttons: [
			[
				{
					label: say('See it'),
					emphasis: 'primary',
					state: { command: 'articles', action: 'open', values: [similar.id] },
				},
				{
					label: say('Add anyway'),
					state: { command: 'article', action: 'anyway', values: [key] },
				},
			],
		],
	};
}

/** Why an address gives no article, and the two other ways in. */
function refusedCard(
	say: Say,
	{ reason, url }: Extract<TakenIn, { readonly outcome: 'refused' }>,
): Card {
	return {
		tone: 'error',
		blocks: [
			{ kind: 'text', words: withCommands(say.told(reason)) },
			{
				kind: 'small',
				words: COMMAND.test(reason)
					? say('Nothing was added.')
					: say('Nothing was added. To upload it: {command}', {
							command: { command: 'article add file' },
						}),
			},
		],
		buttons: [
			[
				{
					label: say('Paste the text'),
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
