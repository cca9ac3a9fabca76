import { randomBytes } from 'node:crypto';
import type { Keeper, Reading, ReadingStore } from '../../ports/articles/reading-store.ts';
import type { Database } from '../database.ts';
import { reading } from '../stored/articles.ts';
import { readStored } from '../stored/read-stored.ts';
import { urlKey } from '../url-key.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Readings, kept in `db` for a day. */
export function openReadingStore({ queries }: Database, now: () => Date): ReadingStore {
	const kept = (keeper: Keeper) =>
		queries
			.selectFrom('readings')
			.where('scope', '=', scopeOf(keeper))
			.where('forget_at', '>', now().getTime())
			.select('reading');
	return {
		async keep(reading, keeper) {
			const key = randomBytes(16).toString('hex');
			const { url } = reading.draft;
			await queries
				.insertInto('readings')
				.values({
					key,
					scope: scopeOf(keeper),
					url_key: url === undefined ? null : urlKey(url),
					reading: JSON.stringify(reading),
					forget_at: now().getTime() + DAY_MS,
				})
				.execute();
			return key;
		},

		async find(key, keeper) {
			return readingOf(await kept(keeper).where('key', '=', key).executeTakeFirst());
		},

		async findByUrl(url, keeper) {
			const latest = kept(keeper).where('url_key', '=', urlKey(url)).orderBy('forget_at', 'desc');
			return readingOf(await latest.limit(1).executeTakeFirst());
		},

		async sweep() {
			await queries.deleteFrom('readings').where('forget_at', '<=', now().getTime()).execute();
		},
	};
}

function scopeOf({ guild, by }: Keeper): string {
	return guild === undefined ? `person ${by}` : `guild ${guild}`;
}

function readingOf(row: { readonly reading: string } | undefined): Reading | undefined {
	return row && readStored('a reading', reading, row.reading);
}
