import type { DatabaseSync } from 'node:sqlite';
import type { SideConnection } from './side-connection.ts';

/** So many pages of the write-ahead log wait at most before they are written to where they belong: SQLite's own measure. */
const MOST_PAGES = 1000;
/** Where nobody could do that beside it, SQLite itself does, with the whole process. */
const LONGEST_LOG_PAGES = 8000;
/** Before this version a connection cannot ask how long the log is without emptying it. */
const TELLS_LENGTH = [3, 51];

/** Does `work` while nothing is written by anybody else here. */
export type Alone = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** The connections to a file. */
type Connections = {
	readonly writer: DatabaseSync;
	readonly reader: DatabaseSync;
	readonly side: SideConnection;
};

/**
 * Writes the pages of the write-ahead log to where they belong by a connection beside the one that writes, which would be held
 * up by that for as long as the disk takes. Gives what is to be called whenever something was written.
 */
export function keepLogShort({ writer, reader, side }: Connections, alone: Alone): () => void {
	if (!tellsLength(reader)) return () => {};
	writer.exec(`pragma wal_autocheckpoint = ${LONGEST_LOG_PAGES}`);
	const length = reader.prepare('pragma wal_checkpoint(noop)');
	let isAtWork = false;

	/** What was written is, whether or not this can be told. */
	const waitingPages = (): number => {
		try {
			const { log = 0, checkpointed = 0 } = length.get() ?? {};
			return Number(log) - Number(checkpointed);
		} catch {
			return 0;
		}
	};
	/** Most of it while others write, and then the little that they wrote meanwhile: only then does the log begin anew. */
	const shorten = async (): Promise<void> => {
		await side.run('pragma wal_checkpoint(passive)');
		await alone(() => side.run('pragma wal_checkpoint(passive)'));
	};

	return () => {
		if (isAtWork || waitingPages() < MOST_PAGES) return;
		isAtWork = true;
		// What fails is tried again when the next is written.
		const trying = shorten().catch(() => {});
		void trying.then(() => {
			isAtWork = false;
		});
	};
}

/** Empties the write-ahead log. */
export async function emptyLog(side: SideConnection, alone: Alone): Promise<void> {
	// Most of it while others write.
	await side.run('pragma wal_checkpoint(passive)');
	await alone(() => side.run('pragma wal_checkpoint(truncate)'));
}

function tellsLength(reader: DatabaseSync): boolean {
	const { version = '' } = reader.prepare('select sqlite_version() as version').get() ?? {};
	const [major = 0, minor = 0] = String(version).split('.').map(Number);
	const [leastMajor = 0, leastMinor = 0] = TELLS_LENGTH;
	return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
