import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { textHash } from '../../src/sql/articles/articles.ts';
import type { Database } from '../../src/sql/database.ts';
import { postgresAt } from '../../src/sql/engines/open-postgres.ts';
import { sqliteOn } from '../../src/sql/engines/open-sqlite.ts';
import { POSTGRES_MIGRATIONS } from '../../src/sql/engines/postgres-migrations.ts';
import { openConnection } from '../../src/sql/engines/sqlite-connection.ts';
import { migrate } from '../../src/sql/migrate.ts';
import { MIGRATIONS } from '../../src/sql/migrations.ts';
import { hasPostgres, newPostgres } from '../support/postgres-databases.ts';

const EMPTY: readonly (readonly [string, () => Promise<Database>, typeof MIGRATIONS])[] = [
	['SQLite', async () => sqliteOn(openConnection(':memory:'), ':memory:'), MIGRATIONS],
	...(hasPostgres()
		? [
				[
					'PostgreSQL',
					async () => postgresAt(await newPostgres('nothing')),
					POSTGRES_MIGRATIONS,
				] as const,
			]
		: []),
];
test.each(EMPTY)(
	'quotes, dates and speakers of two libraries stay each in its own: %s',
	async (_, open, steps) => {
		const db = await open();
		onTestFinished(() => db.close());
		const before = Object.entries(steps).filter(([name]) => name < '0037');
		await migrate(db, Object.fromEntries(before));
		const run = (text: string) => sql.raw(text).execute(db.queries);
		for (const [index, owner] of ['g2', 'bundled'].entries()) {
			const hash = createHash('sha256').update(`Text of ${owner}.`).digest('hex');
			await run(
				`insert into libraries (number, owner, articles, quotes) values (${index + 5}, '${owner}', 1, 1)`,
			);
			await run(`insert into articles (number, id, owner, title, heading, language, published_day, published_at, time_zone,
			added_at, text_hash, analysis_version, analysis, text) values (${index}, 'id${index}', '${owner}', 'Talks', 'talks',
			'en', '2024-03-07', 5, 'UTC', 0, '${hash}', 1, '', '')`);
			await run(`insert into quotes (article, number, owner, published_day, published_at, start_index, speaker, speaker_key,
			finding) values (${index}, 0, '${owner}', '2024-03-07', 5, 0, 'Lee of ${owner}', 'lee of ${owner}', '{}')`);
			await run(`insert into key_dates (article, number, owner, earliest, latest, finding)
			values (${index}, 0, '${owner}', '2024-03-0${index + 1}', '2024-03-07', '{}')`);
			await run(
				`insert into speakers values ('${owner}', 'lee of ${owner}', 'Lee of ${owner}', 1, ${index})`,
			);
			await run(`insert into speaker_names values ('${owner}', 0, 'lee', 'lee of ${owner}', 1)`);
		}

		await migrate(db, steps);

		const kept = async (
			table: 'quotes' | 'key_dates' | 'speakers' | 'speaker_names',
			column: string,
		) =>
			(
				await sql<{ value: string }>`select owner || ': ' || ${sql.ref(column)} as value
				from ${sql.table(table)} as kept join libraries on libraries.number = library
				order by library`.execute(db.queries)
			).rows.map(({ value }) => value);
		const keys = ['g2: lee of g2', 'bundled: lee of bundled'];
		expect(await kept('quotes', 'speaker_key')).toEqual(keys);
		expect(await kept('speakers', 'speaker_key')).toEqual(keys);
		expect(await kept('speaker_names', 'speaker_key')).toEqual(keys);
		expect(await kept('key_dates', 'earliest')).toEqual(['g2: 2024-03-01', 'bundled: 2024-03-02']);
		const hashes = await db.queries
			.selectFrom('articles')
			.select('text_hash')
			.orderBy('number')
			.execute();
		expect(hashes.map(({ text_hash }) => text_hash)).toEqual(
			['g2', 'bundled'].map((owner) => textHash(`Text of ${owner}.`)),
		);
	},
);
