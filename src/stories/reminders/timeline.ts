import { type KeyDate, traitsOf } from '../../domain/articles/key-date.ts';
import { isOneName } from '../../domain/articles/names/said-names.ts';
import { holdsTerm, readSearch, type SearchTerm } from '../../domain/articles/search-words.ts';
import { compareDays, type Day, partsOf } from '../../domain/calendar.ts';
import { fold } from '../../domain/fold.ts';
import { wordsOf } from '../../domain/words.ts';
import type { Cited, Page, Part } from '../../ports/articles/library.ts';
import type { Remembering } from '../../ports/reminders/reminder-book.ts';
import { type MergedKeyDate, mergeKeyDates } from '../articles/merge-key-dates.ts';
import { type Knowing, type Person, peopleCalled } from '../people/find-person.ts';
import { asConfirmed, listKeyDates } from './list-key-dates.ts';

/** Which events are wanted; what is empty does not matter. */
export type WantedTimeline = {
	/** The id of an article. */
	readonly article: string;
	readonly speaker: string;
	readonly about: string;
	readonly from?: Day;
	readonly to?: Day;
};

export type Timeline = Page<MergedKeyDate> & {
	/** The years in which there is something, whatever the time asked for. */
	readonly years: readonly number[];
	/** More articles hold the words or the name: these are those that fit best. */
	readonly isCut: boolean;
	/** Whom the name that was asked for means, where that is one person. */
	readonly person?: string;
};

/** So many articles are gone through for a name or words. */
const MOST_ARTICLES = 100;
const MOST_DATES = 2000;

/** A part of the events over articles, in calendar order, each once with all that tell it. */
export function readTimeline(
	remembering: Remembering & Knowing,
	wanted: WantedTimeline,
	part: Part,
): Promise<Timeline> {
	const isNarrow = wanted.speaker !== '' || wanted.about !== '' || wanted.article !== '';
	return isNarrow
		? narrowTimeline(remembering, wanted, part)
		: wholeTimeline(remembering, wanted, part);
}

async function wholeTimeline(
	{ library, book }: Remembering,
	{ from, to }: WantedTimeline,
	part: Part,
): Promise<Timeline> {
	const query = { ...(from && { from }), ...(to && { to }) };
	const page = await listKeyDates({ library, book }, query, part);
	const years = await library.keyYears();
	return { ...page, years: years.map(Number), isCut: false };
}

/** What is told of a name or of words is read whole: it is little. */
async function narrowTimeline(
	{ library, people, book }: Remembering & Knowing,
	wanted: WantedTimeline,
	{ offset, limit }: Part,
): Promise<Timeline> {
	const { article, speaker, about, from, to } = wanted;
	const tellers = await tellersOf({ library, people }, wanted);
	const [
		{
			names: [only],
		} = { names: [] },
		...others
	] = tellers.people;
	const query = article === '' ? { articles: tellers.ids } : { article };
	const { rows } = await library.keyDates(query, { offset: 0, limit: MOST_DATES });
	const terms = about === '' ? [] : readSearch(about).all;
	const isAbout = about === '' ? () => true : aboutAll(terms);
	const told = (await asConfirmed(book, rows)).filter(
		(row) => (speaker === '' || isOfOne(row, tellers.people)) && isAbout(row),
	);
	const events = mergeKeyDates(told);
	const shown = events.filter(({ keyDate }) => isWithin(keyDate, { from, to }));
	const years = new Set(events.map(({ keyDate }) => partsOf(keyDate.earliest).year));
	return {
		rows: shown.slice(offset, offset + limit),
		total: shown.length,
		years: [...years].sort((one, other) => one - other),
		isCut: tellers.isCut,
		...(only !== undefined && others.length === 0 && { person: only.name }),
	};
}

/** Somebody by every name, and the articles in which they are so called. */
type Meant = {
	readonly names: readonly Name[];
	readonly forms: ReadonlyMap<string, readonly Name[]>;
};

/** A name, read once however many events may be of it. */
type Name = {
	readonly name: string;
	readonly folded: string;
	/** As a label would hold it, where it is more than one word. */
	readonly phrase?: string;
};

function readName(name: string): Name {
	const phrase = phraseOf(name);
	return { name, folded: fold(name), ...(phrase.trim().includes(' ') && { phrase }) };
}

/** Its words with blanks between them and at both ends. */
function phraseOf(text: string): string {
	return ` ${wordsOf(text).join(' ')} `;
}

type Tellers = {
	readonly ids: readonly string[];
	readonly people: readonly Meant[];
	readonly isCut: boolean;
};

/** The articles that may tell of it: those that hold the words, and those that quote or name the person. */
async function tellersOf(
	knowing: Knowing,
	{ article, speaker, about }: WantedTimeline,
): Promise<Tellers> {
	const { library } = knowing;
	const called = speaker === '' ? [] : await peopleCalled(knowing, speaker);
	const people = called.slice(0, MOST_PEOPLE);
	const meant =
		people.length === 0 ? [{ names: [readName(speaker)], forms: new Map() }] : people.map(meantBy);
	if (article !== '') return { ids: [article], people: meant, isCut: false };

	const part = { offset: 0, limit: MOST_ARTICLES };
	const found = await Promise.all([
		...(about === '' ? [] : [library.search({ words: readSearch(about) }, part)]),
		...(speaker === '' || about !== ''
			? []
			: meant
					.slice(0, 3)
					.map(({ names: [called] }) =>
						library.search({ words: naming(called?.name ?? speaker) }, part),
					)),
	]);
	const quoting = about === '' ? people.flatMap(({ appearances }) => appearances) : [];
	const ids = new Set([
		...quoting.map((one) => one.article.id),
		...found.flatMap(({ rows }) => rows.map(({ id }) => id)),
	]);
	const isCut = ids.size > MOST_ARTICLES || found.some(({ total }) => total > MOST_ARTICLES);
	return { ids: [...ids].slice(0, MOST_ARTICLES), people: meant, isCut };
}

const MOST_PEOPLE = 10;

function naming(name: string) {
	return { all: [{ words: wordsOf(name), isPrefix: false }], none: [] };
}

function meantBy({ name, appearances }: Person): Meant {
	const called = new Set(appearances.map((one) => one.name));
	const read = new Map([...called].map((one) => [one, readName(one)]));
	const forms = Map.groupBy(appearances, ({ article }) => article.id);
	return {
		names: [readName(name)],
		forms: new Map(
			[...forms].map(([id, all]) => [id, all.flatMap((one) => read.get(one.name) ?? [])]),
		),
	};
}

/** Does the event name one of these people: by the full name, or as its article calls them? */
function isOfOne(row: Cited<KeyDate>, people: readonly Meant[]): boolean {
	const named = traitsOf(row).people;
	const folded = named.map(fold);
	const label = phraseOf(row.label);
	return people.some(({ names, forms }) => {
		const here = forms.get(row.article.id) ?? [];
		const isNamed = (name: Name) =>
			folded.includes(name.folded) || (name.phrase !== undefined && label.includes(name.phrase));
		if (names.some(isNamed) || here.some(isNamed)) return true;
		// A part of a name is theirs only in an article that quotes them.
		return named.some((one) => here.some(({ name }) => isOneName(name, one)));
	});
}

/** What is said of it holds all the words, or the title of its article does. */
function aboutAll(terms: readonly SearchTerm[]): (keyDate: Cited<KeyDate>) => boolean {
	const titles = new Map<string, boolean>();
	return ({ label, text, article }) => {
		const isTitled = titles.get(article.id) ?? holdsAll(article.title, terms);
		titles.set(article.id, isTitled);
		return isTitled || holdsAll(label || text, terms);
	};
}

function holdsAll(text: string, terms: readonly SearchTerm[]): boolean {
	const words = phraseOf(text);
	return terms.every((term) => holdsTerm(words, term));
}

function isWithin(
	{ earliest, latest }: KeyDate,
	{ from, to }: { readonly from: Day | undefined; readonly to: Day | undefined },
): boolean {
	return (
		(from === undefined || compareDays(latest, from) >= 0) &&
		(to === undefined || compareDays(earliest, to) <= 0)
	);
}
