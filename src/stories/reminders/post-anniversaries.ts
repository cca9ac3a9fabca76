import type { App } from '../../app.ts';
import { dayIn } from '../../domain/calendar.ts';
import { instantAt } from '../../domain/guilds/posting-time.ts';
import { isPausedOn } from '../../domain/reminders/due-anniversaries.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { Announced } from '../../ports/announcer.ts';
import type { Batch } from '../../ports/reminders/delivery-ledger.ts';
import { gatherReminder } from './gather-reminder.ts';
import { readBatch } from './read-batch.ts';
import { readChoices } from './read-choices.ts';

type Posting = Pick<
	App,
	| 'store'
	| 'reminderBooks'
	| 'guildSettings'
	| 'reminderSettings'
	| 'ledger'
	| 'announcer'
	| 'reminderCards'
	| 'now'
	| 'log'
>;

/** What became of a batch: done with, to be tried again, or waiting for people. */
export type Posted = 'done' | 'later' | 'held';

const SHORTEST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 900_000;

/** Posts what the batch tells, and writes down what became of it. */
export async function postAnniversaries(posting: Posting, batch: Batch): Promise<Posted> {
	const { ledger, announcer, reminderCards, now } = posting;
	const { guild, nonce, triedSince } = batch;
	const chosen = await readChoices(posting, guild);
	const { channel, forumTags: tags, role, silent } = chosen;
	if (channel === undefined) return dropped(posting, batch);

	const pauseEnd = endOfPause(chosen, now());
	if (pauseEnd) {
		await ledger.postpone(batch, { at: pauseEnd, mayBeThere: triedSince !== undefined });
		return 'done';
	}
	const library = posting.store.library(guild);
	const book = posting.reminderBooks.book(guild);
	const telling = await readBatch(book, chosen, { batch, now: now() });
	if (!telling) return dropped(posting, batch);

	const reminder = await gatherReminder({ library, book }, chosen, telling);
	const announced = await announcer.announce({
		guild,
		channel,
		card: reminderCards.post(reminder),
		silent,
		nonce,
		...(tags && { forum: { name: reminderCards.nameOf(reminder), tags } }),
		...(role !== undefined && { role }),
		...(triedSince && { since: triedSince }),
	});
	return acknowledge(posting, { batch, channel, announced });
}

async function dropped({ ledger }: Posting, batch: Batch): Promise<Posted> {
	await ledger.drop(batch);
	return 'done';
}

async function acknowledge(
	{ ledger, announcer, reminderCards, now, log }: Posting,
	{ batch, channel, announced }: { batch: Batch; channel: string; announced: Announced },
): Promise<Posted> {
	const { guild, attempt } = batch;
	if (announced.outcome === 'posted') {
		await ledger.sent(batch, { channel, id: announced.id });
		log.info({ guild, attempt, count: batch.deliveries.length }, 'reminder posted');
		return 'done';
	}
	if (announced.outcome === 'later') {
		const { afterMs, mayBeThere } = announced;
		const waitMs = Math.max(afterMs, waitAfter(attempt));
		await ledger.postpone(batch, { at: new Date(now().getTime() + waitMs), mayBeThere });
		log.warn({ guild, attempt, waitMs }, 'reminder put off');
		return 'later';
	}
	const { reason } = announced;
	// Told first: after a crash in between the same words are sent again, and Discord shows them once.
	const isTold =
		(await ledger.held(guild)) !== undefined ||
		(await announcer.tellAdmins(guild, reminderCards.held(reason), `held${guild}`));
	await ledger.hold(batch, reason);
	log.warn({ guild, attempt, reason, isTold }, 'reminders held');
	return 'held';
}

function waitAfter(attempt: number): number {
	return Math.min(SHORTEST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
}

function endOfPause(settings: ReminderChoices, now: Date): Date | undefined {
	const { pausedUntil, hour, timeZone } = settings;
	const isPaused = isPausedOn(dayIn(timeZone, now), settings);
	return isPaused && pausedUntil ? instantAt(pausedUntil, hour, timeZone) : undefined;
}
