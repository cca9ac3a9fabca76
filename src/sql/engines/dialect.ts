import type { RawBuilder } from 'kysely';
import type { Queries } from '../schema.ts';
import type { Phrase } from '../words.ts';

/** All in which one database differs from another: how it searches. */
export type Dialect = {
	/** Puts the heading of an article that was just filed, and its quotes, into the full-text indexes. */
	fileForSearch(db: Queries, heading: SearchableHeading): Promise<void>;

	/** Takes an article and its quotes, while they are still there, out of the full-text indexes. */
	removeFromSearch(db: Queries, article: number): Promise<void>;

	/** The numbers, as `found`, of the articles filed last in these libraries whose heading holds `part`, of three letters or more. */
	articlesHolding(libraries: readonly number[], part: string, limit: number): RawBuilder<Found>;

	/** The rows, as `found`, of the quotes filed last by these owners that hold every phrase. */
	quotesHolding(
		owners: readonly string[],
		phrases: readonly Phrase[],
		limit: number,
	): RawBuilder<Found>;
};

export type Found = { readonly found: number };

/** An article's title and source as they are searched. */
export type SearchableHeading = {
	readonly number: number;
	readonly owner: string;
	readonly heading: string;
};
