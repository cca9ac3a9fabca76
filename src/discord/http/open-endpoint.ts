import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { REST } from '@discordjs/rest';
import {
	type APIInteraction,
	type APIWebhookEvent,
	ApplicationWebhookEventType,
	ApplicationWebhookType,
	GatewayDispatchEvents,
	type GatewayDispatchPayload,
	InteractionResponseType,
	InteractionType,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { UserError } from '../../domain/user-error.ts';
import type { Hearing } from '../gateway/hear.ts';
import type { Connection, Gateway } from '../gateway/open-gateway.ts';
import { whoAmI } from '../gateway/who-am-i.ts';
import { createSignatureCheck } from './check-signature.ts';
import { readBody } from './read-body.ts';

/** Where Discord sends interactions to, and the key by which it signs them. */
export type Door = {
	readonly host: string;
	/** 0 takes any free port. */
	readonly port: number;
	/** 64 hexadecimal digits. */
	readonly publicKey: string;
	/** How long it still takes what comes while a load balancer finds out that it is about to close; shorter in tests. */
	readonly lingerMs?: number;
};

export type EndpointOptions = Pick<Connection, 'apiUrl'> & {
	readonly door: Door;
	readonly rest: Pick<REST, 'get'>;
	readonly log: Logger;
	/** Is given every interaction as the gateway would. */
	readonly receive: (event: GatewayDispatchPayload, self: string) => void;
	/** Somebody added the bot to a guild. */
	readonly joined: Hearing['guild'] | undefined;
};

/** Longer than Discord takes to send all of it. */
const SENDING_MS = 5000;
/** Longer than load balancers keep a connection to use it again: what they send on one that is just being closed is lost. */
const IDLE_MS = 75_000;
const PATHS = ['/interactions', '/events'] as const;
/** A load balancer that asks every other second has missed it twice by then. */
const LINGER_MS = 4000;
/** Where a load balancer asks. While the database does not answer, members are told so here: it does not count. */
const READY = '/readyz';

/**
 * Takes interactions by HTTP, as Discord sends them instead of over the gateway: each process behind a load balancer takes any
 * of them. What is not signed by Discord is refused with 401. Answers go the same way as those of the gateway.
 */
export function openEndpoint(options: EndpointOptions): Gateway {
	const { door, rest, log, receive, joined, apiUrl } = options;
	const isOfDiscord = createSignatureCheck(door.publicKey);
	let self = '';
	let isClosing = false;
	let isChecked = false;

	async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (isClosing) response.setHeader('connection', 'close');
		const asked = request.url?.split('?')[0];
		if (asked === READY) {
			isChecked = true;
			return end(response, isClosing ? 503 : 200);
		}
		const path = PATHS.find((one) => one === asked);
		if (!path) return end(response, 404);
		if (request.method !== 'POST') return end(response, 405);
		const body = await readBody(request);
		if (!body) {
			// What of it is still on its way stands before anything else on this connection.
			response.setHeader('connection', 'close');
			return end(response, 413);
		}
		const signature = request.headers['x-signature-ed25519'];
		const timestamp = request.headers['x-signature-timestamp'];
		if (!isOfDiscord({ signature, timestamp, body })) return end(response, 401);
		const sent: unknown = parse(body);
		if (sent === undefined) return end(response, 400);
		if (path === '/events') return takeEvent(sent as APIWebhookEvent, response);
		takeInteraction(sent as APIInteraction, response);
	}

	function takeInteraction(sent: APIInteraction, response: ServerResponse): void {
		if (sent.type === InteractionType.Ping) {
			end(response, 200, { type: InteractionResponseType.Pong });
			return;
		}
		// The answer itself comes by a callback, as it does where an interaction came over the gateway.
		end(response, 202);
		const event = { op: 0, s: 0, t: GatewayDispatchEvents.InteractionCreate, d: sent };
		try {
			receive(event as GatewayDispatchPayload, self);
		} catch (err) {
			log.error({ err, event: event.t }, 'an event of Discord could not be read');
		}
	}

	function takeEvent(sent: APIWebhookEvent, response: ServerResponse): void {
		end(response, 204);
		if (sent.type === ApplicationWebhookType.Ping) return;
		const { type, timestamp, data } = sent.event;
		if (type === ApplicationWebhookEventType.ApplicationAuthorized && data.guild) {
			const { id: guild, system_channel_id: channel, preferred_locale: locale } = data.guild;
			const told = {
				guild,
				joinedAt: new Date(timestamp),
				...(channel && { systemChannel: channel }),
				...(locale && { locale }),
			};
			joined?.(told).catch((err: unknown) => log.warn({ err, event: type }, 'not answered'));
		}
		// Which guild it is in no more Discord does not say here; that is found out once a week.
		log.info({ event: type }, 'Discord told of the application');
	}

	const server = createServer(
		{ requestTimeout: SENDING_MS, keepAliveTimeout: IDLE_MS },
		(request, response) => {
			respond(request, response).catch((err: unknown) => {
				log.warn({ err }, 'an interaction did not arrive whole');
				response.destroy();
			});
		},
	);

	return {
		// Nothing is held open that could be lost.
		lost: new Promise(() => undefined),
		async connect() {
			const { user, publicKey: key, application, name } = await whoAmI(rest, apiUrl);
			if (key.toLowerCase() !== door.publicKey.toLowerCase()) throw new UserError(WRONG_KEY);
			self = user;
			await new Promise<void>((resolve, reject) => {
				server.once('error', (cause: Error) => {
					const where = `INTERACTIONS_PORT ${door.host}:${door.port}`;
					reject(new UserError(`${where} cannot be had: ${cause.message}`, undefined, { cause }));
				});
				server.listen(door.port, door.host, resolve);
			});
			return { application, name };
		},
		shards: async () => ({ all: 0, ready: 0 }),
		async close() {
			isClosing = true;
			if (isChecked) await pause(door.lingerMs ?? LINGER_MS);
			await new Promise((resolve) => {
				server.close(resolve);
				server.closeIdleConnections();
			});
		},
	};
}

const WRONG_KEY =
	'DISCORD_PUBLIC_KEY is not that of this bot. Copy it from the General Information page of the application whose DISCORD_TOKEN is set.';

function end(response: ServerResponse, status: number, body?: unknown): void {
	if (body === undefined) response.writeHead(status, status === 405 ? { allow: 'POST' } : {}).end();
	else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** An object; undefined where it is none. */
function parse(body: Buffer): object | undefined {
	try {
		const sent: unknown = JSON.parse(body.toString());
		return typeof sent === 'object' && sent !== null ? sent : undefined;
	} catch {
		return undefined;
	}
}
