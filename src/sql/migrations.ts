import type { Migration } from 'kysely/migration';
/**
 * The steps from one schema to the next, by the names under which a database remembers them. Only ever added to: a step
 * that was released is never changed, has its own types, and imports Kysely alone.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
	'0001-articles': step(() => import('./migrations/0001-articles.ts')),
	'0002-presses': step(() => import('./migrations/0002-presses.ts')),
	'0003-reminders': step(() => import('./migrations/0003-reminders.ts')),
	'0004-sketches': step(() => import('./migrations/0004-sketches.ts')),
	'0005-waiting-deliveries': step(() => import('./migrations/0005-waiting-deliveries.ts')),
	'0006-feeds': step(() => import('./migrations/0006-feeds.ts')),
	'0007-changes': step(() => import('./migrations/0007-changes.ts')),
	'0008-guild-settings': step(() => import('./migrations/0008-guild-settings.ts')),
	'0009-fast-reads': step(() => import('./migrations/0009-fast-reads.ts')),
	'0010-own-dates': step(() => import('./migrations/0010-own-dates.ts')),
	'0011-days-before-year-one': step(() => import('./migrations/0011-days-before-year-one.ts')),
	'0012-requests': step(() => import('./migrations/0012-requests.ts')),
	'0013-small-store': step(() => import('./migrations/0013-small-store.ts')),
	'0014-presses-kept': step(() => import('./migrations/0014-presses-kept.ts')),
	'0015-shared-links': step(() => import('./migrations/0015-shared-links.ts')),
	'0016-joined-guilds': step(() => import('./migrations/0016-joined-guilds.ts')),
	'0017-guild-rules': step(() => import('./migrations/0017-guild-rules.ts')),
	'0018-article-search': step(() => import('./migrations/0018-article-search.ts')),
	'0019-article-pictures': step(() => import('./migrations/0019-article-pictures.ts')),
	'0020-feed-voices': step(() => import('./migrations/0020-feed-voices.ts')),
	'0021-name-changes': step(() => import('./migrations/from-0021/0021-name-changes.ts')),
	'0022-follows': step(() => import('./migrations/from-0021/0022-follows.ts')),
	'0023-erasures': step(() => import('./migrations/from-0021/0023-erasures.ts')),
	'0024-highlights': step(() => import('./migrations/from-0021/0024-highlights.ts')),
	'0025-speaker-forms': step(() => import('./migrations/from-0021/0025-speaker-forms.ts')),
	'0026-many-processes': step(() => import('./migrations/from-0021/0026-many-processes.ts')),
	'0027-follow-keys': step(() => import('./migrations/from-0021/0027-follow-keys.ts')),
	'0028-addresses': step(() => import('./migrations/from-0021/0028-addresses.ts')),
	'0029-gathered-posts': step(() => import('./migrations/from-0021/0029-gathered-posts.ts')),
	'0030-search-by-part': step(() => import('./migrations/from-0021/0030-search-by-part.ts')),
	'0031-discussions': step(() => import('./migrations/from-0021/0031-discussions.ts')),
	'0032-editor-log': step(() => import('./migrations/from-0021/0032-editor-log.ts')),
	'0033-named-people': step(() => import('./migrations/from-0021/0033-named-people.ts')),
	'0034-packed-forms': step(() => import('./migrations/from-0021/0034-packed-forms.ts')),
	'0035-appearances': step(() => import('./migrations/from-0021/0035-appearances.ts')),
	'0036-fewer-indexes': step(() => import('./migrations/from-0021/0036-fewer-indexes.ts')),
	'0037-library-numbers': step(() => import('./migrations/from-0021/0037-library-numbers.ts')),
	'0038-best-of-a-day': step(() => import('./migrations/from-0021/0038-best-of-a-day.ts')),
};

/** Most starts find a database that is up to date, and read none of them. */
function step(read: () => Promise<Pick<Migration, 'up'>>): Migration {
	return { up: async (db) => (await read()).up(db) };
}
