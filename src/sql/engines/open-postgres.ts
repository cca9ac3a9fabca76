import {
	type DatabaseIntrospector,
	Kysely,
	PostgresAdapter,
	PostgresDialect,
	PostgresIntrospector,
	sql,
	type TransactionBuilder,
} from 'kysely';
import pg from 'pg';
import { UserError } from '../../domain/user-error.ts';
import { StoreFault } from '../../ports/store-fault.ts';
import type { Database } from '../database.ts';
import { migrate } from '../migrate.ts';
import type { Queries, Schema } from '../schema.ts';
import { postgres } from './postgres.ts';
import { PostgresCompiler } from './postgres-columns.ts';
import { againOnConflict, type Limits, PostgresDriver } from './postgres-driver.ts';
import { adviceFor, codeOf, NO_TABLES } from './postgres-faults.ts';
import { POSTGRES_MIGRATIONS } from './postgres-migrations.ts';

const CONNECTIONS = 10;
const CONNECT_MS = 10_000;
const UNUSED_MS = 30_000;
const LIMITS: Limits = { statementMs: 30_000, idleMs: 60_000 };
const OLDEST_VERSION = 15;
/** A server that has just been started answers within this time. */
const STARTING_MS = 30_000;
const RETRY_MS = 500;

/** Opens the database at `address`, postgres://user:password@host:port/name, and brings it up to date. */
export async function openPostgres(address: string): Promise<Database> {
	if (!URL.canParse(address)) throw new UserError(NO_ADDRESS);
	// A migration takes as long as it takes, and is done before anything else is asked.
	const migrating = databaseOn(openPool(address));
	let mayMakeTables = true;
	try {
		await awaitStart(migrating.queries);
		mayMakeTables = await checkServer(migrating.queries);
		await migrate(migrating, POSTGRES_MIGRATIONS);
	} catch (error) {
		throw refusal(address, error, { mayMakeTables });
	} finally {
		await migrating.close();
	}
	return postgresAt(address, LIMITS);
}

/** The database at `address` as it is: with every migration applied already. */
export function postgresAt(address: string, limits = LIMITS): Database {
	return databaseOn(openPool(address), limits);
}

function databaseOn(pool: pg.Pool, limits?: Limits): Database {
	const queries: Queries = new PostgresQueries({ dialect: new PooledPostgres(pool, limits) });
	return {
		queries,
		dialect: postgres,
		maintain: async () => void (await sql`analyze`.execute(queries)),
		// Its autovacuum does, of each table that has changed by a tenth.
		gatherStatistics: async () => undefined,
		// Its index is one.
		mergeTitles: async () => undefined,
		scrub: async () => void (await sql`vacuum`.execute(queries)),
		connections: () => ({
			open: pool.totalCount,
			idle: pool.idleCount,
			waiting: pool.waitingCount,
		}),
		close: () => queries.destroy(),
	};
}

function openPool(address: string): pg.Pool {
	const pool = new pg.Pool({
		connectionString: address,
		application_name: 'dateline',
		max: CONNECTIONS,
		connectionTimeoutMillis: CONNECT_MS,
		idleTimeoutMillis: UNUSED_MS,
		keepAlive: true,
		keepAliveInitialDelayMillis: CONNECT_MS,
		types: { getTypeParser: parserOf },
	});
	// A connection that ends, at rest or between two queries, is told of by whoever asks next.
	pool.on('error', () => {});
	pool.on('connect', (client) => client.on('error', () => {}));
	return pool;
}

/** int8 and numeric, which pg reads as texts: no number of ours is too long. */
const NUMBERS: ReadonlySet<number> = new Set([20, 1700]);

function parserOf(type: number, format?: 'text' | 'binary') {
	return NUMBERS.has(type) ? Number : pg.types.getTypeParser(type, format as 'text');
}

class PostgresQueries extends Kysely<Schema> {
	override transaction(): TransactionBuilder<Schema> {
		const builder = super.transaction();
		const execute = builder.execute.bind(builder);
		builder.execute = (work) => againOnConflict(() => execute(work));
		return builder;
	}
}

class PooledPostgres extends PostgresDialect {
	readonly #driver: PostgresDriver;

	constructor(pool: pg.Pool, limits: Limits | undefined) {
		super({ pool });
		this.#driver = new PostgresDriver(pool, limits);
	}

	override createDriver(): PostgresDriver {
		return this.#driver;
	}

	override createQueryCompiler(): PostgresCompiler {
		return new PostgresCompiler();
	}

	override createAdapter(): PostgresAdapter {
		return new TurnTakingAdapter();
	}

	override createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
		return new OwnIntrospector(db);
	}
}

/** Whoever migrates has taken its turn already, for a transaction and not for a session as Kysely would. */
class TurnTakingAdapter extends PostgresAdapter {
	override async acquireMigrationLock(): Promise<void> {}
	override async releaseMigrationLock(): Promise<void> {}
}

/** Tables of other schemas are none of ours. */
class OwnIntrospector extends PostgresIntrospector {
	readonly #db: Kysely<unknown>;

	constructor(db: Kysely<unknown>) {
		super(db);
		this.#db = db;
	}

	override async getTables(options?: Parameters<PostgresIntrospector['getTables']>[0]) {
		const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(
			this.#db,
		);
		const tables = await super.getTables(options);
		return tables.filter(({ schema }) => schema === rows[0]?.schema);
	}
}

async function awaitStart(db: Queries): Promise<void> {
	const until = Date.now() + STARTING_MS;
	for (;;) {
		try {
			await sql`select 1`.execute(db);
			return;
		} catch (error) {
			if (codeOf(causeOf(error)) !== '57P03' || Date.now() > until) throw error;
		}
		await new Promise((resolve) => {
			setTimeout(resolve, RETRY_MS);
		});
	}
}

type Server = {
	readonly version: string;
	readonly number: string;
	readonly encoding: string;
	readonly may_make_tables: boolean | null;
	readonly is_replica: boolean;
};

/** Refuses a server that cannot keep what we keep; says whether the user may make tables there. */
async function checkServer(db: Queries): Promise<boolean> {
	const { rows } = await sql<Server>`
		select current_setting('server_version') as version, current_setting('server_version_num') as number,
			current_setting('server_encoding') as encoding,
			has_schema_privilege(current_schema(), 'create') as may_make_tables,
			current_setting('transaction_read_only') = 'on' as is_replica`.execute(db);
	const [server] = rows;
	const { version = '', number = '0', encoding = '', may_make_tables = false } = server ?? {};
	if (Number(number) < OLDEST_VERSION * 10_000) {
		throw new UserError(
			`The database is PostgreSQL ${version}. Dateline needs ${OLDEST_VERSION} or later.`,
		);
	}
	if (encoding !== 'UTF8') {
		throw new UserError(
			`The database keeps texts as ${encoding}. Make one with: createdb --encoding=UTF8 --template=template0 NAME`,
		);
	}
	// One that is up to date already would open, and keep nothing.
	if (server?.is_replica) throw new UserError(OF_REPLICA);
	return may_make_tables ?? false;
}

const OF_REPLICA =
	'The database is a replica, which may only be read. Set DATABASE_URL to the primary server.';
const NO_ADDRESS =
	'DATABASE_URL is no address that can be read. Write one like postgres://user:password@localhost:5432/dateline; what is no letter or digit in the password is written as %40 for @, %2F for / and so on.';

function refusal(
	address: string,
	error: unknown,
	{ mayMakeTables }: { readonly mayMakeTables: boolean },
): unknown {
	if (error instanceof UserError) return error;
	const cause = causeOf(error);
	// Whoever migrates asks on after the first refusal, and hears only that.
	const advice = mayMakeTables ? adviceFor(cause) : NO_TABLES;
	if (advice === undefined) return error;
	return new UserError(
		`The database at ${placeOf(address)} cannot be opened. ${advice}`,
		undefined,
		{
			cause,
		},
	);
}

/** Where it is, without user and password. */
function placeOf(address: string): string {
	const { host, pathname } = new URL(address);
	return `postgres://${host}${pathname}`;
}

function causeOf(error: unknown): unknown {
	return error instanceof StoreFault ? error.cause : error;
}
