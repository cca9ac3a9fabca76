import type { Announced } from './announcer.ts';

/** Pieces are held until `leaseMs` after `now`; at most `limit` of them. */
export type Claim = { readonly now: Date; readonly leaseMs: number; readonly limit: number };

/** What every batch of an outbox has. */
export type Attempt = {
	/** At most 25 letters and digits; the same at every attempt, so that Discord posts it once. */
	readonly nonce: string;
	/** 1 at first. */
	readonly attempt: number;
};

/** When a batch is tried again, and whether an attempt so far may have posted it. */
export type Retry = { readonly at: Date; readonly mayBeThere: boolean };

/** Where a message went, and which it is. */
export type SentMessage = {
	readonly channel: string;
	readonly id: string;
	/** What is planned with it, where the guild wishes threads under such posts. */
	readonly discussion?: WantedDiscussion;
};

/** A thread under a post of feeds or reminders, with the quotes of an article. */
export type WantedDiscussion = { readonly of: 'feeds' | 'reminders'; readonly article: string };

/**
 * Messages that are to be posted exactly once, by however many processes: each batch is claimed for a while, posted, and
 * acknowledged. A batch once made keeps what it tells and its nonce; one whose lease has run out is claimed anew.
 */
export interface Outbox<Batch extends Attempt> {
	/** Batches that are due and held by nobody, or whose lease has run out; none of what is on hold. */
	claim(claim: Claim): Promise<Batch[]>;

	/** The message is there. False where this attempt no longer holds the batch, as for all that follow. */
	sent(batch: Batch, message: SentMessage): Promise<boolean>;

	/** There is nothing left to tell. */
	drop(batch: Batch): Promise<boolean>;

	postpone(batch: Batch, retry: Retry): Promise<boolean>;

	/** Nothing is tried again until people have mended what `reason` says; nothing is lost. */
	hold(batch: Batch, reason: string): Promise<boolean>;
}

/** What Discord answered to a batch that was posted in `channel`. */
export type Delivered<Batch extends Attempt> = {
	readonly batch: Batch;
	readonly channel: string;
	readonly announced: Announced;
	readonly discussion?: WantedDiscussion | undefined;
};
