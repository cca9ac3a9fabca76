import type { Actor } from '../../src/local-discord/interactions/actor.ts';
import { startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { Shown } from '../../src/local-discord/messages/shown.ts';

/** Servers of a local Discord, each with somebody who asks. */
export async function startServers(count: number, sharding: { readonly guildsEach: number }) {
	const discord = await startLocalDiscord({ sharding: { ...sharding, atOnce: 16 } });
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

/** Somebody asks something so often a second, until it is ended; gives what they saw. */
export function startAsking(actors: readonly Actor[], perSecond: number) {
	const answers: Promise<Shown>[] = [];
	const timer = setInterval(() => {
		const actor = actors[answers.length % actors.length];
		if (actor) answers.push(actor.run('help'));
	}, 1000 / perSecond);
	return async (): Promise<readonly Shown[]> => {
		clearInterval(timer);
		return Promise.all(answers);
	};
}
