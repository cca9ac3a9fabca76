import { sql } from 'kysely';
import type { SpacedTurns } from '../../ports/spaced-turns.ts';
import type { Database } from '../database.ts';
import { atOnceWhereUnwritable } from './where-unwritable.ts';

/** Turns kept in `db`, by its clock. */
export function openSpacedTurns({ queries, dialect: { clock }, isGone }: Database): SpacedTurns {
	const turns: SpacedTurns = {
		async take(name, spacingMs) {
			// One statement: whoever comes at the same moment waits for this row.
			const { rows } = await sql<{ wait: number }>`
				insert into spaced_turns (name, next_at) values (${name}, ${clock} + ${spacingMs})
				on conflict (name) do update set next_at = ${spacingMs}
					+ case when spaced_turns.next_at > ${clock} then spaced_turns.next_at else ${clock} end
				returning next_at - ${spacingMs} - ${clock} as wait`.execute(queries);
			return Math.max(0, rows[0]?.wait ?? 0);
		},
	};
	return isGone ? atOnceWhereUnwritable(turns) : turns;
}
