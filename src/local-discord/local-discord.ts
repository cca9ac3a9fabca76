import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Endpoints, verifyEndpoints } from './endpoint/endpoint.ts';
import { tellAdded } from './endpoint/tell-added.ts';
import { type DiscordEvents, listen, nextEvent, type RequestEntry } from './gateway/events.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { type Sharding, USUAL_SHARDING } from './gateway/sharding.ts';
import { type Guild, hasBot } from './guild.ts';
import { type Actor, createActor } from './interactions/actor.ts';
import { commandsFor, commandsOf } from './interactions/commands.ts';
import { expire } from './interactions/open-interaction.ts';
import { type Memory, memoryOf, remember } from './memory.ts';
import { deleteMessage, messagesIn } from './messages/messages.ts';
import type { Shown } from './messages/shown.ts';
import { addThread, changeThread, type ThreadChange } from './messages/threads.ts';
import { webhooksIn } from './messages/webhooks.ts';
import type { InjectedFault } from './rest/injected-fault.ts';
import { type RateLimits, USUAL_LIMITS } from './rest/rate-limits.ts';
import { answerRequest } from './rest/rest.ts';
import { createState, type State } from './state.ts';
import type { Validator } from './validation/validator.ts';
import type { Channel, Command, Member, Message, Overwrite, User, Webhook } from './wire.ts';
import * as world from './world.ts';

/** How a local Discord is started; without options as Discord is, on a free port. */
export type LocalDiscordOptions = {
	/** 0, the default, takes a free one. */
	readonly port?: number;
	/** The only bot token that is let in. */
	readonly token?: string;
	/** The application's and its bot user's id and name; a fresh id and 'Dispatch' without them. */
	readonly bot?: { readonly id?: string; readonly name?: string };
	/** Checks every request, and every answer and event of this server itself. */
	readonly validator?: Validator;
	/** The hour, for ids, timestamps and the life of tokens. */
	readonly now?: () => number;
	/** How often clients show that they live. */
	readonly heartbeatMs?: number;
	/** How long an interaction waits for its first answer. */
	readonly ackMs?: number;
	/** How long an interaction's token is good. */
	readonly tokenMs?: number;
	/** What rate limits take; by default what Discord is known to use. */
	readonly limits?: Partial<RateLimits>;
	/** Whether the bot may ask for members, presences and the content of messages; it may not by default. */
	readonly hasPrivilegedIntents?: boolean;
	/** How shards are counted out and let in; by default as Discord does. */
	readonly sharding?: Partial<Sharding>;
};

/** A Discord on loopback: what a bot logs in to, and the people it meets there. */
export type LocalDiscord = {
	/** For discord.js: `new Client({ rest: { api: apiUrl } })`. */
	readonly apiUrl: string;
	readonly token: string;
	readonly applicationId: string;
	/** The bot's own user. */
	readonly bot: User;
	/** By which the application tells what Discord has signed. */
	readonly publicKey: string;
	/** From now on interactions, and events of the application, go there; fails where the endpoint is not as Discord wants it. */
	useEndpoints(endpoints: Endpoints): Promise<void>;
	/** Tells the application's endpoint that the bot was added to the guild. */
	tellAdded(guild: Guild, by: User): Promise<number>;
	/** Ends every connection and interaction. */
	stop(): Promise<void>;

	/** Makes a guild with the bot in it; its channels are `guild.channels`. */
	addGuild(options: world.GuildOptions): Guild;
	/** The guilds the bot is in. */
	readonly guilds: readonly Guild[];
	addChannel(guild: Guild, options: world.ChannelOptions): Channel;
	removeChannel(channel: Channel): void;
	/** A moderator deletes a message. */
	removeMessage(message: Message): void;
	/** Opens a thread in a channel. */
	addThread(parent: Channel, options: { readonly name: string; readonly id?: string }): Channel;
	/** Closes, opens, locks or unlocks a thread. */
	changeThread(thread: Channel, change: ThreadChange): void;
	/** Replaces what roles and members are allowed or denied in a channel. */
	setOverwrites(channel: Channel, overwrites: readonly Overwrite[]): void;
	addUser(options: world.UserOptions): User;
	/** The language the user chose for Discord: 'de'. */
	setLocale(user: User, locale: string): void;
	/** Makes the user a member; `permissions` are added to what everyone may, or are roles by their ids. */
	join(user: User, guild: Guild, permissions?: bigint | readonly string[]): Member;
	/** The user installs the application for themselves, and takes it along wherever they are. */
	install(user: User): void;
	/** The user is no longer a member. */
	leave(user: User, guild: Guild): void;
	/** The channel of direct messages between the user and the bot. */
	directMessages(user: User, id?: string): Channel;
	/** The user takes no direct messages from the bot any more. */
	closeDirectMessages(user: User): void;
	/** Throws the bot out. */
	removeGuild(guild: Guild): void;
	/** An outage of the guild begins or ends. */
	setAvailability(guild: Guild, availability: 'available' | 'unavailable'): void;

	/** The user at work in the channel. */
	actor(user: User, channel: Channel): Actor;
	/** What the user sees by now of the answer to an interaction. */
	shown(interactionId: string): Shown | undefined;
	/** The channel's messages, oldest first, as the user sees them; without one those that all see. */
	messages(channelId: string, userId?: string): Message[];
	/** The webhooks of the channel. */
	webhooks(channelId: string): readonly Webhook[];
	/** Somebody removes a webhook. */
	removeWebhook(webhook: Webhook): void;
	/** All commands of the application, and of the guild where one is named. */
	commands(guildId?: string): readonly Command[];
	/** The commands that the user is offered in the channel. */
	commandsFor(user: User, channel: Channel): readonly Command[];

	/** Listens, until the function returned is called. */
	on<Name extends keyof DiscordEvents>(
		name: Name,
		listener: (...args: DiscordEvents[Name]) => void,
	): () => void;
	/** Resolves with the next such event, or the next that `matches`. */
	next<Name extends keyof DiscordEvents>(
		name: Name,
		matches?: (...args: DiscordEvents[Name]) => boolean,
	): Promise<DiscordEvents[Name]>;

	/** What everybody sees, to be taken up by `remember` at another start: the last `most` messages. */
	memory(most: number): Memory;
	/** Takes up what another local Discord of the same guilds and channels kept; nobody is told. */
	remember(memory: Memory): void;

	/** The last thousand requests of the bot, oldest first. */
	readonly requests: readonly RequestEntry[];
	/** Where this server itself broke Discord's schemas; empty, or it has a bug. */
	readonly faults: readonly string[];
	/** Sets the hour. */
	setClock(now: () => number): void;
	/** The hour by the clock. */
	now(): number;
	/** Lets requests go wrong: `fail({ path: /messages$/, with: 500, times: 2 })`. */
	fail(fault: InjectedFault): void;
	/** Ways to disturb the gateway's connections. */
	readonly gateway: Omit<Gateway, 'server'>;
};

/**
 * Starts a Discord on 127.0.0.1.
 *
 * ```ts
 * const discord = await startLocalDiscord({ validator: await openValidator() });
 * const guild = discord.addGuild({ name: 'Harbour News' });
 * const ann = discord.addUser({ name: 'ann' });
 * discord.join(ann, guild);
 * // … a bot logs in with discord.token at discord.apiUrl and registers /greet …
 * const { message } = await discord.actor(ann, channel).run('greet', { who: 'Ann Lee' });
 * ```
 */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
	const state = createState({
		token: options.token ?? 'local.bot.token',
		bot: { name: 'Dispatch', ...options.bot },
		ackMs: options.ackMs ?? 3000,
		tokenMs: options.tokenMs ?? 15 * 60_000,
		heartbeatMs: options.heartbeatMs ?? 41_250,
		validator: options.validator,
		now: options.now ?? Date.now,
		limits: { ...USUAL_LIMITS, ...options.limits },
		hasPrivilegedIntents: options.hasPrivilegedIntents ?? false,
		sharding: { ...USUAL_SHARDING, ...options.sharding },
	});
	const gateway = createGateway(state);
	const stop = await listenOn(state, gateway, options.port ?? 0);
	return Object.assign(discordOf(state), { gateway, stop });
}

async function listenOn(state: State, { server: sockets }: Gateway, port: number) {
	const server = createServer((request, response) => {
		answerRequest(state, request, response).catch((error: unknown) => {
			state.faults.push(`${request.method} ${request.url}: ${String(error)}`);
			response.destroy();
		});
	});
	server.on('upgrade', (request, socket, head) => {
		if (!/^\/gateway\/?(\?|$)/.test(request.url ?? '')) return socket.destroy();
		sockets.handleUpgrade(request, socket, head, (open) =>
			sockets.emit('connection', open, request),
		);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, '127.0.0.1', resolve);
	});
	state.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

	return async () => {
		for (const open of state.interactions.values()) {
			clearTimeout(open.timer);
			if (!open.isSettled) expire(state, open);
		}
		for (const socket of sockets.clients) socket.terminate();
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	};
}

function discordOf(state: State): Omit<LocalDiscord, 'gateway' | 'stop'> {
	return {
		apiUrl: `http://${state.host}/api`,
		token: state.token,
		applicationId: state.bot.id,
		bot: state.bot,
		publicKey: state.signer.publicKey,
		async useEndpoints(endpoints) {
			await verifyEndpoints(state.signer, endpoints, state.ackMs);
			state.endpoints = endpoints;
		},
		tellAdded: (guild, by) => tellAdded(state, guild, by),
		addGuild: (options) => world.addGuild(state, options),
		get guilds() {
			return [...state.guilds.values()].filter((guild) => hasBot(guild, state.bot));
		},
		addChannel: (guild, options) => world.addChannel(state, guild, options),
		removeChannel: (channel) => world.removeChannel(state, channel),
		addThread: (parent, thread) => addThread(state, parent, thread),
		changeThread: (thread, change) => changeThread(state, thread, change),
		setOverwrites: (channel, overwrites) => world.setOverwrites(state, channel, overwrites),
		addUser: (options) => world.addUser(state, options),
		setLocale: ({ id }, locale) => {
			state.locales.set(id, locale);
		},
		join: (user, guild, permissions) => world.join(state, user, guild, permissions),
		install: (user) => world.install(state, user),
		leave: (user, guild) => world.leave(state, user, guild),
		closeDirectMessages: ({ id }) => {
			state.closedTo.add(id);
		},
		directMessages: (user, id) => world.directMessages(state, user, id),
		removeGuild: (guild) => world.removeGuild(state, guild),
		setAvailability: (guild, availability) => world.setAvailability(state, guild, availability),
		actor: (user, channel) => createActor(state, user, channel),
		shown: (interactionId) => state.interactions.get(interactionId)?.shown,
		messages: (channelId, userId) => messagesIn(state, channelId, userId),
		removeMessage: ({ id }) => {
			const stored = state.messages.get(id);
			if (stored) deleteMessage(state, stored);
		},
		webhooks: (channelId) => webhooksIn(state, channelId),
		removeWebhook: ({ id }) => {
			state.webhooks.delete(id);
		},
		commands: (guildId) => commandsOf(state, guildId),
		commandsFor: (user, channel) => commandsFor(state, user, channel),
		on: (name, listener) => listen(state.events, name, listener),
		next: (name, matches = () => true) => nextEvent(state.events, name, matches),
		memory: (most) => memoryOf(state, most),
		remember: (memory) => remember(state, memory),
		requests: state.requests,
		faults: state.faults,
		setClock: (now) => {
			state.now = now;
		},
		now: () => state.now(),
		fail: state.injected.add,
	};
}
