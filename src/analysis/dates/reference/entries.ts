import type { Document } from '../../document/document.ts';
import { kindSet } from '../kinds.ts';
import type { Match } from '../match-patterns.ts';
import type { ResolvedMatch } from '../resolved-match.ts';
import { yearOfValue } from '../timex.ts';

const TIMES = kindSet('full-date', 'numeric-date', 'month-and-year', 'season-of-year', 'year');
/** How far back, in findings, the time of an entry is looked for. */
const FINDINGS_BACK = 12;
/** `• 1914 – `, `In 1914: ` */
const OPENING = /^(?:[•*·-]\s?)?(?:(?:In|On)\s)?$/;
const ENTRY_BEGINS = /^\s?(?:[:–—]|-\s|\.\s?[–—-])/;
const LONGEST_MARK = 4;

/** The time that an entry of a chronology is of: `1914 – First lifeboat arrives, in May`. */
export function timeOfEntry(
	{ text, paragraphs, sentences }: Document,
	found: readonly ResolvedMatch[],
	sentence: number,
): ResolvedMatch | undefined {
	const own = sentences[sentence]?.paragraph ?? -1;
	const paragraph = paragraphs[own];
	const first = found
		.slice(-FINDINGS_BACK)
		.find((one) => one.start >= (paragraph?.start ?? Infinity));
	if (!paragraph || !first || !TIMES.has(first.kind)) return undefined;
	const isEntry =
		OPENING.test(text.slice(paragraph.start, first.start)) &&
		ENTRY_BEGINS.test(text.slice(first.end, first.end + LONGEST_MARK));
	return isEntry && yearOfValue(first.timex.value) !== undefined ? first : undefined;
}

/** The paragraphs that open as an entry does, by their index: `August – A commission sits.` */
export function entriesIn(
	{ text, paragraphs }: Document,
	matches: readonly Match[],
): ReadonlySet<number> {
	let next = 0;
	return new Set(
		paragraphs.flatMap(({ start }, index) => {
			while ((matches[next]?.start ?? Infinity) < start) next++;
			const { start: from, end } = matches[next] ?? { start: Infinity, end: Infinity };
			const isEntry =
				from <= start + LONGEST_MARK &&
				OPENING.test(text.slice(start, from)) &&
				ENTRY_BEGINS.test(text.slice(end, end + LONGEST_MARK));
			return isEntry ? [index] : [];
		}),
	);
}
