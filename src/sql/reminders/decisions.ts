import { monthDayOf } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { KeyDateRef } from '../../ports/articles/library.ts';
import type { Decided, Decision } from '../../ports/reminders/reminder-book.ts';
import { articleNumbered } from '../articles/articles.ts';
import { visibleTo } from '../articles/visible.ts';
import type { DecisionTable, Queries } from '../schema.ts';

/** See ReminderBook.decide. */
export function keepDecisions(
	queries: Queries,
	guild: GuildId,
	decisions: readonly Decided[],
): Promise<boolean> {
	return queries.transaction().execute(async (db) => {
		const rows: Row[] = [];
		for (const { keyDate, decision } of decisions) {
			const found = await findRow(db, guild, keyDate);
			if (found) rows.push({ guild, ...found, decision });
		}
		if (rows.length < decisions.length) return false;
		for (const row of rows) await keepDecision(db, row);
		return true;
	});
}

type Row = Pick<DecisionTable, 'guild' | 'article' | 'number'> & { readonly decision: Decision };

function findRow(db: Queries, guild: GuildId, { article, number }: KeyDateRef) {
	const visible = visibleTo(guild, db);
	return visible
		.keyDates()
		.where('article', 'in', articleNumbered(visible, article))
		.where('number', '=', number)
		.select(['article', 'number'])
		.executeTakeFirst();
}

async function keepDecision(db: Queries, { decision, ...key }: Row): Promise<void> {
	if (decision === 'undecided') {
		await db
			.deleteFrom('decisions')
			.where('guild', '=', key.guild)
			.where('article', '=', key.article)
			.where('number', '=', key.number)
			.execute();
		return;
	}
	const { confirmed: day, label } =
		decision === 'ignored' ? { confirmed: null, label: undefined } : decision;
	const decided = { day, month_day: day === null ? null : monthDayOf(day), label: label ?? null };
	await db
		.insertInto('decisions')
		.values({ ...key, ...decided })
		.onConflict((it) => it.columns(['guild', 'article', 'number']).doUpdateSet(decided))
		.execute();
}
