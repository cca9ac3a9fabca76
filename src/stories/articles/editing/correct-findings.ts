import { wordsAt } from '../../../domain/articles/correcting/correct-spans.ts';
import { placesOf } from '../../../domain/articles/correcting/places-of-words.ts';
import type { Correction, SaidOfDate } from '../../../domain/articles/correction.ts';
import {
	type Event,
	NOTABLE,
	type SaidWorth,
	wordForWorth,
} from '../../../domain/articles/event.ts';
import { isKeyDate, type KeyDate } from '../../../domain/articles/key-date.ts';
import type { Quote } from '../../../domain/articles/quote.ts';
import type { Span } from '../../../domain/articles/span.ts';
import { LONGEST_SENTENCE, type Summary } from '../../../domain/articles/summary.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { ArticleDesk } from '../../../ports/articles/article-desk.ts';
import { readLabel } from '../../read-label.ts';
import { changesBy, type Editing, oneLine } from './correct-article.ts';
import { openArticle, type Revised, reviseArticle } from './revise-article.ts';

const LONGEST_SPEAKER = 100;

/** What an editor says of a quote: who speaks, null: unclear; and its words, without which they stay as they are. */
export type SaidOfQuote = { readonly speaker: string | null; readonly words?: string };

/** Says who speaks in a quote, and from where to where it goes. */
export async function correctQuote(
	editing: Editing,
	{ article: id, number }: { readonly article: string; readonly number: number },
	said: SaidOfQuote,
): Promise<Revised> {
	return reviseArticle(editing, id, ({ article, numbers }) => {
		const quote = findingOf(numbers.quotes, article.analysis.quotes, number);
		if (!quote) throw new UserError('This quote is no longer here. Ask for the quotes again.');
		return changesBy(editing, [
			...speakerDeeds(quote, number, said),
			...wordsDeeds(article.text, { quote, number }, said),
		]);
	});
}

function speakerDeeds(quote: Quote, number: number, { speaker }: SaidOfQuote): Correction[] {
	const to = speaker === null ? null : oneLine(speaker).slice(0, LONGEST_SPEAKER) || null;
	const { text: words, speaker: from } = quote;
	return from === to ? [] : [{ kind: 'speaker', quote: number, words, from, to }];
}

/** The words count as they stand in the article, whatever marks and blanks were typed. */
function wordsDeeds(
	text: string,
	{ quote, number }: { readonly quote: Quote; readonly number: number },
	{ words = '' }: SaidOfQuote,
): Correction[] {
	if (words.trim() === '') return [];
	const place = wordsAt(text, words, quote);
	if (place === undefined) {
		throw new UserError(
			'These words are not where the quote is. Copy them from the article, word for word.',
		);
	}
	const isSame = place.start === quote.start && place.end === quote.end;
	return isSame ? [] : [{ kind: 'words', quote: number, from: quote.text, to: place.text }];
}

/** What an editor says of a key date: the day, what happened, and how much it is worth remembering. */
export type SaidOfKeyDate = SaidOfDate & { readonly worth?: SaidWorth };

/** Says what a key date means. */
export async function correctKeyDate(
	editing: Editing,
	{ article: id, number }: { readonly article: string; readonly number: number },
	said: SaidOfKeyDate,
): Promise<Revised> {
	const label = readLabel(said.label);
	return reviseArticle(editing, id, ({ article: { analysis }, numbers }) => {
		const index = numbers.dates.indexOf(number);
		const date = analysis.dates[index];
		if (!date || !isKeyDate(date)) {
			throw new UserError('This key date is no longer here. Ask for the dates again.');
		}
		const worth = worthDeeds({ date, number }, worthOf(analysis.events, index), said.worth);
		const { earliest, latest, precision, label: before, text: words } = date;
		const isSaid = earliest === said.day && (before || words) === label;
		// Who says only what it is worth leaves a month a month.
		if (isSaid && (precision === 'day' || worth.length > 0)) return changesBy(editing, worth);
		const from = { earliest, latest, precision, label: before };
		const to = { day: said.day, label };
		return changesBy(editing, [{ kind: 'key date', date: number, words, from, to }, ...worth]);
	});
}

/** How much the event of a key date is worth, in a word. */
export async function findWorth(
	desk: ArticleDesk,
	{ article: id, number }: { readonly article: string; readonly number: number },
): Promise<SaidWorth> {
	const { article, numbers } = await openArticle(desk, id);
	return worthOf(article.analysis.events, numbers.dates.indexOf(number));
}

/** The same of the date at `index`. */
export function worthOf(events: readonly Event[], index: number): SaidWorth {
	return wordForWorth(events.find(({ dates }) => dates.includes(index))?.worth ?? NOTABLE);
}

function worthDeeds(
	{ date, number }: { readonly date: KeyDate; readonly number: number },
	from: SaidWorth,
	to: SaidWorth = from,
): Correction[] {
	const words = date.label || date.text;
	return from === to ? [] : [{ kind: 'worth', date: number, words, from, to }];
}

/** Puts another sentence of the article into its summary for the one that begins at `start`, or none where nothing is typed. */
export async function replaceSentence(
	editing: Editing,
	{ article: id, start }: { readonly article: string; readonly start: number },
	typed: string,
): Promise<Revised> {
	return reviseArticle(editing, id, ({ article: { text, analysis } }) => {
		const from = findSentence(analysis.summary, start).text;
		if (typed.trim() === '') return changesBy(editing, [{ kind: 'sentence', from }]);
		const [place] = typed.length > LONGEST_SENTENCE ? [] : placesOf(text, typed);
		if (place === undefined) {
			throw new UserError('This is not in the article. Copy a sentence from it, word for word.');
		}
		const to = place.text;
		return changesBy(editing, from === to ? [] : [{ kind: 'sentence', from, to }]);
	});
}

/** The sentence of a summary that begins at `start`. */
export function findSentence({ line, points, long }: Summary, start: number): Span {
	const sentence = [line, ...points, ...long].find((one) => one.start === start && one.text !== '');
	if (sentence) return sentence;
	throw new UserError('This sentence is no longer in the summary. Ask for the summary again.');
}

function findingOf<Finding>(
	numbers: readonly number[],
	findings: readonly Finding[],
	number: number,
): Finding | undefined {
	return findings[numbers.indexOf(number)];
}
