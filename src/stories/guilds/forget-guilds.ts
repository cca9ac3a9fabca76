import type { App } from '../../app.ts';
import type { GuildId } from '../../domain/guild-id.ts';

type Forgetting = Pick<App, 'guildRecords' | 'joinedGuilds' | 'guildList' | 'now' | 'log'>;

/** Who removed the bot by mistake invites it again within these days, and finds everything as it was. */
export const GRACE_DAYS = 30;
const DAY_MS = 24 * 3_600_000;

/** The bot was removed from the guild: what is kept of it is erased after a while. */
export async function leaveGuild(
	{ guildRecords, now, log }: Pick<Forgetting, 'guildRecords' | 'now' | 'log'>,
	guild: GuildId,
): Promise<void> {
	await guildRecords.plan(guild, new Date(now().getTime() + GRACE_DAYS * DAY_MS), 'left');
	log.info({ guild, days: GRACE_DAYS }, 'removed from a server; its data is erased later');
}

/** Plans to erase what is kept of guilds that the bot was removed from while nobody listened. */
export async function findLeftGuilds(app: Forgetting): Promise<void> {
	const { guildRecords, guildList } = app;
	// Whoever joins after the list was made is not among those that are kept yet.
	const kept = await guildRecords.guilds();
	const here = await guildList.all();
	for (const guild of kept.filter((one) => !here.has(one))) await leaveGuild(app, guild);
}

/** Erases what is kept of a guild that the bot stays in. That it was greeted is known of it again: it joined before now. */
export async function eraseGuild(
	{ guildRecords, joinedGuilds, now }: Pick<Forgetting, 'guildRecords' | 'joinedGuilds' | 'now'>,
	guild: GuildId,
): Promise<number> {
	// What breaks off is gone on with at night.
	await guildRecords.plan(guild, now(), 'asked');
	const removed = await guildRecords.erase(guild);
	await joinedGuilds.claim(guild, now());
	return removed;
}

/** Erases all guilds whose day has come; one that has the bot again is left as it is, unless its admins asked for it. */
export async function eraseDue(
	{ guildRecords, joinedGuilds, guildList, now, log }: Forgetting,
	stopping: AbortSignal,
): Promise<void> {
	const due = await guildRecords.due(now());
	if (due.length === 0) return;
	const here = await guildList.all();
	for (const { guild, isAsked } of due) {
		if (stopping.aborted) return;
		const isErased = isAsked || !here.has(guild);
		try {
			if (isErased) await guildRecords.erase(guild);
			else await guildRecords.cancel(guild);
			if (isAsked && here.has(guild)) await joinedGuilds.claim(guild, now());
			log.info({ guild, isErased }, 'the day to erase a server’s data has come');
		} catch (err) {
			// It is planned still, and gone on with the next time; the others do not wait for it.
			log.error({ err, guild }, 'a server’s data could not be erased');
		}
	}
}
