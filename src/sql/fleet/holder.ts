import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** A name for this process that no other has had. */
export function newHolder(): string {
	return [hostname(), process.pid, randomBytes(6).toString('hex')].join('/');
}

/** Whether the process of that name has certainly ended: one of this machine, as all are that share a file. */
export function hasEnded(holder: string): boolean {
	const [host, pid] = holder.split('/');
	if (host !== hostname() || !pid) return false;
	// Somebody else had this process's number before it.
	if (Number(pid) === process.pid) return true;
	try {
		process.kill(Number(pid), 0);
		return false;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ESRCH';
	}
}
