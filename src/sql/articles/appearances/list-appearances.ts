import { compareNames, readName } from '../../../domain/articles/person-name.ts';
import { compareDays, type Day } from '../../../domain/calendar.ts';
import { wordsOf } from '../../../domain/words.ts';
import type { Appearance, Appearances } from '../../../ports/articles/library.ts';
import { appearanceTold } from '../../stored/findings.ts';
import { keeping } from '../../stored/keeping.ts';
import { keepingLists } from '../../stored/keeping-lists.ts';
import { storedReader } from '../../stored/read-stored.ts';
import {
	bearersOf,
	keysOf,
	namesakesOf,
	peopleAskedFor,
	type SpeakersMeant,
	soundForms,
	speakersKept,
} from '../speakers.ts';
import type { Visible } from '../visible.ts';
import { type AppearanceRow, NAMING, newestBy, QUOTING } from './newest-appearances.ts';
import type { SpeakerRow } from './speaker-schema.ts';

/** So many quotes are gone through within some milliseconds, and so many articles that only name somebody. */
const MOST_QUOTES = 500;
const MOST_NAMINGS = 200;
/** No name has more. */
const MOST_WORDS = 8;

/** See Library.appearances. */
export async function listAppearances(
	visible: Visible,
	name: string,
	others: readonly string[] = [],
): Promise<Appearances> {
	const asked = await peopleAskedFor(visible, name);
	const forms = new Set([
		...(await bearersOf(visible, others)),
		...(await formsOfName(visible, name)),
	]);
	for (const key of keysOf(asked.speakers)) forms.delete(key);
	const kept = await speakersKept(visible, [...forms]);
	const speakers = [...asked.speakers, ...kept.speakers].sort(byKey);
	const quoting = await newestQuoting(visible, speakers);
	const naming = await newestNaming(visible, speakers);
	return {
		rows: appearancesIn([...quoting.rows, ...naming.rows]),
		isCut: quoting.isCut || naming.isCut,
	};
}

/** What rows tell, newest first: those that quote somebody, which are in order, and behind them those that only name them. */
const appearancesIn = keepingLists((rows: readonly AppearanceRow[]): readonly Appearance[] => {
	const appearances = rows.map(appearanceOf);
	return appearances.every(isQuoting) ? appearances : appearances.sort(newestFirst);
});

const isQuoting = ({ quotes }: Appearance): boolean => quotes > 0;

/** So that what articles of one moment say stands in one order always. */
function byKey(one: SpeakerRow, other: SpeakerRow): number {
	if (one.library !== other.library) return one.library - other.library;
	return one.speaker_key < other.speaker_key ? -1 : 1;
}

function newestFirst(one: Appearance, other: Appearance): number {
	return compareDays(other.article.published.day, one.article.published.day);
}

type Speakers = SpeakersMeant['speakers'];

/** `isCut` says that there are older ones. */
type Newest = { readonly rows: readonly AppearanceRow[]; readonly isCut: boolean };

async function newestQuoting(visible: Visible, speakers: Speakers): Promise<Newest> {
	const quoted = speakers.filter(({ quotes }) => quotes > 0);
	const total = quoted.reduce((sum, { quotes }) => sum + quotes, 0);
	const rows = await newestBy(QUOTING, visible, { speakers: quoted, total, limit: MOST_QUOTES });
	let left = MOST_QUOTES;
	const shown: AppearanceRow[] = [];
	for (const row of rows) {
		if (left <= 0) break;
		shown.push(row.quotes > left ? { ...row, quotes: left } : row);
		left -= row.quotes;
	}
	return { rows: shown, isCut: left <= 0 };
}

async function newestNaming(visible: Visible, speakers: Speakers): Promise<Newest> {
	const most = speakers
		.filter(({ named }) => named > 0)
		.sort((one, other) => other.named - one.named);
	const total = most.reduce((sum, { named }) => sum + named, 0);
	const rows = await newestBy(NAMING, visible, { speakers: most, total, limit: MOST_NAMINGS });
	return { rows, isCut: total > rows.length };
}

function appearanceOf({
	published_day,
	article_id,
	name,
	quotes,
	told,
}: AppearanceRow): Appearance {
	const { said, named, besides } = readTold(told);
	const article = { id: article_id, published: { day: published_day as Day } };
	const appearance = { article, name, roles: quotes === 0 ? named : said, quotes };
	return besides === undefined ? appearance : { ...appearance, besides };
}

/** What it calls them, and whom it only names; and all that it tells of them besides, where it tells anything. */
const readTold = storedReader(
	'what is told of somebody',
	appearanceTold.transform(({ said, ...besides }) => {
		const isTold = besides.roles.length > 0 || Object.keys(besides).length > 1;
		return { said, named: besides.roles, besides: isTold ? besides : undefined };
	}),
);

/**
 * Those who may be called by another form of the name: by one of its words, with a first name that begins alike, or by a
 * name with the same first or last word, or that sounds alike, that may be the same. Where a surname stands alone all who bear it, for it may be theirs.
 */
async function formsOfName(visible: Visible, name: string): Promise<string[]> {
	const words = wordsOf(name);
	const [first = '', last = ''] = [words[0], words.at(-1)];
	if (words.length < 2) return bearersOf(visible, words);
	const bare = await bearersOf(visible, words.slice(0, MOST_WORDS));
	const bearers = await namesakesOf(visible, last);
	const spelt = await namesakesOf(visible, first);
	const others = new Set(spelt);
	for (const form of soundForms(name)) {
		for (const key of await namesakesOf(visible, form)) others.add(key);
	}
	// Most stand in several of these lists: each is compared once.
	for (const key of bearers) others.delete(key);
	const read = readName(name);
	const mayBe = (key: string) => compareNames(readKey(key), read) !== 'differ';
	const [letter = ''] = first;
	const near = (key: string) => bare.length > 0 || key.startsWith(letter) || mayBe(key);
	return [...bare, ...bearers.filter(near), ...[...others].filter(mayBe)];
}

/** Those of one name are compared with whoever is asked for by it. */
const readKey = keeping((key) => readName(key));
