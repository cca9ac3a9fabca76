import { readdirSync, readFileSync } from 'node:fs';

/** By process, as one that has ended is no longer told of. */
export type SpentByProcess = Map<number, number>;

/** Adds what the children of a process have had of a processor by now; gives milliseconds of all that were ever seen. Linux alone tells. */
export function cpuOfChildren(parent: number, spent: SpentByProcess): number {
	for (const name of readdirSync('/proc')) {
		const pid = Number(name);
		if (!Number.isInteger(pid)) continue;
		try {
			if (parentOf(pid) !== parent) continue;
			const [time] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
			spent.set(pid, Number(time) / 1e6);
		} catch {
			// It has just ended.
		}
	}
	return [...spent.values()].reduce((sum, each) => sum + each, 0);
}

function parentOf(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
	// Behind its name, which may hold anything, stand its state and its parent.
	return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
