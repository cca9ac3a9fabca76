import type { App } from '../app.ts';
import { heldCard } from '../cards/held-card.ts';
import { instantAt } from '../domain/anniversary.ts';
import { dayIn } from '../domain/calendar.ts';
import { isPausedOn } from '../domain/due-anniversaries.ts';
import type { ReminderSettings } from '../domain/reminder-settings.ts';
import type { Announced } from '../ports/announcer.ts';
import type { Batch } from '../ports/delivery-ledger.ts';
import { readBatch } from './read-batch.ts';
import { writeReminder } from './write-reminder.ts';

type Posting = Pick<App, 'store' | 'settings' | 'ledger' | 'announcer' | 'now' | 'log'>;

/** Longer than any one post may take: until then nobody else takes up the batch. */
const LEASE_MS = 90_000;
/** Discord forgets a nonce after a few minutes. */
const NONCE_MS = 120_000;
const AT_ONCE = 60;
const SHORTEST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 900_000;

/** Posts all that is due, each once, until nothing is left or it is to stop. It may be interrupted anywhere and run again. */
export async function postAnniversaries(posting: Posting, stopping: AbortSignal): Promise<void> {
	const { ledger, now } = posting;
	const working = new Set<Promise<unknown>>();
	const failures: unknown[] = [];
	while (!stopping.aborted) {
		const limit = AT_ONCE - working.size;
		const batches = await ledger.claim({ now: now(), leaseMs: LEASE_MS, limit });
		for (const batch of batches) {
			const work = postBatch(posting, batch)
				.catch((error: unknown) => failures.push(error))
				.finally(() => working.delete(work));
			working.add(work);
		}
		if (working.size === 0) break;
		if (batches.length === 0 || working.size === AT_ONCE) await Promise.race(working);
	}
	await Promise.all(working);
	// What failed is taken up again when its lease runs out.
	if (failures.length > 0) throw new AggregateError(failures, 'some reminders were not posted');
}

async function postBatch(posting: Posting, batch: Batch): Promise<void> {
	const { settings, ledger, store, announcer, now } = posting;
	const { guild, nonce, attempt, firstTried } = batch;
	const chosen = await settings.reminders(guild);
	const { channel, role, silent } = chosen;
	if (channel === undefined) return void (await ledger.drop(batch));

	const pauseEnd = endOfPause(chosen, now());
	if (pauseEnd) return void (await ledger.postpone(batch, pauseEnd));

	const library = store.library(guild);
	const telling = await readBatch(library, chosen, { batch, now: now() });
	if (!telling) return void (await ledger.drop(batch));

	const isForgotten = attempt > 1 && now().getTime() - firstTried.getTime() > NONCE_MS;
	const announced = await announcer.announce({
		guild,
		channel,
		card: await writeReminder(library, chosen, telling),
		silent,
		nonce,
		...(role !== undefined && { role }),
		...(isForgotten && { since: firstTried }),
	});
	await settle(posting, { batch, channel, announced });
}

async function settle(
	{ ledger, announcer, now, log }: Posting,
	{ batch, channel, announced }: { batch: Batch; channel: string; announced: Announced },
): Promise<void> {
	const { guild, nonce, attempt } = batch;
	if (announced.outcome === 'posted') {
		await ledger.sent(batch, { channel, id: announced.id });
		log.info({ guild, attempt, count: batch.deliveries.length }, 'reminder posted');
		return;
	}
	if (announced.outcome === 'later') {
		const waitMs = Math.max(announced.afterMs, waitAfter(attempt));
		await ledger.postpone(batch, new Date(now().getTime() + waitMs));
		log.warn({ guild, attempt, waitMs }, 'reminder put off');
		return;
	}
	const { reason } = announced;
	// Told first: after a crash in between the same words are sent again, and Discord shows them once.
	const isTold = await announcer.tellAdmins(guild, heldCard(reason), `held${nonce.slice(0, 20)}`);
	await ledger.hold(batch, reason);
	log.warn({ guild, attempt, reason, isTold }, 'reminders held');
}

function waitAfter(attempt: number): number {
	return Math.min(SHORTEST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
}

function endOfPause(settings: ReminderSettings, now: Date): Date | undefined {
	const { pausedUntil, hour, timeZone } = settings;
	const isPaused = isPausedOn(dayIn(timeZone, now), settings);
	return isPaused && pausedUntil ? instantAt(pausedUntil, hour, timeZone) : undefined;
}
