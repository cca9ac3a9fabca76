import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Measures } from '../ports/measures.ts';
import type { Standing } from '../ports/standing.ts';

/** Measures as Prometheus reads them. */
export type Exposition = {
	readonly measures: Measures;
	readonly type: string;
	/** Everything as it stands now. */
	written(): Promise<string>;
};

/** What is asked for anew each time somebody looks. */
export type Watched = {
	readonly standing: Standing;
	readonly now: () => Date;
	/** Connections to Discord: all, and those that are ready. */
	shards(): Promise<{ readonly all: number; readonly ready: number }>;
};

/** Seconds within which Discord waits for a first response, and beyond. */
const ANSWER_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10, 30];
const ANALYSIS_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 3, 10, 30];
const SECOND_MS = 1000;
const OK = 200;
const TOO_MANY = 429;

/** Counts from now on; nothing of it leaves the process until it is asked for. */
export function openMeasures(): Exposition & { watch(watched: Watched): void } {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
	const answers = new Counter({
		name: 'dateline_answers_total',
		help: 'Interactions by kind, command and outcome.',
		labelNames: ['kind', 'command', 'outcome'],
		registers,
	});
	const seconds = new Histogram({
		name: 'dateline_answer_seconds',
		help: 'From an interaction to its whole answer.',
		labelNames: ['kind'],
		buckets: ANSWER_SECONDS,
		registers,
	});
	const jobs = new Counter({
		name: 'dateline_jobs_total',
		help: 'Jobs that ran by the clock, by outcome.',
		labelNames: ['job', 'outcome'],
		registers,
	});
	const lastDone = new Gauge({
		name: 'dateline_job_done_timestamp_seconds',
		help: 'When a job last ran through.',
		labelNames: ['job'],
		registers,
	});
	const sent = new Counter({
		name: 'dateline_requests_total',
		help: 'What was sent to Discord beside answers, by the status that it answered with.',
		labelNames: ['status'],
		registers,
	});
	const analyses = new Histogram({
		name: 'dateline_analysis_seconds',
		help: 'From a text to what is found in it, the wait for a thread included.',
		labelNames: ['outcome'],
		buckets: ANALYSIS_SECONDS,
		registers,
	});
	// Before there are any, none is told as none.
	for (const status of [OK, TOO_MANY]) sent.inc({ status }, 0);
	for (const outcome of ['done', 'failed']) analyses.zero({ outcome });
	let refresh = async (): Promise<void> => {};
	return {
		type: registry.contentType,
		async written() {
			await refresh();
			return registry.metrics();
		},
		watch(watched) {
			refresh = watchAll(watched, registry);
		},
		measures: {
			answered({ kind, command = '', outcome }, ms) {
				answers.inc({ kind, command, outcome });
				seconds.observe({ kind }, ms / SECOND_MS);
			},
			ran(job, outcome) {
				jobs.inc({ job, outcome });
				if (outcome === 'done') lastDone.setToCurrentTime({ job });
			},
			sent: (status) => sent.inc({ status }),
			analysed: (outcome, ms) => analyses.observe({ outcome }, ms / SECOND_MS),
		},
	};
}

/** Gives a function that asks anew for all that is watched. */
function watchAll({ standing, now, shards }: Watched, registry: Registry): () => Promise<void> {
	const registers = [registry];
	const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
		new Gauge({ name, help, labelNames, registers });
	const waiting = gauge(
		'dateline_outbox_waiting_seconds',
		'How long the oldest message that is due has waited.',
		['outbox'],
	);
	const feeds = gauge('dateline_feeds', 'Feeds by state.', ['state']);
	const held = gauge('dateline_held_servers', 'Servers whose posts wait for an admin.');
	const articles = gauge('dateline_articles', 'Articles of all servers.');
	const gateway = gauge('dateline_gateway_shards', 'Connections to Discord.', ['state']);
	const pool = gauge('dateline_database_connections', 'Connections to the database.', ['state']);
	const up = gauge('dateline_database_up', '1 where the database answers.');
	return async () => {
		// What does not answer is left out, and not told as it was before.
		for (const one of [waiting, feeds, held, articles, gateway, pool]) one.reset();
		const { all, ready } = await shards();
		gateway.set({ state: 'all' }, all);
		gateway.set({ state: 'ready' }, ready);
		for (const [state, count] of Object.entries(standing.connections?.() ?? {})) {
			pool.set({ state }, count);
		}
		const figures = await standing.figures(now()).catch(() => undefined);
		up.set(figures ? 1 : 0);
		if (!figures) return;
		for (const [outbox, age] of Object.entries(figures.waitingSeconds)) {
			waiting.set({ outbox }, age);
		}
		for (const [state, count] of Object.entries(figures.feeds)) feeds.set({ state }, count);
		held.set(figures.heldServers);
		articles.set(figures.articles);
	};
}
