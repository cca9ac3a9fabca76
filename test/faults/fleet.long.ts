import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, inject, onTestFinished, test } from 'vitest';
import type { Shown } from '../../src/local-discord/messages/shown.ts';
import { startFleet } from '../support/fleet.ts';
import { readFleetSize } from '../support/fleet-size.ts';
import { startPostgres } from '../support/postgres-process.ts';
import { read } from '../support/read-message.ts';

const PROCESSES = 4;
/** Longer than the lease of the process that posts. */
const STOPPED_MS = 20_000;
/** Until whoever takes up the connections of the dead has answered. */
const CALM_MS = 30_000;
/** Discord's own bound is 50. */
const MOST_A_SECOND = 50;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const isUnanswered = ({ acknowledged }: Shown): boolean => !acknowledged;

const size = readFleetSize(inject('fleet'));
const { servers, minutes } = size;
/** Made ready, put through all, counted. */
const timeout = (minutes + 30) * 60_000;

/** What members read while there is no database. */
const isRefusal = (shown: Shown): boolean => read(shown).includes('database');

test(`four processes on one PostgreSQL, ${servers} servers: whatever is killed, stopped or gone for ${minutes} minutes, each post is there once`, {
	timeout,
}, async () => {
	const folder = await mkdtemp(join(tmpdir(), 'dateline-fleet-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const postgres = await startPostgres(folder);
	onTestFinished(() => postgres.stop());
	const begun = performance.now();
	const since = (): string => `${Math.round((performance.now() - begun) / 1000)} s`;
	const fleet = await startFleet(postgres.url, { ...size, processes: PROCESSES });
	onTestFinished(() => fleet.stop());
	say(`${since()}: ${servers} servers are due, ${fleet.feedPosts} follow a paper`);
	const stopAsking = fleet.ask(size.askedPerSecond);
	const partMs = (minutes * 60_000) / 4;

	const killing = fleet.killEach(size.killEverySeconds * 1000, minutes * 60_000);
	await pause(partMs);
	await fleet.stopPoster(STOPPED_MS);
	say(`${since()}: the one that posts was stopped for ${STOPPED_MS / 1000} s; ${fleet.told()}`);
	await pause(Math.max(0, partMs - STOPPED_MS));
	await postgres.leave(Math.min(60_000, partMs));
	await fleet.cutConnections();
	say(`${since()}: the database was gone, and all connections were cut; ${fleet.told()}`);
	await pause(Math.max(0, partMs));
	await postgres.leave(1000);
	const kills = await killing;
	const { asked, shown } = await stopAsking();
	say(`${since()}: ${kills} kills, the database started anew twice; ${fleet.told()}`);
	await fleet.settle();
	await pause(CALM_MS);
	const askedInCalm = await fleet.askAll(100);
	const counted = await fleet.finish();

	const unanswered = shown.filter(isUnanswered);
	const unansweredInCalm = askedInCalm.filter(isUnanswered);
	const late = unanswered.filter(fleet.cameLate).length;
	const inWords = shown.filter((one) => one.acknowledged && isRefusal(one)).length;
	say(
		`${since()}: ${servers} servers, ${kills} kills: ${counted.reminders.posted} reminders and ${counted.feeds.posted} posts of feeds; at most ${counted.busiest.all} requests in a second (${counted.busiest.kinds})`,
	);
	say(
		`${asked} asked: ${shown.length - unanswered.length - inWords} answered, ${inWords} told that the database does not answer, ${late} answered too late, ${unanswered.length - late} not answered by one that was dead or stopped, ${asked - shown.length} that was killed while it worked`,
	);
	say(
		`${askedInCalm.length} asked at once when all was calm again: ${unansweredInCalm.length} not answered, ${unansweredInCalm.filter(fleet.cameLate).length} of them too late`,
	);
	expect(counted.reminders).toEqual({ posted: servers, missing: 0, doubled: 0 });
	expect(counted.feeds).toEqual({ posted: fleet.feedPosts, missing: 0, doubled: 0 });
	expect(counted.busiest.all).toBeLessThanOrEqual(MOST_A_SECOND);
	expect(unansweredInCalm).toEqual([]);
	expect(kills).toBeGreaterThan(minutes);
});
