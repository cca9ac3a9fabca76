import type { Card } from '../domain/card.ts';
import type { GuildId } from '../domain/guild-id.ts';
import type { LogEntry } from '../domain/people/logged-deed.ts';
import type { Attempt, Outbox } from './outbox.ts';

/** What one message of the log tells, held by one worker for a while. */
export type LogBatch = Attempt & {
	readonly guild: GuildId;
	readonly channel: string;
	readonly firstTried: Date;
	/** The first of them, oldest first. */
	readonly entries: readonly LogEntry[];
	/** How many more there are. */
	readonly more: number;
};

/**
 * What editors did in guilds that want it told in a channel: written down in the transaction of the deed itself, and gathered where
 * much was done at once. Where nothing can be posted the log says why and forgets what it had.
 */
export interface EditorLog extends Outbox<LogBatch> {
	/** Why nothing is told in the guild's channel, a sentence for admins. */
	problem(guild: GuildId): Promise<string | undefined>;

	/** From now on what is done is told again. */
	release(guild: GuildId): Promise<void>;
}

/** Puts the log into cards, in the guild's language. */
export interface LogCards {
	entries(batch: Pick<LogBatch, 'entries' | 'more'>, locale: string): Card;

	/** What admins are told when nothing can be posted, and why. */
	held(reason: string, locale: string): Card;
}
