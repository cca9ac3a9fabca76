import {
	DiscordAPIError,
	HTTPError,
	RateLimitError,
	REST,
	RESTEvents,
	type RequestData,
} from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import type { Measures } from '../../ports/measures.ts';
import type { Connection } from '../gateway/open-gateway.ts';
import { createTurns, type Fate, type Turns, type Urgency } from './turns.ts';

type Route = `/${string}`;

/** Discord's API for what is posted by the clock. A limit or a failure is an error at once. */
export type PostingRest = {
	get(route: Route, options?: PostingRequest): Promise<unknown>;
	post(route: Route, options?: PostingRequest): Promise<unknown>;
	patch(route: Route, options?: PostingRequest): Promise<unknown>;
};

export type PostingRequest = RequestData & {
	/** By the clock, unless somebody waits for it. */
	readonly urgency?: Urgency;
};

/** Whose turn it is to send; without one of several processes nobody else sends. */
export type PostingConnection = Connection & {
	readonly turns?: Turns;
	readonly measures?: Pick<Measures, 'sent'>;
};

/** Discord allows the whole bot 50; one is left for the little else that counts. */
const PER_SECOND = 49;
const TIMEOUT_MS = 15_000;
/** Discord bans an address for an hour after 10,000 refused requests in ten minutes. */
const MOST_REFUSED = 5000;
const SWEEP_MS = 60_000;
/** A limit that is over before this is waited for where only something is read. */
const SHORT_MS = 5000;

/** A way to Discord of its own, so that answers to interactions never stand in its queue. */
export function openPostingRest({
	token,
	apiUrl,
	turns = createTurns(() => PER_SECOND),
	measures,
}: PostingConnection): PostingRest {
	const rest = new REST({
		version: '10',
		api: apiUrl,
		retries: 0,
		timeout: TIMEOUT_MS,
		// The turns see to it; here only Discord's own word counts.
		globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
		handlerSweepInterval: SWEEP_MS,
		invalidRequestWarningInterval: 100,
		rejectOnRateLimit: ({ method, global, timeToReset, retryAfter }) =>
			method !== 'GET' || global || Math.max(timeToReset, retryAfter) > SHORT_MS,
	});
	rest.on(RESTEvents.Response, (_, { status }) => measures?.sent(status));
	rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) => {
		if (count >= MOST_REFUSED) turns.pause(remainingTime);
	});

	async function request(
		send: (options: RequestData) => Promise<unknown>,
		{ urgency = 'by the clock', ...options }: PostingRequest = {},
	): Promise<unknown> {
		const end = await turns.take(urgency, options.signal ?? undefined);
		try {
			// Anew each time: after an answer of 401 it would be gone.
			rest.setToken(token);
			const answer = await send(options);
			end('answered');
			return answer;
		} catch (error) {
			if (error instanceof RateLimitError && error.global) turns.pause(error.retryAfter);
			end(fateOf(error));
			throw error;
		}
	}

	// Who the bot is never changes.
	const self = new Map<string, Promise<unknown> | undefined>([
		[Routes.user(), undefined],
		[Routes.currentApplication(), undefined],
	]);
	return {
		get(route, options) {
			const known = self.get(route);
			if (known !== undefined) return known;
			const answer = request((sent) => rest.get(route, sent), options);
			if (!self.has(route)) return answer;
			const kept = answer.catch((error: unknown) => {
				self.set(route, undefined);
				throw error;
			});
			self.set(route, kept);
			return kept;
		},
		post: (route, options) => request((sent) => rest.post(route, sent), options),
		patch: (route, options) => request((sent) => rest.patch(route, sent), options),
	};
}

function fateOf(error: unknown): Fate {
	if (error instanceof DiscordAPIError || error instanceof HTTPError) return 'answered';
	return error instanceof Error && error.name === 'AbortError' ? 'given up' : 'failed';
}
