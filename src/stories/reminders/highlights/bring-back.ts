import type { App } from '../../../app.ts';
import { nextDay, weekdayOf } from '../../../domain/calendar.ts';
import type { GuildId } from '../../../domain/guild-id.ts';
import { USUAL_GUILD_SETTINGS } from '../../../domain/guilds/guild-settings.ts';
import { lastDueDay, postingInstant } from '../../../domain/guilds/posting-time.ts';
import type { HighlightPlaces } from '../../../domain/reminders/highlight.ts';
import type {
	HighlightBatch,
	PlannedHighlight,
} from '../../../ports/reminders/highlight-ledger.ts';
import { isPassing } from '../../../ports/store-fault.ts';
import { type Acknowledged, acknowledge, LEASE_MS, type Notice } from '../../acknowledge.ts';
import { workOff } from '../../work-off.ts';
import { chooseQuote, chooseWeek } from './choose-highlights.ts';

/** What bringing back takes. */
export type BringingBack = Pick<
	App,
	| 'store'
	| 'guildSettings'
	| 'reminderSettings'
	| 'highlightLedger'
	| 'highlightCards'
	| 'announcer'
	| 'now'
	| 'log'
>;

const AT_ONCE = 8;
const MOST_IN_VAIN = 20;
const GUILDS_AT_ONCE = 5;
const MONDAY = 1;
/** Where the highlights of a guild cannot be chosen it is tried again after so long. */
const PUT_OFF_MS = 3_600_000;
/** The same quote does not come again for so long. */
const DAYS_KEPT_AWAY = 365;

/**
 * Posts a quote of the day and the highlights of the week where guilds wish it, at their hour, each once. It may be
 * interrupted anywhere and run again, also by several processes at once. Of days that were missed only the last comes.
 */
export function bringBack(tools: BringingBack, stopping: AbortSignal): Promise<void> {
	const { highlightLedger, now } = tools;
	return workOff(
		{
			atOnce: AT_ONCE,
			mostInVain: MOST_IN_VAIN,
			plan: () => planDue(tools),
			claim: (limit) => highlightLedger.claim({ now: now(), leaseMs: LEASE_MS, limit }),
			work: (batch) => postHighlight(tools, batch),
		},
		stopping,
	);
}

/** Keeps where something is brought back; the first comes at the guild’s next hour. */
export async function keepHighlights(
	{
		guildSettings,
		highlightLedger,
		now,
	}: Pick<BringingBack, 'guildSettings' | 'highlightLedger' | 'now'>,
	guild: GuildId,
	places: HighlightPlaces,
): Promise<void> {
	const clock = await guildSettings.of(guild);
	const day = nextDay(lastDueDay(now(), clock, guild));
	await highlightLedger.keep(guild, places, postingInstant(day, clock, guild));
}

/** True where there may be more guilds that are due. */
async function planDue(tools: BringingBack): Promise<boolean> {
	const guilds = await tools.highlightLedger.due(tools.now(), GUILDS_AT_ONCE);
	for (const guild of guilds)
		await planGuild(tools, guild).catch((err: unknown) => putOff(tools, guild, err));
	return guilds.length === GUILDS_AT_ONCE;
}

/** What stands in the way of one guild is none of the others’; a store that does not answer is in the way of all, for a while. */
async function putOff(
	{ highlightLedger, now, log }: BringingBack,
	guild: GuildId,
	err: unknown,
): Promise<void> {
	if (isPassing(err)) throw err;
	log.error({ err, guild }, 'highlights put off');
	await highlightLedger.plan(guild, [], new Date(now().getTime() + PUT_OFF_MS));
}

async function planGuild(tools: BringingBack, guild: GuildId): Promise<void> {
	const { store, guildSettings, reminderSettings, highlightLedger, now } = tools;
	const [clock, { threshold }, { places }] = await Promise.all([
		guildSettings.of(guild),
		reminderSettings.of(guild),
		highlightLedger.of(guild),
	]);
	const day = lastDueDay(now(), clock, guild);
	const library = store.library(guild);
	const avoid = await highlightLedger.quotesSince(guild, nextDay(day, -DAYS_KEPT_AWAY));
	const posts: PlannedHighlight[] = [];
	if (places.quote !== undefined) {
		const quote = await chooseQuote(library, { seed: `${guild} ${day}`, avoid });
		if (quote) {
			const told = { quotes: [{ article: quote.article.id, number: quote.number }], dates: [] };
			posts.push({ kind: 'quote', day, channel: places.quote, told });
		}
	}
	if (places.week !== undefined && weekdayOf(day) === MONDAY) {
		const told = await chooseWeek(library, { day, avoid, threshold });
		if (told.quotes.length + told.dates.length > 0)
			posts.push({ kind: 'week', day, channel: places.week, told });
	}
	await highlightLedger.plan(guild, posts, postingInstant(nextDay(day), clock, guild));
}

async function postHighlight(tools: BringingBack, batch: HighlightBatch): Promise<Acknowledged> {
	const { store, guildSettings, highlightLedger, highlightCards, announcer } = tools;
	const { guild, kind, channel, told, nonce, attempt, firstTried } = batch;
	if (told instanceof Error) return leaveOut(tools, batch, told);
	const library = store.library(guild);
	const quotes = await Promise.all(told.quotes.map((ref) => library.quote(ref)));
	const dates = await Promise.all(told.dates.map((ref) => library.keyDate(ref)));
	const found = {
		quotes: quotes.filter((quote) => quote !== undefined),
		dates: dates.filter((date) => date !== undefined),
	};
	if (found.quotes.length + found.dates.length === 0) {
		await highlightLedger.drop(batch);
		return 'done';
	}
	const { locale } = await guildSettings.of(guild);
	const announced = await announcer.announce({
		guild,
		channel,
		card: highlightCards.post({ kind, ...found, locale }),
		silent: false,
		nonce,
		...(attempt > 1 && { since: firstTried }),
	});
	const notice: Notice = {
		card: (reason) => highlightCards.held(reason, locale),
		nonce: `back${nonce.slice(0, 20)}`,
		isKnown: async () => false,
	};
	return acknowledge(tools, highlightLedger, { batch, channel, announced, notice });
}

/** Says to those who run the guild that one post is left out; the next ones come at their time. */
async function leaveOut(
	{ announcer, guildSettings, highlightCards, highlightLedger, log }: BringingBack,
	batch: HighlightBatch,
	err: Error,
): Promise<Acknowledged> {
	const { guild, kind, day, nonce } = batch;
	log.error({ err, guild, kind, day }, 'highlight left out');
	const { locale } = await guildSettings.of(guild).catch(() => USUAL_GUILD_SETTINGS);
	await announcer
		.tellAdmins(guild, highlightCards.leftOut(kind, day, locale), `left${nonce.slice(0, 20)}`)
		.catch((error: unknown) => log.warn({ err: error }, 'admins not told'));
	await highlightLedger.drop(batch);
	return 'done';
}
