import type { Analyser, Analysers } from '../../ports/articles/analyser.ts';
import type { PageFetcher } from '../../ports/articles/page-fetcher.ts';

type Reads = { readonly pages: PageFetcher; readonly analysers: Analysers };

/** Of each kind; then the oldest are forgotten. */
const MOST_KEPT = 300;

/**
 * Reads each page and analyses each text once for all who ask meanwhile: of 300 servers that follow a feed the first asks
 * its site, and the others take what it got. What was refused because one server asked too often is asked for again.
 */
export function readOnce({ pages, analysers }: Reads): Reads {
	const read = remember<ReturnType<PageFetcher['read']>>();
	const analysed = remember<ReturnType<Analyser['analyse']>>();
	return {
		pages: {
			async read(url, reader) {
				const page = await read(url, () => pages.read(url, reader));
				if (page.outcome === 'refused' && page.problem === 'limit') read.forget(url);
				return page;
			},
		},
		analysers: {
			of: (guild) => ({
				analyse(text) {
					const key = JSON.stringify([text.published, text.title, text.text]);
					return analysed(key, () => analysers.of(guild).analyse(text));
				},
			}),
		},
	};
}

function remember<Answer extends Promise<unknown>>() {
	const kept = new Map<string, Answer>();
	const ask = (key: string, work: () => Answer): Answer => {
		const known = kept.get(key);
		if (known !== undefined) return known;
		const answer = work();
		kept.set(key, answer);
		// What failed says nothing to those who ask later.
		answer.catch(() => kept.delete(key));
		const [oldest] = kept.keys();
		if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
		return answer;
	};
	return Object.assign(ask, { forget: (key: string) => void kept.delete(key) });
}
