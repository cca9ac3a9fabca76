import type { SiteRequest, TooMany } from '../domain/request-limits.ts';

/**
 * Counts what strange sites are asked for, by all processes of one database together.
 *
 *     const tooMany = await requests.count({ by, guild, host });
 *     if (tooMany) throw new UserError(tooManyWords(tooMany, { host }));
 */
export interface RequestCounts {
	/** Counts a request where every limit leaves room for it; else the limit that takes longest, and nothing is counted. */
	count(request: SiteRequest): Promise<TooMany | undefined>;

	/** Forgets what no limit reaches back to. */
	sweep(): Promise<void>;
}
