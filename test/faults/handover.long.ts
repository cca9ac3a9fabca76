import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startAsking, startServers } from '../support/handover.ts';
import { hasPostgres, newPostgres } from '../support/postgres-databases.ts';
import { startProcess } from '../support/running-bot.ts';

const ASKED_PER_SECOND = 5;

describe.runIf(hasPostgres())('several processes on one PostgreSQL', () => {
	test('two fronts started anew one after the other: nobody is without an answer, no session is begun', {
		timeout: 180_000,
	}, async () => {
		const database = await newPostgres();
		const { discord, actors } = await startServers(4, { guildsEach: 2 });
		onTestFinished(() => discord.stop());
		const given = { token: discord.token, apiUrl: discord.apiUrl, database };
		const start = () => startProcess({ ...given, settings: { ROLE: 'front' } });
		const sessions: string[] = [];
		discord.on('session', (change) => sessions.push(change));
		const [first, second] = [await start(), await start()];
		const before = sessions.filter((change) => change === 'ready').length;
		const stopAsking = startAsking(actors, ASKED_PER_SECOND);

		await setTimeout(2000);
		expect(await first.stop()).toBe(0);
		const third = await start();
		expect(await second.stop()).toBe(0);
		const fourth = await start();
		await setTimeout(1000);
		const { asked, shown } = await stopAsking();
		for (const bot of [third, fourth]) expect(await bot.stop()).toBe(0);

		const begun = sessions.filter((change) => change === 'ready').length - before;
		const unanswered = shown.filter(({ acknowledged }) => !acknowledged);
		process.stdout.write(
			`${asked} asked while two fronts were started anew, ${unanswered.length} unanswered, ${begun} sessions begun\n`,
		);
		expect(asked).toBeGreaterThan(10);
		expect(shown).toHaveLength(asked);
		expect(unanswered).toEqual([]);
		expect(begun).toBe(0);
	});
});
