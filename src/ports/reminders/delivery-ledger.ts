import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { KeyDateRef } from '../articles/library.ts';

/** An anniversary due in one guild: unique by guild, key date, year of `day` and lead. */
export type Delivery = {
	readonly guild: GuildId;
	readonly keyDate: KeyDateRef;
	/** The day of the anniversary, not of the post. */
	readonly day: Day;
	/** Days from the post to `day`. */
	readonly lead: number;
	readonly due: Date;
};

/** All of a guild's deliveries that one message tells, held by one worker for a while. */
export type Batch = {
	readonly guild: GuildId;
	/** At most 25 letters and digits; the same at every attempt, so that Discord posts it once. */
	readonly nonce: string;
	/** 1 at first. */
	readonly attempt: number;
	/** Since when an earlier attempt may have posted it; absent where none can have. */
	readonly triedSince?: Date;
	/** Longest due first. */
	readonly deliveries: readonly Delivery[];
};

export interface DeliveryLedger {
	/** Writes down what is not there yet, in one transaction; says how many that were. */
	plan(deliveries: readonly Delivery[]): Promise<number>;

	/**
	 * Takes up to `limit` batches that are due and held by nobody, or whose lease has run out, and holds them until
	 * `leaseMs` after `now`. A batch once made keeps its deliveries and its nonce. None of a guild whose posts are held.
	 */
	claim(options: {
		readonly now: Date;
		readonly leaseMs: number;
		readonly limit: number;
	}): Promise<Batch[]>;

	/** The message is there. False where this attempt no longer holds the batch. */
	sent(batch: Batch, message: { readonly channel: string; readonly id: string }): Promise<boolean>;

	/** There is nothing left to tell. False as above. */
	drop(batch: Batch): Promise<boolean>;

	/** To be tried again at `at`; whether an attempt so far may have posted it. False as above. */
	postpone(
		batch: Batch,
		options: { readonly at: Date; readonly mayBeThere: boolean },
	): Promise<boolean>;

	/**
	 * Nothing of the guild is tried again until the admins have mended what `reason` says; nothing is lost. What cannot
	 * have been posted yet may come in another message then. False as above.
	 */
	hold(batch: Batch, reason: string): Promise<boolean>;

	/** Lets what was held for the guild be due again; says how many deliveries wait. */
	release(guild: GuildId): Promise<number>;

	/** Why posts of the guild are held, if they are. */
	held(guild: GuildId): Promise<string | undefined>;
}
