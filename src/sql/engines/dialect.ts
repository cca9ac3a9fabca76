import type { RawBuilder } from 'kysely';
import type { Phrase } from '../../domain/words.ts';
import type { Queries } from '../schema.ts';

/** All in which one database differs from another: how it searches. */
export type Dialect = {
	/** Puts the heading of an article that was just filed, and its quotes, into the full-text indexes. */
	fileForSearch(db: Queries, article: Searchable): Promise<void>;

	/** Takes an article and its quotes, while they are still there, out of the full-text indexes. */
	removeFromSearch(db: Queries, article: number): Promise<void>;

	/** The numbers, as `found`, of the articles filed last in these libraries whose heading holds `part`, of three letters or more. */
	articlesHolding(libraries: readonly number[], part: string, limit: number): RawBuilder<Found>;

	/** The rows, as `found`, of the quotes filed last by these owners that hold every phrase. */
	quotesHolding(owners: readonly string[], wanted: WantedQuotes): RawBuilder<Found>;
};

export type WantedQuotes = {
	readonly phrases: readonly Phrase[];
	readonly limit: number;
	/** Only those between these rows. */
	readonly within?: { readonly first: number; readonly last: number };
};

export type Found = { readonly found: number };

/** An article's title and source, and its quotes, as they are searched. */
export type Searchable = {
	readonly number: number;
	readonly owner: string;
	readonly heading: string;
	/** What it quotes, each by its number. */
	readonly quotes: ReadonlyMap<number, string>;
};
