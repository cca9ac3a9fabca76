export type Tested = {
	readonly name: string;
	readonly state: 'passed' | 'failed' | 'skipped' | 'pending';
};

/** The databases as the names of tests have them. */
const FILES = /\bSQLite in memory\b/;
const SERVERS = /\bPostgreSQL\b/;

/** How many tests of the store passed on either database; undefined where none is of both. */
export function countContracts(tests: readonly Tested[]): string | undefined {
	const ofFiles = tests.filter(({ name }) => FILES.test(name));
	// What is PostgreSQL's alone has no counterpart, and is no promise of both.
	const promised = new Set(ofFiles.map(({ name }) => name.replace(FILES, '')));
	const ofServers = tests.filter(
		({ name }) => promised.has(name.replace(SERVERS, '')) && SERVERS.test(name),
	);
	if (ofFiles.length === 0) return undefined;
	const passed = (some: readonly Tested[]) => some.filter(({ state }) => state === 'passed').length;
	const skipped = [...ofFiles, ...ofServers].filter(({ state }) => state === 'skipped').length;
	return `Contracts of the store: ${passed(ofFiles)} of ${ofFiles.length} passed on SQLite, ${passed(ofServers)} of ${ofServers.length} on PostgreSQL, ${skipped === 0 ? 'none' : skipped} skipped.`;
}
