import { dayIn } from '../../domain/calendar.ts';
import { tooManyWords } from '../../domain/request-limits.ts';
import type {
	PageArticle,
	PageFetcher,
	PageProblem,
	PageReading,
	Reader,
} from '../../ports/articles/page-fetcher.ts';
import type { RequestCounts } from '../../ports/request-counts.ts';
import { WorkStopped } from '../../ports/worker-pool.ts';
import { openRobots } from '../fetch/ask-robots.ts';
import { FetchRefused, type GuardedAnswer, type GuardedFetch } from '../fetch/guarded-fetch.ts';
import { type HostLimits, takeTurns, USUAL_LIMITS } from '../fetch/take-turns.ts';
import type { ReadingPool } from '../reading-jobs.ts';
import { reasonFor } from './problem-reasons.ts';
import type { ParsedPage } from './read-page.ts';

const MOST_BYTES = 5 * 2 ** 20;
const TYPES = ['text/html', 'application/xhtml+xml', 'text/plain', 'application/pdf'];
/** Below it a day is a guess. */
const LEAST_CONFIDENCE = 0.5;
const MOST_LIKELY = 10;
const UNWANTED =
	'The site asks Dateline not to read that page; paste the text with /article add text or send it with /article add file.';

type Parts = {
	readonly guardedFetch: GuardedFetch;
	readonly pool: ReadingPool;
	readonly requests: Pick<RequestCounts, 'count'>;
	readonly now: () => Date;
	readonly limits?: Partial<HostLimits>;
};

/** Reads pages under guard, no more of them than is polite. */
export function openPageFetcher(parts: Parts): PageFetcher {
	const { guardedFetch, pool, requests, now, limits } = parts;
	const inTurn = takeTurns({ ...USUAL_LIMITS, ...limits });

	const mayRead = openRobots({ guardedFetch, pool, now });

	const fetchAndRead = async (url: string): Promise<PageReading> => {
		if (!(await mayRead(new URL(url)))) return refusal('forbidden', UNWANTED);
		const answer = await guardedFetch({ url, maxBytes: MOST_BYTES, types: TYPES });
		const problem = problemOfStatus(answer.status);
		if (problem && answer.body.length === 0) return refusal(problem);
		const page = await pool.run('page', pageOf(answer, now()));
		return problem ? refusal(whatIsShown(page, problem)) : readingOf(page);
	};

	return {
		async read(url: string, reader: Reader): Promise<PageReading> {
			const { host, protocol } = URL.parse(url.trim()) ?? {};
			if (!host || !/^https?:$/.test(protocol ?? '')) return refusal('address');
			const tooMany = await requests.count({ ...reader, host });
			if (tooMany) return refusal('limit', tooManyWords(tooMany, { host }));
			try {
				return (await inTurn(host, () => fetchAndRead(url))) ?? refusal('limit');
			} catch (error) {
				if (error instanceof WorkStopped) {
					return refusal(error.problem === 'busy' ? 'limit' : error.problem);
				}
				if (error instanceof FetchRefused) return refusalOf(error);
				throw error;
			}
		},
	};
}

function pageOf({ url, headers, body }: GuardedAnswer, now: Date) {
	const { 'content-type': contentType, 'x-robots-tag': robots } = headers;
	return {
		url,
		bytes: body,
		today: dayIn('UTC', now),
		...(contentType && { contentType }),
		...(robots && { robots }),
	};
}

function problemOfStatus(status: number): PageProblem | undefined {
	if (status >= 200 && status < 300) return undefined;
	if (status === 404 || status === 410) return 'not found';
	if (status === 402) return 'paywall';
	if (status === 401 || status === 403 || status === 451) return 'forbidden';
	return 'unreachable';
}

/** A page that comes with an error may say more than the error: that it wants a proof, say. */
function whatIsShown({ problem }: ParsedPage, byStatus: PageProblem): PageProblem {
	const isTold = problem === 'forbidden' || problem === 'paywall' || problem === 'javascript';
	return isTold && byStatus !== 'not found' ? problem : byStatus;
}

function readingOf({ problem, published, likelyDays, ...page }: ParsedPage): PageReading {
	if (problem) return refusal(problem);
	const isGuess = published !== undefined && published.confidence < LEAST_CONFIDENCE;
	const days = isGuess ? [published.day, ...likelyDays].slice(0, MOST_LIKELY) : likelyDays;
	const article: PageArticle = {
		...page,
		...(published && !isGuess && { published }),
		likelyDays: days,
	};
	return { outcome: 'article', article };
}

function refusal(problem: PageProblem, reason = reasonFor(problem)): PageReading {
	return { outcome: 'refused', problem, reason };
}

function refusalOf({ problem, message }: FetchRefused): PageReading {
	if (problem === 'address') return refusal('address', message);
	if (problem === 'type') return refusal('not text');
	if (problem === 'redirects' || problem === 'encoding') return refusal('unreachable');
	return refusal(problem);
}
