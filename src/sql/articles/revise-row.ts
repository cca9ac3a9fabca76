import type { Change } from '../../domain/articles/correction.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Revision } from '../../ports/articles/article-desk.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import type { Database } from '../database.ts';
import { type DayKey, dayKey } from '../day-key.ts';
import { logDeed } from '../editor-log.ts';
import { inTurn } from '../in-turn.ts';
import type { Queries } from '../schema.ts';
import { deed as deedSchema } from '../stored/articles.ts';
import { packed, unpacked } from '../stored/packed.ts';
import { readStored } from '../stored/read-stored.ts';
import { unkeyed } from '../stored/unkeyed.ts';
import { textHash } from './articles.ts';
import { forgetTexts, refreshesOf } from './earlier-texts.ts';
import { draftColumns, searchable, textWords } from './file-article.ts';
import { fileFindings } from './file-findings.ts';
import { withoutKept } from './kept-once.ts';
import { fileSketch } from './similar.ts';
import { takeTotals } from './totals.ts';
import { articlesOf } from './visible.ts';

/** Whose articles are changed, when, and by which version of the analysis they are read. */
export type Owning = {
	readonly owner: string;
	readonly now: () => Date;
	readonly analysisVersion: number;
};

type Revising = { readonly id: string; readonly from: number; readonly revision: Revision };

/** See ArticleDesk.revise. */
export function reviseRow(
	{ queries, dialect }: Database,
	owning: Owning,
	{ id, from, revision }: Revising,
): Promise<boolean> {
	return inTurn({ queries, dialect }, articlesOf(owning.owner), async (db) => {
		const row = await db
			.selectFrom('articles')
			.where('owner', '=', owning.owner)
			.where('id', '=', id)
			.where('revision', '=', from)
			.select(['number', 'text', 'analysis_version'])
			.executeTakeFirst();
		if (!row) return false;

		const { number } = row;
		const { shown } = revision;
		const isNewText = shown.draft.text !== unpacked('a text', row.text);
		const article = {
			...shown.draft,
			analysis: shown.analysis,
			id,
			owner: owning.owner as StoredArticle['owner'],
		};
		await dialect.removeFromSearch(db, number);
		const days = await daysOfKeyDates(db, number);
		// What is counted is found by the day on which the article was published so far.
		await takeTotals(db, { number, owner: owning.owner });
		await updateArticle(db, owning, { number, from, isNewText, revision });
		for (const table of ['quotes', 'key_dates'] as const) {
			await db.deleteFrom(table).where('article', '=', number).execute();
		}
		await fileFindings(db, number, article as StoredArticle, revision.numbers);
		const searched = await searchable(number, article, revision.numbers.quotes);
		await dialect.fileForSearch(db, searched);
		if (isNewText && !revision.isAbridged) {
			await fileSketch(db, { article: number, owner: owning.owner, words: textWords(searched) });
		}
		await dropChangedDays(db, { article: number, before: days });
		const at = owning.now();
		await keepChanges(db, { article: number, at: at.getTime(), revision });
		await logChanges(db, owning.owner, {
			article: { id, title: shown.draft.title, number },
			at,
			revision,
		});
		return true;
	});
}

type Updating = {
	readonly number: number;
	readonly from: number;
	readonly isNewText: boolean;
	readonly revision: Revision;
};

async function updateArticle(
	db: Queries,
	{ now, analysisVersion }: Owning,
	{ number, from, isNewText, revision }: Updating,
): Promise<void> {
	const { shown, asRead, numbers, isAbridged } = revision;
	const { text: _text, ...draft } = asRead.draft;
	const isAsRead = JSON.stringify(asRead) === JSON.stringify(shown);
	await db
		.updateTable('articles')
		.set({
			...draftColumns(shown.draft),
			language: shown.analysis.language,
			analysis: packed(unkeyed(withoutKept(shown.analysis), shown.draft.text), shown.draft.text),
			text: packed(shown.draft.text),
			revision: from + 1,
			abridged: isAbridged ? 1 : 0,
			numbers: JSON.stringify(numbers),
			as_read: isAsRead ? null : JSON.stringify({ draft, analysis: asRead.analysis }),
			...(!isAbridged && { analysis_version: analysisVersion }),
			// What is left of a text is known by the whole of it.
			...(isNewText &&
				!isAbridged && { text_hash: textHash(shown.draft.text), text_at: now().getTime() }),
		})
		.where('number', '=', number)
		.execute();
}

type Days = { readonly earliest: DayKey; readonly latest: DayKey };

async function daysOfKeyDates(db: Queries, article: number): Promise<ReadonlyMap<number, Days>> {
	const rows = await db
		.selectFrom('key_dates')
		.where('article', '=', article)
		.select(['number', 'earliest', 'latest'])
		.execute();
	return new Map(rows.map(({ number, earliest, latest }) => [number, { earliest, latest }]));
}

/** A day that somebody confirmed because the finding said so does not count where it no longer says so. */
async function dropChangedDays(
	db: Queries,
	{ article, before }: { article: number; before: ReadonlyMap<number, Days> },
): Promise<void> {
	const after = await daysOfKeyDates(db, article);
	const decisions = await db
		.selectFrom('decisions')
		.where('article', '=', article)
		.where('day', 'is not', null)
		.select(['number', 'day'])
		.execute();
	for (const { number, day } of decisions) {
		const [was, is] = [before.get(number), after.get(number)];
		if (day === null || !was || !is || !isWithin(day, was) || isWithin(day, is)) continue;
		await db
			.deleteFrom('decisions')
			.where('article', '=', article)
			.where('number', '=', number)
			.where('day', '=', day)
			.execute();
	}
}

function isWithin(day: string, { earliest, latest }: Days): boolean {
	const key = dayKey(day as Day);
	return earliest <= key && key <= latest;
}

type Logging = {
	readonly article: { readonly id: string; readonly title: string; readonly number: number };
	readonly at: Date;
	readonly revision: Revision;
};

/** What was done just now, as the log tells it: without the texts that articles had. */
async function logChanges(
	db: Queries,
	owner: string,
	{ article: { number: row, ...article }, at, revision: { changes, undo } }: Logging,
): Promise<void> {
	if (changes.length === 0 && undo === undefined) return;
	const kept = await db
		.selectFrom('changes')
		.where('article', '=', row)
		.select(['number', 'deed'])
		.orderBy('number')
		.execute();
	const told = kept.slice(kept.length - changes.length).map(({ number, deed }, place) => ({
		kind: 'change' as const,
		by: changes[place]?.by ?? '',
		number,
		deed,
	}));
	const back = kept
		.filter(({ number }) => number === undo?.number)
		.map((one) => ({ kind: 'undo' as const, by: undo?.by ?? '', ...one }));
	for (const { kind, by, number, deed: stored } of [...told, ...back]) {
		const deed = withoutText(readStored('a change', deedSchema, stored));
		await logDeed(db, owner, { by, at, deed: { kind, article, number, deed } });
	}
}

function withoutText(deed: Change['deed']): Change['deed'] {
	if (deed.kind !== 'refresh') return deed;
	const { text: _, ...from } = deed.from;
	return { ...deed, from };
}

type Keeping = { readonly article: number; readonly at: number; readonly revision: Revision };

async function keepChanges(
	db: Queries,
	{ article, at, revision: { changes, undo, isAbridged } }: Keeping,
): Promise<void> {
	const last = await db
		.selectFrom('changes')
		.where('article', '=', article)
		.select(({ fn }) => fn.max('number').as('number'))
		.executeTakeFirst();
	const first = (last?.number ?? 0) + 1;
	for (const [place, { by, deed }] of changes.entries()) {
		await db
			.insertInto('changes')
			.values({
				article,
				number: first + place,
				by,
				at,
				deed: JSON.stringify(deed),
				undone_by: null,
				undone_at: null,
			})
			.execute();
	}
	if (undo) {
		await db
			.updateTable('changes')
			.set({ undone_by: undo.by, undone_at: at })
			.where('article', '=', article)
			.where('number', '=', undo.number)
			.execute();
	}
	// Earlier texts of the article go with its text.
	if (isAbridged) await forgetTexts(db, await refreshesOf(db, article));
}
