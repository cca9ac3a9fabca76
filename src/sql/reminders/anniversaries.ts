import { sql } from 'kysely';
import type { KeyDate } from '../../domain/articles/key-date.ts';
import { stillNamed } from '../../domain/articles/same-event.ts';
import { compareDays, type Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { Cited, Page, Part } from '../../ports/articles/library.ts';
import type { Remembered, RememberedKeyDate } from '../../ports/reminders/reminder-book.ts';
import { HEAD_COLUMNS, type HeadRow } from '../articles/article-rows.ts';
import { articleNumbered } from '../articles/articles.ts';
import { anniversaryDay } from '../articles/file-findings.ts';
import { citedKeyDate, KEY_DATE_KEYS, readKeyDates } from '../articles/key-dates.ts';
import type { Visible } from '../articles/visible.ts';
import { type Branch, countUpTo, MOST_COUNTED, mergedPage } from '../merged-page.ts';
import type { Queries } from '../schema.ts';
import { isMuted, listMutes } from './mutes.ts';
import { ownDatesOn } from './own-dates.ts';

/** What reminders are read from: all that a guild sees, and what it decided. */
export type Reminding = {
	readonly db: Queries;
	readonly visible: Visible;
	/** Empty without a guild: nobody has decided anything there. */
	readonly guild: GuildId;
};

/** See ReminderBook.anniversaries. */
export async function listAnniversaries(
	reminding: Reminding,
	monthDays: readonly string[],
	mostADay?: number,
): Promise<Remembered[]> {
	if (monthDays.length === 0) return [];
	const mutes = await listMutes(reminding.db, reminding.guild);
	const certain = await certainRows(reminding, monthDays, mostADay);
	const confirmed = await decided(reminding)
		.where('decisions.month_day', 'in', monthDays)
		.execute();
	const own = await ownDatesOn(reminding, monthDays, mostADay);
	const remembered = [...[...certain, ...confirmed].flatMap(rememberedIn), ...own];
	return remembered
		.filter((one) => !isMuted(one, mutes))
		.sort((one, other) => compareDays(one.origin, other.origin));
}

/** See ReminderBook.confirmed. */
export async function listConfirmed(
	reminding: Reminding,
	articles: readonly string[],
): Promise<RememberedKeyDate[]> {
	if (articles.length === 0) return [];
	const rows = await decided(reminding)
		.where('articles.id', 'in', articles)
		.where('decisions.day', 'is not', null)
		.execute();
	return rows.flatMap(rememberedIn);
}

type DecidedRow = HeadRow & {
	readonly number: number;
	readonly finding: string;
	readonly day: string | null;
	readonly label: string | null;
};

/** The key date on the day and in the words that an editor said, if it has a day. */
function rememberedIn({ day, label, ...row }: DecidedRow): RememberedKeyDate[] {
	const read = citedKeyDate(row);
	const origin = (day as Day | null) ?? anniversaryDay(read);
	if (origin === undefined) return [];
	const keyDate = label === null ? read : inOtherWords(read, label);
	return [{ ...keyDate, origin, isConfirmed: day !== null }];
}

function inOtherWords(keyDate: Cited<KeyDate>, label: string): Cited<KeyDate> {
	const { event } = keyDate;
	if (event === undefined) return { ...keyDate, label };
	return { ...keyDate, label, event: { ...event, people: stillNamed(event.people, label) } };
}

const DAY_ORDER = sql`key_dates.earliest, key_dates.latest desc, key_dates.article, key_dates.number`;

/** Key dates of which nobody decided, of each day and each library the oldest. */
async function certainRows(reminding: Reminding, monthDays: readonly string[], mostADay?: number) {
	const undecided = decided(reminding).where('decisions.article', 'is', null);
	if (mostADay === undefined) {
		return undecided.where('key_dates.month_day', 'in', monthDays).execute();
	}
	const rows = await Promise.all(
		reminding.visible.owners.flatMap((owner) =>
			monthDays.map((monthDay) =>
				undecided
					.where('key_dates.owner', '=', owner)
					.where('key_dates.month_day', '=', monthDay)
					.orderBy(DAY_ORDER)
					.limit(mostADay)
					.execute(),
			),
		),
	);
	return rows.flat();
}

/** See ReminderBook.daysRemembered. */
export async function listDaysRemembered(
	{ db, visible, guild }: Reminding,
	monthDays: readonly string[],
): Promise<ReadonlySet<string>> {
	if (monthDays.length === 0) return new Set();
	const days = sql.join(
		[...new Set(monthDays)].map((day) => sql`select ${day} as day`),
		sql` union all `,
	);
	const certain = visible.owners.map(
		(owner) => sql`exists (select 1 from key_dates
			where owner = ${owner} and month_day = days.day)`,
	);
	const confirmed = sql`exists (select 1 from decisions
		where guild = ${guild} and month_day = days.day)`;
	const own = sql`exists (select 1 from own_dates
		where guild = ${guild} and month_day = days.day and removed = 0)`;
	const { rows } = await sql<{ day: string }>`select day from (${days}) as days
		where ${sql.join([...certain, confirmed, own], sql` or `)}`.execute(db);
	return new Set(rows.map(({ day }) => day));
}

/** What is most worth remembering, then the calendar. */
const BEST_FIRST = sql`worth desc, earliest, latest desc, article, number`;

/** See ReminderBook.suggestions. */
export async function listSuggestions(
	reminding: Reminding,
	part: Part,
	article?: string,
): Promise<Page<Cited<KeyDate>>> {
	const { visible, db, guild } = reminding;
	const mutes = await listMutes(db, guild);
	const branches = undecidedBranches(reminding, article);
	if (mutes.length === 0) {
		const counted = await countUpTo(db, branches);
		if (counted.total === 0) return { rows: [], total: 0 };
		const keys = await mergedPage(db, { branches, order: BEST_FIRST }, part);
		return { rows: await readKeyDates(visible, keys), ...counted };
	}
	const most = { offset: 0, limit: MOST_COUNTED + 1 };
	const keys = await mergedPage(db, { branches, order: BEST_FIRST }, most);
	const undecided = await readKeyDates(visible, keys);
	const rows = undecided.filter((keyDate) => !isMuted(keyDate, mutes));
	return {
		rows: rows.slice(part.offset, part.offset + part.limit),
		total: rows.length,
		...(keys.length > MOST_COUNTED && { hasMore: true }),
	};
}

/** Of each library, or of one article, what nobody is certain of and no editor of the guild has decided. */
function undecidedBranches({ visible, db, guild }: Reminding, article?: string): Branch[] {
	return visible.owners.map((owner) => {
		const uncertain = db
			.selectFrom('key_dates')
			.where('key_dates.owner', '=', owner)
			.where('month_day', 'is', null)
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(
						selectFrom('decisions')
							.where('decisions.guild', '=', guild)
							.whereRef('decisions.article', '=', 'key_dates.article')
							.whereRef('decisions.number', '=', 'key_dates.number')
							.select('decisions.guild'),
					),
				),
			);
		const asked =
			article === undefined
				? uncertain
				: uncertain.where('article', 'in', articleNumbered(visible, article));
		return asked.select([...KEY_DATE_KEYS, 'worth']);
	});
}

/** Every key date with what the guild decided about it. */
function decided({ visible, guild }: Reminding) {
	return visible
		.keyDates()
		.innerJoin('articles', 'articles.number', 'key_dates.article')
		.leftJoin('decisions', (join) =>
			join
				.onRef('decisions.article', '=', 'key_dates.article')
				.onRef('decisions.number', '=', 'key_dates.number')
				.on('decisions.guild', '=', guild),
		)
		.select([
			...HEAD_COLUMNS,
			'key_dates.number',
			'key_dates.finding',
			'decisions.day',
			'decisions.label',
		]);
}
