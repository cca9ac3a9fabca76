import { expect } from 'vitest';

/** Twice as much may take so many times as long. */
const MOST = 2.5;
/** What the garbage collector may take beside. */
const SLACK_MS = 60;
const TRIES = 4;

/** How long the one and the double of it took at last, in milliseconds of CPU time. */
export type Doubling = { readonly one: number; readonly two: number };

/**
 * Fails where twice as much takes more than 2.5 times as long at every try: what grows with the square takes four times as
 * long each time, a pause of the collector does not come each time.
 */
export function expectLinear(measure: (times: 1 | 2) => number): Doubling {
	let last: Doubling = { one: 0, two: 0 };
	for (let attempt = 0; attempt < TRIES; attempt += 1) {
		last = { two: apart(measure, 2), one: apart(measure, 1) };
		if (last.two < MOST * last.one + SLACK_MS) return last;
	}
	expect.fail(`${last.one.toFixed(0)} ms, and ${last.two.toFixed(0)} ms for twice as much`);
}

/** What others left is collected before, where the process may (`--expose-gc`): it is no time of this one. */
function apart(measure: (times: 1 | 2) => number, times: 1 | 2): number {
	globalThis.gc?.();
	return measure(times);
}

/** A line of the table that `npm run test:faults` prints. */
export function doublingLine(name: string, { one, two }: Doubling): string {
	const ratio = one === 0 ? '' : (two / one).toFixed(2);
	return `${name.padEnd(36)}${one.toFixed(1).padStart(9)}${two.toFixed(1).padStart(9)}${ratio.padStart(7)}\n`;
}
