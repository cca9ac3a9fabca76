import type { GuildId } from '../../domain/guild-id.ts';
import type { Queries } from '../schema.ts';

export const BUNDLED = 'bundled';

/** What those who change articles of one owner take turns at: see inTurn. */
export function articlesOf(owner: string): string {
	return `articles ${owner}`;
}

/**
 * All rows that a guild may read; without a guild, the bundled library's. Every reading query starts here and has no
 * other way to a table, so that none can forget whom it is for.
 */
export function visibleTo(guild: GuildId | undefined, db: Queries) {
	return visibleOf(guild === undefined ? [BUNDLED] : [guild, BUNDLED], db);
}

/** For queries that are kept: whose rows may be read, the guild's own first, is one of their values. */
export type Owners = { readonly owners: readonly string[] };

/** All rows of these libraries; `owners` come from visibleTo alone. */
export function visibleOf(owners: readonly string[], db: Queries) {
	// One by one, as values: no plan joins what is theirs with libraries.
	const numbers = owners.map((owner) => libraryNumber(db, owner));
	return {
		db,
		owners,
		numbers,
		libraries: () => db.selectFrom('libraries').where('libraries.owner', 'in', owners),
		articles: () => db.selectFrom('articles').where('articles.owner', 'in', owners),
		keyDates: () => db.selectFrom('key_dates').where('key_dates.library', 'in', numbers),
		speakers: () => db.selectFrom('speakers').where('speakers.library', 'in', numbers),
		speakerNames: () =>
			db.selectFrom('speaker_names').where('speaker_names.library', 'in', numbers),
		appearances: () => db.selectFrom('appearances').where('appearances.library', 'in', numbers),
	};
}

/** The number of the owner's library, as a query: rows of which there are very many say by it whose they are. */
export function libraryNumber(db: Queries, owner: string) {
	return db.selectFrom('libraries').where('libraries.owner', '=', owner).select('number');
}

export type Visible = ReturnType<typeof visibleTo>;
