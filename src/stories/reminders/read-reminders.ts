import type { App } from '../../app.ts';
import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { postingInstant } from '../../domain/guilds/posting-time.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { Inspection } from '../../ports/announcer.ts';
import type { Remembering } from '../../ports/reminders/reminder-book.ts';
import { readChoices } from './read-choices.ts';
import { nextTellingDay, pauseOf } from './upcoming-anniversaries.ts';

/** What reminders of one guild are read from. */
export type Reminding = Pick<
	App,
	'guildSettings' | 'reminderSettings' | 'ledger' | 'announcer' | 'now'
> &
	Remembering;

/** How the reminders of a guild stand. */
export type RemindersState = {
	readonly settings: ReminderChoices;
	/** Of the channel, where one is chosen. */
	readonly place?: Inspection;
	/** Why posts are on hold. */
	readonly held?: string;
	/** The next day with a post, and when that comes. */
	readonly next?: { readonly day: Day; readonly at: Date };
	/** The first day on which posts come again. */
	readonly pausedUntil?: Day;
	/** How many dates wait for an editor. */
	readonly waiting: number;
};

/** How the reminders of the guild stand now, and whether the next post can be made. */
export async function readReminders(reminding: Reminding, guild: GuildId): Promise<RemindersState> {
	const { ledger, announcer, book, now } = reminding;
	const chosen = await readChoices(reminding, guild);
	const { channel, role } = chosen;
	const [place, held, day, waiting] = await Promise.all([
		channel === undefined ? undefined : announcer.inspect(channel, role),
		ledger.held(guild),
		nextTellingDay(book, { settings: chosen, guild }, now()),
		book.suggestions({ offset: 0, limit: 0 }),
	]);
	return {
		settings: chosen,
		waiting: waiting.total,
		...(place && { place }),
		...(held !== undefined && { held }),
		...(day && { next: { day, at: postingInstant(day, chosen, guild) } }),
		...pauseOf(chosen, now()),
	};
}
