import type { GuildId } from '../../domain/guild-id.ts';
import type { NameChange } from '../../domain/people/name-change.ts';
import type { PeopleBook, PeopleBooks } from '../../ports/people/people-book.ts';
import type { Database } from '../database.ts';
import { inTurn } from '../in-turn.ts';
import { nameChange } from '../stored/people.ts';
import { readStored } from '../stored/read-stored.ts';

/** More than a server puts right by hand. */
const MOST = 500;

/** What each guild's editors said of who is who, kept in `db`. */
export function openPeopleBooks(database: Database, now: () => Date): PeopleBooks {
	return {
		book: (guild) => (guild === undefined ? EMPTY : openBook(database, guild, now)),
	};
}

const EMPTY: PeopleBook = {
	changes: async () => [],
	keep: async () => undefined,
	undo: async () => false,
};

function openBook(database: Database, guild: GuildId, now: () => Date): PeopleBook {
	const { queries } = database;
	return {
		async changes() {
			const rows = await queries
				.selectFrom('name_changes')
				.where('guild', '=', guild)
				.where('undone_at', 'is', null)
				.selectAll()
				.orderBy('number')
				.execute();
			return rows.map(({ number, change, changed_by, changed_at }) => ({
				...readStored('who is who', nameChange, change),
				number,
				by: changed_by,
				at: new Date(changed_at),
			}));
		},

		keep: (change: NameChange, by) =>
			inTurn(database, `names ${guild}`, async (db) => {
				const { count } = await db
					.selectFrom('name_changes')
					.where('guild', '=', guild)
					.where('undone_at', 'is', null)
					.select(({ fn }) => fn.countAll<number>().as('count'))
					.executeTakeFirstOrThrow();
				if (Number(count) >= MOST) return undefined;
				const { number } = await db
					.insertInto('name_changes')
					.values({
						guild,
						change: JSON.stringify(change),
						changed_by: by,
						changed_at: now().getTime(),
					})
					.returning('number')
					.executeTakeFirstOrThrow();
				return number;
			}),

		async undo(number, by) {
			const { numUpdatedRows } = await queries
				.updateTable('name_changes')
				.set({ undone_by: by, undone_at: now().getTime() })
				.where('guild', '=', guild)
				.where('number', '=', number)
				.where('undone_at', 'is', null)
				.executeTakeFirst();
			return numUpdatedRows > 0n;
		},
	};
}
