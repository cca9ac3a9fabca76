import type { Expression, RawBuilder } from 'kysely';
import type { SearchTerm, SearchWords } from '../../domain/articles/search-words.ts';
import type { Phrase } from '../../domain/words.ts';
import type { Queries, Schema } from '../schema.ts';

/** All in which one database differs from another: how it searches, and who writes when. */
export type Dialect = {
	/** As /about shows it. */
	readonly name: string;

	/**
	 * Waits until no other transaction is at work on `subject`, and keeps others from it until this one ends. `db` is
	 * within a transaction, and this its first query.
	 */
	takeTurns(db: Queries, subject: string): Promise<void>;

	/** What hour it is, in milliseconds since 1970, by the one clock that all processes share. */
	readonly clock: RawBuilder<number>;

	/** The text under a key of an object that is written as JSON; null where there is none. */
	textIn(json: Expression<string>, key: string): RawBuilder<string | null>;

	/** The rows of a list of words, written as JSON. */
	wordsIn(json: string): RawBuilder<{ readonly word: string }>;

	/** The rows of a list of numbers, written as JSON: `found` the first of each, `place` the second. */
	placesIn(json: string): RawBuilder<Found & { readonly place: number }>;

	/** For each row of `each`, which has a name, what `found` gives, a query that names it: rows of `table` by their "row". */
	rowsOfEach(
		each: RawBuilder<unknown>,
		table: 'key_dates',
		found: RawBuilder<unknown>,
	): RawBuilder<unknown>;

	/** The number of the last article whose heading is in the full-text index; 0 where there is none. */
	lastSearched(db: Queries): Promise<number>;

	/** From now on a new row gets a number above `last`, if the one it would get is not above it already. */
	numberFrom(db: Queries, column: NumberedColumn, last: number): Promise<void>;

	/** The last number that a row was ever given; 0 where there was none. */
	lastNumber(db: Queries, column: NumberedColumn): Promise<number>;

	/** Puts the heading of an article that was just filed, and its quotes, into the full-text indexes. */
	fileForSearch(db: Queries, article: Searchable): Promise<void>;

	/** Puts all words of an article into the full-text index of articles. */
	fileArticleWords(db: Queries, article: number, words: ArticleWords): Promise<void>;

	/** Takes an article and its quotes, while they are still there, out of the full-text indexes. */
	removeFromSearch(db: Queries, article: number): Promise<void>;

	/** What finds a heading in these libraries that holds `part`, of three letters or more; undefined where none can be found. */
	headingsWith(libraries: readonly number[], part: string): FullText | undefined;

	/** What finds articles that hold what is wanted. */
	articlesWith(wanted: WantedArticles): FullText;

	/** What finds quotes of these owners that hold every phrase. */
	quotesWith(owners: readonly string[], phrases: readonly Phrase[]): FullText;

	/** The numbers, as `found`, of the articles filed last whose heading was asked for so. */
	articlesHolding(headings: FullText, limit: number): RawBuilder<Found>;

	/** The numbers, as `found`, of the articles filed last that were asked for so. */
	articlesAbout(articles: FullText, limit: number): RawBuilder<Found>;

	/** The rows, as `found`, of the quotes filed last that were asked for so; `within` says between which rows. */
	quotesHolding(
		quotes: FullText,
		limit: number,
		within?: { readonly first: number; readonly last: number },
	): RawBuilder<Found>;
};

/** A column whose numbers the database gives. */
export type NumberedColumn = { readonly table: keyof Schema; readonly column: string };

/** A query of the full-text indexes, in the words of its database: one value of a query. */
export type FullText = string;

/** The parts of an article in which words are looked for: those before the body say more of what it is about. */
export type SearchedPart = 'title' | 'people' | 'lead' | 'body';

/** Folded words with blanks between them, by the part of the article; `marks` are letters and digits by which it is told. */
export type ArticleWords = Readonly<Record<SearchedPart | 'marks', string>>;

export type WantedArticles = {
	readonly words: SearchWords;
	/** Where all the words are to be, together. */
	readonly within: readonly SearchedPart[];
	/** Of each of these one of the marks. */
	readonly marks: readonly (readonly Mark[])[];
	/** Of each of these one of the terms is in the name of somebody in it. */
	readonly people?: readonly (readonly SearchTerm[])[];
};

export type Mark = { readonly mark: string; readonly isPrefix?: boolean };

export type Found = { readonly found: number };

/** An article's title and source, and its quotes, as they are searched. */
export type Searchable = {
	readonly number: number;
	readonly owner: string;
	readonly heading: string;
	/** What it quotes, each by its number. */
	readonly quotes: ReadonlyMap<number, string>;
	readonly words: ArticleWords;
};
