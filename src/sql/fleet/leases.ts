import type { Leases } from '../../ports/leases.ts';
import type { Database } from '../database.ts';
import { inTurn } from '../in-turn.ts';
import type { Queries } from '../schema.ts';
import type { LeaseTable } from './fleet-schema.ts';

/** Leases kept in `db`. */
export function openLeases(database: Database): Leases {
	const { queries, dialect, isGone } = database;

	async function find(
		db: Queries,
		name: string,
	): Promise<{ now: number; found: LeaseTable | undefined }> {
		const { now } = await db.selectNoFrom(dialect.clock.as('now')).executeTakeFirstOrThrow();
		const found = await db
			.selectFrom('leases')
			.where('name', '=', name)
			.selectAll()
			.executeTakeFirst();
		return { now, found };
	}

	async function keep(db: Queries, { name, ...lease }: LeaseTable): Promise<void> {
		await db
			.insertInto('leases')
			.values({ name, ...lease })
			.onConflict((it) => it.column('name').doUpdateSet(lease))
			.execute();
	}

	return {
		hold: (name, holder, forMs) =>
			inTurn(database, `lease ${name}`, async (db) => {
				const { now, found } = await find(db, name);
				const isOwn = found?.holder === holder;
				if (found && !isOwn && found.ends_at > now && !isGone?.(found.holder)) return undefined;
				const fence = (found?.fence ?? 0) + (isOwn ? 0 : 1);
				await keep(db, { name, holder, fence, ends_at: now + forMs });
				return fence;
			}),

		release: (name, holder, afterMs) =>
			inTurn(database, `lease ${name}`, async (db) => {
				const { now, found } = await find(db, name);
				if (found?.holder !== holder) return;
				// Nobody's any more, though nobody may take it before.
				await keep(db, { ...found, holder: '', ends_at: now + afterMs });
			}),

		attend: (kind, forMs) =>
			inTurn(database, `lease ${kind}`, async (db) => {
				const { now, found } = await find(db, kind);
				const since = found && found.ends_at > now ? found.fence : now;
				const ends_at = Math.max(found?.ends_at ?? 0, now + forMs);
				await keep(db, { name: kind, holder: '', fence: since, ends_at });
				return now - since;
			}),

		async isAttended(kind) {
			const { now, found } = await find(queries, kind);
			return found !== undefined && found.ends_at > now;
		},
	};
}
