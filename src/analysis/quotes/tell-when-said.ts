import type { Quote } from '../../domain/articles/quote.ts';
import type { Span } from '../../domain/articles/span.ts';
import type { Day } from '../../domain/calendar.ts';
import type { DateExpression } from '../dates/find-dates.ts';
import type { Document } from '../document/document.ts';

/** How far from the verb a day still belongs to it, in UTF-16 units. */
const REACH = 90;

/** `On Tuesday, `, `Late on Monday `: so little may stand before a day that opens its sentence. */
const OPENING = 12;

/** What opens a clause of its own; a day behind it is the day of something else. */
const OTHER_CLAUSE =
	/[,;:]|\b(?:who|whom|whose|which|that|where|when|while|after|before|since|until|ahead|as|because|if)\b/iu;

const POSSESSIVE = /^['’]s\b/u;

/**
 * The quotes with the day they were said, where a day stands beside the reporting verb or opens its sentence; null
 * where the text does not tell, and never a day after the article came out.
 */
export function tellWhenSaid(
	quotes: readonly Quote[],
	dates: readonly DateExpression[],
	document: Document,
): Quote[] {
	const days = dates.filter((date) => isSpokenOf(date, document));
	const saidIn = new Map<number, Day>();
	for (const { cue, group } of quotes) {
		const day = cue === null ? undefined : dayOf(cue, days, document);
		if (day !== undefined) saidIn.set(group, day);
	}
	return quotes.map((quote) => ({ ...quote, said: saidIn.get(quote.group) ?? null }));
}

/** A day that the article tells in its own words, and that has come. */
function isSpokenOf(date: DateExpression, { unquoted, text, published }: Document): boolean {
	const { start, end, precision, earliest } = date;
	if (date.isBesideStory) return false;
	if (precision !== 'day' || earliest === null || earliest !== date.latest) return false;
	if (published !== undefined && earliest > published) return false;
	return unquoted.slice(start, end).trim() !== '' && !POSSESSIVE.test(text.slice(end, end + 3));
}

function dayOf(cue: Span, days: readonly DateExpression[], document: Document): Day | undefined {
	const sentence = sentenceAt(document.sentences, cue.start);
	if (!sentence) return undefined;
	const near = days.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
	const beside = near.find((date) => isBeside(cue, date, document.unquoted));
	const opening = near.find(({ start }) => start - sentence.start <= OPENING && start < cue.start);
	return (beside ?? opening)?.earliest ?? undefined;
}

/** `Lee told reporters on Monday`, `Lee on Monday said`. */
function isBeside(cue: Span, date: Span, unquoted: string): boolean {
	const [first, second] = cue.start < date.start ? [cue, date] : [date, cue];
	const between = unquoted.slice(first.end, second.start);
	return between.length <= REACH && !OTHER_CLAUSE.test(between);
}

/** The sentence that holds `index`; they are in order, so halving finds it. */
function sentenceAt<Sentence extends Span>(
	sentences: readonly Sentence[],
	index: number,
): Sentence | undefined {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.end ?? 0) <= index) low = middle + 1;
		else high = middle;
	}
	const found = sentences[low];
	return found && found.start <= index ? found : undefined;
}
