import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { UserError } from '../domain/user-error.ts';
import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations.ts';

const LEDGER = 'kysely_migration';
/** Where versions before Kysely's own ledger counted their steps. */
const OLD_LEDGER = 'migrations';
/** More steps than such a version knows: it says then that the file is of a later one. */
const LATER = 9999;

type Ledgers = {
	[LEDGER]: { name: string; timestamp: string };
	[OLD_LEDGER]: { number: number };
};

/**
 * Brings the schema to the newest form, whole or not at all; processes that open one database at once take turns.
 * A UserError says when the database is another program's or of a later Dateline; it stays as it is then.
 */
export async function migrate(
	{ queries, dialect }: Pick<Database, 'queries' | 'dialect'>,
	migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
	await queries.transaction().execute(async (transaction) => {
		await dialect.takeTurns(transaction, 'migrate');
		const ledgers = transaction as unknown as Kysely<Ledgers>;
		if (await isUpToDate(ledgers, Object.keys(migrations))) return;
		const { Migrator } = await import('kysely/migration');
		const provider = { getMigrations: async () => ({ ...migrations }) };
		const migrator = new Migrator({ db: transaction, provider });
		const { error } = await migrator.migrateToLatest();
		if (error) throw error;
	});
}

/** Was every step applied? Refuses a file that is not ours to change, and takes over the ledger of earlier versions. */
async function isUpToDate(db: Kysely<Ledgers>, known: readonly string[]): Promise<boolean> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	const isThere = (name: string) => tables.some((table) => table.name === name);
	if (isThere(LEDGER)) {
		const applied = await db.selectFrom(LEDGER).select('name').execute();
		if (applied.every(({ name }) => known.includes(name))) return applied.length === known.length;
		throw new UserError(OF_LATER_VERSION);
	}
	if (isThere(OLD_LEDGER)) await takeOver(db, known);
	else if (tables.length > 0) throw new UserError(OF_ANOTHER_PROGRAM);
	return false;
}

async function takeOver(db: Kysely<Ledgers>, known: readonly string[]): Promise<void> {
	const steps = await db.selectFrom(OLD_LEDGER).select('number').execute();
	const names = known.slice(0, steps.length);
	if (names.length < steps.length) throw new UserError(OF_LATER_VERSION);
	await db.schema
		.createTable(LEDGER)
		.addColumn('name', 'varchar(255)', (it) => it.notNull().primaryKey())
		.addColumn('timestamp', 'varchar(255)', (it) => it.notNull())
		.execute();
	const timestamp = new Date(0).toISOString();
	if (names.length > 0) {
		await db
			.insertInto(LEDGER)
			.values(names.map((name) => ({ name, timestamp })))
			.execute();
	}
	await db.insertInto(OLD_LEDGER).values({ number: LATER }).execute();
}

const OF_LATER_VERSION =
	'The database was written by a later version of Dateline. Start that version, or set DATABASE_URL to another file.';
const OF_ANOTHER_PROGRAM =
	'The database belongs to another program. Set DATABASE_URL to a file of its own; it is made if it is not there.';
