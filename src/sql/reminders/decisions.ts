import { type Day, monthDayOf } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { KeyDateRef } from '../../ports/articles/library.ts';
import type { Decided, Decision } from '../../ports/reminders/reminder-book.ts';
import { articleNumbered } from '../articles/articles.ts';
import { visibleTo } from '../articles/visible.ts';
import { logDeed } from '../editor-log.ts';
import { keptQuery } from '../kept-query.ts';
import type { DecisionTable, KeyDateTable, Queries } from '../schema.ts';
import { keyDate as keyDateSchema } from '../stored/findings.ts';
import { storedReader } from '../stored/read-stored.ts';

/** See ReminderBook.decide. */
export function keepDecisions(
	queries: Queries,
	{ guild, at, by }: { readonly guild: GuildId; readonly at: Date; readonly by?: string },
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
		if (by === undefined) return true;
		const told = rows.map((row, index) => ({
			...row,
			id: decisions[index]?.keyDate.article ?? '',
		}));
		for (const some of Map.groupBy(
			told,
			({ id, decision }) => `${id} ${whatOf(decision)}`,
		).values())
			await logDecisions(db, { guild, by, at }, some);
		return true;
	});
}

/** See ReminderBook.decisions. */
export async function listDecisions(db: Queries, guild: GuildId): Promise<Decided[]> {
	const rows = await decisionsOf(db, { guild });
	return rows.map(({ id, number, day, label }) => ({
		keyDate: { article: id, number },
		decision:
			day === null ? 'ignored' : { confirmed: day as Day, ...(label !== null && { label }) },
	}));
}

const decisionsOf = keptQuery((db: Queries, { guild }: { readonly guild: string }) =>
	visibleTo(guild, db)
		.articles()
		.innerJoin('decisions', 'decisions.article', 'articles.number')
		.where('decisions.guild', '=', guild)
		.select(['articles.id', 'decisions.number', 'decisions.day', 'decisions.label']),
);

type Row = Pick<DecisionTable, 'guild' | 'article' | 'number'> &
	Pick<KeyDateTable, 'finding'> & { readonly title: string; readonly decision: Decision };

function whatOf(decision: Decision): 'confirmed' | 'ignored' | 'undecided' {
	return typeof decision === 'string' ? decision : 'confirmed';
}

type Deciding = { readonly guild: GuildId; readonly by: string; readonly at: Date };

/** What was decided alike about dates of one article is told in one line. */
async function logDecisions(
	db: Queries,
	{ guild, by, at }: Deciding,
	rows: readonly (Row & { readonly id: string })[],
): Promise<void> {
	const [first] = rows;
	if (!first) return;
	const dates = rows.map(({ number, decision, finding }) => {
		const { label, text } = readKeyDate(finding);
		if (typeof decision === 'string') return { number, label: label || text };
		return { number, label: decision.label ?? (label || text), day: decision.confirmed };
	});
	const article = { id: first.id, title: first.title };
	const what = whatOf(first.decision);
	await logDeed(db, guild, { by, at, deed: { kind: 'decided', what, article, dates } });
}

const readKeyDate = storedReader('a key date', keyDateSchema);

function findRow(db: Queries, guild: GuildId, { article, number }: KeyDateRef) {
	const visible = visibleTo(guild, db);
	return visible
		.keyDates()
		.innerJoin('articles', 'articles.number', 'key_dates.article')
		.where('article', 'in', articleNumbered(visible, article))
		.where('key_dates.number', '=', number)
		.select(['article', 'key_dates.number', 'finding', 'title'])
		.executeTakeFirst();
}

async function keepDecision(db: Queries, { decision, guild, article, number }: Row): Promise<void> {
	const key = { guild, article, number };
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
