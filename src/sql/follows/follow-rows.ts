import type { Selectable } from 'kysely';
import type { Follow, FollowTarget } from '../../domain/follows/follow.ts';
import type { FollowTable } from './follow-schema.ts';

/** The follow in `row`. */
export function followOf(row: Selectable<FollowTable>): Follow {
	return {
		number: row.number,
		guild: row.guild,
		kind: row.kind as Follow['kind'],
		wanted: row.wanted,
		target: targetOf(row),
		addedBy: row.added_by,
		...(row.asked_in !== null && { askedIn: row.asked_in }),
		...(row.held !== null && { held: row.held }),
	};
}

function targetOf({
	direct,
	target,
	role,
}: Pick<FollowTable, 'direct' | 'target' | 'role'>): FollowTarget {
	return direct === 1
		? { kind: 'member', member: target }
		: { kind: 'channel', channel: target, ...(role !== null && { role }) };
}
