import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { nodeSqlite } from '../../src/sql/engines/node-sqlite.ts';
import { keptQuery, padded } from '../../src/sql/kept-query.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import type { Schema } from '../../src/sql/schema.ts';
import { emptyFolder } from '../support/databases.ts';

let db: Kysely<Schema>;
beforeEach(() => {
	const file = new DatabaseSync(':memory:');
	file.exec(`create table guild_rules (guild text, rules text);
		insert into guild_rules values ('a', 'of a'), ('b', 'of b'), ('c', 'of c')`);
	db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: nodeSqlite(file) }) });
});
afterEach(() => db.destroy());

type Asked = {
	readonly guilds: readonly string[];
	readonly rules?: string;
	readonly limit: number;
};

function counted() {
	const built = { count: 0 };
	const ask = keptQuery((queries: Kysely<Schema>, { guilds, rules, limit }: Asked) => {
		built.count += 1;
		const found = queries.selectFrom('guild_rules').where('guild', 'in', guilds);
		const those = rules === undefined ? found : found.where('rules', '=', rules);
		return those.select('guild').orderBy('guild').limit(limit);
	});
	return { built, ask: async (asked: Asked) => (await ask(db, asked)).map(({ guild }) => guild) };
}

test('a query is built once, and asked with other values each time', async () => {
	const { built, ask } = counted();

	expect(await ask({ guilds: ['a', 'b'], limit: 5 })).toEqual(['a', 'b']);
	expect(await ask({ guilds: ['c', 'b'], limit: 1 })).toEqual(['b']);
	expect(await ask({ guilds: ['x', 'c'], limit: 5 })).toEqual(['c']);
	expect(built.count).toBe(1);
});

test('it is built again for longer lists and for other values', async () => {
	const { built, ask } = counted();

	expect(await ask({ guilds: ['a'], limit: 5 })).toEqual(['a']);
	expect(await ask({ guilds: ['a', 'b', 'c'], limit: 5 })).toEqual(['a', 'b', 'c']);
	expect(await ask({ guilds: ['a', 'b', 'c'], rules: 'of b', limit: 5 })).toEqual(['b']);
	expect(await ask({ guilds: ['b', 'c', 'x'], rules: 'of c', limit: 5 })).toEqual(['c']);
	expect(built.count).toBe(3);
});

test('of very many shapes the first are forgotten', async () => {
	const { built, ask } = counted();
	for (let length = 1; length <= 101; length += 1) {
		await ask({ guilds: Array(length).fill('a'), limit: 5 });
	}

	expect(await ask({ guilds: ['b'], limit: 5 })).toEqual(['b']);
	expect(built.count).toBe(102);
});

test('a value that the builder reads instead of handing it on is an error', async () => {
	const ask = keptQuery((queries: Kysely<Schema>, { guild }: { readonly guild: string }) =>
		queries.selectFrom('guild_rules').where('guild', '=', `${guild}`).select('rules'),
	);

	await expect(ask(db, { guild: 'a' })).rejects.toThrow('a value is not part of the query');
});

test.each([
	[[], 0],
	[['a'], 8],
	[['a', 'b', 'c', 'a', 'b', 'c', 'a', 'c'], 8],
	[['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c'], 16],
	[Array.from({ length: 33 }, () => 'c'), 64],
])('%j becomes a list of %i values that holds no others', (list, length) => {
	const longer = padded(list);

	expect(longer.slice(0, list.length)).toEqual(list);
	expect([longer.length, new Set(longer)]).toEqual([length, new Set(list)]);
});

test('lists of many lengths have one shape, padded', async () => {
	const { built, ask } = counted();

	for (const guilds of [['a'], ['b', 'c'], ['x', 'b', 'a']]) {
		const found = guilds.filter((guild) => guild !== 'x').sort();
		expect(await ask({ guilds: padded(guilds), limit: 5 })).toEqual(found);
	}
	expect(built.count).toBe(1);
});

test('within a transaction it finds what was written there, and outside what was committed', async () => {
	const database = await openDatabase(join(await emptyFolder(), 'test.db'));
	onTestFinished(() => database.close());
	const count = keptQuery((queries: Kysely<Schema>, { guild }: { readonly guild: string }) =>
		queries.selectFrom('guild_rules').where('guild', '=', guild).select('rules'),
	);
	const find = async (queries: Kysely<Schema>) =>
		(await count(queries, { guild: 'a' })).map(({ rules }) => rules);

	await database.queries.transaction().execute(async (within) => {
		await within.insertInto('guild_rules').values({ guild: 'a', rules: 'new' }).execute();

		expect([await find(within), await find(database.queries)]).toEqual([['new'], []]);
	});
	expect(await find(database.queries)).toEqual(['new']);
});

test('what the database refuses is told in its own words', async () => {
	const database = await openDatabase(join(await emptyFolder(), 'test.db'));
	onTestFinished(() => database.close());
	const ask = keptQuery((queries: Kysely<Schema>) => queries.selectFrom('guild_rules').selectAll());
	await sql`drop table guild_rules`.execute(database.queries);

	await expect(ask(database.queries, {})).rejects.toThrow('no such table: guild_rules');
});
