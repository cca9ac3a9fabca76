import { UserError } from '../domain/user-error.ts';
import type { Database } from './database.ts';
import { openSqlite } from './engines/open-sqlite.ts';
import { isHalfMoved } from './moving/half-moved.ts';

/**
 * Opens the database at `address`, a file (made with its folder where there is none), ':memory:' or postgres://…, and
 * brings it up to date. Other processes may have the same one open. A UserError says what to do when it cannot be used.
 */
export async function openDatabase(
	address: string,
	state: 'whole' | 'or half moved' = 'whole',
): Promise<Database> {
	const database = await openAt(address);
	if (state === 'or half moved' || !(await isHalfMoved(database.queries))) return database;
	await database.close();
	throw new UserError(
		'The database was being filled from another, and is not whole. Run "npm run move-data" once more with the same addresses.',
	);
}

/** Whether an address is one of PostgreSQL, and no file. */
export function isPostgres(address: string): boolean {
	return /^postgres(?:ql)?:\/\//i.test(address);
}

async function openAt(address: string): Promise<Database> {
	if (isPostgres(address)) {
		// Who has a file does not wait for it to load.
		const { openPostgres } = await import('./engines/open-postgres.ts');
		return openPostgres(address);
	}
	if (/^[a-z][a-z0-9+.-]+:\/\//i.test(address)) {
		throw new UserError(
			`DATABASE_URL ${schemeOf(address)}… is not supported. Set it to a file, such as data/dateline.db, or to postgres://user:password@host/name.`,
		);
	}
	return openSqlite(address);
}

/** Never more than this of an address: what follows may hold a password. */
function schemeOf(address: string): string {
	return address.slice(0, address.indexOf('://') + 3);
}
