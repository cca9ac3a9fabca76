import type { App } from '../../app.ts';
import { USUAL_GUILD_SETTINGS } from '../../domain/guilds/guild-settings.ts';
import type { Announced } from '../../ports/announcer.ts';

/** A guild the bot is in, as Discord tells of it: after joining, and after every start and outage alike. */
export type JoinedGuild = {
	readonly guild: string;
	readonly joinedAt: Date;
	/** Where the guild welcomes new members. */
	readonly systemChannel?: string;
	/** The language that it told Discord. */
	readonly locale?: string;
};

type Greeting = Pick<App, 'joinedGuilds' | 'guildRecords' | 'announcer' | 'guildCards' | 'now'>;

/** Who joined before is no newcomer, even where nobody remembers greeting it. */
const RECENT_MS = 24 * 3_600_000;

/** Keeps what was to be erased of the guild, and says once what the bot is for: in the guild's system channel, else to those who run the guild, else nowhere. */
export async function greetGuild(app: Greeting, joined: JoinedGuild): Promise<void> {
	const { guild, joinedAt } = joined;
	if (app.now().getTime() - joinedAt.getTime() > RECENT_MS) return;
	await app.guildRecords.cancel(guild);
	if (!(await app.joinedGuilds.claim(guild, joinedAt))) return;
	const greeted = await greet(app, joined);
	// A greeting that may be there is better lost than said twice.
	const isTriedAgain = greeted?.outcome === 'later' && !greeted.mayBeThere;
	if (isTriedAgain) await app.joinedGuilds.release(guild);
}

async function greet(
	{ announcer, guildCards }: Pick<Greeting, 'announcer' | 'guildCards'>,
	{ guild, systemChannel, locale = USUAL_GUILD_SETTINGS.locale }: JoinedGuild,
): Promise<Announced | undefined> {
	const card = guildCards.welcome(locale);
	const nonce = `hi${guild}`;
	if (systemChannel !== undefined && (await mayWrite({ announcer }, systemChannel))) {
		const post = { guild, channel: systemChannel, card, nonce, silent: true };
		const announced = await announcer.announce(post);
		if (announced.outcome !== 'refused') return announced;
	}
	await announcer.tellAdmins(guild, card, nonce);
	return undefined;
}

async function mayWrite(
	{ announcer }: Pick<Greeting, 'announcer'>,
	channel: string,
): Promise<boolean> {
	const found = await announcer.inspect(channel);
	return found.outcome === 'found' && !found.missing.some((name) => NEEDED.includes(name));
}

/** A post that is never made twice needs no history. */
const NEEDED = ['View Channel', 'Send Messages'];
