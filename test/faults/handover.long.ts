import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lateAnswers } from '../support/counted-requests.ts';
import { freePort } from '../support/free-port.ts';
import { startAsking, startServers } from '../support/handover.ts';
import { hasPostgres, newPostgres } from '../support/postgres-databases.ts';
import { startProcess } from '../support/running-bot.ts';
import { spreadConnections } from '../support/spread-connections.ts';

const ASKED_PER_SECOND = 5;

describe.runIf(hasPostgres())('several processes on one PostgreSQL', () => {
	test.each(['gateway', 'HTTP'])(
		'two fronts started anew one after the other, by %s: nobody is without an answer, no session is begun',
		{
			timeout: 180_000,
		},
		async (way) => {
			const database = await newPostgres();
			const { discord, actors } = await startServers(4, { guildsEach: 2 });
			onTestFinished(() => discord.stop());
			const given = { token: discord.token, apiUrl: discord.apiUrl, database };
			const ports = [await freePort(), await freePort()];
			const start = (place: number) => {
				const door = {
					INTERACTIONS_PORT: `${ports[place]}`,
					DISCORD_PUBLIC_KEY: discord.publicKey,
				};
				const settings = { ROLE: 'front', ...(way === 'HTTP' && door) };
				return startProcess({ ...given, settings });
			};
			const sessions: string[] = [];
			discord.on('session', (change) => sessions.push(change));
			const [first, second] = [await start(0), await start(1)];
			if (way === 'HTTP') {
				const balancer = await spreadConnections(ports);
				onTestFinished(() => balancer.stop());
				await discord.useEndpoints({
					interactions: `http://127.0.0.1:${balancer.port}/interactions`,
				});
			}
			const before = sessions.filter((change) => change === 'ready').length;
			const late = lateAnswers(discord);
			const stopAsking = startAsking(actors, ASKED_PER_SECOND);

			await setTimeout(2000);
			expect(await first.stop()).toBe(0);
			const third = await start(0);
			expect(await second.stop()).toBe(0);
			const fourth = await start(1);
			await setTimeout(1000);
			const { asked, shown } = await stopAsking();
			for (const bot of [third, fourth]) expect(await bot.stop()).toBe(0);

			const begun = sessions.filter((change) => change === 'ready').length - before;
			const unanswered = shown.filter(({ acknowledged }) => !acknowledged);
			process.stdout.write(
				`${way}: ${asked} asked while two fronts were started anew, ${unanswered.length} unanswered (${unanswered.filter(({ interactionId }) => late.has(interactionId)).length} of them answered too late), ${begun} sessions begun\n`,
			);
			expect(asked).toBeGreaterThan(10);
			expect(shown).toHaveLength(asked);
			expect(unanswered).toEqual([]);
			expect(begun).toBe(0);
		},
	);
});
