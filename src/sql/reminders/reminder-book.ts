import type { GuildId } from '../../domain/guild-id.ts';
import type { ReminderBook, ReminderBooks } from '../../ports/reminders/reminder-book.ts';
import { visibleTo } from '../articles/visible.ts';
import type { Database } from '../database.ts';
import {
	listAnniversaries,
	listConfirmed,
	listDaysRemembered,
	type Reminding,
} from './anniversaries.ts';
import { keepDecisions, listDecisions } from './decisions.ts';
import { keepMute, listMutes, removeMute } from './mutes.ts';
import { openOwnDates } from './own-dates.ts';
import { listSuggestions, listWaiting } from './suggestions.ts';

/** What guilds are reminded of and what they decided, in `db`. */
export function openReminderBooks(database: Database, now: () => Date): ReminderBooks {
	const { queries: db, dialect } = database;
	return {
		book(guild): ReminderBook {
			const reminding = { db, dialect, visible: visibleTo(guild, db), guild: guild ?? NOBODY };
			return {
				anniversaries: (monthDays, mostADay) => listAnniversaries(reminding, monthDays, mostADay),
				daysRemembered: (monthDays) => listDaysRemembered(reminding, monthDays),
				suggestions: (part, article) => listSuggestions(reminding, part, article),
				waiting: (article) => listWaiting(reminding, article),
				decide: (decisions, by) =>
					keepDecisions(
						db,
						{ guild: decider(reminding), at: now(), ...(by !== undefined && { by }) },
						decisions,
					),
				decisions: () => listDecisions(db, reminding.guild),
				confirmed: (articles) => listConfirmed(reminding, articles),
				mute: (mute) => keepMute(db, { guild: decider(reminding), at: now() }, mute),
				unmute: (mute) => removeMute(db, reminding.guild, mute),
				mutes: () => listMutes(db, reminding.guild),
				own: openOwnDates(database, reminding.guild, () => {
					decider(reminding);
					return now();
				}),
			};
		},
	};
}

/** Stands where there is no guild. */
const NOBODY = '';

function decider({ guild }: Reminding): GuildId {
	if (guild === NOBODY) throw new Error('only a guild decides what it is reminded of');
	return guild;
}
