import { type RawBuilder, sql } from 'kysely';
import { readName } from '../../domain/articles/person-name.ts';
import type { Appearance, StoredArticle } from '../../ports/articles/library.ts';
import { type KeptQuery, keptQuery, padded } from '../kept-query.ts';
import type { Queries } from '../schema.ts';
import { besides } from '../stored/findings.ts';
import { storedReader } from '../stored/read-stored.ts';
import { type SpeakersMeant, speakerKey } from './speakers.ts';
import { type Owners, type Visible, visibleOf } from './visible.ts';

type Speaker = StoredArticle['analysis']['speakers'][number];

/** Somebody whom an article names without quoting them, and what they are kept under. */
export type NamedPerson = Speaker & { readonly key: string };

/** Whom the article only names: nobody of whom it quotes anything under the name. */
export function namedIn({ quotes, speakers }: StoredArticle['analysis']): NamedPerson[] {
	const quoted = new Set(quotes.flatMap(({ speaker }) => speaker ?? []).map(speakerKey));
	const named = new Map<string, NamedPerson>();
	for (const speaker of speakers) {
		const key = speakerKey(speaker.name);
		const isNamed = speaker.quotes === 0 && speaker.kind === 'person' && isFullName(speaker.name);
		if (isNamed && !quoted.has(key) && !named.has(key)) named.set(key, { ...speaker, key });
	}
	return [...named.values()];
}

const isFullName = (name: string): boolean => readName(name).words.length > 1;

type Filed = { readonly number: number; readonly owner: string };

/** Files them with the article that names them, and counts them into its library. */
export async function fileNamed(
	db: Queries,
	{ number, owner }: Filed,
	people: readonly NamedPerson[],
): Promise<void> {
	if (people.length === 0) return;
	const rows = people.map(({ key, name, kind: _kind, aliases: _aliases, quotes: _, ...told }) => ({
		owner,
		speaker_key: key,
		article: number,
		name,
		told: JSON.stringify(told),
	}));
	await db.insertInto('named_people').values(rows).execute();
	await db
		.insertInto('speakers')
		.values(
			rows.map(({ speaker_key, name }) => ({ owner, speaker_key, name, quotes: 0, named: 1 })),
		)
		.onConflict((it) =>
			it.columns(['owner', 'speaker_key']).doUpdateSet({
				named: sql`speakers.named + 1`,
				name: sql`case when excluded.name > speakers.name then excluded.name else speakers.name end`,
			}),
		)
		.execute();
}

/** Takes away, by all keys of the article's speakers, whom it names; those whom nothing else names or quotes go. */
export async function removeNamed(
	db: Queries,
	{ number, owner, keys }: Filed & { readonly keys: readonly string[] },
): Promise<void> {
	if (keys.length === 0) return;
	const gone = await db
		.deleteFrom('named_people')
		.where('owner', '=', owner)
		.where('speaker_key', 'in', keys)
		.where('article', '=', number)
		.returning('speaker_key')
		.execute();
	if (gone.length === 0) return;
	const named = gone.map(({ speaker_key }) => speaker_key);
	await db
		.updateTable('speakers')
		.set({ named: sql`named - 1` })
		.where('owner', '=', owner)
		.where('speaker_key', 'in', named)
		.execute();
	await db
		.deleteFrom('speakers')
		.where('owner', '=', owner)
		.where('speaker_key', 'in', named)
		.where('quotes', '=', 0)
		.where('named', '=', 0)
		.execute();
}

/** So many articles that name somebody are gone through. */
const MOST_NAMINGS = 200;
/** More branches than this are slower than sorting, and so many rows are sorted within a millisecond. */
const [MOST_BRANCHES, FEW_NAMINGS] = [40, 2000];

/** Where somebody is named, by the number of the article; `isCut` says that there are more. */
export type Namings = {
	readonly rows: readonly (Omit<Appearance, 'article'> & { readonly number: number })[];
	readonly isCut: boolean;
};

/** Where articles only name these speakers: those filed last. */
export async function namingsOf(
	{ db, owners }: Visible,
	{ speakers }: SpeakersMeant,
): Promise<Namings> {
	const most = speakers
		.filter(({ named }) => named > 0)
		.sort((one, other) => other.named - one.named);
	if (most.length === 0) return { rows: [], isCut: false };
	const total = most.reduce((sum, { named }) => sum + named, 0);
	const isMany = most.length > MOST_BRANCHES;
	const first = most.slice(0, MOST_BRANCHES);
	const keysOf = (some: typeof most) => some.map(({ speaker_key }) => speaker_key);
	const rows =
		isMany && total <= FEW_NAMINGS
			? await ofAll(db, { owners, keys: padded(keysOf(most)), limit: MOST_NAMINGS })
			: await ofEach(db, {
					owners: first.map(({ owner }) => owner),
					keys: keysOf(first),
					limit: MOST_NAMINGS,
				});
	const namings = rows.map(({ article, name, told }) => {
		const { roles, ...others } = readTold(told);
		return { number: article, name, roles, besides: { roles, ...others }, quotes: 0 };
	});
	return { rows: namings, isCut: total > rows.length };
}

const readTold = storedReader('what is told of somebody named', besides);

type Naming = { readonly article: number; readonly name: string; readonly told: string };
type Sought = Owners & { readonly keys: readonly string[]; readonly limit: number };

/** Of each of these keys, beside which its library stands. */
const ofEach: KeptQuery<Naming, Sought> = keptQuery(
	(db: Queries, { owners, keys, limit }: Sought) => {
		const branches = keys.map((key, index) => {
			const newest = db
				.selectFrom('named_people')
				.where('owner', '=', owners[index] ?? '')
				.where('speaker_key', '=', key)
				.select(KEYS)
				.orderBy('article', 'desc')
				.limit(limit);
			return sql`select * from (${newest}) as branch`;
		});
		return shownOf(sql.join(branches, sql` union all `), limit);
	},
);

const KEYS = ['owner', 'speaker_key', 'article'] as const;

const ofAll: KeptQuery<Naming, Sought> = keptQuery(
	(db: Queries, { owners, keys, limit }: Sought) => {
		const all = visibleOf(owners, db).namedPeople().where('speaker_key', 'in', keys).select(KEYS);
		return shownOf(sql`${all}`, limit);
	},
);

/** The newest of what is found by an index alone, and then what is told there. */
function shownOf(found: RawBuilder<unknown>, limit: number) {
	return sql<Naming>`select named_people.article, named_people.name, named_people.told
		from (select * from (${found}) as found order by article desc limit ${limit}) as newest
		cross join named_people
		where named_people.owner = newest.owner and named_people.speaker_key = newest.speaker_key
			and named_people.article = newest.article
		order by named_people.article desc`;
}
