import type { Dialect } from './engines/dialect.ts';
import type { Queries } from './schema.ts';

/** An open database with every migration applied. */
export type Database = {
	readonly queries: Queries;
	readonly dialect: Dialect;

	/** How many connections there are, where there are several. */
	connections?(): { readonly open: number; readonly idle: number; readonly waiting: number };

	/** Whether the process of that name has ended for certain; absent where other machines' processes may be at work too. */
	isGone?(holder: string): boolean;

	/** Nightly tidying, in short steps: query statistics, the write-ahead log, the search indexes. */
	maintain(): Promise<void>;

	/**
	 * Gathers the statistics by which queries are planned, of tables that have none or have grown much since, in short steps;
	 * where there are none to gather it takes a moment. PostgreSQL does so by itself.
	 */
	gatherStatistics(): Promise<void>;

	/** Makes the index of titles one, in short steps, where it is looked through part by part: it gets ever more parts as articles are filed. */
	mergeTitles(): Promise<void>;

	/**
	 * Overwrites what was deleted, in short steps: not a letter of it is left in a file or its indexes. PostgreSQL writes
	 * anew over it, sooner or later; its log and its backups are for whoever runs it.
	 */
	scrub(): Promise<void>;

	/** Nothing may be asked of it afterwards. */
	close(): Promise<void>;
};
