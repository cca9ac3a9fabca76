import type { Refresh } from '../../domain/articles/correction.ts';
import type { Queries } from '../schema.ts';
import { refresh } from '../stored/articles.ts';
import { readStored } from '../stored/read-stored.ts';
import { BUNDLED } from './visible.ts';

/** An article was fetched again, and what it said before. */
export type RefreshRow = {
	readonly article: number;
	readonly number: number;
	readonly at: number;
	readonly isUndone: boolean;
	/** When the article was filed. */
	readonly added: number;
	readonly deed: Refresh;
};

/** All the times the article was fetched again, oldest first; those of every guild's articles where none is named. */
export async function refreshesOf(db: Queries, article?: number): Promise<RefreshRow[]> {
	const rows = await db
		.selectFrom('changes')
		.innerJoin('articles', 'articles.number', 'changes.article')
		.where('articles.owner', '!=', BUNDLED)
		.where('changes.deed', 'like', '{"kind":"refresh"%')
		.$if(article !== undefined, (query) => query.where('changes.article', '=', article ?? 0))
		.select(['changes.article', 'changes.number', 'changes.at', 'changes.undone_at'])
		.select(['changes.deed', 'articles.added_at'])
		.orderBy('changes.article')
		.orderBy('changes.number')
		.execute();
	return rows.map(({ added_at, undone_at, deed, ...row }) => ({
		...row,
		isUndone: undone_at !== null,
		added: added_at,
		deed: readStored('a change', refresh, deed),
	}));
}

/** See ArticleBacklog.forgetEarlierTexts. */
export async function forgetEarlierTexts(db: Queries, moment: Date): Promise<number> {
	const old: RefreshRow[] = [];
	/** When the text came in that stands between two fetches: at the fetch before, or else with the article. */
	const cameAt = new Map<number, number>();
	for (const row of await refreshesOf(db)) {
		if ((cameAt.get(row.article) ?? row.added) < moment.getTime()) old.push(row);
		if (!row.isUndone) cameAt.set(row.article, row.at);
	}
	return forgetTexts(db, old);
}

/** Takes the earlier texts out of these changes; says how many had one. */
export async function forgetTexts(db: Queries, refreshes: readonly RefreshRow[]): Promise<number> {
	let count = 0;
	for (const { article, number, deed } of refreshes) {
		const { text, ...from } = deed.from;
		if (text === undefined) continue;
		await db
			.updateTable('changes')
			.set({ deed: JSON.stringify({ ...deed, from }) })
			.where('article', '=', article)
			.where('number', '=', number)
			.execute();
		count += 1;
	}
	return count;
}
