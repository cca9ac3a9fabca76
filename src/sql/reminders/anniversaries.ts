import type { KeyDate } from '../../domain/articles/key-date.ts';
import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { Cited, KeyDateRef, Page, Part } from '../../ports/articles/library.ts';
import type { Decision, Remembered } from '../../ports/reminders/reminder-book.ts';
import { HEAD_COLUMNS } from '../articles/article-rows.ts';
import { articleNumbered } from '../articles/articles.ts';
import { anniversaryDay } from '../articles/file-findings.ts';
import { CALENDAR_ORDER, citedKeyDate } from '../articles/key-dates.ts';
import type { Visible } from '../articles/visible.ts';
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
): Promise<Remembered[]> {
	if (monthDays.length === 0) return [];
	const mutes = await listMutes(reminding.db, reminding.guild);
	const certain = await decided(reminding)
		.where('key_dates.month_day', 'in', monthDays)
		.where('decisions.article', 'is', null)
		.execute();
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

/** See ReminderBook.suggestions. */
export async function listSuggestions(
	reminding: Reminding,
	{ offset, limit }: Part,
	article?: string,
): Promise<Page<Cited<KeyDate>>> {
	const mutes = await listMutes(reminding.db, reminding.guild);
	const open = decided(reminding)
		.where('key_dates.month_day', 'is', null)
		.where('decisions.article', 'is', null);
	const asked =
		article === undefined
			? open
			: open.where('key_dates.article', 'in', articleNumbered(reminding.visible, article));
	const undecided = await asked.execute();
	const rows = undecided.map(citedKeyDate).filter((keyDate) => !isMuted(keyDate, mutes));
	return { rows: rows.slice(offset, offset + limit), total: rows.length };
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
		.select([...HEAD_COLUMNS, 'key_dates.number', 'key_dates.finding', 'decisions.day'])
		.orderBy(CALENDAR_ORDER);
}
