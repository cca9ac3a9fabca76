import { StoreFault, type StoreProblem } from '../../ports/store-fault.ts';

/** PostgreSQL's code, SQLSTATE, of an error; or the system's, as ECONNREFUSED. */
export function codeOf(error: unknown): string {
	if (!(error instanceof Error) || !('code' in error)) return '';
	const code = String(error.code);
	if (code !== POOLER_REFUSES) return code;
	const [, known = code] = OF_POOLER.find(([words]) => words.test(error.message)) ?? [];
	return known;
}

/** PgBouncer's one code for whatever it refuses, itself or in the words of the server behind it. */
const POOLER_REFUSES = '08P01';

/** What PgBouncer says, and the code that PostgreSQL has for it. */
const OF_POOLER: readonly (readonly [RegExp, string])[] = [
	[/no such database|database ".*" does not exist/, '3D000'],
	[/no such user|authentication failed|wrong password/i, '28P01'],
	[/no more connections|too many (?:connections|clients)|remaining connection slots/, '53300'],
	[/query_wait_timeout/, '53400'],
	[/is starting up|is shutting down/, '57P03'],
];

/** Two met each other: a serialisation failure or a deadlock. Whoever does it again succeeds. */
export function isConflict(error: unknown): boolean {
	return /^40(?:001|P01)$/.test(codeOf(error));
}

/** The connection is of no more use: it is closed, or nobody knows what still comes over it. */
export function isLost(error: unknown): boolean {
	const code = codeOf(error);
	if (/^(?:08|57P0|25P03)/.test(code) || /^E[A-Z]+$/.test(code)) return true;
	return code === '' && error instanceof Error && LOST.test(error.message);
}

/** What pg says by itself, without a code. */
const LOST =
	/Query read timeout|Connection terminated|timeout exceeded when trying to connect|not queryable/;

const PROBLEMS: readonly (readonly [RegExp, StoreProblem])[] = [
	[/^(?:40001|40P01|55P03|57014|53300|53400)$/, 'busy'],
	[/^25006$/, 'read-only'],
	[/^53100$/, 'disk full'],
	[/^58/, 'disk error'],
	[/^XX00[12]$/, 'damaged'],
];

/** The error as a StoreFault, where it is the store's and not that of a query. */
export function storeFaultOf(error: unknown): unknown {
	const code = codeOf(error);
	const [, problem] = PROBLEMS.find(([codes]) => codes.test(code)) ?? [];
	if (problem) return new StoreFault(problem, { cause: error });
	return isLost(error) ? new StoreFault('unreachable', { cause: error }) : error;
}

/** What to do when the database cannot be opened; undefined where nobody knows. */
export function adviceFor(error: unknown): string | undefined {
	const code = codeOf(error);
	const [, advice] = ADVICE.find(([codes]) => codes.test(code)) ?? [];
	return advice ?? (isLost(error) ? UNANSWERED : undefined);
}

const UNANSWERED =
	'It does not answer; check that PostgreSQL runs there and that nothing between keeps it away.';

/** What to do where the user lacks the right. */
export const NO_TABLES =
	'The user may not create tables there; make it the owner of the database, or grant it CREATE on the schema.';

const ADVICE: readonly (readonly [RegExp, string])[] = [
	[/^28/, 'It refuses the user or the password; correct them in DATABASE_URL.'],
	[/^3D000$/, 'There is no database of that name; make it with createdb, or correct DATABASE_URL.'],
	[/^42501$/, NO_TABLES],
	[/^53300$/, 'It has no connection left; close others, or raise its max_connections.'],
	[/^57P03$/, 'It is still starting, or stopping; start Dateline again in a minute.'],
	[/^53100$/, 'Its disk is full; make room and start again.'],
	[
		/^ECONNREFUSED$/,
		'Nothing answers there; start PostgreSQL, or correct host and port in DATABASE_URL.',
	],
	[/^ENOTFOUND$|^EAI_AGAIN$/, 'There is no host of that name; correct DATABASE_URL.'],
	[/^(?:57014|55P03)$/, 'Another process keeps it locked; stop that one, or start again later.'],
	[
		/^(?:XX00[12]|58)/,
		'It reports damage or an error of its disk; check it, then restore a backup.',
	],
];
