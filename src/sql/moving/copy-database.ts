import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import { UserError } from '../../domain/user-error.ts';
import type { Database } from '../database.ts';
import { makeFolder } from '../engines/make-folder.ts';
import { isPostgres, openDatabase } from '../open-database.ts';
import { type Digest, digestsOf } from './digest.ts';
import { moveData, type Progress } from './move-data.ts';

/**
 * Copies the database at one address to another and checks the copy: it says how many rows of each table there are. The
 * first may be in use meanwhile; the copy is of one moment. A UserError says what is in the way.
 */
export async function copyDatabase(
	from: string,
	to: string,
	progress?: Progress,
): Promise<readonly Digest[]> {
	if (from === to) throw new UserError('Both are the same database.');
	if (!isPostgres(from) && !existsSync(from)) {
		throw new UserError(`There is no file ${from} to read from.`);
	}
	const source = await openDatabase(from);
	try {
		if (!isPostgres(from) && !isPostgres(to)) return await copyFile(source, to);
		const target = await openDatabase(to, 'or half moved');
		try {
			const digests = await moveData(source, target, progress);
			// The next start is not to be slow until statistics of so much have been gathered.
			await target.maintain();
			return digests;
		} finally {
			await target.close();
		}
	} finally {
		await source.close();
	}
}

/** Only its owner reads what is in it. */
const OWNER_ONLY = 0o600;

async function copyFile({ queries }: Database, to: string): Promise<readonly Digest[]> {
	makeFolder(dirname(to));
	try {
		await writeFile(to, '', { flag: 'wx', mode: OWNER_ONLY });
	} catch (cause) {
		throw new UserError(`${to} cannot be made; name a file that is not there yet.`, undefined, {
			cause,
		});
	}
	try {
		await sql`vacuum into ${to}`.execute(queries);
		return await checkFile(to);
	} catch (error) {
		await rm(to, { force: true });
		throw error;
	}
}

async function checkFile(file: string): Promise<readonly Digest[]> {
	const copy = await openDatabase(file);
	try {
		const { rows: sound } = await sql`pragma integrity_check`.execute(copy.queries);
		const { rows: lost } = await sql`pragma foreign_key_check`.execute(copy.queries);
		if (JSON.stringify(sound) !== SOUND || lost.length > 0) {
			throw new UserError(
				`The copy is damaged, and so may be what it was made of: ${JSON.stringify([...sound, ...lost]).slice(0, 200)}`,
			);
		}
		return await digestsOf(copy.queries);
	} finally {
		await copy.close();
	}
}

const SOUND = JSON.stringify([{ integrity_check: 'ok' }]);
