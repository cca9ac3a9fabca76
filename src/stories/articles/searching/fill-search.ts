import type { App } from '../../../app.ts';

/** So few that answers to people are hardly held up, and so often. */
const AT_ONCE = 10;
const TIMES = 20;

/** Puts some of the articles of an earlier version into the search; says how many. */
export async function fillSearch(
	{ store, log }: Pick<App, 'store' | 'log'>,
	stopping: AbortSignal,
): Promise<number> {
	let count = 0;
	for (let time = 0; time < TIMES && !stopping.aborted; time += 1) {
		const filed = await store.backlog.fillSearch(AT_ONCE);
		count += filed;
		if (filed < AT_ONCE) break;
	}
	if (count > 0) log.info({ count }, 'articles of an earlier version put into the search');
	return count;
}
