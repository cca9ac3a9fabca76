import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import {
	CompiledQuery,
	type DatabaseConnection,
	type Driver,
	type QueryResult,
	type SqliteDatabase,
} from 'kysely';
import { StoreFault, type StoreProblem } from '../../ports/store-fault.ts';
import { nodeSqlite, type ReadRows, rowReader } from './node-sqlite.ts';
import { createBreaths, createTurns } from './turns.ts';

/** How long another process may hold the lock. */
const PATIENCE_MS = 5000;
const LONGEST_WAIT_MS = 50;
const WAIT_STEP_MS = 2;

/** Statements that are no promise to keep anything. */
const KEEPS_NOTHING = /^\s*(?:select|pragma|rollback)\b/i;

/** SQLite's primary result codes. */
const BUSY = 5;
const PROBLEMS: ReadonlyMap<number, StoreProblem> = new Map([
	[BUSY, 'busy'],
	[8, 'read-only'],
	[10, 'disk error'],
	[11, 'damaged'],
	[13, 'disk full'],
	[14, 'disk error'],
	[26, 'damaged'],
]);

/** The primary result code; the extended one tells it in its last byte. 0 where it is no error of SQLite's. */
export function resultCodeOf(error: unknown): number {
	const code = error instanceof Error && 'errcode' in error ? error.errcode : 0;
	return typeof code === 'number' ? code & 0xff : 0;
}

/** What only reads, and may be read beside a transaction: it sees what was committed. */
const ONLY_READS = /^\s*(?:select\b|with\s(?!.*\b(?:insert|update|delete)\b))/is;

/**
 * Kysely's driver, which waits for a lock without holding up the process, lets others have their turn however much is asked
 * of it, writes nothing to a file that was deleted or replaced under its hands, and says what is wrong with the store as a
 * StoreFault. Whoever only reads waits for no transaction: that is done by a connection of its own, where there is one.
 */
export class CarefulDriver implements Driver {
	readonly #file: DatabaseSync;
	readonly #writer: SqliteDatabase;
	readonly #reader: SqliteDatabase | undefined;
	readonly #run: Run;
	/** Where a connection only reads: what it is asked outside of any transaction, as straight as can be. */
	readonly read: Read | undefined;
	readonly #turns = createTurns();
	/** Called when something was written, and no transaction is open. */
	readonly #written: () => void;
	readonly #breathe = createBreaths();
	/** Those that nobody holds. */
	readonly #free: CarefulConnection[] = [];

	constructor({ writer, file, reader, written = () => {} }: Connections) {
		this.#file = writer;
		this.#written = written;
		this.#writer = nodeSqlite(writer);
		this.#reader = reader && nodeSqlite(reader);
		this.#run = carefulRun(file);
		this.read = reader && this.#readBy(rowReader(reader));
	}

	#readBy(rowsOf: ReadRows): Read {
		const patiently = async <Row>(query: Asked): Promise<Row[]> => {
			const execute = async () => ({ rows: rowsOf<Row>(query.sql, query.parameters) });
			return (await this.#run('reads', { execute, wait: pause })).rows;
		};
		return (query) => {
			const turn = this.#breathe();
			if (turn !== undefined) return turn.then(() => patiently(query));
			try {
				return rowsOf(query.sql, query.parameters);
			} catch (error) {
				if (resultCodeOf(error) === BUSY) return patiently(query);
				throw faultOf(error);
			}
		};
	}

	async init(): Promise<void> {}

	async acquireConnection(): Promise<CarefulConnection> {
		return this.#free.pop() ?? this.#connect();
	}

	#connect(): CarefulConnection {
		const [turns, writer, reader] = [this.#turns, this.#writer, this.#reader];
		const write = <Row>(query: CompiledQuery): Promise<QueryResult<Row>> =>
			this.#run(KEEPS_NOTHING.test(query.sql) || ONLY_READS.test(query.sql) ? 'reads' : 'writes', {
				execute: async () => execute<Row>(writer, query),
				wait: this.#waitInTurn,
			});
		const connection: CarefulConnection = {
			hasTurn: false,
			executeQuery: async <Row>(query: CompiledQuery) => {
				const turn = this.#breathe();
				// Whoever asks at the same moment is to see how long this one took.
				if (turn !== undefined) await turn;
				if (connection.hasTurn) return write<Row>(query);
				if (reader && ONLY_READS.test(query.sql)) {
					const read = async () => execute<Row>(reader, query);
					return this.#run('reads', { execute: read, wait: pause });
				}
				await turns.take();
				const result = await write<Row>(query).finally(turns.give);
				this.#written();
				return result;
			},
			streamQuery() {
				throw new Error('what is read of SQLite is read at once');
			},
		};
		return connection;
	}

	/** Whoever waits for a lock before a transaction lets others write meanwhile. */
	readonly #waitInTurn = async (ms: number): Promise<void> => {
		if (this.#file.isTransaction) return pause(ms);
		this.#turns.give();
		await pause(ms);
		await this.#turns.take();
	};

	/** Lets another connection to the file write in turn with this one, and as carefully. */
	readonly alone = async <Result>(work: () => Promise<Result>): Promise<Result> => {
		await this.#turns.take();
		const working = this.#run('writes', { execute: work, wait: this.#waitInTurn });
		return working.finally(this.#turns.give);
	};

	async releaseConnection(connection: CarefulConnection): Promise<void> {
		if (connection.hasTurn) this.#turns.give();
		connection.hasTurn = false;
		this.#free.push(connection);
	}

	/** Takes the lock at once, so that nothing of the transaction is done yet while it waits. */
	async beginTransaction(connection: CarefulConnection): Promise<void> {
		await this.#turns.take();
		connection.hasTurn = true;
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	}

	async commitTransaction(connection: CarefulConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('commit'));
		this.#written();
	}

	async rollbackTransaction(connection: CarefulConnection): Promise<void> {
		// After some faults SQLite has rolled back already; to do so again would fail, and hide why.
		if (!this.#file.isTransaction) return;
		await connection.executeQuery(CompiledQuery.raw('rollback'));
	}

	async destroy(): Promise<void> {
		this.#reader?.close();
		this.#writer.close();
	}
}

/** The connections to a file, and who is told when something was written. */
type Connections = {
	readonly writer: DatabaseSync;
	readonly file: string;
	readonly reader?: DatabaseSync | undefined;
	readonly written?: () => void;
};

/** The rows of a query that only reads: at once, where nobody else is to have a turn first. */
export type Read = <Row>(query: Asked) => Row[] | Promise<Row[]>;
type Asked = Pick<CompiledQuery, 'sql' | 'parameters'>;

function execute<Row>(database: SqliteDatabase, { sql, parameters }: Asked): QueryResult<Row> {
	const statement = database.prepare(sql);
	if (statement.reader) return { rows: statement.all(parameters) as Row[] };
	const { changes, lastInsertRowid } = statement.run(parameters);
	return { rows: [], insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes) };
}

/** `hasTurn` while it is in a transaction. */
type CarefulConnection = DatabaseConnection & { hasTurn: boolean };

type Run = <Result>(
	kind: 'reads' | 'writes',
	how: {
		readonly execute: () => Promise<Result>;
		readonly wait: (ms: number) => Promise<void>;
	},
) => Promise<Result>;

function carefulRun(file: string): Run {
	const isThere = watchFile(file);
	/** Somebody waited in vain: until something is written again, whoever meets the lock fails at once. */
	let isStuck = false;
	return async (kind, { execute, wait }) => {
		let waitedMs = 0;
		for (let attempt = 1; ; attempt += 1) {
			if (kind === 'writes' && !isThere()) throw new StoreFault('gone');
			try {
				const result = await execute();
				if (kind === 'writes') isStuck = false;
				return result;
			} catch (error) {
				if (resultCodeOf(error) !== BUSY) throw faultOf(error);
				if (waitedMs >= PATIENCE_MS) isStuck = true;
				if (isStuck) throw faultOf(error);
			}
			const waitMs = Math.min(attempt * WAIT_STEP_MS, LONGEST_WAIT_MS);
			waitedMs += waitMs;
			await wait(waitMs);
		}
	};
}

function faultOf(error: unknown): unknown {
	const problem = PROBLEMS.get(resultCodeOf(error));
	return problem ? new StoreFault(problem, { cause: error }) : error;
}

/** Tells whether `file` is still the one that stands there now: one that was deleted is written to all the same, and lost. */
function watchFile(file: string): () => boolean {
	if (file === ':memory:') return () => true;
	const first = identityOf(file);
	return () => identityOf(file) === first;
}

function identityOf(file: string): string | undefined {
	try {
		const { dev, ino } = statSync(file);
		return `${dev} ${ino}`;
	} catch {
		return undefined;
	}
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, ms);
	});
}
