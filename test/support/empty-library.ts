import type { Library } from '../../src/ports/articles/library.ts';

/** A library without an article, that takes none. */
export const EMPTY_LIBRARY: Library = {
	articles: async () => ({ rows: [], total: 0 }),
	titles: async () => [],
	appearances: async () => ({ rows: [], isCut: false }),
	quotedIn: async () => [],
	search: async () => ({ rows: [], total: 0 }),
	article: async () => undefined,
	heads: async () => [],
	latest: async () => undefined,
	latestId: async () => undefined,
	quotes: async () => ({ rows: [], total: 0 }),
	quote: async () => undefined,
	keyDate: async () => undefined,
	speakers: async () => [],
	people: async () => [],
	keyDates: async () => ({ rows: [], total: 0 }),
	keyYears: async () => [],
	keyMonths: async () => [],
	keyDaysOfYear: async () => [],
	find: async () => undefined,
	similar: async () => undefined,
	save: async () => {
		throw new Error('this library takes no articles');
	},
	count: async () => ({ articles: 0, quotes: 0 }),
};
