import {
	CompiledQuery,
	type DatabaseConnection,
	type Driver,
	type QueryResult,
	type TransactionSettings,
} from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { isConflict, isLost, storeFaultOf } from './postgres-faults.ts';

/** How long a statement, and a transaction at rest, may hold on to what others wait for. */
export type Limits = { readonly statementMs: number; readonly idleMs: number };

/** So often is done again what met another at work on the same rows. */
const ATTEMPTS = 4;

/**
 * Kysely's driver on a pool that may lie behind a pooler of transactions: nothing is said to a session but within a
 * transaction, and no statement has a name. It says what is wrong with the store as a StoreFault.
 */
export class PostgresDriver implements Driver {
	readonly #pool: Pool;
	readonly #limits: Limits | undefined;

	/** Without limits everything may take as long as it takes, as a migration does. */
	constructor(pool: Pool, limits: Limits | undefined) {
		this.#pool = pool;
		this.#limits = limits;
	}

	async init(): Promise<void> {}

	async acquireConnection(): Promise<DatabaseConnection> {
		try {
			return new PooledConnection(await this.#pool.connect(), this.#limits);
		} catch (error) {
			throw storeFaultOf(error);
		}
	}

	async beginTransaction(
		connection: PooledConnection,
		{ isolationLevel, accessMode }: TransactionSettings,
	): Promise<void> {
		const modes = [isolationLevel && `isolation level ${isolationLevel}`, accessMode];
		const begin = ['begin', ...modes.filter((mode) => mode !== undefined)].join(' ');
		const { statementMs = 0, idleMs = 0 } = this.#limits ?? {};
		connection.isInTransaction = true;
		await connection.executeQuery(
			CompiledQuery.raw(
				`${begin}; set local statement_timeout = ${statementMs}; set local idle_in_transaction_session_timeout = ${idleMs}`,
			),
		);
	}

	async commitTransaction(connection: PooledConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('commit'));
		connection.isInTransaction = false;
	}

	/** Where even that is impossible the connection goes, and the transaction with it; why it failed is told before. */
	async rollbackTransaction(connection: PooledConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => connection.discard());
		connection.isInTransaction = false;
	}

	async releaseConnection(connection: PooledConnection): Promise<void> {
		connection.release();
	}

	async destroy(): Promise<void> {
		await this.#pool.end();
	}
}

/** A little longer than the server itself would take, for a server that does not answer any more. */
const LATER_MS = 5000;

/** What the server does for itself, for nobody who waits. */
const TAKES_LONG = /^(?:analyze|vacuum)$/;

class PooledConnection implements DatabaseConnection {
	isInTransaction = false;
	readonly #client: PoolClient;
	readonly #answerMs: number | undefined;
	#isUseless = false;
	#last: Promise<unknown> = Promise.resolve();

	constructor(client: PoolClient, limits: Limits | undefined) {
		this.#client = client;
		this.#answerMs = limits && limits.statementMs + LATER_MS;
	}

	/** One after the other, whoever asks for several at once. */
	executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
		const result = this.#last.then(() => this.#execute<Row>(query));
		this.#last = result.catch(() => {});
		return result;
	}

	async #execute<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
		const values = parameters.map(storable);
		const isLimited = this.#answerMs !== undefined && !TAKES_LONG.test(sql);
		for (let attempt = 1; ; attempt += 1) {
			try {
				const { command, rowCount, rows } = await this.#client.query({
					text: sql,
					values,
					...(isLimited && { query_timeout: this.#answerMs }),
				});
				const isChange = /^(?:INSERT|UPDATE|DELETE|MERGE)$/.test(command);
				return { rows: rows ?? [], ...(isChange && { numAffectedRows: BigInt(rowCount ?? 0) }) };
			} catch (error) {
				if (isLost(error)) this.discard();
				if (isConflict(error) && !this.isInTransaction && attempt < ATTEMPTS) continue;
				throw isConflict(error) ? error : storeFaultOf(error);
			}
		}
	}

	// biome-ignore lint/correctness/useYield: nothing of ours reads row by row
	async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
		throw new Error('rows are not streamed from PostgreSQL');
	}

	discard(): void {
		this.#isUseless = true;
	}

	release(): void {
		this.#client.release(this.#isUseless);
	}
}

/** Does it again when it met another at work on the same rows: `work` is whole or not at all. */
export async function againOnConflict<Result>(work: () => Promise<Result>): Promise<Result> {
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await work();
		} catch (error) {
			if (!isConflict(error)) throw error;
			if (attempt >= ATTEMPTS) throw storeFaultOf(error);
		}
	}
}

/** PostgreSQL keeps every letter but this one; the length of a text, by which findings point into it, stays. */
const NO_LETTER = '\0';

function storable(value: unknown): unknown {
	return typeof value === 'string' && value.includes(NO_LETTER)
		? value.replaceAll(NO_LETTER, '\ufffd')
		: value;
}
