import type { DateFinding } from '../../domain/articles/key-date.ts';
import type { Quote } from '../../domain/articles/quote.ts';
import { toldDays } from '../../domain/articles/told-days.ts';
import type { Day } from '../../domain/calendar.ts';
import type { ActionState, Block, Line, Piece } from '../../domain/card.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Say, SayInPosts } from '../messages/say.ts';
import { toldDayWords } from './sentence-words.ts';
import { mediumWords, saysMore, speakerLine } from './speaker-line.ts';

/** So that a page of quotes fits into a message, in any script. */
const LONGEST = 450;

/** Quotes of one article, in the order of its text. */
export type QuoteRun = {
	readonly quotes: readonly Quote[];
	/** The day the article came out: what was said that day need not say so. */
	readonly published?: Day | undefined;
	/** The dates of the article, for which day a “Wednesday” in the words was, where no quote has its own. */
	readonly dates?: readonly DateFinding[];
	/** A speaker who is named above already. */
	readonly named?: string | undefined;
	/** The role that stands above with the name. */
	readonly namedAs?: string | undefined;
	/** The action of a quote's button, by its position in `quotes`. */
	source(index: number): ActionState;
};

/** Each quote with a button that shows the paragraph it comes from; who speaks stands above the first of several. */
export function quoteBlocks(
	say: Say,
	{ quotes, published, dates = [], named, namedAs, source }: QuoteRun,
): Block[] {
	return byVoice(joinParts(quotes)).flatMap((statements) => {
		const isOne = isSameMedium(statements);
		return statements.map(({ parts, index }, position): Block => {
			const [first] = parts;
			const above = isOne ? first : { ...first, medium: null };
			const below = isOne ? { ...first, medium: null } : first;
			return {
				kind: 'item',
				lines: [
					...(position === 0 ? voiceLines(say, above, { named, namedAs }) : []),
					{
						kind: 'quotation',
						words: [quotedWords(say, parts), ...howPieces(say, below, published)],
					},
					...dayLines(say, parts, dates),
				],
				button: { label: say('Source'), state: source(index) },
			};
		});
	});
}

type Said = Pick<Quote, 'text'>;

/** The words in their marks, parts of one statement behind each other. */
export function quotedWords(say: SayInPosts, parts: readonly Said[], longest = LONGEST): string {
	const share = Math.floor(longest / parts.length);
	return inMarks(
		say,
		parts.map(({ text }) => shorten(bare(text), share)),
	);
}

function inMarks(say: SayInPosts, texts: readonly string[]): string {
	const words = texts.map((text) => say('“{words}”', { words: text })).join(' … ');
	return WITHIN.test(texts[0] ?? '') ? `… ${words}` : words;
}

/** Of a sentence that the article began in its own words. */
const WITHIN = /^\p{Ll}/u;

function bare(text: string): string {
	return text.trim().replace(/,$/, '');
}

type Statement = { readonly parts: readonly [Quote, ...Quote[]]; readonly index: number };

/** What somebody interrupted ("A," he said, "B.") is one statement. */
function joinParts(quotes: readonly Quote[]): Statement[] {
	const statements: { parts: [Quote, ...Quote[]]; index: number }[] = [];
	for (const [index, quote] of quotes.entries()) {
		const last = statements.at(-1);
		if (last && last.parts[0].group === quote.group) last.parts.push(quote);
		else statements.push({ parts: [quote], index });
	}
	return statements;
}

/** Statements in a row of the same voice. */
function byVoice(statements: readonly Statement[]): Statement[][] {
	const runs: Statement[][] = [];
	for (const statement of statements) {
		const last = runs.at(-1);
		const before = last?.at(-1)?.parts[0];
		if (last && before && isSameVoice(statement.parts[0], before)) last.push(statement);
		else runs.push([statement]);
	}
	return runs;
}

/** Then who carried the words stands beside the speaker; else behind each quote that has one. */
function isSameMedium(statements: readonly Statement[]): boolean {
	return new Set(statements.map(({ parts: [first] }) => first.medium)).size <= 1;
}

function isSameVoice(one: Quote, other: Quote): boolean {
	return (
		one.speaker !== null &&
		one.speaker === other.speaker &&
		one.speakers?.join() === other.speakers?.join() &&
		one.role === other.role
	);
}

function voiceLines(
	say: Say,
	quote: Quote,
	{ named, namedAs }: Pick<QuoteRun, 'named' | 'namedAs'>,
): Line[] {
	const { speaker, speakers, role, medium } = quote;
	const isNamed = speaker !== null && speaker === named && !(speakers?.length > 1);
	if (!isNamed || (role !== null && role !== namedAs))
		return [{ kind: 'text', words: speakerLine(say, quote) }];
	return medium === null ? [] : [{ kind: 'small', words: mediumWords(say, medium) }];
}

/** Which day the words mean by “Wednesday”: below them, for they are somebody's own. */
function dayLines(say: Say, parts: readonly Quote[], dates: readonly DateFinding[]): Line[] {
	const told = parts.flatMap((part) => part.told ?? toldDays(part, dates));
	return told.length === 0 ? [] : [{ kind: 'small', words: toldDayWords(say, told) }];
}

/**
 * Behind the words, in brackets: by whom they were passed on, and how and when they were said, where that is more than that
 * they were said. On a line of its own, between two quotes, nobody would know whose it is.
 */
function howPieces(
	say: Say,
	{ kind, cue, said, medium }: Quote,
	published: Day | undefined,
): Piece[] {
	const parts: Piece[][] = [
		...(medium === null ? [] : [[mediumWords(say, medium)]]),
		...(kind === 'fragment' ? [[say('only a few words quoted')]] : []),
		...(cue !== null && saysMore(cue.text) ? [[{ italic: cue.text }]] : []),
		...(said !== null && said !== published ? [[{ day: said }]] : []),
	];
	if (parts.length === 0) return [];
	const inside = parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part]));
	return [' (', ...inside, ')'];
}
