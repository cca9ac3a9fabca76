import type { ReadingPool } from '../reading-jobs.ts';
import type { GuardedFetch } from './guarded-fetch.ts';
import { letsUsRead, type RobotsRule } from './robots-rules.ts';

const MOST_BYTES = 500_000;
const TIMEOUT_MS = 2000;
const KEPT_MS = 24 * 3_600_000;
const MOST_SITES = 1000;

/** May the page at `url` be read, as far as the robots.txt of its site names us? */
export type AskRobots = (url: URL) => Promise<boolean>;

type Parts = {
	readonly guardedFetch: GuardedFetch;
	readonly pool: ReadingPool;
	readonly now: () => Date;
};

/** Asks each site once a day. One that has no rules, or does not give them soon, has nothing against us. */
export function openRobots({ guardedFetch, pool, now }: Parts): AskRobots {
	/** The site that was asked last comes last. */
	const kept = new Map<string, { readonly rules: readonly RobotsRule[]; readonly at: number }>();
	const fetchRules = async (origin: string): Promise<readonly RobotsRule[]> => {
		try {
			const { status, body } = await guardedFetch({
				url: `${origin}/robots.txt`,
				maxBytes: MOST_BYTES,
				types: ['text/plain'],
				signal: AbortSignal.timeout(TIMEOUT_MS),
			});
			return status === 200 && body.length > 0 ? await pool.run('robots', body) : [];
		} catch {
			return [];
		}
	};
	return async ({ origin, pathname, search }) => {
		const at = now().getTime();
		let site = kept.get(origin);
		if (!site || at - site.at > KEPT_MS) {
			site = { rules: await fetchRules(origin), at };
			kept.delete(origin);
			kept.set(origin, site);
			const [oldest] = kept.keys();
			if (kept.size > MOST_SITES && oldest !== undefined) kept.delete(oldest);
		}
		return letsUsRead(site.rules, pathname + search);
	};
}
