import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '../../src/local-discord/interactions/actor.ts';
import { startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { Shown } from '../../src/local-discord/messages/shown.ts';

/** Servers of a local Discord, each with somebody who asks. */
export async function startServers(
	count: number,
	sharding: { readonly guildsEach: number; readonly atOnce?: number },
) {
	const discord = await startLocalDiscord({ sharding: { atOnce: 16, ...sharding } });
	const ada = discord.addUser({ name: 'Ada' });
	const guilds = Array.from({ length: count }, (_, number) =>
		discord.addGuild({ name: `G${number}`, id: `${BigInt(number + 2) << 22n}` }),
	);
	const actors = guilds.map((guild) => {
		discord.join(ada, guild);
		const [channel] = guild.channels;
		if (!channel) throw new Error('a guild without a channel');
		return discord.actor(ada, channel);
	});
	return { discord, guilds, actors };
}

/** Who asked, and what they saw in the end: all but those who still wait for whoever said that it was working. */
export type Asked = { readonly asked: number; readonly shown: readonly Shown[] };

/** Nothing here takes longer. */
const WORKING_MS = 15_000;
/** What is asked in turns: of the first the store knows nothing. */
const ASKED = ['help', 'dates'] as const;

/** Somebody asks something so often a second, until it is ended; gives what they saw. */
export function startAsking(actors: readonly Actor[], perSecond: number) {
	const answers: Promise<Shown>[] = [];
	const begun = performance.now();
	const timer = setInterval(() => {
		// However late the timer is, as many are asked as should have been by now.
		const due = ((performance.now() - begun) / 1000) * perSecond;
		while (answers.length < due) {
			const actor = actors[answers.length % actors.length];
			const command = ASKED[answers.length % ASKED.length];
			if (!actor || !command) return;
			answers.push(actor.run(command));
		}
	}, 1000 / perSecond);
	return async (): Promise<Asked> => {
		clearInterval(timer);
		const late = pause(WORKING_MS).then(() => undefined);
		const seen = await Promise.all(answers.map((answer) => Promise.race([answer, late])));
		const shown = seen.filter((one) => one !== undefined);
		return { asked: answers.length, shown };
	};
}
