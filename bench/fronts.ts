/**
 * What one and two fronts on one PostgreSQL answer for each second of a processor, over the gateway and by HTTP, and how long a
 * member waits: `npm run bench:fronts -- 4000`. Wall time says nothing of two fronts where who asks, the fronts and the database
 * share two cores; processor time says what each front would do with a core of its own, as long as the database keeps up,
 * whose time is told beside it. On Linux.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../test/support/postgres-process.ts';
import { administer } from '../test/support/postgres-server.ts';
import { type MeasuredFronts, measureFronts, type Way } from './fronts/measure-fronts.ts';

const ANSWERS = Number(process.argv[2] ?? 4000);
const WAYS: readonly Way[] = ['gateway', 'HTTP'];
const COUNTS = [1, 2];
const ROUNDS = 10;
const COLUMNS = ['CPU', 'database', 'a second', 'p50 alone', 'p99 alone', 'p50', 'p99'];

const folder = await mkdtemp(join(tmpdir(), 'dateline-fronts-'));
const postgres = await startPostgres(folder);
try {
	const server = postgres.url.replace(/\/[^/]*$/, '');
	const newDatabase = async (name: string) => {
		await administer(server, (client) => client.query(`create database ${name}`));
		return { url: `${server}/${name}`, pid: postgres.pid() ?? 0 };
	};
	const all = WAYS.flatMap((way) => COUNTS.map((count) => ({ way, count })));
	const answers = Math.ceil(ANSWERS / ROUNDS);
	const measured = await measureFronts(all, { rounds: ROUNDS, answers, newDatabase });
	tell('', COLUMNS);
	for (const one of measured) {
		tell(`${one.way}, ${one.count === 1 ? 'one front' : `${one.count} fronts`}`, figuresOf(one));
	}
	for (const way of WAYS) {
		const [one = 0, two = 0] = measured.filter((each) => each.way === way).map(capacityOf);
		process.stdout.write(
			`${way}: two fronts answer ${(two / one).toFixed(2)} times what one does\n`,
		);
	}
} finally {
	await postgres.stop();
	await rm(folder, { recursive: true, force: true });
}

/** Answers in a second in which each front has a core. */
function capacityOf({ cpuMs, count }: MeasuredFronts): number {
	return (count * 1000) / cpuMs;
}

function figuresOf(measured: MeasuredFronts): string[] {
	const { cpuMs, databaseCpuMs, alone, together } = measured;
	return [
		cpuMs.toFixed(2),
		databaseCpuMs.toFixed(2),
		capacityOf(measured).toFixed(0),
		...[alone.p50, alone.p99, together.p50, together.p99].map((figure) => figure.toFixed(1)),
	];
}

function tell(name: string, figures: readonly string[]): void {
	process.stdout.write(
		`${name.padEnd(22)}${figures.map((figure) => figure.padStart(11)).join('')}\n`,
	);
}
