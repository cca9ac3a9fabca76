import type { ReminderBook, ReminderBooks } from '../../ports/reminders/reminder-book.ts';
import { visibleTo } from '../articles/visible.ts';
import type { Database } from '../database.ts';
import {
	keepDecision,
	listAnniversaries,
	listDaysRemembered,
	listSuggestions,
	type Reminding,
} from './anniversaries.ts';
import { keepMute, listMutes, removeMute } from './mutes.ts';

/** What guilds are reminded of and what they decided, in `db`. */
export function openReminderBooks({ queries: db }: Database, now: () => Date): ReminderBooks {
	return {
		book(guild): ReminderBook {
			const reminding = { db, visible: visibleTo(guild, db), guild: guild ?? NOBODY };
			return {
				anniversaries: (monthDays, mostADay) => listAnniversaries(reminding, monthDays, mostADay),
				daysRemembered: (monthDays) => listDaysRemembered(reminding, monthDays),
				suggestions: (part, article) => listSuggestions(reminding, part, article),
				decide: (keyDate, decision) => keepDecision(decider(reminding), keyDate, decision),
				mute: (mute) => keepMute(db, { guild: decider(reminding).guild, at: now() }, mute),
				unmute: (mute) => removeMute(db, reminding.guild, mute),
				mutes: () => listMutes(db, reminding.guild),
			};
		},
	};
}

/** Stands where there is no guild. */
const NOBODY = '';

function decider(reminding: Reminding): Reminding {
	if (reminding.guild === NOBODY) throw new Error('only a guild decides what it is reminded of');
	return reminding;
}
