/** So long may the store keep this thread at a time; then timers and sockets have their turn. */
const LONGEST_SPELL_MS = 5;

/** The one connection that writes is used by one at a time, in the order of asking. */
export function createTurns(): { take(): Promise<void>; give(): void } {
	const waiting: (() => void)[] = [];
	let isTaken = false;
	return {
		async take() {
			if (isTaken) await new Promise<void>((resolve) => waiting.push(resolve));
			isTaken = true;
		},
		give() {
			const next = waiting.shift();
			if (next) next();
			else isTaken = false;
		},
	};
}

/**
 * SQLite never waits, so that awaiting it gives nobody else a turn: whoever asks it again and again would keep the thread.
 * Undefined while that went on for a short time only. Those who wait have their turns in the order of asking, and no more
 * of them at once than there is time for.
 */
export function createBreaths(): () => Promise<void> | undefined {
	const waiting: (() => void)[] = [];
	/** When the store was asked first in this turn of the event loop. */
	let since: number | undefined;

	function isOver(): boolean {
		const now = performance.now();
		if (since !== undefined) return now - since >= LONGEST_SPELL_MS;
		since = now;
		setImmediate(() => {
			since = undefined;
		});
		return false;
	}

	/** There is one of these to come for each of those who wait. */
	function callNext(): void {
		if (isOver()) setImmediate(callNext);
		else waiting.shift()?.();
	}

	return () => {
		if (waiting.length === 0 && !isOver()) return undefined;
		return new Promise((resolve) => {
			waiting.push(resolve);
			setImmediate(callNext);
		});
	};
}
