import type { GuardedFetch } from './guarded-fetch.ts';
import { letsUsRead } from './robots-rules.ts';

const MOST_BYTES = 500_000;
const TIMEOUT_MS = 2000;
const KEPT_MS = 24 * 3_600_000;
const MOST_SITES = 1000;

/** May the page at `url` be read, as far as the robots.txt of its site names us? */
export type AskRobots = (url: URL) => Promise<boolean>;

/** Asks each site once a day. One that has no rules, or does not give them soon, has nothing against us. */
export function openRobots(guardedFetch: GuardedFetch, now: () => Date): AskRobots {
	const kept = new Map<string, { readonly text: string; readonly at: number }>();
	const fetchRules = async (origin: string): Promise<string> => {
		try {
			const { status, body } = await guardedFetch({
				url: `${origin}/robots.txt`,
				maxBytes: MOST_BYTES,
				types: ['text/plain'],
				signal: AbortSignal.timeout(TIMEOUT_MS),
			});
			return status === 200 ? new TextDecoder().decode(body) : '';
		} catch {
			return '';
		}
	};
	return async ({ origin, pathname, search }) => {
		const at = now().getTime();
		let rules = kept.get(origin);
		if (!rules || at - rules.at > KEPT_MS) {
			rules = { text: await fetchRules(origin), at };
			kept.delete(origin);
			kept.set(origin, rules);
			const [oldest] = kept.keys();
			if (kept.size > MOST_SITES && oldest !== undefined) kept.delete(oldest);
		}
		return letsUsRead(rules.text, pathname + search);
	};
}
