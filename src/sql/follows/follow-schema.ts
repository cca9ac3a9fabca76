import type { Generated } from 'kysely';

/** The tables of follows; see schema.ts for how things are written in them. */
export type FollowSchema = {
	follows: FollowTable;
	follow_posts: FollowPostTable;
	follow_batches: FollowBatchTable;
	unmatched: UnmatchedTable;
};

export type FollowTable = {
	/** Never given twice. */
	number: Generated<number>;
	guild: string;
	kind: string;
	wanted: string;
	/** As two of them are compared. */
	wanted_key: string;
	/** The word by which it is found: see followKey. */
	word: string;
	/** 1: `target` is a member; 0: a channel. */
	direct: number;
	target: string;
	role: string | null;
	asked_in: string | null;
	added_by: string;
	added_at: number;
	/** Why nothing can be sent. */
	held: string | null;
};

/** That an article is told for a follow. */
export type FollowPostTable = {
	/** In the order they were found. */
	number: Generated<number>;
	follow: number;
	guild: string;
	direct: number;
	target: string;
	/** The article's public id. */
	article: string;
	/** Null until a message is made for it. */
	batch: string | null;
};

/** A message that is to be sent or was. */
export type FollowBatchTable = {
	nonce: string;
	guild: string;
	direct: number;
	target: string;
	made_at: number;
	/** 0 before it was tried. */
	attempt: number;
	first_tried: number | null;
	/** When somebody may take it up; null once it is done. */
	free_at: number | null;
	message: string | null;
};

/** Articles that were filed and not yet compared with what their guild follows. */
export type UnmatchedTable = { article: number };
