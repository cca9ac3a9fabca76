import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';

/** What answers a member is not counted among what a bot sends of itself. */
const ANSWER = /^\/(?:interactions|webhooks)\//;
const CALLBACK = /^\/interactions\/(\d+)\//;

/** Says how many requests there were in any second, answers to members apart. */
export function countRequests(discord: LocalDiscord): () => number {
	const sent: number[] = [];
	discord.on('request', ({ path, status }) => {
		if (!ANSWER.test(path) && status !== 0) sent.push(performance.now());
	});
	return () => {
		let [most, first] = [0, 0];
		for (const [place, at] of sent.entries()) {
			while (at - (sent[first] ?? at) >= 1000) first += 1;
			most = Math.max(most, place - first + 1);
		}
		return most;
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
