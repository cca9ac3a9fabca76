import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';

/** What answers a member is not counted among what a bot sends of itself. */
const ANSWER = /^\/(?:interactions|webhooks)\//;
const CALLBACK = /^\/interactions\/(\d+)\//;

/** What came in the busiest second: how much of each kind, and all. */
export type Busiest = { readonly all: number; readonly kinds: string };

/** Says what came in the busiest of all seconds, answers to members apart. */
export function countRequests(discord: LocalDiscord): () => Busiest {
	const sent: { readonly at: number; readonly kind: string }[] = [];
	discord.on('request', ({ method, path, status }) => {
		if (ANSWER.test(path) || status === 0) return;
		sent.push({ at: performance.now(), kind: `${method} ${path.replace(/\d{5,}/g, 'ID')}` });
	});
	return () => {
		let [all, first, last] = [0, 0, 0];
		for (const [place, { at }] of sent.entries()) {
			while (at - (sent[first]?.at ?? at) >= 1000) first += 1;
			if (place - first + 1 > all) [all, last] = [place - first + 1, place];
		}
		const kinds = Map.groupBy(sent.slice(last + 1 - all, last + 1), ({ kind }) => kind);
		return { all, kinds: [...kinds].map(([kind, some]) => `${some.length} ${kind}`).join(', ') };
	};
}

/** Of whom an answer came to which Discord said that it is too late. */
export function lateAnswers(discord: LocalDiscord): ReadonlySet<string> {
	const late = new Set<string>();
	discord.on('request', ({ path, status }) => {
		const [, id] = CALLBACK.exec(path) ?? [];
		if (id !== undefined && status === 404) late.add(id);
	});
	return late;
}
