import type { RequestCounts } from '../../src/ports/request-counts.ts';

/** Lets everybody ask for as much as he likes. */
export const UNCOUNTED: RequestCounts = {
	count: async () => undefined,
	sweep: async () => undefined,
};
