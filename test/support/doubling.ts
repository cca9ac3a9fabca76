import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';

/** Twice as much may take so many times as long. */
const MOST = 2.5;
/** What takes no longer than this cannot be told from what the clock counts in. */
const NOTHING_MS = 10;
const TRIES = 8;

/** How long the one and the double of it took at best, in milliseconds of CPU time. */
export type Doubling = { readonly one: number; readonly two: number };

/**
 * Fails where twice as much takes more than 2.5 times as long, the best of several runs of each. Whatever else goes on only
 * ever adds to a run, so the best ones tell what the work itself takes; each run begins without the garbage of the one before.
 */
export function expectLinear(measure: (times: 1 | 2) => number): Doubling {
	const collect = garbageCollector();
	const measured = (times: 1 | 2): number => {
		collect();
		return measure(times);
	};
	let best: Doubling = { one: Number.POSITIVE_INFINITY, two: Number.POSITIVE_INFINITY };
	for (let attempt = 0; attempt < TRIES; attempt += 1) {
		best = { one: Math.min(best.one, measured(1)), two: Math.min(best.two, measured(2)) };
		if (best.two <= Math.max(MOST * best.one, NOTHING_MS)) return best;
	}
	expect.fail(`${best.one.toFixed(0)} ms, and ${best.two.toFixed(0)} ms for twice as much`);
}

/** A line of the table that `npm run test:faults` prints. */
export function doublingLine(name: string, { one, two }: Doubling): string {
	const ratio = one === 0 ? '' : (two / one).toFixed(2);
	return `${name.padEnd(36)}${one.toFixed(1).padStart(9)}${two.toFixed(1).padStart(9)}${ratio.padStart(7)}\n`;
}

/** Only a context made after the flag was set has it as a function. */
function garbageCollector(): () => void {
	setFlagsFromString('--expose-gc');
	return runInNewContext('gc') as () => void;
}
