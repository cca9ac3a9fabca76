import type { Expression, SqlBool } from 'kysely';
import type { Queries } from '../schema.ts';
import type { Phrase } from '../words.ts';

/** All in which one database differs from another. */
export type Dialect = {
	/** Puts an article that was just filed, and its quotes, into the full-text indexes. */
	fileForSearch(db: Queries, article: SearchableArticle): Promise<void>;

	/** Takes an article and its quotes, while they are still there, out of the full-text indexes. */
	removeFromSearch(db: Queries, article: number): Promise<void>;

	/** True of those rows of `quotes` of these owners that hold every phrase. */
	quoteHolds(owners: readonly string[], phrases: readonly Phrase[]): Expression<SqlBool>;
};

/** An article's words as they are searched. */
export type SearchableArticle = {
	readonly number: number;
	readonly owner: string;
	readonly title: string;
	readonly body: string;
};
