import type { App } from '../../app.ts';
import type { Day } from '../../domain/calendar.ts';
import { nextDay } from '../../domain/calendar.ts';
import { lastDueDay, postingInstant } from '../../domain/guilds/posting-time.ts';
import type { Delivery } from '../../ports/reminders/delivery-ledger.ts';
import type { DueGuild, ScheduleMove } from '../../ports/reminders/reminder-settings-store.ts';
import { isPassing } from '../../ports/store-fault.ts';
import { dueAnniversaries, refOf } from './due-anniversaries.ts';

type Planning = Pick<
	App,
	'reminderBooks' | 'guildSettings' | 'reminderSettings' | 'ledger' | 'now' | 'log'
>;

/** Few enough that whoever asks the bot something meanwhile does not notice. */
const AT_ONCE = 25;
/** Whoever was away longer is not told of everything since. */
const MOST_DAYS = 400;
/** Where the dates of a guild cannot be read it is tried again after so long. */
const PUT_OFF_MS = 3_600_000;

/**
 * Puts into the ledger what is due in guilds whose hour has come, for each local day since the last one planned; some
 * guilds at a time. It may be interrupted anywhere and run again. True where there may be more to plan at once.
 */
export async function planAnniversaries(planning: Planning): Promise<boolean> {
	const { reminderSettings, ledger, now } = planning;
	const guilds = await reminderSettings.due(now(), AT_ONCE);
	const plans: Plan[] = [];
	for (const due of guilds)
		plans.push(
			await planGuild(planning, due).catch((err: unknown) => planLater(planning, due, err)),
		);

	const deliveries = plans.flatMap((plan) => plan.deliveries);
	if (deliveries.length > 0) await ledger.plan(deliveries);
	if (plans.length > 0) await reminderSettings.advance(plans.map(({ move }) => move));
	return guilds.length === AT_ONCE;
}

type Plan = { readonly deliveries: readonly Delivery[]; readonly move: ScheduleMove };

/** What stands in the way of one guild is none of the others’; a store that does not answer is in the way of all, for a while. */
function planLater({ now, log }: Planning, { guild, schedule }: DueGuild, err: unknown): Plan {
	if (isPassing(err)) throw err;
	log.error({ err, guild }, 'reminders put off');
	const next = new Date(now().getTime() + PUT_OFF_MS);
	return { deliveries: [], move: { guild, from: schedule, to: { ...schedule, next } } };
}

async function planGuild(
	{ reminderBooks, now }: Planning,
	{ guild, choices, schedule }: DueGuild,
): Promise<Plan> {
	if (choices instanceof Error) throw choices;
	const days = daysAfter(schedule.plannedThrough, lastDueDay(now(), choices, guild));
	const due = await dueAnniversaries(reminderBooks.book(guild), choices, days);
	const deliveries = due.map(
		({ told, anniversary, keyDate }): Delivery => ({
			guild,
			keyDate: refOf(keyDate),
			day: anniversary.day,
			lead: anniversary.lead,
			due: postingInstant(told, choices, guild),
		}),
	);
	const plannedThrough = days.at(-1) ?? schedule.plannedThrough;
	const next = postingInstant(nextDay(plannedThrough), choices, guild);
	return { deliveries, move: { guild, from: schedule, to: { plannedThrough, next } } };
}

function daysAfter(planned: Day, last: Day): Day[] {
	const earliest = nextDay(last, 1 - MOST_DAYS);
	const days: Day[] = [];
	for (let day = nextDay(planned); day <= last; day = nextDay(day)) {
		if (day >= earliest) days.push(day);
	}
	return days;
}
