import type { GuildId } from '../../domain/guild-id.ts';
import type { KeptNameChange, NameChange } from '../../domain/people/name-change.ts';
import type { PeopleBook, PeopleBooks } from '../../ports/people/people-book.ts';
import type { Database } from '../database.ts';
import { logDeed } from '../editor-log.ts';
import { inTurn } from '../in-turn.ts';
import type { Queries } from '../schema.ts';
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
		changes: () => changesOf(queries, guild),

		keep: (change: NameChange, by) =>
			inTurn(database, `names ${guild}`, async (db) => {
				const changes = await changesOf(db, guild);
				const known = changes.findLast((one) => isSame(one, change));
				// A later change of the other kind may have undone what it does.
				const others = changes.filter(({ kind }) => kind !== change.kind);
				if (known && others.every(({ number }) => number < known.number)) return known.number;
				if (changes.length >= MOST) return undefined;
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
				const deed = { kind: 'names', number, change } as const;
				await logDeed(db, guild, { by, at: now(), deed });
				return number;
			}),

		async undo(number, by) {
			return queries.transaction().execute(async (db) => {
				const row = await db
					.updateTable('name_changes')
					.set({ undone_by: by, undone_at: now().getTime() })
					.where('guild', '=', guild)
					.where('number', '=', number)
					.where('undone_at', 'is', null)
					.returning('change')
					.executeTakeFirst();
				if (!row) return false;
				const change = readStored('who is who', nameChange, row.change);
				const deed = { kind: 'names undone', number, change } as const;
				await logDeed(db, guild, { by, at: now(), deed });
				return true;
			});
		},
	};
}

async function changesOf(db: Queries, guild: GuildId): Promise<KeptNameChange[]> {
	const rows = await db
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
}

/** Do both say the same of the same names, in whatever order? */
function isSame(one: NameChange, other: NameChange): boolean {
	const keysOf = ({ names }: NameChange) =>
		JSON.stringify(names.map(({ article, name }) => `${article} ${name}`).toSorted());
	return one.kind === other.kind && keysOf(one) === keysOf(other);
}
