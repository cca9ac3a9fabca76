import type { App } from '../app.ts';
import type { Card } from '../domain/card.ts';
import type { GuildId } from '../domain/guild-id.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { Attempt, Delivered, Outbox } from '../ports/outbox.ts';

/** What became of a batch: done with, to be tried again, or waiting for people. */
export type Acknowledged = 'done' | 'later' | 'held';

/** How admins hear that nothing can be posted; they hear it once for a nonce. */
export type Notice = {
	readonly card: (reason: string) => Card;
	readonly nonce: string;
	/** Do they know already? */
	isKnown(): Promise<boolean>;
};

/** `announcer` tells those who can mend it. */
type Acknowledging = Pick<App, 'now' | 'log'> & {
	readonly announcer: Pick<Announcer, 'tellAdmins'>;
};

/** Longer than any one post may take: until then nobody else takes up the batch. */
export const LEASE_MS = 90_000;
const SHORTEST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 900_000;

/** Writes down what became of a batch that was posted; what could not be posted is tried again, each time later. */
export async function acknowledge<Batch extends Attempt & { readonly guild: GuildId }>(
	{ announcer, now, log }: Acknowledging,
	outbox: Outbox<Batch>,
	{ batch, channel, announced, discussion, notice }: Delivered<Batch> & { readonly notice: Notice },
): Promise<Acknowledged> {
	const { guild, nonce, attempt } = batch;
	if (announced.outcome === 'posted') {
		const message = { channel, id: announced.id };
		await outbox.sent(batch, { ...message, ...(discussion && { discussion }) });
		log.info({ guild, nonce, attempt }, 'posted');
		return 'done';
	}
	if (announced.outcome === 'later') {
		const { afterMs, mayBeThere } = announced;
		const waitMs = Math.max(afterMs, waitAfter(attempt));
		await outbox.postpone(batch, { at: new Date(now().getTime() + waitMs), mayBeThere });
		log.warn({ guild, nonce, attempt, waitMs }, 'post put off');
		return 'later';
	}
	const { reason } = announced;
	// Told first: after a crash in between the same words are sent again, and Discord shows them once.
	const isTold =
		(await notice.isKnown()) ||
		(await announcer
			.tellAdmins(guild, notice.card(reason), notice.nonce)
			.catch((err: unknown) => log.warn({ err }, 'admins not told')));
	await outbox.hold(batch, reason);
	log.warn({ guild, nonce, attempt, reason, isTold }, 'posts held');
	return 'held';
}

/** Twice as long after each attempt, within bounds. */
function waitAfter(attempt: number): number {
	return Math.min(SHORTEST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
}
