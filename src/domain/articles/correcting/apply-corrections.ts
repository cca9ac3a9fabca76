import { fold } from '../../fold.ts';
import type { ArticleDraft } from '../article.ts';
import type { Correction } from '../correction.ts';
import type { Event } from '../event.ts';
import type { FindingNumbers } from '../finding-numbers.ts';
import type { DateFinding } from '../key-date.ts';
import type { Quote } from '../quote.ts';
import type { Speaker } from '../speaker.ts';
import type { Summary } from '../summary.ts';
import { correctEvents, correctWorth } from './correct-events.ts';
import { correctSentence, correctWords } from './correct-spans.ts';

/** What was found in an article, as far as people put it right. */
export type Findings = {
	readonly quotes: readonly Quote[];
	readonly speakers: readonly Speaker[];
	readonly dates: readonly DateFinding[];
	readonly events: readonly Event[];
	readonly summary: Summary;
};

const BY_EDITOR = 'an editor says so';

/** The article as people have it; the later correction counts. */
export function correctDraft(
	draft: ArticleDraft,
	corrections: readonly Correction[],
): ArticleDraft {
	const last = <Kind extends Correction['kind']>(kind: Kind) =>
		corrections.findLast((it): it is Extract<Correction, { kind: Kind }> => it.kind === kind);
	const [title, published] = [last('title'), last('published')];
	const [source, url] = [last('source'), last('url')];
	return {
		...without(draft, [...(source ? ['source'] : []), ...(url ? ['url'] : [])]),
		...(title && { title: title.to }),
		...(published && { published: published.to }),
		...(source?.to !== undefined && { source: source.to }),
		...(url?.to !== undefined && { url: url.to }),
	};
}

/** The findings in `text` as people have them; a correction of a finding that is not there rests. */
export function correctFindings<Found extends Findings>(
	found: Found,
	{ text, numbers }: { readonly text: string; readonly numbers: FindingNumbers },
	corrections: readonly Correction[],
): Found {
	const quotes = found.quotes.map((quote, place) => {
		const number = numbers.quotes[place];
		return correctWords(correctQuote(quote, number, corrections), { text, number, corrections });
	});
	const dates = found.dates.map((date, place) =>
		correctDate(date, numbers.dates[place], corrections),
	);
	const isSpeakerChanged = quotes.some(
		({ speaker }, place) => speaker !== found.quotes[place]?.speaker,
	);
	const speakers = isSpeakerChanged ? countSpeakers(found.speakers, quotes) : found.speakers;
	const corrected = dates.flatMap((date, index) =>
		date === found.dates[index] ? [] : [{ index, date }],
	);
	const events = corrections.reduce(
		(all, one) => {
			const index = one.kind === 'worth' ? numbers.dates.indexOf(one.date) : -1;
			const date = dates[index];
			return one.kind === 'worth' && date ? correctWorth(all, index, { date, to: one.to }) : all;
		},
		correctEvents(found.events, corrected, speakers),
	);
	const summary = corrections.reduce(
		(all, one) => (one.kind === 'sentence' ? correctSentence(all, text, one) : all),
		found.summary,
	);
	return { ...found, quotes, speakers, dates, events, summary };
}

function without(draft: ArticleDraft, names: readonly string[]): ArticleDraft {
	const entries = Object.entries(draft).filter(([name]) => !names.includes(name));
	return Object.fromEntries(entries) as ArticleDraft;
}

function correctQuote(
	quote: Quote,
	number: number | undefined,
	corrections: readonly Correction[],
): Quote {
	const last = corrections.findLast((it) => it.kind === 'speaker' && it.quote === number);
	if (last?.kind !== 'speaker' || last.to === quote.speaker) return quote;
	const speakers = last.to === null ? [] : [last.to];
	return { ...quote, speaker: last.to, speakers, role: null, confidence: 1, why: BY_EDITOR };
}

function correctDate(
	date: DateFinding,
	number: number | undefined,
	corrections: readonly Correction[],
): DateFinding {
	const last = corrections.findLast((it) => it.kind === 'key date' && it.date === number);
	if (last?.kind !== 'key date') return date;
	const { day, label } = last.to;
	return {
		...date,
		type: 'DATE',
		value: day,
		earliest: day,
		latest: day,
		precision: 'day',
		label,
		key: true,
		origin: date.origin !== null && date.earliest === day ? date.origin : null,
		certain: true,
		why: BY_EDITOR,
	};
}

/** A quote that was stored before there were joint speakers has no list of them. */
function speakersOf({
	speaker,
	speakers,
}: Pick<Quote, 'speaker'> & Partial<Quote>): readonly string[] {
	return speakers ?? (speaker === null ? [] : [speaker]);
}

/** Whoever speaks by a correction is listed, and everybody's quotes are counted anew. */
function countSpeakers(known: readonly Speaker[], quotes: readonly Quote[]): Speaker[] {
	const keys = new Map(known.flatMap((one) => namesOf(one).map((name) => [fold(name), one])));
	const names = new Set(quotes.flatMap(speakersOf));
	const added = [...names]
		.filter((name) => !keys.has(fold(name)))
		.map((name): Speaker => ({ name, kind: 'person', aliases: [], roles: [], quotes: 0 }));
	return [...known, ...added].map((one) => {
		const own = new Set(namesOf(one).map(fold));
		const count = quotes.filter((quote) => speakersOf(quote).some((name) => own.has(fold(name))));
		return { ...one, quotes: count.length };
	});
}

function namesOf({ name, aliases }: Speaker): string[] {
	return [name, ...aliases];
}
