import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import dashboard from '../../deploy/grafana-dashboard.json' with { type: 'json' };
import { emptyFolder } from '../support/databases.ts';
import { freePort } from '../support/free-port.ts';
import { startAsking, startServers } from '../support/handover.ts';
import { hasPostgres, newPostgres } from '../support/postgres-databases.ts';
import { hasPrometheus, startPrometheus } from '../support/prometheus.ts';
import { startProcess } from '../support/running-bot.ts';

const ASKED_PER_SECOND = 10;
const ASKED_MS = 8000;
/** Until a Prometheus that looks each second has seen the last answer twice. */
const SEEN_MS = 3000;

describe.runIf(hasPostgres() && (await hasPrometheus()))('a real Prometheus', () => {
	test('reads the measures of two processes, and answers every query of the dashboard', {
		timeout: 240_000,
	}, async () => {
		const database = await newPostgres();
		const { discord, actors } = await startServers(2, { guildsEach: 2 });
		onTestFinished(() => discord.stop());
		const ports = [await freePort(), await freePort()];
		const given = { token: discord.token, apiUrl: discord.apiUrl, database };
		const bots = await Promise.all(
			ports.map((port) => startProcess({ ...given, settings: { HEALTH_PORT: String(port) } })),
		);
		onTestFinished(async () => {
			for (const bot of bots) await bot.stop();
		});
		const folder = await emptyFolder();
		const prometheus = await startPrometheus(folder, ports);
		onTestFinished(() => prometheus.stop());
		const stopAsking = startAsking(actors, ASKED_PER_SECOND);
		await pause(ASKED_MS);
		const { asked } = await stopAsking();
		// Jobs run by the minute.
		while ((await prometheus.ask('dateline_job_done_timestamp_seconds')).length === 0) {
			await pause(SEEN_MS);
		}
		await pause(SEEN_MS);

		const queries = dashboard.panels.flatMap(({ title, targets }) =>
			targets.map(({ expr }) => ({ title, expr })),
		);
		const answered = new Map<string, number[]>();
		for (const { title, expr } of queries) {
			const values = await prometheus.ask(expr);
			answered.set(expr, values);
			process.stdout.write(`${title}: ${values.map((value) => +value.toFixed(3)).join(', ')}\n`);
		}

		expect(await prometheus.ask('up')).toEqual([1, 1]);
		expect(await prometheus.ask('sum(dateline_answer_seconds_count)')).toEqual([asked]);
		expect(await prometheus.ask('min(dateline_database_up)')).toEqual([1]);
		const silent = queries.filter(({ expr }) => answered.get(expr)?.length === 0);
		// Nothing has failed here, so that there is no such measure yet.
		expect(silent.map(({ title }) => title)).toEqual(['Answers that failed, an hour']);
	});
});
