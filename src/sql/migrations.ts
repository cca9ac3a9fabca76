import type { Dialect } from './engines/dialect.ts';
import { createArticles } from './migrations/0001-articles.ts';
import { createPresses } from './migrations/0002-presses.ts';
import { createReminders } from './migrations/0003-reminders.ts';
import { createSketches } from './migrations/0004-sketches.ts';
import { indexWaitingDeliveries } from './migrations/0005-waiting-deliveries.ts';
import { createFeeds } from './migrations/0006-feeds.ts';
import { createChanges } from './migrations/0007-changes.ts';
import { createGuildSettings } from './migrations/0008-guild-settings.ts';
import type { Queries } from './schema.ts';

/** A step from one schema to the next. */
export type Migration = (db: Queries, dialect: Dialect) => Promise<void>;

/** In order: the first is number 1. Only ever added to; a step that was released is never changed. */
export const migrations: readonly Migration[] = [
	createArticles,
	createPresses,
	createReminders,
	createSketches,
	indexWaitingDeliveries,
	createFeeds,
	createChanges,
	(db) => createGuildSettings(db as unknown as Parameters<typeof createGuildSettings>[0]),
];
