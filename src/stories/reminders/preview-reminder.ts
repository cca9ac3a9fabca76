import { type Day, dayIn } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { isPausedOn } from '../../domain/reminders/due-anniversaries.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { Reminder } from '../../ports/reminders/reminder-cards.ts';
import { dueAnniversaries } from './due-anniversaries.ts';
import { gatherReminder } from './gather-reminder.ts';
import { readChoices } from './read-choices.ts';
import type { Reminding } from './read-reminders.ts';
import { nextTellingDay } from './upcoming-anniversaries.ts';

type Previewing = Pick<
	Reminding,
	'library' | 'book' | 'guildSettings' | 'reminderSettings' | 'now'
>;

/** What is posted on a day, by the settings as they are now. */
export type Preview = {
	readonly day: Day;
	readonly settings: ReminderChoices;
	readonly isPast: boolean;
	readonly isPaused: boolean;
	/** Absent where nothing is posted that day. */
	readonly reminder?: Reminder;
	/** The next day with a post, within a year. */
	readonly next?: Day;
};

/** What will be posted on `day`; where it is nothing, what comes next. */
export async function previewReminder(
	previewing: Previewing,
	guild: GuildId,
	day: Day,
): Promise<Preview> {
	const { library, book, now } = previewing;
	const chosen = await readChoices(previewing, guild);
	const known = {
		day,
		settings: chosen,
		isPast: day < dayIn(chosen.timeZone, now()),
		isPaused: isPausedOn(day, chosen),
	};
	const next = await nextTellingDay(book, { settings: chosen, guild }, now());
	const told = await dueAnniversaries(book, chosen, [day]);
	const reminder =
		told.length > 0
			? await gatherReminder({ library, book }, chosen, { told, missed: [] })
			: undefined;
	return { ...known, ...(next && { next }), ...(reminder && { reminder }) };
}

/** The next day with a post; today where there is none. */
export async function nextPostingDay(previewing: Previewing, guild: GuildId): Promise<Day> {
	const { book, now } = previewing;
	const chosen = await readChoices(previewing, guild);
	const next = await nextTellingDay(book, { settings: chosen, guild }, now());
	return next ?? dayIn(chosen.timeZone, now());
}
