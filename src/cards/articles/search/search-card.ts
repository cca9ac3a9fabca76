import type { Block, Button, Card, Line, Piece, Words } from '../../../domain/card.ts';
import { beginningOf, excerptEnds, shorten } from '../../../domain/shorten.ts';
import type { Page, StoredArticle } from '../../../ports/articles/library.ts';
import type {
	AskedSearch,
	FoundArticle,
	ToldPassage,
} from '../../../stories/articles/searching/search-articles.ts';
import type { Say } from '../../messages/say.ts';
import { pageButtons, shownWords } from '../../page-buttons.ts';
import {
	abridgedBlocks,
	articleButtons,
	bylineBlock,
	shortTitle,
	titlePiece,
} from '../article-lines.ts';
import { sentenceWords } from '../sentence-words.ts';
import { speakerLine } from '../speaker-line.ts';

/** How many articles a page of the search shows. */
export const FOUND_A_PAGE = 4;

const LONGEST_ASKED = 100;
const LONGEST_LINE = 300;
/** A paragraph of a newspaper is shorter. */
const LONGEST_PARAGRAPH = 2500;

type Asked = AskedSearch & { readonly offset: number };

/** A page of what was found: each article with the passages that hold the words, of which each leads to its paragraph. */
export function searchCard(
	say: Say,
	{ rows, total, hasMore }: Page<FoundArticle>,
	asked: Asked,
): Card {
	const { words, speaker, source, from, to, offset } = asked;
	const shown = { offset, limit: FOUND_A_PAGE, total, hasMore };
	const only = filterWords(say, asked);
	return {
		tone: 'article',
		title: say('Search: {words}', { words: shorten(words.trim(), LONGEST_ASKED) }),
		blocks: [
			...(only === '' ? [] : [{ kind: 'small', words: only } as const]),
			...rows.flatMap((row) => foundBlocks(say, row, words)),
		],
		buttons: pageButtons(say, shown, (next) => ({
			command: 'search',
			action: 'page',
			values: [words, speaker, source, from, to, String(next)],
		})),
		footer: shownWords(say, shown, 'articles'),
	};
}

/** 'quoting Ann Lee · in Harbour News · from 2023 to 2024-06' */
function filterWords(say: Say, { speaker, source, from, to }: AskedSearch): string {
	const times = [
		from === '' ? '' : say('from {day}', { day: from }),
		to === '' ? '' : say('to {day}', { day: to }),
	];
	return [
		speaker === '' ? '' : say('quoting {speaker}', { speaker }),
		source === '' ? '' : say('in {source}', { source }),
		times.filter((time) => time !== '').join(' '),
	]
		.filter((part) => part !== '')
		.map((part) => shorten(part, LONGEST_ASKED))
		.join(' · ');
}

function foundBlocks(
	say: Say,
	{ article, titleHits, passages }: FoundArticle,
	words: string,
): Block[] {
	const head: Line[] = [
		{ kind: 'text', words: markedTitle(article, titleHits) },
		bylineBlock(say, article),
	];
	const [first, ...others] = passages;
	if (first === undefined) return [wholeBlock(say, article, head)];
	return [
		passageBlock(say, article, first, { head, words }),
		...others.map((passage) => passageBlock(say, article, passage, { head: [], words })),
	];
}

/** The short title with the words that were looked for in bold. */
function markedTitle(article: StoredArticle, hits: FoundArticle['titleHits']): Words {
	const short = shortTitle(article);
	const shown = typeof short === 'string' ? short : short.link;
	// Behind the dots nothing of the title is shown.
	const end = shown === article.title ? shown.length : shown.lastIndexOf('…');
	const marked = hits.filter((hit) => hit.end <= end);
	if (typeof short !== 'string') return [{ ...short, marked }];
	const whole = { start: 0, end: shown.length };
	return highlighted(shown, { ...whole, hits: marked, paragraph: whole });
}

/** The words stand in its title alone, or in what it calls somebody. */
function wholeBlock(say: Say, article: StoredArticle, head: readonly Line[]): Block {
	const { summary, dates } = article.analysis;
	const { text } = summary.line;
	const told = sentenceWords(say, summary.line, dates, shorten(text, LONGEST_LINE));
	const line: Line[] = text === '' ? [] : [{ kind: 'text', words: told }];
	const state = { command: 'articles', action: 'open', values: [article.id] };
	return {
		kind: 'item',
		lines: [...head, ...line],
		button: { label: say('About this article'), state },
	};
}

function passageBlock(
	say: Say,
	{ id, text }: StoredArticle,
	passage: ToldPassage,
	{ head, words }: { readonly head: readonly Line[]; readonly words: string },
): Block {
	const { quote, paragraph } = passage;
	return {
		kind: 'item',
		lines: [
			...head,
			{ kind: 'quotation', words: highlighted(text, passage) },
			...(quote === undefined ? [] : [{ kind: 'small', words: speakerLine(say, quote) } as const]),
		],
		button: {
			label: say('Whole paragraph'),
			state: {
				command: 'search',
				action: 'paragraph',
				values: [id, String(paragraph.start), words],
			},
		},
	};
}

/** A whole paragraph with what was looked for in bold, and the way to its article. */
export function paragraphCard(say: Say, article: StoredArticle, passage: ToldPassage): Card {
	const { quote } = passage;
	const end = endOfShown(article.text, passage);
	const open: Button = {
		label: say('About this article'),
		state: { command: 'articles', action: 'open', values: [article.id] },
	};
	return {
		tone: 'article',
		title: [titlePiece(article)],
		blocks: [
			bylineBlock(say, article),
			{ kind: 'quotation', words: highlighted(article.text, { ...passage, end }) },
			...(quote === undefined ? [] : [{ kind: 'small', words: speakerLine(say, quote) } as const]),
			...abridgedBlocks(say, article),
		],
		buttons: [[open, ...articleButtons(say, article)]],
	};
}

/** A very long paragraph ends with a whole word. */
function endOfShown(text: string, { start, end }: ToldPassage): number {
	if (end - start <= LONGEST_PARAGRAPH) return end;
	return start + beginningOf(text.slice(start, end), LONGEST_PARAGRAPH).trimEnd().length;
}

/** A passage with the words that were looked for in bold, and dots where its paragraph goes on. */
export function highlighted(
	text: string,
	{ start, end, hits, paragraph }: Omit<ToldPassage, 'quote'>,
): Words {
	const { before, after } = excerptEnds(text, { start, end }, paragraph);
	const pieces: Piece[] = [before];
	let from = start;
	for (const hit of hits.filter((one) => one.end <= end)) {
		pieces.push(text.slice(from, hit.start), { bold: text.slice(hit.start, hit.end) });
		from = hit.end;
	}
	return [...pieces, text.slice(from, end), after].filter((piece) => piece !== '');
}
