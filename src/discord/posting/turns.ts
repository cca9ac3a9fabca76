/** Whether somebody waits for the answer. */
export type Urgency = 'asked' | 'by the clock';

/** Who may send when. */
export type Turns = {
	/**
	 * Resolves when the turn has come; whoever was asked by somebody goes before what is sent by the clock. The function
	 * it gives is to be called when the answer is there.
	 */
	take(urgency: Urgency, signal?: AbortSignal): Promise<() => void>;
	/** No turn comes for so long. */
	pause(forMs: number): void;
};

const SECOND_MS = 1000;
/** So much of what a busy machine missed is made up for at once. */
const MOST_LAG_MS = 250;
/** The quickest of so many is taken for the quickest there is; before there are some, nothing is. */
const SAMPLES = { least: 50, most: 500 };
/** Quick there and quick back again need not have met in one request. */
const MARGIN_MS = 10;

/**
 * Turns that come evenly, so that no more than `perSecond()` requests arrive there in any second. When one arrives is not
 * known, but no sooner after the sending and no later before the answer than the quickest way there and back allows: its
 * place is free again a second after the latest moment at which it can have arrived.
 */
export function createTurns(perSecond: () => number): Turns {
	const waiting = { asked: new Set<Turn>(), 'by the clock': new Set<Turn>() };
	const latencies: number[] = [];
	/** When places are free again. */
	let freeAt: number[] = [];
	let underWay = 0;
	let next = 0;
	let timer: NodeJS.Timeout | undefined;

	/** Undefined while all places are taken by requests that are under way. */
	function earliest(now: number): number | undefined {
		freeAt = freeAt.filter((at) => at > now);
		if (underWay + freeAt.length < perSecond()) return next;
		return freeAt.length > 0 ? Math.max(next, Math.min(...freeAt)) : undefined;
	}

	function serve(): void {
		for (;;) {
			const now = performance.now();
			const queue = [waiting.asked, waiting['by the clock']].find(({ size }) => size > 0);
			const [first] = queue ?? [];
			const at = earliest(now);
			if (!queue || !first || at === undefined) return;
			if (at > now) {
				clearTimeout(timer);
				timer = setTimeout(serve, at - now);
				return;
			}
			queue.delete(first);
			next = Math.max(next, now - MOST_LAG_MS) + SECOND_MS / perSecond();
			underWay += 1;
			first(() => answered(now));
		}
	}

	function answered(sent: number): void {
		const now = performance.now();
		latencies.push(now - sent);
		if (latencies.length > SAMPLES.most) latencies.shift();
		underWay -= 1;
		const quickest = latencies.length < SAMPLES.least ? 0 : Math.min(...latencies) - MARGIN_MS;
		freeAt.push(now + SECOND_MS - Math.max(0, quickest));
		serve();
	}

	return {
		take(urgency, signal) {
			const { promise, resolve, reject } = Promise.withResolvers<() => void>();
			if (signal?.aborted) return Promise.reject(signal.reason);
			waiting[urgency].add(resolve);
			signal?.addEventListener('abort', () => {
				if (waiting[urgency].delete(resolve)) reject(signal.reason);
			});
			serve();
			return promise;
		},
		pause(forMs) {
			next = Math.max(next, performance.now() + forMs);
		},
	};
}

type Turn = (answered: () => void) => void;
