/** Whether somebody waits for the answer. */
export type Urgency = 'asked' | 'by the clock';

/** Who may send when. */
export type Turns = {
	/** Resolves when the turn has come; whoever was asked by somebody goes before what is sent by the clock. */
	take(urgency: Urgency, signal?: AbortSignal): Promise<void>;
	/** No turn comes for so long. */
	pause(forMs: number): void;
};

/** At most so many turns in any `windowMs`, and on average no more than `perSecond`. */
export type Rate = {
	readonly perSecond: number;
	readonly inWindow: number;
	readonly windowMs: number;
};

/** So much of what a busy machine missed is made up for at once. */
const MOST_LAG_MS = 250;

/** Turns that come evenly, at exactly the rate while somebody always waits. */
export function createTurns({ perSecond, inWindow, windowMs }: Rate): Turns {
	const apartMs = 1000 / perSecond;
	const waiting = { asked: new Set<() => void>(), 'by the clock': new Set<() => void>() };
	/** When the last turns came, the oldest first. */
	const taken: number[] = [];
	let next = 0;
	let timer: NodeJS.Timeout | undefined;

	function earliest(): number {
		const leaving = taken.length < inWindow ? 0 : (taken[0] ?? 0) + windowMs;
		return Math.max(next, leaving);
	}

	function serve(): void {
		timer = undefined;
		for (;;) {
			const now = performance.now();
			const queue = [waiting.asked, waiting['by the clock']].find(({ size }) => size > 0);
			const [first] = queue ?? [];
			if (!queue || !first) return;
			const at = earliest();
			if (at > now) {
				timer = setTimeout(serve, at - now);
				return;
			}
			queue.delete(first);
			next = Math.max(next, now - MOST_LAG_MS) + apartMs;
			taken.push(now);
			if (taken.length > inWindow) taken.shift();
			first();
		}
	}

	return {
		take(urgency, signal) {
			const { promise, resolve, reject } = Promise.withResolvers<void>();
			if (signal?.aborted) return Promise.reject(signal.reason);
			waiting[urgency].add(resolve);
			signal?.addEventListener('abort', () => {
				if (waiting[urgency].delete(resolve)) reject(signal.reason);
			});
			if (timer === undefined) serve();
			return promise;
		},
		pause(forMs) {
			next = Math.max(next, performance.now() + forMs);
		},
	};
}
