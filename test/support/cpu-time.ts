/** Milliseconds of this thread's processor time that `work` takes: what else the machine is busy with does not count. */
export function cpuTimeOf(work: () => void): number {
	const before = process.threadCpuUsage();
	work();
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / 1000;
}
