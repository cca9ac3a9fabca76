const TICK_MS = 2;

/**
 * The longest time for which `work` kept this thread from everything else, in milliseconds of its own CPU time: what
 * other processes and threads take of the machine does not count.
 */
export async function longestBusyMs(work: () => Promise<unknown>): Promise<number> {
	const spent = (): number => {
		const { user, system } = process.threadCpuUsage();
		return (user + system) / 1000;
	};
	let before = spent();
	let longest = 0;
	const look = (): void => {
		const now = spent();
		longest = Math.max(longest, now - before);
		before = now;
	};
	const timer = setInterval(look, TICK_MS);
	await work();
	look();
	clearInterval(timer);
	return longest;
}
