/** Whether somebody waits for the answer. */
export type Urgency = 'asked' | 'by the clock';

/** What became of a request: what was given up on may still arrive, what failed cannot. */
export type Fate = 'answered' | 'failed' | 'given up';

/** Who may send when. */
export type Turns = {
	/**
	 * Resolves when the turn has come; whoever was asked by somebody goes before what is sent by the clock. The function
	 * it gives is to be called when it is known what became of the request.
	 */
	take(urgency: Urgency, signal?: AbortSignal): Promise<Turn>;
	/** No turn comes for so long. */
	pause(forMs: number): void;
};

export type Turn = (fate: Fate) => void;

const SECOND_MS = 1000;
/** So much of what a busy machine missed is made up for at once. */
const MOST_LAG_MS = 250;
/** The quickest of so many is taken for the quickest there is; before there are some, nothing is. */
const SAMPLES = { least: 50, most: 500 };
/** Quick there and quick back again need not have met in one request. */
const MARGIN_MS = 10;
/** Whoever answers again after a while may still be at what was sent meanwhile. */
const CATCHING_UP_MS = 1000;
/** Where nothing is answered any more, one beyond them all tries so often whether something is. */
const TRYING_MS = 30_000;

/**
 * Turns that come evenly, so that no more than `perSecond()` requests arrive there in any second. When one arrives is not
 * known, but no sooner after the sending and no later before the answer than the quickest way there and back allows: its
 * place is free again a second after the latest moment at which it can have arrived. What was given up on may lie there and
 * arrive together with all else that does: it keeps its place until something is answered.
 */
export function createTurns(perSecond: () => number): Turns {
	const waiting = { asked: new Set<Waiting>(), 'by the clock': new Set<Waiting>() };
	const latencies: number[] = [];
	/** When places are free again. */
	let freeAt: number[] = [];
	let underWay = 0;
	let givenUp = 0;
	let tryAt = 0;
	let next = 0;
	let timer: NodeJS.Timeout | undefined;

	/** Undefined while all places are taken and one of them waits for its answer. */
	function earliest(now: number): number | undefined {
		freeAt = freeAt.filter((at) => at > now);
		if (underWay + givenUp + freeAt.length < perSecond()) return next;
		if (freeAt.length > 0) return Math.max(next, Math.min(...freeAt));
		return underWay === 0 ? Math.max(next, tryAt) : undefined;
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
			first((fate) => ended(now, fate));
		}
	}

	function ended(sent: number, fate: Fate): void {
		const now = performance.now();
		underWay -= 1;
		if (fate === 'given up') {
			givenUp += 1;
			if (givenUp > perSecond()) tryAt = now + TRYING_MS;
		} else if (fate === 'failed') freeAt.push(now + SECOND_MS);
		else {
			freeAt.push(now + SECOND_MS - quickest(now - sent));
			for (; givenUp > 0; givenUp -= 1) freeAt.push(now + SECOND_MS + CATCHING_UP_MS);
		}
		serve();
	}

	/** How long it takes at least, as far as is known with this one. */
	function quickest(latency: number): number {
		latencies.push(latency);
		if (latencies.length > SAMPLES.most) latencies.shift();
		return latencies.length < SAMPLES.least ? 0 : Math.max(0, Math.min(...latencies) - MARGIN_MS);
	}

	return {
		take(urgency, signal) {
			const { promise, resolve, reject } = Promise.withResolvers<Turn>();
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

type Waiting = (turn: Turn) => void;
