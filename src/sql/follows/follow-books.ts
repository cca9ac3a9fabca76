import { fold } from '../../domain/fold.ts';
import {
	type FollowDraft,
	MOST_OF_CHANNELS,
	MOST_OF_GUILD,
	MOST_OF_MEMBER,
} from '../../domain/follows/follow.ts';
import { followKey } from '../../domain/follows/match-follow.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { AddedFollow, FollowBook, FollowBooks } from '../../ports/follows/follow-book.ts';
import type { Database } from '../database.ts';
import { inTurn } from '../in-turn.ts';
import { followOf } from './follow-rows.ts';

/** Who follows what, kept in `db`. */
export function openFollowBooks(database: Database, now: () => Date): FollowBooks {
	const { queries, dialect } = database;
	return { book: (guild, member) => openBook({ queries, dialect, guild, member, now }) };
}

type Owned = Pick<Database, 'queries' | 'dialect'> & {
	readonly guild: GuildId | undefined;
	readonly member: string;
	readonly now: () => Date;
};

function openBook(owned: Owned): FollowBook {
	return {
		own: async () => (await ownOf(owned).selectAll().orderBy('number').execute()).map(followOf),

		async ofChannels() {
			if (owned.guild === undefined) return [];
			const rows = await channelsOf(owned).selectAll().orderBy('number').execute();
			return rows.map(followOf);
		},

		add: (draft) =>
			inTurn(owned, `follows ${owned.guild ?? ''}`, (queries) => add({ ...owned, queries }, draft)),

		remove: (number) => end(owned, ownOf(owned).where('number', '=', number).select('number')),

		async removeOfChannel(number) {
			if (owned.guild === undefined) return false;
			return end(owned, channelsOf(owned).where('number', '=', number).select('number'));
		},

		resume: () => release(owned, ownOf(owned).select('number')),
		resumeChannels: async () =>
			owned.guild === undefined ? 0 : release(owned, channelsOf(owned).select('number')),
	};
}

function ownOf({ queries, guild, member }: Owned) {
	const own = queries.selectFrom('follows').where('direct', '=', 1).where('target', '=', member);
	return guild === undefined ? own : own.where('guild', '=', guild);
}

function channelsOf({ queries, guild = '' }: Owned) {
	return queries.selectFrom('follows').where('direct', '=', 0).where('guild', '=', guild);
}

type Numbers = ReturnType<ReturnType<typeof ownOf>['select']>;

async function end({ queries }: Owned, numbers: Numbers): Promise<boolean> {
	const { numDeletedRows } = await queries
		.deleteFrom('follows')
		.where('number', 'in', numbers as never)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

async function release({ queries }: Owned, numbers: Numbers): Promise<number> {
	const { numUpdatedRows } = await queries
		.updateTable('follows')
		.set({ held: null })
		.where('number', 'in', numbers as never)
		.where('held', 'is not', null)
		.executeTakeFirst();
	return Number(numUpdatedRows);
}

async function add(owned: Owned, draft: FollowDraft): Promise<AddedFollow> {
	const { queries, guild, now } = owned;
	if (guild === undefined) throw new Error('without a guild nothing is followed');
	const { kind, wanted, target, addedBy, askedIn } = draft;
	const isDirect = target.kind === 'member';
	const place = isDirect ? target.member : target.channel;
	const known = await queries
		.selectFrom('follows')
		.where('guild', '=', guild)
		.where('target', '=', place)
		.where('kind', '=', kind)
		.where('wanted_key', '=', fold(wanted))
		.selectAll()
		.executeTakeFirst();
	if (known) {
		const role = isDirect ? undefined : target.role;
		if (role === undefined || role === known.role)
			return { outcome: 'known', follow: followOf(known) };
		await queries.updateTable('follows').where('number', '=', known.number).set({ role }).execute();
		const follow = followOf({ ...known, role });
		return { outcome: 'role changed', follow, ...(known.role !== null && { before: known.role }) };
	}
	const own = isDirect ? ownOf({ ...owned, member: place }) : channelsOf(owned);
	if ((await countOf(own)) >= (isDirect ? MOST_OF_MEMBER : MOST_OF_CHANNELS))
		return { outcome: 'full' };
	const all = queries.selectFrom('follows').where('guild', '=', guild);
	if ((await countOf(all)) >= MOST_OF_GUILD) return { outcome: 'guild full' };
	const row = await queries
		.insertInto('follows')
		.values({
			guild,
			kind,
			wanted,
			wanted_key: fold(wanted),
			word: followKey(draft),
			direct: isDirect ? 1 : 0,
			target: place,
			role: (!isDirect && target.role) || null,
			asked_in: askedIn ?? null,
			added_by: addedBy,
			added_at: now().getTime(),
			held: null,
		})
		.returningAll()
		.executeTakeFirstOrThrow();
	return { outcome: 'added', follow: followOf(row) };
}

async function countOf(rows: ReturnType<typeof channelsOf>): Promise<number> {
	const { count } = await rows
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return Number(count);
}
