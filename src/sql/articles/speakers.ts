import { type Expression, sql } from 'kysely';
import { soundKeys } from '../../domain/articles/names/alike.ts';
import { readName } from '../../domain/articles/person-name.ts';
import { fold } from '../../domain/fold.ts';
import { wordsOf } from '../../domain/words.ts';
import type { QuotedSpeaker } from '../../ports/articles/library.ts';
import { keptQuery, padded } from '../kept-query.ts';
import type { Queries } from '../schema.ts';
import { shortKey } from '../short-key.ts';
import type { SpeakerRow } from './appearances/speaker-schema.ts';
import { libraryNumber, type Owners, type Visible, visibleOf } from './visible.ts';

/** Written out: an index holds words alone, and SQLite would plan anew each time for a value. */
const [A_WORD, A_NAME] = [sql.lit(0), sql.lit(1)];
const MOST_WORDS = 8;
const MOST_SPEAKERS = 1000;
/** So few names are looked through; where more begin like this, the most quoted speakers are. */
const FEW_NAMES = 300;
/** Sorts after every other letter. */
const LAST_LETTER = '\u{10FFFF}';

type Keys = { readonly keys: readonly string[] };

/** Under what a speaker is found beside the key: the other names and aliases, whole, and the words of all of them, and how they sound. */
export type SpeakerForms = readonly [
	key: string,
	names: readonly string[],
	words: readonly string[],
];

type Listed = Least & { readonly matching: string; readonly limit: number };

/** See Library.speakers and Library.people. */
export async function listSpeakers(
	visible: Visible,
	{ matching, limit, least }: Listed,
): Promise<QuotedSpeaker[]> {
	const words = matching.trim() === '' ? undefined : wordsOf(matching).slice(0, MOST_WORDS);
	if (words?.length === 0) return [];
	const { db, owners } = visible;
	const starts = startsOf(words ?? []);
	if (words) {
		const [word = '', end = ''] = [starts.words[0], starts.ends[0]];
		const [names] = await countNames(db, { owners, word, end });
		if (names === undefined || names.count === 0) return [];
		if (names.count <= FEW_NAMES) return speakersCalled(db, { owners, ...starts, limit, least });
	}
	const most = Math.max(limit, MOST_OF_EACH);
	return mostQuoted(db, { owners, ...starts, most, limit, least });
}

/** How many names have a word that begins like this, up to one more than a few. */
const countNames = keptQuery(
	(
		db: Queries,
		{ owners, word, end }: Owners & { readonly word: string; readonly end: string },
	) => {
		const names = namesWith(visibleOf(owners, db), word, end).limit(FEW_NAMES + 1);
		return db.selectFrom(names.as('names')).select(({ fn }) => fn.countAll<number>().as('count'));
	},
);

const speakersCalled = keptQuery(
	(
		db: Queries,
		{ owners, limit, least, ...starts }: Owners & Starts & Least & { readonly limit: number },
	) => {
		const visible = visibleOf(owners, db);
		const called = speakersWithWords(visible, starts);
		return inOrderOfQuotes(speakersOf(visible, least).where('speaker_key', 'in', called)).limit(
			limit,
		);
	},
);

function inOrderOfQuotes(speakers: ReturnType<Visible['speakers']>) {
	return speakers
		.select(({ fn }) => [
			// Forms of one key differ in marks and capitals; this one has the most marks and the fewest capitals.
			fn.max('name').as('name'),
			fn.sum<number>('quotes').as('quotes'),
		])
		.groupBy('speaker_key')
		.orderBy('quotes', 'desc')
		.orderBy('speaker_key');
}

type Most = Owners & Starts & Least & { readonly most: number; readonly limit: number };

/** Those quoted most: among those quoted most in each library are those quoted most in all. */
const mostQuoted = keptQuery((db: Queries, { owners, words, ends, most, limit, least }: Most) => {
	const visible = visibleOf(owners, db);
	const telling = visible.libraries().where('articles', '>', 0);
	// Where one library alone has articles, no other has to be looked at beside it.
	const each = sql<number>`(${telling.select(
		sql`case when count(*) > 1 then cast(${most} as integer) else cast(${limit} as integer) end`.as(
			'each',
		),
	)})`;
	const firsts = owners.map((owner) => {
		const library = libraryNumber(db, owner);
		let speakers = db
			.selectFrom('speakers')
			.where('library', '=', library)
			.where('quotes', '>=', least);
		for (const [index, word] of words.entries()) {
			speakers = speakers.where(({ exists, selectFrom }) =>
				exists(
					selectFrom('speaker_names')
						.where('speaker_names.library', '=', library)
						.whereRef('speaker_names.speaker_key', '=', 'speakers.speaker_key')
						.where('whole', '=', A_WORD)
						.where('form', '>=', word)
						.where('form', '<', ends[index] ?? '')
						.select('form'),
				),
			);
		}
		const first = speakers
			.select('speaker_key')
			.orderBy('quotes', 'desc')
			.orderBy('speaker_key')
			.limit(each);
		return sql`select speaker_key from (${first}) as first`;
	});
	const keys = sql<string>`(${sql.join(firsts, sql` union all `)})`;
	const speakers = db.selectFrom('speakers').where('library', 'in', telling.select('number'));
	return inOrderOfQuotes(speakers.where('speaker_key', 'in', keys)).limit(limit);
});

/** Somebody who is quoted in both libraries may be high in neither: so many of each are looked at. */
const MOST_OF_EACH = 50;

/** Speakers, each beside the library that quotes or names them, and how often, and how often all of them are quoted together. */
export type SpeakersMeant = { readonly speakers: readonly SpeakerRow[]; readonly total: number };

/**
 * The speakers meant by `asked`. Where somebody bears exactly this name, it is they and those who have it as an alias;
 * else everybody in whose names every word of it begins a word.
 */
export function speakersAskedFor(visible: Visible, asked: string): Promise<SpeakersMeant> {
	return askedFor(visible, asked, 1);
}

/** The same, and those whom articles only name are meant as well. */
export function peopleAskedFor(visible: Visible, asked: string): Promise<SpeakersMeant> {
	return askedFor(visible, asked, 0);
}

async function askedFor(visible: Visible, asked: string, least: number): Promise<SpeakersMeant> {
	const name = speakerKey(asked);
	const { db, owners } = visible;
	const bearers = await calledJust(db, { owners, name, least });
	if (bearers.length > 0) return meantBy(bearers);
	const words = wordsOf(asked).slice(0, MOST_WORDS);
	if (words.length === 0) return meantBy([]);
	return meantBy(await speakersWith(db, { owners, least, ...startsOf(words) }));
}

function meantBy(speakers: readonly SpeakerRow[]): SpeakersMeant {
	return { speakers, total: speakers.reduce((sum, { quotes }) => sum + quotes, 0) };
}

/** The keys of speakers, each once. */
export function keysOf(rows: readonly Pick<SpeakerRow, 'speaker_key'>[]): string[] {
	return [...new Set(rows.map(({ speaker_key }) => speaker_key))];
}

/** Those who have this for a name or an alias, if somebody bears it. */
const calledJust = keptQuery(
	(db: Queries, { owners, name, least }: Owners & Least & { readonly name: string }) => {
		const visible = visibleOf(owners, db);
		const bearers = speakersOf(visible, least)
			.where('speaker_key', '=', name)
			.select('speaker_key');
		const called = visible
			.speakerNames()
			.where('whole', '=', A_NAME)
			.where('form', '=', name)
			.where(({ exists }) => exists(bearers))
			.select('speaker_key')
			.distinct()
			.limit(MOST_SPEAKERS);
		return withTotals(visible, called, least);
	},
);

/** Those in whose names each of some words begins a word. */
const speakersWith = keptQuery(
	(db: Queries, { owners, least, ...starts }: Owners & Least & Starts) => {
		const visible = visibleOf(owners, db);
		const called = speakersWithWords(visible, starts).distinct().limit(MOST_SPEAKERS);
		return withTotals(visible, called, least);
	},
);

/** Whoever has fewer quotes is left out, without the index of how often they are quoted: it holds all of them. */
type Least = { readonly least: number };

function speakersOf(visible: Visible, least: number) {
	return visible.speakers().where(sql<number>`coalesce(quotes, 0)`, '>=', least);
}

function withTotals(visible: Visible, keys: Expression<{ speaker_key: string }>, least: number) {
	return speakersOf(visible, least)
		.where('speaker_key', 'in', sql<string>`(select speaker_key from (${keys}) as meant)`)
		.select(['library', 'speaker_key', 'quotes', 'named']);
}

/** The keys of those who bear exactly one of these names. */
export async function bearersOf(
	{ db, owners }: Visible,
	names: readonly string[],
): Promise<string[]> {
	if (names.length === 0) return [];
	return keysOf(await bearing(db, { owners, keys: padded(names.map(speakerKey)) }));
}

const bearing = keptQuery((db: Queries, { owners, keys }: Owners & Keys) =>
	visibleOf(owners, db)
		.speakers()
		.where('speaker_key', 'in', keys)
		.select('speaker_key')
		.limit(MOST_SPEAKERS),
);

/** The keys of those in whose names `word` is one. */
export async function namesakesOf({ db, owners }: Visible, word: string): Promise<string[]> {
	return keysOf(await withWord(db, { owners, word }));
}

const withWord = keptQuery((db: Queries, { owners, word }: Owners & { readonly word: string }) =>
	visibleOf(owners, db)
		.speakerNames()
		.where('whole', '=', A_WORD)
		.where('form', '=', word)
		.select('speaker_key')
		.limit(FEW_NAMES),
);

/** Those who are kept under these keys. */
export async function speakersKept(
	{ db, owners }: Visible,
	keys: readonly string[],
): Promise<SpeakersMeant> {
	if (keys.length === 0) return meantBy([]);
	return meantBy(await keptUnder(db, { owners, keys: padded(keys) }));
}

const keptUnder = keptQuery((db: Queries, { owners, keys }: Owners & Keys) =>
	visibleOf(owners, db)
		.speakers()
		.where('speaker_key', 'in', keys)
		.select(['library', 'speaker_key', 'quotes', 'named']),
);

/** What a speaker is kept under: every spelling of the name has the same. */
export function speakerKey(name: string): string {
	return shortKey(fold(name));
}

/** The forms of the speaker kept under `key`, who has these names. */
export function formsOf(key: string, names: readonly string[]): SpeakerForms {
	const wholes = new Set(names.map(speakerKey));
	wholes.delete(key);
	const heard = names.flatMap(soundForms);
	return [key, [...wholes], [...new Set([...names.flatMap(wordsOf), ...heard].map(shortKey))]];
}

/** What names share that are written otherwise from another language or alphabet; nobody types it. None of a name of one word. */
export function soundForms(name: string): string[] {
	return soundKeys(readName(name).words).map((key) => `~${key}`);
}

/** Beginnings of words, each with what sorts behind all that begin like it. */
type Starts = { readonly words: readonly string[]; readonly ends: readonly string[] };

function startsOf(words: readonly string[]): Starts {
	return { words, ends: words.map((word) => `${word}${LAST_LETTER}`) };
}

function speakersWithWords(visible: Visible, { words, ends }: Starts) {
	const [first, ...others] = words.map((word, index) =>
		namesWith(visible, word, ends[index] ?? ''),
	);
	const none = visible
		.speakerNames()
		.where(({ lit }) => lit(false))
		.select('speaker_key');
	return others.reduce((found, other) => found.where('speaker_key', 'in', other), first ?? none);
}

function namesWith(visible: Visible, word: string, end: string) {
	return visible
		.speakerNames()
		.where('whole', '=', A_WORD)
		.where('form', '>=', word)
		.where('form', '<', end)
		.select('speaker_key');
}
