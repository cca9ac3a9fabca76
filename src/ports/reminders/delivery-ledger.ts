import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { KeyDateRef } from '../articles/library.ts';
import type { Attempt, Outbox } from '../outbox.ts';

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
export type Batch = Attempt & {
	readonly guild: GuildId;
	/** Since when an earlier attempt may have posted it; absent where none can have. */
	readonly triedSince?: Date;
	/** Longest due first. */
	readonly deliveries: readonly Delivery[];
};

/** What is told of one guild is held together: see Outbox. What cannot have been posted yet may come in another message then. */
export interface DeliveryLedger extends Outbox<Batch> {
	/** Writes down what is not there yet, in one transaction; says how many that were. */
	plan(deliveries: readonly Delivery[]): Promise<number>;

	/** Lets what was held for the guild be due again; says how many deliveries wait. */
	release(guild: GuildId): Promise<number>;

	/** Why posts of the guild are held, if they are. */
	held(guild: GuildId): Promise<string | undefined>;
}
