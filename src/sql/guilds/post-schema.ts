import type { Generated } from 'kysely';

/** The tables of threads under posts, and of the editors' log; see schema.ts for how things are written in them. */
export type PostSchema = {
	discussions: DiscussionTable;
	log_entries: LogEntryTable;
	log_batches: LogBatchTable;
};

/** A thread that is to be opened under a post. */
export type DiscussionTable = {
	nonce: string;
	guild: string;
	channel: string;
	/** The message under which it is opened. */
	post: string;
	/** The article's public id. */
	article: string;
	/** 0 before it was tried. */
	attempt: number;
	first_tried: number | null;
	/** When somebody may take it up; null where nobody may. */
	free_at: number | null;
	/** Why none is opened in the channel. */
	problem: string | null;
};

/** Something an editor did that is to be told. */
export type LogEntryTable = {
	number: Generated<number>;
	guild: string;
	by: string;
	at: number;
	deed: string;
	/** Null until a message is made for it. */
	batch: string | null;
};

/** A message of the editors' log; one with a problem says why nothing is told. */
export type LogBatchTable = {
	nonce: string;
	guild: string;
	channel: string;
	attempt: number;
	first_tried: number | null;
	free_at: number | null;
	problem: string | null;
};
