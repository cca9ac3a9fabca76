import { randomBytes } from 'node:crypto';
import { createSigner, type Endpoints, type Signer } from './endpoint/endpoint.ts';
import { createEvents, type Events, type RequestEntry } from './gateway/events.ts';
import type { Sharding } from './gateway/sharding.ts';
import type { Guild } from './guild.ts';
import { createMessageShelf, type MessageShelf } from './messages/message-shelf.ts';
import type { Shown } from './messages/shown.ts';
import { createInjectedFaults, type InjectedFaults } from './rest/injected-fault.ts';
import { type Counted, countRequests, type RateLimits, type Verdict } from './rest/rate-limits.ts';
import { snowflakes } from './snowflake.ts';
import type { Validator } from './validation/validator.ts';
import type { Channel, Command, Interaction, Message, User, Webhook } from './wire.ts';

const LOGGED_REQUESTS = 1000;

/** All that the parts of one local Discord share. */
export type State = {
	readonly token: string;
	readonly ackMs: number;
	readonly tokenMs: number;
	readonly heartbeatMs: number;
	readonly validator: Validator | undefined;
	readonly hasPrivilegedIntents: boolean;
	readonly sharding: Sharding;
	readonly signer: Signer;
	/** Where events go instead of over the gateway. */
	endpoints: Endpoints;
	/** How many sessions were begun. */
	sessionsBegun: number;
	/** The hour by the clock, which can be set. */
	now: () => number;
	readonly newId: () => string;
	readonly events: Events;
	readonly bot: User;
	/** Where the server listens, once it does: `127.0.0.1:PORT`. */
	host: string;
	readonly users: Map<string, User>;
	/** Languages of users who have chosen one. */
	readonly locales: Map<string, string>;
	/** Users who take no direct messages from the bot. */
	readonly closedTo: Set<string>;
	/** Users who installed the application for themselves. */
	readonly installedBy: Set<string>;
	/** Also those without the bot. */
	readonly guilds: Map<string, Guild>;
	/** All channels, of guilds and direct ones. */
	readonly channels: Map<string, Channel>;
	readonly messages: MessageShelf;
	readonly webhooks: Map<string, Webhook>;
	/** By guild; under the empty name those of the application. */
	readonly commands: Map<string, readonly Command[]>;
	readonly interactions: Map<string, OpenInteraction>;
	readonly byToken: Map<string, OpenInteraction>;
	readonly files: Map<string, StoredFile>;
	readonly requests: RequestEntry[];
	readonly injected: InjectedFaults;
	readonly countRequest: (request: Counted) => Verdict;
	/** Where this server itself broke Discord's schemas. */
	readonly faults: string[];
};

/** What a local Discord is started with. */
export type StateOptions = {
	readonly token: string;
	readonly bot: { readonly id?: string; readonly name: string };
	readonly ackMs: number;
	readonly tokenMs: number;
	readonly heartbeatMs: number;
	readonly validator: Validator | undefined;
	readonly now: () => number;
	readonly limits: RateLimits;
	/** Whether members, presences and the content of messages may be asked for. */
	readonly hasPrivilegedIntents: boolean;
	readonly sharding: Sharding;
};

/** An empty world with a bot in it. */
export function createState(options: StateOptions): State {
	const newId = snowflakes(() => state.now());
	const state: State = {
		...options,
		newId,
		events: createEvents(),
		bot: userBody(options.bot.id ?? snowflakes(options.now)(), {
			username: options.bot.name,
			isBot: true,
		}),
		host: '',
		signer: createSigner(),
		endpoints: {},
		sessionsBegun: 0,
		users: new Map(),
		locales: new Map(),
		closedTo: new Set(),
		installedBy: new Set(),
		guilds: new Map(),
		channels: new Map(),
		messages: createMessageShelf(),
		webhooks: new Map(),
		commands: new Map(),
		interactions: new Map(),
		byToken: new Map(),
		injected: createInjectedFaults(),
		countRequest: countRequests(options.limits),
		files: new Map(),
		requests: [],
		faults: [],
	};
	state.users.set(state.bot.id, state.bot);
	return state;
}

/** A user in full. */
export function userBody(id: string, { username = '', isBot = false }): User {
	return {
		id,
		username,
		discriminator: '0',
		global_name: isBot ? null : username,
		avatar: null,
		...(isBot && { bot: true }),
		flags: 0,
		public_flags: 0,
		primary_guild: null,
	};
}

/** A secret that cannot be guessed, for tokens and session ids. */
export function secret(): string {
	return randomBytes(48).toString('base64url');
}

/** Remembers the request, and forgets the oldest. */
export function logRequest(state: State, entry: RequestEntry): void {
	state.requests.push(entry);
	if (state.requests.length > LOGGED_REQUESTS) state.requests.shift();
	state.events.emit('request', entry);
}

/** An interaction from the user's deed to the end of its token. */
export type OpenInteraction = {
	readonly interaction: Interaction;
	readonly user: User;
	readonly at: number;
	/** The message whose component was used, or whose button led to the modal. */
	readonly source: Message | undefined;
	readonly trigger: OpenInteraction | undefined;
	/** The callback's type, once it came. */
	answer: number | undefined;
	isExpired: boolean;
	/** The message that `@original` means. */
	originalId: string | undefined;
	shown: Shown;
	isSettled: boolean;
	settle: () => void;
	timer: NodeJS.Timeout | undefined;
};

/** A file as the loopback's file server keeps it. */
export type StoredFile = { readonly contentType: string; readonly bytes: Uint8Array };
