import type { Event } from '../../domain/articles/event.ts';
import type { FindingNumbers } from '../../domain/articles/finding-numbers.ts';
import { isKeyDate } from '../../domain/articles/key-date.ts';
import type { Bearings } from '../../domain/articles/speaker.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import type { Queries } from '../schema.ts';
import { appearanceTold, keyDate } from '../stored/findings.ts';
import { readStored } from '../stored/read-stored.ts';
import { namedIn } from './appearances/file-appearances.ts';
import { speakerKey } from './speakers.ts';
import { libraryNumber } from './visible.ts';

type Analysis = StoredArticle['analysis'];
type Speaker = Analysis['speakers'][number];

/**
 * The analysis as it is kept: without the sketches of events and what is told of speakers, where the rows of key dates and
 * appearances hold them. Together they would take as much as its text.
 */
export function withoutKept(analysis: Analysis): Analysis {
	const [kept, told] = [keptEvents(analysis), new Set(toldSpeakers(analysis).values())];
	return {
		...analysis,
		events: analysis.events.map((event) => (kept.has(event) ? withoutSketch(event) : event)),
		speakers: analysis.speakers.map((one) => (told.has(one) ? withoutBearings(one) : one)),
	};
}

type Of = { readonly number: number; readonly owner: string };

/** The analysis of an article as it was filed: earlier versions kept all of it. */
export async function withKept(
	db: Queries,
	{ number, owner }: Of,
	analysis: Analysis,
	numbers: Pick<FindingNumbers, 'dates'>,
): Promise<Analysis> {
	const dates = await db
		.selectFrom('key_dates')
		.where('article', '=', number)
		.select(['number', 'finding'])
		.execute();
	const sketches = new Map(
		dates.map((row) => [
			numbers.dates.indexOf(row.number),
			readStored('a key date', keyDate, row.finding).event?.sketch,
		]),
	);
	const speakers = toldSpeakers(analysis);
	const told = await toldOf(db, { number, owner }, [...speakers.keys()]);
	const bearings = new Map([...speakers].map(([key, speaker]) => [speaker, told.get(key)]));
	const kept = keptEvents(analysis);
	return {
		...analysis,
		events: analysis.events.map((event) => {
			const sketch = kept.has(event) ? sketches.get(event.dates[0] ?? -1) : undefined;
			return sketch === undefined ? event : { sketch, ...event };
		}),
		speakers: analysis.speakers.map((one) => ({ ...bearings.get(one), ...one })),
	};
}

async function toldOf(
	db: Queries,
	{ number, owner }: Of,
	keys: readonly string[],
): Promise<ReadonlyMap<string, Bearings>> {
	if (keys.length === 0) return new Map();
	const { published_day, published_at } = await db
		.selectFrom('articles')
		.where('number', '=', number)
		.select(['published_day', 'published_at'])
		.executeTakeFirstOrThrow();
	const rows = await db
		.selectFrom('appearances')
		.where('library', '=', libraryNumber(db, owner))
		.where('speaker_key', 'in', keys)
		.where('named', 'in', [0, 1])
		.where('published_day', '=', published_day)
		.where('published_at', '=', published_at)
		.where('article', '=', number)
		.select(['speaker_key', 'told'])
		.execute();
	return new Map(
		rows.map(({ speaker_key, told }) => {
			const {
				said: _said,
				roles: _roles,
				...bearings
			} = readStored('what is told of somebody', appearanceTold, told);
			return [speaker_key, bearings];
		}),
	);
}

/** The event that the row of each date is filed with. */
export function eventsByDate({ events }: Analysis): ReadonlyMap<number | undefined, Event> {
	return new Map(events.map((event) => [event.dates[0], event]));
}

function keptEvents(analysis: Analysis): ReadonlySet<Event> {
	const kept = [...eventsByDate(analysis)].flatMap(([place = -1, event]) => {
		const date = analysis.dates[place];
		return date !== undefined && isKeyDate(date) ? [event] : [];
	});
	return new Set(kept);
}

/** Those of whom alone the appearance with their key tells. */
function toldSpeakers(analysis: Analysis): ReadonlyMap<string, Speaker> {
	const named = Map.groupBy(analysis.speakers, ({ name }) => name);
	const quoted = Map.groupBy(
		new Set(analysis.quotes.flatMap(({ speaker }) => speaker ?? [])),
		speakerKey,
	);
	const only = [...quoted, ...namedIn(analysis).map(({ key, name }) => [key, [name]] as const)];
	return new Map(
		only.flatMap(([key, names]) => {
			const [speaker, ...others] = names.flatMap((name) => named.get(name) ?? []);
			return speaker === undefined || others.length > 0 ? [] : [[key, speaker] as const];
		}),
	);
}

function withoutSketch({ sketch: _sketch, ...event }: Event): Event {
	return event;
}

function withoutBearings({ name, kind, aliases, roles, quotes }: Speaker): Speaker {
	return { name, kind, aliases, roles, quotes };
}
