import type { Span } from '../../../domain/articles/span.ts';
import type { Document } from '../../document/document.ts';
import { wordSet } from '../../words/word-set.ts';
import { kindSet } from '../kinds.ts';
import type { Match } from '../match-patterns.ts';
import { resolveMatches } from '../resolve-matches.ts';
import type { ResolvedMatch } from '../resolved-match.ts';

/** Where a text sets a time for what follows: `25 YEARS AGO (July 24, 1958)`, `From the Chronicle of 23 July 1908:`. */
export type Heading = {
	readonly start: number;
	/** Where what it stands above begins. */
	readonly end: number;
	/** Its paragraph, by its index among the document's; the last of them where it takes two lines. */
	readonly paragraph: number;
	readonly times: readonly ResolvedMatch[];
	/** Has it its lines to itself? */
	readonly isLine: boolean;
};

type Opening = Omit<Heading, 'times'> & { readonly times: readonly Match[] };

/** What a heading tells its time by. */
const HEADING_KINDS = kindSet(
	'full-date',
	'numeric-date',
	'month-and-year',
	'units-ago',
	'years-before-today',
	'year',
);
const AGO = kindSet('units-ago', 'years-before-today');
const LABEL = wordSet(
	'from in the our issue edition file files archive archives of dated for week ending this today ago published and',
);
const LONGEST_LABEL = 48;
const MOST_WORDS = 8;
/** `(July 22, 1933) — `, `: `: the heading is over, and its text begins on the same line. */
const TEXT_BEGINS = /^(?:\sthis\sweek)?\)?\s?(?:[:–—]|\.(?=\s|[–—-])|-(?=\s))[\s–—-]*/i;

/** So many headings has no column. */
const MOST_HEADINGS = 100;

/** The headings of a text, in text order. One right above another is one with it. */
export function headingsIn(document: Document, matches: readonly Match[]): Heading[] {
	const openings = openingsIn(document, matches);
	if (openings.length === 0 || openings.length > MOST_HEADINGS) return [];
	const times = resolveMatches(
		document,
		openings.flatMap((one) => one.times),
	);
	const found: Heading[] = [];
	for (const { paragraph, start, end, isLine } of openings) {
		const above = found.at(-1);
		const goesOn = above?.isLine && above.paragraph === paragraph - 1 ? above : undefined;
		if (goesOn) found.pop();
		const own = times.filter((time) => time.start >= start && time.end <= end);
		found.push({
			paragraph,
			end,
			isLine,
			start: goesOn?.start ?? start,
			times: [...(goesOn?.times ?? []), ...own],
		});
	}
	return found;
}

function openingsIn({ text, paragraphs }: Document, matches: readonly Match[]): Opening[] {
	const times = matches.filter(({ kind }) => HEADING_KINDS.has(kind));
	let next = 0;
	return paragraphs.flatMap((paragraph, index) => {
		const from = next;
		while ((times[next]?.start ?? Infinity) < paragraph.end) next++;
		const opening = openingOf(text, paragraph, times.slice(from, next));
		return opening ? [{ ...opening, paragraph: index }] : [];
	});
}

/** Does it say how many years ago that was? */
export function isCounted({ times }: Heading): boolean {
	return times.some(({ kind, timex }) => AGO.has(kind) && /^\d{4}/.test(timex.value));
}

/** Words that stand around the time of a heading, and names: “From our issue of”. */
function isLabel(words: string): boolean {
	if (words.length > LONGEST_LABEL || /[.!?]\s/.test(words)) return false;
	const all = words.match(/[\p{L}\d’']+/gu) ?? [];
	return (
		all.length <= MOST_WORDS &&
		all.every((word) => LABEL.has(word.toLowerCase()) || /^\p{Lu}/u.test(word))
	);
}

function openingOf(
	text: string,
	paragraph: Span,
	times: readonly Match[],
): Omit<Opening, 'paragraph'> | undefined {
	let { start: end } = paragraph;
	const own: Match[] = [];
	for (const time of times) {
		if (!isLabel(text.slice(end, time.start))) break;
		own.push(time);
		end = time.end;
	}
	if (own.length === 0) return undefined;
	const { start } = paragraph;
	const rest = text.slice(end, Math.min(paragraph.end, end + LONGEST_LABEL));
	if (paragraph.end - end < LONGEST_LABEL && isLabel(rest))
		return { start, end: paragraph.end, times: own, isLine: true };
	const opening = TEXT_BEGINS.exec(rest)?.[0];
	return opening === undefined
		? undefined
		: { start, end: end + opening.length, times: own, isLine: false };
}
