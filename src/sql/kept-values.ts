import type { Queries } from './schema.ts';

/** Values read of a database, each under a key that says all it depends on: a revision, say. */
export type KeptValues<Value> = {
	/** The value under `key`, read by `read` where it is not kept. */
	of(db: Queries, key: string, read: () => Promise<Value>): Promise<Value>;
};

/** Keeps `most` values of each database, those asked for last. */
export function keptValues<Value extends NonNullable<unknown>>(most: number): KeptValues<Value> {
	const keptOf = new WeakMap<Queries, Map<string, Value>>();

	return {
		async of(db, key, read) {
			const kept = keptOf.get(db) ?? new Map<string, Value>();
			keptOf.set(db, kept);
			const value = kept.get(key) ?? (await read());
			// The one used last stands last.
			kept.delete(key);
			kept.set(key, value);
			for (const oldest of kept.keys()) {
				if (kept.size <= most) break;
				kept.delete(oldest);
			}
			return value;
		},
	};
}
