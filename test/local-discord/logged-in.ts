import { Client, Events, GatewayIntentBits, type Interaction, Partials } from 'discord.js';
import { expect, onTestFinished } from 'vitest';
import type { Guild } from '../../src/local-discord/guild.ts';
import type { Actor } from '../../src/local-discord/interactions/actor.ts';
import {
	type LocalDiscord,
	type LocalDiscordOptions,
	startLocalDiscord,
} from '../../src/local-discord/local-discord.ts';
import type { Channel } from '../../src/local-discord/wire.ts';
import { openValidator } from '../support/discord-schema/open-validator.ts';

const validator = await openValidator();

/** A bot logged in to a Discord of its own, and Ann, who is in a channel with it. */
export type LoggedIn = {
	readonly discord: LocalDiscord;
	readonly client: Client<true>;
	readonly guild: Guild;
	readonly channel: Channel;
	readonly ann: Actor;
};

/** A local Discord that checks itself and ends with the test. */
export async function openDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
	const discord = await startLocalDiscord({ heartbeatMs: 400, validator, ...options });
	onTestFinished(async () => {
		await discord.stop();
		expect(discord.faults).toEqual([]);
	});
	return discord;
}

/** A real client that is not yet logged in and ends with the test. */
export function openClient(
	discord: LocalDiscord,
	intents: readonly GatewayIntentBits[] = [GatewayIntentBits.Guilds],
): Client {
	const client = new Client({
		intents: [...intents],
		partials: [Partials.Channel],
		rest: { api: discord.apiUrl },
		// The client would wait five seconds before it identifies anew.
		ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
	});
	client.on(Events.Error, () => {});
	onTestFinished(() => client.destroy());
	return client;
}

/** Logs in; resolves once the bot is ready. */
export async function login(client: Client, { token }: LocalDiscord): Promise<Client<true>> {
	const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
	await client.login(token);
	return ready;
}

/** A bot with the guild Harbour News, and Ann in its first channel. */
export async function logIn(
	options: LocalDiscordOptions & { readonly intents?: readonly GatewayIntentBits[] } = {},
): Promise<LoggedIn> {
	const discord = await openDiscord(options);
	const guild = discord.addGuild({ name: 'Harbour News' });
	const client = await login(openClient(discord, options.intents), discord);
	const ann = discord.addUser({ name: 'ann', locale: 'de' });
	discord.join(ann, guild);
	const channel = firstChannel(guild);
	return { discord, client, guild, channel, ann: discord.actor(ann, channel) };
}

/** The guild's first channel. */
export function firstChannel({ name, channels: [first] }: Guild): Channel {
	if (!first) throw new Error(`${name} has no channel`);
	return first;
}

/** Registers `/test` with an option of every plain kind, and answers every interaction by `answer`. */
export async function answerWith(
	{ client }: LoggedIn,
	answer: (interaction: Interaction) => Promise<unknown>,
): Promise<void> {
	await client.application.commands.set([{ name: 'test', description: 'A test' }]);
	onInteraction(client, answer);
}

/** Answers every interaction by `answer`; what it throws fails the test. */
export function onInteraction(
	client: Client,
	answer: (interaction: Interaction) => Promise<unknown>,
): void {
	client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
}
