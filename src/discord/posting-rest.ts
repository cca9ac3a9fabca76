import { setTimeout as pause } from 'node:timers/promises';
import { REST, type RequestData } from 'discord.js';
import type { Connection } from './bot.ts';

type Route = `/${string}`;

/** Discord's API for what is posted by the clock. A limit or a failure is an error at once. */
export type PostingRest = {
	get(route: Route, options?: RequestData): Promise<unknown>;
	post(route: Route, options?: RequestData): Promise<unknown>;
};

/** Discord allows the whole bot 50 a second; the rest is left to whoever asks it something. */
const APART_MS = 1000 / 40;
const TIMEOUT_MS = 15_000;

/** A way to Discord of its own, so that answers to interactions never stand in its queue. */
export function openPostingRest({ token, apiUrl }: Connection): PostingRest {
	const rest = new REST({
		version: '10',
		api: apiUrl,
		retries: 0,
		timeout: TIMEOUT_MS,
		rejectOnRateLimit: () => true,
	}).setToken(token);
	const turn = createTurns();
	return {
		async get(route, options) {
			await turn();
			return rest.get(route, options);
		},
		async post(route, options) {
			await turn();
			return rest.post(route, options);
		},
	};
}

/** Each turn comes a while after the one before. */
function createTurns(): () => Promise<void> {
	let next = 0;
	return async () => {
		const now = performance.now();
		const mine = Math.max(now, next);
		next = mine + APART_MS;
		if (mine > now) await pause(mine - now);
	};
}
