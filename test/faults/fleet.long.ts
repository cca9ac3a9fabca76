import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startFleet } from '../support/fleet.ts';
import { startPostgres } from '../support/postgres-process.ts';

const PROCESSES = 4;
const KILL_EVERY_MS = 5000;
/** Longer than the lease of the process that posts. */
const STOPPED_MS = 20_000;
/** Until whoever takes up the connections of the dead has answered. */
const CALM_MS = 30_000;
/** Discord's own bound is 50. */
const MOST_A_SECOND = 50;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const timeout = 40 * 60_000;

test.each([
	{ servers: 500, minutes: 2, askedPerSecond: 20 },
	{ servers: 10_000, minutes: 10, askedPerSecond: 100 },
])(
	'four processes on one PostgreSQL, $servers servers: whatever is killed, stopped or gone for $minutes minutes, each post is there once',
	{
		timeout,
	},
	async ({ servers, minutes, askedPerSecond }) => {
		const folder = await mkdtemp(join(tmpdir(), 'dateline-fleet-'));
		onTestFinished(() => rm(folder, { recursive: true, force: true }));
		const postgres = await startPostgres(folder);
		onTestFinished(() => postgres.stop());
		const fleet = await startFleet(postgres.url, { servers, processes: PROCESSES });
		onTestFinished(() => fleet.stop());
		const stopAsking = fleet.ask(askedPerSecond);
		const partMs = (minutes * 60_000) / 4;

		const killing = fleet.killEach(KILL_EVERY_MS, minutes * 60_000);
		await pause(partMs);
		await fleet.stopPoster(STOPPED_MS);
		await pause(Math.max(0, partMs - STOPPED_MS));
		await postgres.leave(Math.min(60_000, partMs));
		await fleet.cutConnections();
		await pause(Math.max(0, partMs));
		await postgres.leave(1000);
		const kills = await killing;
		const asked = await stopAsking();
		await pause(CALM_MS);
		const askedInCalm = await fleet.askAll(100);
		const counted = await fleet.finish();

		const unanswered = asked.filter(({ acknowledged }) => !acknowledged).length;
		say(
			`${servers} servers, ${kills} kills: ${counted.reminders.posted} reminders and ${counted.feeds.posted} posts of feeds; ${asked.length} asked, ${unanswered} of them while nobody had their connection; at most ${counted.mostASecond} requests in a second`,
		);
		expect(counted.reminders).toEqual({ posted: servers, missing: 0, doubled: 0 });
		expect(counted.feeds).toEqual({ posted: fleet.feedPosts, missing: 0, doubled: 0 });
		expect(counted.mostASecond).toBeLessThanOrEqual(MOST_A_SECOND);
		expect(askedInCalm.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
		expect(kills).toBeGreaterThan(minutes);
	},
);
