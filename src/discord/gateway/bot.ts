import {
	Client,
	DiscordjsErrorCodes,
	Events,
	type GatewayDispatchPayload,
	GatewayIntentBits,
	type Interaction,
	Options,
	PermissionFlagsBits,
} from 'discord.js';
import type { App } from '../../app.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Commands } from '../interactions/command.ts';
import { createDispatch } from '../interactions/dispatch.ts';
import { type Hearing, hear } from './hear.ts';
import { whenLost } from './lost-session.ts';
import { register } from './register.ts';
import { skipUnreadable } from './skip-unreadable.ts';

export type Connection = {
	readonly token: string;
	/** Discord's API without the version. */
	readonly apiUrl: string;
};

export type Bot = {
	/** Connects, registers the commands and answers from then on. A UserError says why Discord refuses. */
	start(): Promise<{ readonly application: string; readonly name: string }>;
	/** Resolves when Discord has ended the session and will not have it back; the UserError says why. */
	readonly lost: Promise<UserError>;
	/** Finishes the answers it is at, then leaves. */
	stop(): Promise<void>;
};

/** What reminders need where they are posted; answers need nothing. */
const PERMISSIONS = [
	PermissionFlagsBits.ViewChannel,
	PermissionFlagsBits.SendMessages,
	PermissionFlagsBits.SendMessagesInThreads,
	PermissionFlagsBits.ReadMessageHistory,
].reduce((sum, bit) => sum | bit);

/** The address at which somebody adds the bot to a server. */
export function inviteUrl(application: string): string {
	return `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;
}

/** A bot that answers `commands`. It is silent until it is started. */
export function createBot(
	commands: Commands,
	app: App,
	{ token, apiUrl, hearing }: Connection & { readonly hearing?: Hearing },
): Bot {
	const client = createClient(apiUrl, hearing ? HEARING : []);
	const answering = new Set<Promise<void>>();
	const ids = new Map<string, string>();
	const dispatch = createDispatch({ commands, app, apiUrl, commandId: (name) => ids.get(name) });

	client.on(Events.Error, (err) => app.log.error({ err }, 'connection to Discord failed'));
	client.on(Events.ShardError, (err) =>
		app.log.warn({ err }, 'Discord’s gateway cannot be reached'),
	);
	const lost = whenLost(client);
	skipUnreadable(client, app.log);
	client.on(Events.Warn, (warning) => app.log.warn({ warning }, 'discord.js warns'));
	client.on(Events.InteractionCreate, (interaction: Interaction) => {
		const work = dispatch(interaction)
			.catch((err: unknown) => {
				app.log.error(
					{ err, event: 'INTERACTION_CREATE' },
					'an event of Discord could not be read',
				);
			})
			.finally(() => answering.delete(work));
		answering.add(work);
	});

	if (hearing) {
		client.on(Events.Raw, (event: GatewayDispatchPayload) => {
			const work = hear(event, client.user?.id ?? '', hearing)
				.catch((err: unknown) => app.log.warn({ err, event: event.t }, 'not answered'))
				.finally(() => answering.delete(work));
			answering.add(work);
		});
	}

	return {
		lost,
		async start() {
			const ready = new Promise<Client<true>>((resolve) =>
				client.once(Events.ClientReady, resolve),
			);
			const refused = lost.then((error) => Promise.reject(error));
			await Promise.race([logIn(client, token, apiUrl), refused]);
			const { application, user, rest } = await Promise.race([ready, refused]);
			for (const [name, id] of await register(commands, application.id, { rest, ...app })) {
				ids.set(name, id);
			}
			return { application: application.id, name: user.username };
		},
		async stop() {
			client.removeAllListeners(Events.InteractionCreate);
			client.removeAllListeners(Events.Raw);
			await Promise.allSettled(answering);
			await client.destroy();
		},
	};
}

/** Guilds that are joined, and messages that name the bot or come directly; Discord asks nobody's leave for these. */
const HEARING = [
	GatewayIntentBits.Guilds,
	GatewayIntentBits.GuildMessages,
	GatewayIntentBits.DirectMessages,
];

/** Interactions come without any intents. */
function createClient(apiUrl: string, intents: readonly GatewayIntentBits[]): Client {
	return new Client({
		intents: [...intents],
		rest: { api: apiUrl },
		allowedMentions: { parse: [] },
		makeCache: Options.cacheWithLimits({
			...Options.DefaultMakeCacheSettings,
			MessageManager: 0,
			UserManager: { maxSize: 100, keepOverLimit: ({ id, client }) => id === client.user.id },
		}),
	});
}

async function logIn(client: Client, token: string, apiUrl: string): Promise<void> {
	try {
		await client.login(token);
	} catch (error) {
		await client.destroy();
		if (isInvalidToken(error)) {
			throw new UserError(
				'Discord does not know this DISCORD_TOKEN. Copy it again from the Bot page of your application.',
				{ cause: error },
			);
		}
		throw new UserError(
			`Discord cannot be reached at ${apiUrl}. Check the network and DISCORD_API_URL.`,
			{
				cause: error,
			},
		);
	}
}

function isInvalidToken(error: unknown): boolean {
	return (
		error instanceof Error && 'code' in error && error.code === DiscordjsErrorCodes.TokenInvalid
	);
}
