import type { App } from '../app.ts';
import type { Day } from '../domain/calendar.ts';
import { lastDueDay, nextDay, postingInstant } from '../domain/posting-time.ts';
import type { Delivery } from '../ports/delivery-ledger.ts';
import type { DueGuild, Schedule } from '../ports/settings-store.ts';
import { dueAnniversaries } from './due-anniversaries.ts';

type Planning = Pick<App, 'store' | 'settings' | 'ledger' | 'now'>;

const AT_ONCE = 100;
/** Whoever was away longer is not told of everything since. */
const MOST_DAYS = 400;

/**
 * Puts into the ledger what is due in every guild whose hour has come, for each local day since the last one planned.
 * It may be interrupted anywhere and run again. Says how many deliveries are new.
 */
export async function planAnniversaries(planning: Planning): Promise<number> {
	const { settings, now } = planning;
	let planned = 0;
	for (;;) {
		const guilds = await settings.due(now(), AT_ONCE);
		for (const guild of guilds) planned += await planGuild(planning, guild);
		if (guilds.length < AT_ONCE) return planned;
	}
}

async function planGuild(
	{ store, settings, ledger, now }: Planning,
	{ guild, settings: chosen, schedule }: DueGuild,
): Promise<number> {
	const last = lastDueDay(now(), chosen, guild);
	const days = daysAfter(schedule.plannedThrough, last);
	const due = await dueAnniversaries(store.library(guild), chosen, days);
	const deliveries = due.map(({ told, anniversary, keyDate }): Delivery => {
		const { article, number } = keyDate;
		return {
			guild,
			keyDate: { article: article.id, number },
			day: anniversary.day,
			lead: anniversary.lead,
			due: postingInstant(told, chosen, guild),
		};
	});
	const planned = deliveries.length === 0 ? 0 : await ledger.plan(deliveries);
	const plannedThrough = days.at(-1) ?? schedule.plannedThrough;
	const next = postingInstant(nextDay(plannedThrough), chosen, guild);
	await settings.advance(guild, schedule, { plannedThrough, next } satisfies Schedule);
	return planned;
}

function daysAfter(planned: Day, last: Day): Day[] {
	const earliest = nextDay(last, 1 - MOST_DAYS);
	const days: Day[] = [];
	for (let day = nextDay(planned); day <= last; day = nextDay(day)) {
		if (day >= earliest) days.push(day);
	}
	return days;
}
