import { type Insertable, sql } from 'kysely';
import { readName } from '../../../domain/articles/person-name.ts';
import type { Quote } from '../../../domain/articles/quote.ts';
import type { StoredArticle } from '../../../ports/articles/library.ts';
import { parts } from '../../in-turn.ts';
import type { Queries } from '../../schema.ts';
import { briefTold } from '../../stored/brief.ts';
import { publishedAt } from '../published-at.ts';
import { speakerKey } from '../speakers.ts';
import { libraryNumber } from '../visible.ts';
import type { AppearanceTable } from './speaker-schema.ts';

type Analysis = StoredArticle['analysis'];
type Speaker = Analysis['speakers'][number];

/** Somebody whom an article names without quoting them, and what they are kept under. */
export type NamedPerson = Speaker & { readonly key: string };

/** Whom the article only names: nobody of whom it quotes anything under the name. */
export function namedIn({ quotes, speakers }: Analysis): NamedPerson[] {
	const quoted = new Set(quotes.flatMap(({ speaker }) => speaker ?? []).map(speakerKey));
	const named = new Map<string, NamedPerson>();
	for (const speaker of speakers) {
		const isNamed = speaker.quotes === 0 && speaker.kind === 'person';
		if (!isNamed || !(isFullName(speaker.name) || isToldAround(speaker))) continue;
		const key = speakerKey(speaker.name);
		if (!quoted.has(key) && !named.has(key)) named.set(key, { ...speaker, key });
	}
	return [...named.values()];
}

const isFullName = (name: string): boolean => readName(name).words.length > 1;
/** Of whom a surname alone is told, others know by what is around it. */
const isToldAround = ({ scene, around }: Speaker): boolean =>
	scene !== undefined || around !== undefined;

type Filed = { readonly number: number; readonly owner: string };

/** Files where the article quotes people and where it only names them, and counts that into its library. */
export async function fileAppearances(
	db: Queries,
	{ library, number }: { readonly library: number; readonly number: number },
	{ id, published, analysis }: Pick<StoredArticle, 'id' | 'published' | 'analysis'>,
): Promise<void> {
	const rows = appearancesIn(analysis).map((row) => ({
		library,
		...row,
		published_day: published.day,
		published_at: publishedAt(published),
		article: number,
		article_id: id,
	}));
	for (const some of parts(rows)) {
		await db.insertInto('appearances').values(some).execute();
		const counted = some.map(({ speaker_key, name, quotes, named }) => {
			return { library, speaker_key, name, quotes, named };
		});
		// Forms of one key differ in marks and capitals; the greatest has the most marks and the fewest capitals.
		await db
			.insertInto('speakers')
			.values(counted)
			.onConflict((it) =>
				it.columns(['library', 'speaker_key']).doUpdateSet({
					quotes: sql`speakers.quotes + excluded.quotes`,
					named: sql`speakers.named + excluded.named`,
					name: sql`case when excluded.name > speakers.name then excluded.name else speakers.name end`,
				}),
			)
			.execute();
	}
}

type Appearing = Pick<
	Insertable<AppearanceTable>,
	'speaker_key' | 'named' | 'name' | 'quotes' | 'told'
>;

/** Everybody once, by their key. */
function appearancesIn(analysis: Analysis): Appearing[] {
	const quotes = Map.groupBy(analysis.quotes, ({ speaker }) => speakerKey(speaker ?? ''));
	const tellers = new Map(analysis.speakers.map((speaker) => [speaker.name, speaker]));
	const quoted = [...quotes].flatMap(([speaker_key, its]) => {
		const said = its.filter(({ speaker }) => speaker !== null);
		if (said.length === 0) return [];
		return { speaker_key, named: 0, quotes: said.length, ...toldOf(said, tellers) };
	});
	const named = namedIn(analysis).map(
		({ key, name, kind: _kind, aliases: _aliases, quotes: _, ...told }) => {
			return { speaker_key: key, named: 1, name, quotes: 0, told: JSON.stringify(briefTold(told)) };
		},
	);
	return [...quoted, ...named];
}

/** What is told of somebody beside their quotes, and elsewhere in the article. */
function toldOf(quotes: readonly Quote[], tellers: ReadonlyMap<string, Speaker>) {
	const names = quotes.map(({ speaker }) => speaker ?? '');
	const name = names.reduce((most, one) => (one > most ? one : most), '');
	const said = [...new Set(quotes.flatMap(({ role }) => role ?? []))];
	const [told = {}] = [...new Set(names)].flatMap((one) => {
		const teller = tellers.get(one);
		if (teller === undefined) return [];
		const { kind: _kind, name: _name, aliases: _aliases, quotes: _, roles, ...bearings } = teller;
		const others = roles.filter((role) => !said.includes(role));
		const all = { ...(others.length > 0 && { roles: others }), ...bearings };
		return Object.keys(all).length === 0 ? [] : [all];
	});
	return { name, told: JSON.stringify(briefTold({ ...(said.length > 0 && { said }), ...told })) };
}

/** Takes away where the article quotes or names those of these keys; those whom nothing else names or quotes go. */
export async function removeAppearances(
	db: Queries,
	{ number, owner }: Filed,
	keys: readonly string[],
): Promise<void> {
	if (keys.length === 0) return;
	const { published_day, published_at } = await db
		.selectFrom('articles')
		.where('number', '=', number)
		.select(['published_day', 'published_at'])
		.executeTakeFirstOrThrow();
	const library = libraryNumber(db, owner);
	const its = sql`appearances.library = ${library} and appearances.published_day = ${published_day}
		and appearances.published_at = ${published_at} and appearances.article = ${number}`;
	const ofSpeaker = (named: number) =>
		sql`from appearances where ${its} and appearances.speaker_key = speakers.speaker_key
			and appearances.named = ${sql.lit(named)}`;
	const speakers = sql`speakers.library = ${library} and speaker_key in (${sql.join(keys)})`;
	await sql`update speakers set quotes = quotes - coalesce((select quotes ${ofSpeaker(0)}), 0),
		named = named - (select count(*) ${ofSpeaker(1)}) where ${speakers}`.execute(db);
	await sql`delete from appearances
		where ${its} and speaker_key in (${sql.join(keys)}) and named in (0, 1)`.execute(db);
	await sql`delete from speakers where ${speakers} and quotes = 0 and named = 0`.execute(db);
}
