import { sql } from 'kysely';
import type { KeyDate } from '../../domain/articles/key-date.ts';
import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { Cited, KeyDateRef, Page, Part } from '../../ports/articles/library.ts';
import type { Decision, Remembered } from '../../ports/reminders/reminder-book.ts';
import { HEAD_COLUMNS } from '../articles/article-rows.ts';
import { articleNumbered } from '../articles/articles.ts';
import { anniversaryDay } from '../articles/file-findings.ts';
import {
	CALENDAR_ORDER,
	citedKeyDate,
	KEY_DATE_KEYS,
	readKeyDates,
} from '../articles/key-dates.ts';
import type { Visible } from '../articles/visible.ts';
import { type Branch, countUpTo, MOST_COUNTED, mergedPage } from '../merged-page.ts';
import type { Queries } from '../schema.ts';
import { isMuted, listMutes } from './mutes.ts';

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
	const remembered = [...certain, ...confirmed].flatMap(({ day, ...row }) => {
		const keyDate = citedKeyDate(row);
		const origin = (day as Day | null) ?? anniversaryDay(keyDate);
		if (origin === undefined || isMuted(keyDate, mutes)) return [];
		return [{ ...keyDate, origin, isConfirmed: day !== null }];
	});
	return remembered.sort((one, other) => one.origin.localeCompare(other.origin));
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
	const { rows } = await sql<{ day: string }>`select day from (${days}) as days
		where ${sql.join([...certain, confirmed], sql` or `)}`.execute(db);
	return new Set(rows.map(({ day }) => day));
}

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
		const keys = await mergedPage(db, { branches, order: CALENDAR_ORDER }, part);
		return { rows: await readKeyDates(visible, keys), ...counted };
	}
	const most = { offset: 0, limit: MOST_COUNTED + 1 };
	const keys = await mergedPage(db, { branches, order: CALENDAR_ORDER }, most);
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
		return asked.select(KEY_DATE_KEYS);
	});
}

/** See ReminderBook.decide. */
export async function keepDecision(
	{ db, visible, guild }: Reminding,
	{ article, number }: KeyDateRef,
	decision: Decision,
): Promise<boolean> {
	const keyDate = await visible
		.keyDates()
		.where('article', 'in', articleNumbered(visible, article))
		.where('number', '=', number)
		.select(['article', 'number'])
		.executeTakeFirst();
	if (!keyDate) return false;

	if (decision === 'undecided') {
		const { article, number } = keyDate;
		await db
			.deleteFrom('decisions')
			.where('guild', '=', guild)
			.where('article', '=', article)
			.where('number', '=', number)
			.execute();
		return true;
	}
	const day = decision === 'ignored' ? null : decision.confirmed;
	const decided = { day, month_day: day?.slice(5) ?? null };
	await db
		.insertInto('decisions')
		.values({ guild, ...keyDate, ...decided })
		.onConflict((it) => it.columns(['guild', 'article', 'number']).doUpdateSet(decided))
		.execute();
	return true;
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
		.select([...HEAD_COLUMNS, 'key_dates.number', 'key_dates.finding', 'decisions.day']);
}
