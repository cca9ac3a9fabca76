import { setTimeout as pause } from 'node:timers/promises';
import { REST } from '@discordjs/rest';
import {
	GatewayDispatchEvents,
	type GatewayDispatchPayload,
	GatewayIntentBits,
	PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { App } from '../../app.ts';
import type { UserError } from '../../domain/user-error.ts';
import { type Door, openEndpoint } from '../http/open-endpoint.ts';
import { openCallbacks } from '../interactions/callbacks.ts';
import type { Commands } from '../interactions/command.ts';
import { createDispatch } from '../interactions/dispatch.ts';
import { readInteraction } from '../interactions/read-interaction.ts';
import { openReply } from '../interactions/reply.ts';
import { type Hearing, hear } from './hear.ts';
import { type Connection, openGateway, type Shards } from './open-gateway.ts';
import { register } from './register.ts';
import type { Self } from './who-am-i.ts';

export type Bot = {
	/** Connects, registers the commands and answers from then on. A UserError says why Discord refuses. */
	start(): Promise<Self>;
	/** Resolves when Discord has ended the session and will not have it back; the UserError says why. */
	readonly lost: Promise<UserError>;
	/** How many connections there are, and how many of them are ready. */
	shards(): Promise<Shards>;
	/** Takes nothing new, and finishes the answers it is at. */
	stop(): Promise<void>;
};

/** What posts need, and threads under them; answers need nothing. */
const PERMISSIONS = [
	PermissionFlagsBits.ViewChannel,
	PermissionFlagsBits.SendMessages,
	PermissionFlagsBits.CreatePublicThreads,
	PermissionFlagsBits.SendMessagesInThreads,
	PermissionFlagsBits.ReadMessageHistory,
].reduce((sum, bit) => sum | bit);

/** The address at which somebody adds the bot to a server. */
export function inviteUrl(application: string): string {
	return `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;
}

/** Guilds that are joined, and messages that name the bot or come directly; Discord asks nobody's leave for these. */
const HEARING =
	GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;

/** What a start asks of Discord counts among what all processes send: they start one after the other. */
const START_MS = 1000;

type Places = {
	/** Absent: it hears of interactions alone. */
	readonly hearing?: Hearing;
	/** Where Discord sends interactions; absent: they come over the gateway. */
	readonly door?: Door;
};

/** A bot that answers `commands`. It is silent until it is started. Interactions come without any intents. */
export function createBot(
	commands: Commands,
	app: App,
	{ hearing, door, ...connection }: Connection & Places,
): Bot {
	const { token, apiUrl } = connection;
	const { log } = app;
	const answering = new Set<Promise<void>>();
	const ids = new Map<string, string>();
	const dispatch = createDispatch({ commands, app, apiUrl, commandId: (name) => ids.get(name) });
	const rest = new REST({ version: '10', api: apiUrl }).setToken(token);
	const callbacks = openCallbacks(apiUrl, rest);

	function receive(event: GatewayDispatchPayload, self: string): void {
		const work = workOf(event, self);
		if (!work) return;
		const done = work
			.catch((err: unknown) => log.warn({ err, event: event.t }, 'not answered'))
			.finally(() => answering.delete(done));
		answering.add(done);
	}

	function workOf(event: GatewayDispatchPayload, self: string): Promise<void> | undefined {
		if (event.t !== GatewayDispatchEvents.InteractionCreate) {
			return hearing && hear(event, self, hearing);
		}
		const interaction = readInteraction(event.d);
		return (
			interaction &&
			dispatch(interaction, openReply(interaction, { rest, callbacks })).catch((err: unknown) => {
				log.error({ err, event: event.t }, 'an interaction could not be answered');
			})
		);
	}
	const intents = hearing ? HEARING : 0;
	const way = { ...connection, rest, log, receive };
	const gateway = door
		? openEndpoint({ ...way, door, joined: hearing?.guild })
		: openGateway({ ...app, ...way, intents });

	return {
		lost: gateway.lost,
		async start() {
			await pause(await app.spacedTurns.take('starts', START_MS));
			const self = await gateway.connect();
			for (const [name, id] of await register(commands, self.application, { rest, ...app })) {
				ids.set(name, id);
			}
			return self;
		},
		shards: () => gateway.shards(),
		async stop() {
			// Nothing comes any more; what has come until then is answered.
			await gateway.close();
			while (answering.size > 0) await Promise.allSettled(answering);
			await callbacks.close();
		},
	};
}
