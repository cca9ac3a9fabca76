import type { App } from '../../app.ts';
import type { KeyDate } from '../../domain/articles/key-date.ts';
import { addDays, type Day } from '../../domain/calendar.ts';
import { dayInWords } from '../../domain/day-in-words.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { clockIn, findTimeZones } from '../../domain/guilds/time-zones.ts';
import { writeMute } from '../../domain/reminders/mute.ts';
import { type Message, message, type Teller } from '../../domain/wording/message.ts';
import type { Cited, Library } from '../../ports/articles/library.ts';
import type { Remembering, ReminderBook } from '../../ports/reminders/reminder-book.ts';
import { matching, matchingDays, type Offer } from '../articles/offers.ts';
import { dueAnniversaries } from './due-anniversaries.ts';
import { latestMutes, type Muted } from './editing/mute-reminders.ts';
import { readChoices } from './read-choices.ts';
import { daysWithDates } from './upcoming-anniversaries.ts';

const MOST = 25;
const A_YEAR = 366;
const PAUSES = [1, 2, 3, 7, 14, 30, 60, 90, 180, 365];

/** Time zones by city or country, each with the hour it is there. */
export function suggestTimeZones(typed: string, teller: Teller, now: Date): Offer[] {
	const zones = findTimeZones(typed, teller.locale).slice(0, MOST);
	return zones.map((zone) => ({
		name: teller.told(message('{zone} · {time} now', { zone, time: clockIn(zone, now) })),
		value: zone,
	}));
}

/** The next days with a post that hold what was typed, and how much each tells. */
export async function suggestPostingDays(
	tools: Pick<App, 'guildSettings' | 'reminderSettings' | 'now'> & { readonly book: ReminderBook },
	guild: GuildId,
	{ typed, teller }: { readonly typed: string; readonly teller: Teller },
): Promise<Offer[]> {
	const { locale } = teller;
	const settings = await readChoices(tools, guild);
	const days = await daysWithDates(tools.book, { settings, guild, days: A_YEAR }, tools.now());
	const asked = matchingDays(
		days.map((day) => ({ name: dayInWords(day, locale), value: day })),
		typed,
	);
	const due = await dueAnniversaries(
		{ anniversaries: (monthDays) => tools.book.anniversaries(monthDays, COUNTED + 1) },
		settings,
		days.filter((day) => asked.some(({ value }) => value === day)),
	);
	const byDay = Map.groupBy(due, ({ told }) => told);
	return Array.from(byDay, ([day, { length }]) => ({
		name: teller.told(countedDates(dayInWords(day, locale), length)),
		value: day,
	}));
}

function countedDates(day: string, count: number): Message {
	return count <= COUNTED
		? message('{day} · {n, plural, one {# date} other {# dates}}', { day, n: count })
		: message('{day} · more than {n, number} dates', { day, n: COUNTED });
}

/** Dates of one day are counted so far while somebody types. */
const COUNTED = 8;

/** Key dates whose words, day or article hold what was typed; of very many the first, and those of articles with such a title. */
export async function suggestKeyDates(
	library: Library,
	typed: string,
	locale: string,
): Promise<Offer[]> {
	const { rows, total } = await library.keyDates({}, { offset: 0, limit: LOOKED_THROUGH });
	const others = rows.length < total ? await datesOfTitles(library, typed) : [];
	const byName = new Map(
		[...rows, ...others].map((one) => [`${one.article.id} ${one.number}`, one]),
	);
	const found = matching([...byName.values()], typed, ({ article, earliest, label, text }) =>
		[earliest, dayInWords(earliest, locale), label || text, article.title].join(' '),
	);
	return found.map(({ article, number, earliest, label, text }) => ({
		name: `${dayInWords(earliest, locale)} · ${label || text} · ${article.title}`,
		value: `${article.id} ${number}`,
	}));
}

const LOOKED_THROUGH = 60;
const TITLES = 3;

async function datesOfTitles(library: Library, typed: string): Promise<Cited<KeyDate>[]> {
	const heads = await library.titles(typed, TITLES);
	const pages = await Promise.all(
		heads.map(({ id }) => library.keyDates({ article: id }, { offset: 0, limit: MOST })),
	);
	return pages.flatMap(({ rows }) => rows);
}

/** What is muted, by its words. */
export async function suggestMutes(
	remembering: Remembering,
	typed: string,
	teller: Teller,
): Promise<Offer[]> {
	const muted = await latestMutes(remembering, MOST);
	const offers = muted.map((one) => ({
		name: nameOf(one, teller),
		value: writeMute(one.mute).join(' '),
	}));
	return matchingDays(offers, typed);
}

function nameOf({ mute, title, keyDate }: Muted, { told, locale }: Teller): string {
	if (mute.kind === 'speaker') return told(message('events with {name}', { name: mute.name }));
	if (title === undefined) return told(message('something from an article that is no longer here'));
	if (mute.kind === 'article') return told(message('all dates of {title}', { title }));
	if (keyDate === undefined) return told(message('a date of {title}', { title }));
	return `${keyDate.label || keyDate.text}, ${dayInWords(keyDate.earliest, locale)} (${title})`;
}

/** Days until which posts may rest. */
export function suggestPauses(today: Day, typed: string, teller: Teller): Offer[] {
	const offers = PAUSES.flatMap((days) => {
		const day = addDays(today, days);
		if (day === undefined) return [];
		const words = dayInWords(day, teller.locale);
		const far =
			days === 1
				? message('tomorrow: {day}', { day: words })
				: message('in {n, plural, one {# day} other {# days}}: {day}', { day: words, n: days });
		return [{ name: teller.told(far), value: day }];
	});
	return matchingDays(offers, typed);
}
