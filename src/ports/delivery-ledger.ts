import type { GuildId } from '../domain/article.ts';
import type { Day } from '../domain/calendar.ts';

/** A key date, by its article and its number there. */
export type KeyDateRef = { readonly article: string; readonly number: number };

/** An anniversary due in one guild: unique by guild, key date, day and lead. */
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
	/** When it was first tried, where it was. */
	readonly firstTried?: Date;
	readonly deliveries: readonly Delivery[];
};

export interface DeliveryLedger {
	/** Writes down what is not there yet, in one transaction; says how many that were. */
	plan(deliveries: readonly Delivery[]): Promise<number>;

	/**
	 * Takes up to `limit` batches that are due and held by nobody, or whose lease has run out, and holds them until
	 * `leaseMs` after `now`. A batch once made keeps its deliveries and its nonce.
	 */
	claim(options: {
		readonly now: Date;
		readonly leaseMs: number;
		readonly limit: number;
	}): Promise<Batch[]>;

	/** The message is there. False where this attempt no longer holds the batch. */
	sent(batch: Batch, message: { readonly channel: string; readonly id: string }): Promise<boolean>;

	/** To be tried again at `at`. False as above. */
	postpone(batch: Batch, at: Date): Promise<boolean>;

	/** Not to be tried until the guild's admins have mended what `reason` says; nothing is lost. False as above. */
	hold(batch: Batch, reason: string): Promise<boolean>;

	/** Lets what was held for the guild be due at `at`; says how many deliveries that are. */
	release(guild: GuildId, at: Date): Promise<number>;

	/** Why posts of the guild are held, if they are. */
	held(guild: GuildId): Promise<string | undefined>;
}
