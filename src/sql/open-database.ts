import { UserError } from '../domain/user-error.ts';
import type { Database } from './database.ts';
import { openSqlite } from './engines/open-sqlite.ts';

/**
 * Opens the database at `address`, a file (made with its folder where there is none) or ':memory:', and brings it up to
 * date. Other processes may have the same file open. A UserError says what to do when it cannot be used.
 */
export async function openDatabase(address: string): Promise<Database> {
	if (/^[a-z][a-z0-9+.-]+:\/\//i.test(address)) {
		throw new UserError(
			`DATABASE_URL ${schemeOf(address)}… is not supported in this version. Set it to a file, such as data/dateline.db.`,
		);
	}
	return openSqlite(address);
}

/** Never more than this of an address: what follows may hold a password. */
function schemeOf(address: string): string {
	return address.slice(0, address.indexOf('://') + 3);
}
