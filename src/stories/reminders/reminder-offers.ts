import type { App } from '../../app.ts';
import { countOf } from '../../cards/count-of.ts';
import { dayInWords } from '../../cards/day-in-words.ts';
import { addDays, type Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { findTimeZones } from '../../domain/guilds/time-zones.ts';
import type { Library } from '../../ports/articles/library.ts';
import type { Remembering, ReminderBook } from '../../ports/reminders/reminder-book.ts';
import type { Offer } from '../articles/offers.ts';
import { describeMute, writeMute } from './mute-reminders.ts';
import { readChoices } from './read-choices.ts';
import { upcomingAnniversaries } from './upcoming-anniversaries.ts';

const MOST = 25;
const A_YEAR = 366;
const PAUSES = [1, 2, 3, 7, 14, 30, 60, 90, 180, 365];

/** Time zones by city or country, each with the hour it is there. */
export function suggestTimeZones(
	typed: string,
	{ locale, now }: { locale: string; now: Date },
): Offer[] {
	const zones = findTimeZones(typed, locale).slice(0, MOST);
	return zones.map((zone) => ({ name: `${zone} · ${clockIn(zone, now)} there now`, value: zone }));
}

/** '14:03', as the clocks of the zone show it. */
export function clockIn(timeZone: string, now: Date): string {
	const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
	return new Intl.DateTimeFormat('en-GB', clock).format(now);
}

/** The next days with a post that hold what was typed, and how much each tells. */
export async function suggestPostingDays(
	tools: Pick<App, 'guildSettings' | 'reminderSettings' | 'now'> & { readonly book: ReminderBook },
	guild: GuildId,
	typed: string,
): Promise<Offer[]> {
	const ahead = { settings: await readChoices(tools, guild), guild, days: A_YEAR };
	const due = await upcomingAnniversaries(tools.book, ahead, tools.now());
	const byDay = Map.groupBy(due, ({ told }) => told);
	return matching(
		Array.from(byDay, ([day, { length }]) => ({
			name: `${dayInWords(day)} · ${countOf(length, 'date')}`,
			value: day,
		})),
		typed,
	);
}

/** Key dates whose words, day or article hold what was typed. */
export async function suggestKeyDates(library: Library, typed: string): Promise<Offer[]> {
	const { rows } = await library.keyDates({}, { offset: 0, limit: 1000 });
	return matching(
		rows.map(({ article, number, earliest, label, text }) => ({
			name: `${earliest} · ${label || text} · ${article.title}`,
			value: `${article.id} ${number}`,
		})),
		typed,
	);
}

/** What is muted. */
export async function suggestMutes(
	{ library, book }: Remembering,
	typed: string,
): Promise<Offer[]> {
	const mutes = (await book.mutes()).slice(0, MOST);
	const offers = mutes.map(async (mute) => ({
		name: plain(await describeMute(library, mute)),
		value: writeMute(mute).join(' '),
	}));
	return matching(await Promise.all(offers), typed);
}

/** Days until which posts may rest. */
export function suggestPauses(today: Day, typed: string): Offer[] {
	const offers = PAUSES.flatMap((days) => {
		const day = addDays(today, days);
		const far = days === 1 ? 'tomorrow' : `in ${countOf(days, 'day')}`;
		return day === undefined ? [] : [{ name: `${far}: ${dayInWords(day)}`, value: day }];
	});
	return matching(offers, typed);
}

function matching(offers: readonly Offer[], typed: string): Offer[] {
	const wanted = typed.toLowerCase();
	return offers
		.filter(({ name, value }) => `${name} ${value}`.toLowerCase().includes(wanted))
		.slice(0, MOST);
}

/** Words of which every piece is letters, bold or a day. */
function plain(words: Awaited<ReturnType<typeof describeMute>>): string {
	if (typeof words === 'string') return words;
	return words
		.map((piece) => {
			if (typeof piece === 'string') return piece;
			if ('bold' in piece)
				return typeof piece.bold === 'string' ? piece.bold : dayInWords(piece.bold.day);
			return 'day' in piece ? dayInWords(piece.day) : '';
		})
		.join('');
}
