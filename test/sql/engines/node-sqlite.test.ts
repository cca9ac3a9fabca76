import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { nodeSqlite, rowReader } from '../../../src/sql/engines/node-sqlite.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';

const TIMES = 1000;
/** The processor's time is counted in steps of some milliseconds. */
const STEP_MS = 20;

/** A statement that takes far longer to plan than to run. */
const LONG_PLAN = Array.from(
	{ length: 40 },
	(_, n) => `select a.x from t as a join t as b on b.x = a.x where a.x = ${n}`,
).join(' union all ');

function open() {
	const file = new DatabaseSync(':memory:');
	file.exec('create table t (x integer primary key); insert into t values (1), (2), (3)');
	return nodeSqlite(file);
}

function cpuOf(sql: string, parameters: readonly unknown[]): number {
	const database = open();
	const ask = () => database.prepare(sql).all(parameters);
	ask();
	return cpuTimeOf(() => {
		for (let time = 0; time < TIMES; time += 1) ask();
	});
}

test('a statement with a limit is planned once, as one without', () => {
	const [without, limited] = [cpuOf(LONG_PLAN, []), cpuOf(`${LONG_PLAN} limit ?`, [5])];

	expect(limited).toBeLessThan(5 * without + STEP_MS);
});

test.each<[string, readonly unknown[], readonly number[]]>([
	['select x from t order by x limit ?', [2], [1, 2]],
	['select x from t order by x limit ? offset ?', [2, 1], [2, 3]],
	['select x from (select x from t order by x desc limit ?) order by x LIMIT ?', [2, 1], [2]],
	['select x from t order by x limit ?', [-1], [1, 2, 3]],
])('%s with %j', (sql, parameters, expected) => {
	const rows = open().prepare(sql).all(parameters) as { x: number }[];

	expect(rows.map(({ x }) => x)).toEqual(expected);
});

test('rows are read with the names of their columns, whatever the values are', () => {
	const read = rowReader(new DatabaseSync(':memory:'));
	const sql = `select ? as day, 'b' || ? as "letters", x'0102' as bytes, null as none limit ?`;

	expect(read(sql, ['2024-03-07', 'c', 5])).toEqual([
		{ day: '2024-03-07', letters: 'bc', bytes: new Uint8Array([1, 2]), none: null },
	]);
	expect(read(sql, [null, 'd', 5])).toMatchObject([{ day: null, letters: 'bd' }]);
	expect(read(sql, ['x', 'y', 0])).toEqual([]);
});
