import type { App } from '../../app.ts';
import { traitsOf } from '../../domain/articles/key-date.ts';
import { dayIn } from '../../domain/calendar.ts';
import { instantAt } from '../../domain/guilds/posting-time.ts';
import { isPausedOn } from '../../domain/reminders/due-anniversaries.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { WantedDiscussion } from '../../ports/outbox.ts';
import type { Batch } from '../../ports/reminders/delivery-ledger.ts';
import type { Reminder } from '../../ports/reminders/reminder-cards.ts';
import { type Acknowledged, acknowledge, type Notice } from '../acknowledge.ts';
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

/** Posts what the batch tells, and writes down what became of it. */
export async function postAnniversaries(posting: Posting, batch: Batch): Promise<Acknowledged> {
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
		...(role !== undefined && { roles: [role] }),
		...(triedSince && { since: triedSince }),
	});
	const discussion = tags === undefined ? discussionOf(reminder) : undefined;
	const notice: Notice = {
		card: (reason) => reminderCards.held(reason, reminder.locale),
		nonce: `held${guild}`,
		isKnown: async () => (await ledger.held(guild)) !== undefined,
	};
	return acknowledge(posting, ledger, { batch, channel, announced, discussion, notice });
}

/** Of the first article that may be quoted unasked; a post of a forum is a thread already. */
function discussionOf({ told }: Reminder): WantedDiscussion | undefined {
	const [first] = told.flatMap(({ keyDate }) =>
		'repeat' in keyDate || !traitsOf(keyDate).risk ? (keyDate.article ?? []) : [],
	);
	return first && { of: 'reminders', article: first.id };
}

async function dropped({ ledger }: Posting, batch: Batch): Promise<Acknowledged> {
	await ledger.drop(batch);
	return 'done';
}

function endOfPause(settings: ReminderChoices, now: Date): Date | undefined {
	const { pausedUntil, hour, timeZone } = settings;
	const isPaused = isPausedOn(dayIn(timeZone, now), settings);
	return isPaused && pausedUntil ? instantAt(pausedUntil, hour, timeZone) : undefined;
}
