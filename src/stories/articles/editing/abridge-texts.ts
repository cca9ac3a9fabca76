import type { App } from '../../../app.ts';
import { abridge } from '../../../domain/articles/abridge.ts';
import { isKeyDate } from '../../../domain/articles/key-date.ts';
import type { Span } from '../../../domain/articles/span.ts';
import type { AsRead, Revision, WorkingArticle } from '../../../ports/articles/article-desk.ts';
import { deskOf } from './desk-of.ts';

const AT_ONCE = 100;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Forgets the full texts that guilds have kept for `days`: what stays are the sentences of the summary, the quotes and the
 * key dates, each with some words around it. What an article said before it was fetched again goes once it is as old.
 * Says how many articles were abridged.
 */
export async function abridgeTexts(
	{ store, now, log }: Pick<App, 'store' | 'now' | 'log'>,
	days: number,
	stopping: AbortSignal,
): Promise<number> {
	const moment = new Date(now().getTime() - days * DAY_MS);
	let count = 0;
	for (;;) {
		const before = count;
		const old = await store.backlog.keptSince(moment, AT_ONCE);
		for (const { owner, id } of old) {
			if (stopping.aborted) return count;
			const desk = deskOf(store, owner);
			const working = await desk.open(id);
			if (working && (await desk.revise(id, working.revision, abridged(working)))) count += 1;
		}
		if (old.length < AT_ONCE || count === before) break;
	}
	const earlier = await store.backlog.forgetEarlierTexts(moment);
	if (count + earlier > 0) log.info({ count, earlier }, 'full texts forgotten');
	return count;
}

/** The article with nothing of its text but what its findings stand in. */
function abridged({ article, asRead, numbers }: WorkingArticle): Revision {
	const { id, owner, language, added, isAbridged, analysis, ...draft } = article;
	const isKept = analysis.dates.map(isKeyDate);
	const kept = <Row>(rows: readonly Row[]): Row[] => rows.filter((_, place) => isKept[place]);
	const shorter = (found: Found): Found => ({
		...found,
		dates: kept(found.dates),
		events: eventsOf(found, isKept),
	});
	const shown = { draft, analysis: shorter(analysis) };
	const read = { draft: asRead.draft, analysis: shorter(asRead.analysis) };
	const { text, move } = abridge(article.text, [
		...spansOf(shown.analysis),
		...spansOf(read.analysis),
	]);
	const moved = ({ draft: whole, analysis: found }: AsRead): AsRead => ({
		draft: { ...whole, text },
		analysis: moveFindings(found, move),
	});
	return {
		shown: moved(shown),
		asRead: moved(read),
		numbers: { ...numbers, dates: kept(numbers.dates) },
		isAbridged: true,
		changes: [],
	};
}

type Found = AsRead['analysis'];

/** The events whose dates stay, by the indices those have then; of their sentences only the phrase of the date stays. */
function eventsOf({ events, dates }: Found, isKept: readonly boolean[]): Found['events'] {
	const indices = new Map<number, number>();
	for (const index of dates.keys()) if (isKept[index]) indices.set(index, indices.size);
	return events.flatMap((event) => {
		const left = event.dates.filter((index) => indices.has(index));
		const first = dates[left[0] ?? -1];
		if (first === undefined) return [];
		const { start, end, text } = first;
		const own = left.map((index) => indices.get(index) ?? 0);
		return [{ ...event, dates: own, evidence: { start, end, text } }];
	});
}

function spansOf({ summary, quotes, dates }: Found): Span[] {
	const cues = quotes.flatMap(({ cue }) => cue ?? []);
	return [summary.line, ...summary.points, ...summary.long, ...quotes, ...cues, ...dates].filter(
		({ text }) => text !== '',
	);
}

function moveFindings(found: Found, move: <Moved extends Span>(span: Moved) => Moved): Found {
	const { summary, quotes, dates, events } = found;
	const moved = (span: Span): Span =>
		span.text === '' ? { ...span, start: 0, end: 0 } : move(span);
	return {
		...found,
		summary: {
			line: moved(summary.line),
			points: summary.points.map(moved),
			long: summary.long.map(moved),
		},
		quotes: quotes.map((quote) => ({
			...move(quote),
			cue: quote.cue === null ? null : move(quote.cue),
		})),
		dates: dates.map(move),
		events: events.map((event) => ({ ...event, evidence: move(event.evidence) })),
	};
}
