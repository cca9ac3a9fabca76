const TICK_MS = 2;

/**
 * How often a measurement that was too long is made anew: a machine that others use makes some longer, and what is really slow is slow
 * each time.
 */
export const MEASURED_ANEW = 3;

/** How long whoever comes meanwhile waits, in milliseconds of this thread's own CPU time. */
export type Lag = {
	/** Of a hundred who come at any moment, one waits longer. */
	readonly p99: number;
	readonly longest: number;
	/** The CPU time that all of it took. */
	readonly spent: number;
};

/**
 * How long `work` lets others wait: for how long at a time it keeps this thread, by its CPU time, so that what other
 * processes take of the machine does not count. Whoever comes in a spell of so many milliseconds waits for half of them on
 * average: long spells weigh as much as they are long, other than in a list of the loop's delays.
 */
export async function lagOf(work: () => Promise<unknown>): Promise<Lag> {
	const spells: number[] = [];
	let before = threadCpuMs();
	const start = before;
	const look = (): void => {
		const now = threadCpuMs();
		spells.push(now - before);
		before = now;
	};
	const timer = setInterval(look, TICK_MS);
	await work();
	look();
	clearInterval(timer);
	return {
		p99: waitOfOneIn(100, spells),
		longest: Math.max(...spells),
		spent: threadCpuMs() - start,
	};
}

/** Of this thread alone, so that what else the machine is busy with does not count. */
export function threadCpuMs(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

/** One of so many waits longer than this, where each comes at any moment of any spell. */
function waitOfOneIn(many: number, spells: readonly number[]): number {
	const whole = spells.reduce((sum, spell) => sum + spell, 0);
	const longer = (wait: number): number =>
		spells.reduce((sum, spell) => sum + Math.max(0, spell - wait), 0);
	let [low, high] = [0, Math.max(0, ...spells)];
	for (let step = 0; step < 40; step += 1) {
		const middle = (low + high) / 2;
		if (longer(middle) > whole / many) low = middle;
		else high = middle;
	}
	return high;
}
