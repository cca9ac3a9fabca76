import { expect, onTestFinished, test } from 'vitest';
import { openWatched } from '../../src/operations/open-watched.ts';
import { openStanding } from '../../src/sql/standing.ts';
import { newDatabase } from '../support/databases.ts';

async function opened() {
	const database = await newDatabase();
	const watched = await openWatched({ host: '127.0.0.1', port: 0 }, openStanding(database));
	onTestFinished(() => watched.close());
	const ask = async (path: string) => {
		const response = await fetch(`http://127.0.0.1:${watched.port}${path}`);
		return `${response.status} ${await response.text()}`;
	};
	return { ...watched, database, ask };
}

test('it is ready once every connection to Discord is', async () => {
	const { of, ask, database } = await opened();
	const shards = { all: 2, ready: 1 };

	expect(await ask('/readyz')).toBe('503 not ready: discord\n');
	of({ shards: async () => shards });
	expect(await ask('/readyz')).toBe('503 not ready: discord\n');
	shards.ready = 2;
	expect(await ask('/readyz')).toBe('200 ready\n');
	await database.close();
	expect(await ask('/readyz')).toBe('503 not ready: database\n');
});

test('what a database does not answer is not told as it was before', async () => {
	const { ask, database, measures } = await opened();
	measures.ran('tidy', 'done');
	measures.sent(429);
	measures.analysed('done', 300);
	const before = await ask('/metrics');
	expect(before).toMatch(/^dateline_database_up 1$/m);
	expect(before).toMatch(/^dateline_requests_total\{status="200"\} 0$/m);
	expect(before).toMatch(/^dateline_requests_total\{status="429"\} 1$/m);
	expect(before).toMatch(/^dateline_analysis_seconds_sum\{outcome="done"\} 0\.3$/m);
	expect(before).toMatch(/^dateline_feeds\{state="followed"\} 0$/m);
	expect(before).toMatch(/^dateline_outbox_waiting_seconds\{outbox="feeds"\} 0$/m);
	await database.close();

	const after = await ask('/metrics');
	expect(after).toMatch(/^dateline_database_up 0$/m);
	expect(after).not.toMatch(/^dateline_feeds\{/m);
	expect(after).toMatch(/^dateline_jobs_total\{job="tidy",outcome="done"\} 1$/m);
});

test('an answer and an analysis are counted by how long they took, up to half a minute', async () => {
	const { ask, measures } = await opened();
	measures.answered({ kind: 'command', command: 'quotes', outcome: 'answered' }, 1500);
	measures.analysed('failed', 30_001);
	const told = await ask('/metrics');
	const counts = (name: string, label: string) =>
		Array.from(
			told.matchAll(new RegExp(`^${name}_bucket\\{le="([^"]+)",${label}\\} (\\d+)$`, 'gm')),
			([, upTo, count]) => `${upTo}: ${count}`,
		).join(', ');

	expect(told).toMatch(
		/^dateline_answers_total\{kind="command",command="quotes",outcome="answered"\} 1$/m,
	);
	expect(counts('dateline_answer_seconds', 'kind="command"')).toBe(
		'0.05: 0, 0.1: 0, 0.25: 0, 0.5: 0, 1: 0, 1.5: 1, 3: 1, 10: 1, 30: 1, +Inf: 1',
	);
	expect(counts('dateline_analysis_seconds', 'outcome="failed"')).toBe(
		'0.05: 0, 0.1: 0, 0.25: 0, 0.5: 0, 1: 0, 3: 0, 10: 0, 30: 0, +Inf: 1',
	);
	expect(counts('dateline_analysis_seconds', 'outcome="done"')).toMatch(/^0\.05: 0.*\+Inf: 0$/);
});

test('a job that failed is not told as one that ran through', async () => {
	const { ask, measures } = await opened();
	measures.ran('tidy', 'failed');
	measures.ran('feeds', 'done');
	const told = await ask('/metrics');

	expect(told).toMatch(/^dateline_jobs_total\{job="tidy",outcome="failed"\} 1$/m);
	expect(told).not.toMatch(/^dateline_job_done_timestamp_seconds\{job="tidy"/m);
	expect(told).toMatch(/^dateline_job_done_timestamp_seconds\{job="feeds"\} \d+/m);
});

test('the connections to Discord are told, and those that are ready', async () => {
	const { of, ask } = await opened();
	of({ shards: async () => ({ all: 3, ready: 2 }) });
	const told = await ask('/metrics');

	expect(told).toMatch(/^dateline_gateway_shards\{state="all"\} 3$/m);
	expect(told).toMatch(/^dateline_gateway_shards\{state="ready"\} 2$/m);
});

test('what there is and what waits is told anew each time', async () => {
	const figures = {
		waitingSeconds: { reminders: 1, feeds: 2, follows: 3 },
		feeds: { followed: 4, failing: 5, stopped: 6 },
		heldServers: 7,
		articles: 8,
	};
	const standing = {
		check: async () => undefined,
		figures: async () => figures,
		connections: () => ({ open: 9, idle: 10, waiting: 11 }),
	};
	const watched = await openWatched({ host: '127.0.0.1', port: 0 }, standing);
	onTestFinished(() => watched.close());
	const read = async () =>
		(await fetch(`http://127.0.0.1:${watched.port}/metrics`))
			.text()
			.then((text) =>
				Array.from(
					text.matchAll(/^dateline_(?:outbox|feeds|held|articles|database)\S* \d+$/gm),
					([line]) => line,
				),
			);

	expect(await read()).toEqual([
		'dateline_outbox_waiting_seconds{outbox="reminders"} 1',
		'dateline_outbox_waiting_seconds{outbox="feeds"} 2',
		'dateline_outbox_waiting_seconds{outbox="follows"} 3',
		'dateline_feeds{state="followed"} 4',
		'dateline_feeds{state="failing"} 5',
		'dateline_feeds{state="stopped"} 6',
		'dateline_held_servers 7',
		'dateline_articles 8',
		'dateline_database_connections{state="open"} 9',
		'dateline_database_connections{state="idle"} 10',
		'dateline_database_connections{state="waiting"} 11',
		'dateline_database_up 1',
	]);
	figures.articles = 12;
	expect(await read()).toContain('dateline_articles 12');
});
