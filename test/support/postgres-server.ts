import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/sql/open-database.ts';
import { startPgBouncer } from './pgbouncer.ts';
import { startPostgres } from './postgres-process.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where tests make databases of their own, from a template that is ready; undefined where there is no PostgreSQL. */
		postgres: PostgresServer | undefined;
		/** TEST_FLEET, which says how large a fleet of whole bots is tested. */
		fleet: string | undefined;
	}
}

export type PostgresServer = {
	/** Where databases are made; without the name of one. */
	readonly url: string;
	/** Where they are opened: through a pooler where TEST_PGBOUNCER names one, such as /usr/sbin/pgbouncer. */
	readonly opened: string;
	readonly template: string;
};

type Running = { readonly url: string; stop(): Promise<void> };

/** A real PostgreSQL for all tests of a run: that of TEST_POSTGRES_URL, or else one that npm has brought. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	provide('fleet', process.env['TEST_FLEET']);
	const running = await start().catch((reason: unknown) => withoutOne(reason));
	if (!running) {
		provide('postgres', undefined);
		return async () => {};
	}
	const url = serverOf(running.url);
	const template = `dateline_template_${process.pid}`;
	const version = await administer(url, async (client) => {
		await client.query(`create database ${template} template template0 encoding 'UTF8'`);
		const { rows } = await client.query<{ server_version: string }>('show server_version');
		return rows[0]?.server_version;
	});
	await (await openDatabase(`${url}/${template}`)).close();
	const program = process.env['TEST_PGBOUNCER'];
	const pooler = program ? await startPgBouncer(program, running.url) : undefined;
	const through = pooler ? ', through PgBouncer by the transaction' : '';
	process.stdout.write(`The store is tested on SQLite and on PostgreSQL ${version}${through}.\n`);
	provide('postgres', { url, opened: pooler ? serverOf(pooler.url) : url, template });
	return async () => {
		await pooler?.stop();
		await administer(url, (client) => client.query(`drop database if exists ${template}`));
		await running.stop();
	};
}

/** The address without the name of a database. */
function serverOf(url: string): string {
	return url.replace(/\/[^/]*$/, '');
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
	const folder = await mkdtemp(join(tmpdir(), 'dateline-postgres-'));
	const remove = () => rm(folder, { recursive: true, force: true });
	const server = await startPostgres(folder).catch(async (error: unknown) => {
		await remove();
		throw error;
	});
	return { url: server.url, stop: () => server.stop().then(remove) };
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
