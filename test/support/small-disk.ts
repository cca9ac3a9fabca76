import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stderr } from 'node:process';
import { onTestFinished } from 'vitest';

/** A disk of a few megabytes, gone when the test is over. */
export type SmallDisk = {
	readonly folder: string;
	/** Leaves not a byte free. */
	fill(): void;
	/** Makes room again. */
	empty(): void;
};

const SIZE = '16m';
const BLOCK = Buffer.alloc(4096);

/** Whether this machine lets the test have a disk of its own; where it does not, says so once. */
export function hasSmallDisk(): boolean {
	const folder = mkdtempSync(join(tmpdir(), 'dateline-disk-'));
	try {
		mount(folder);
		execFileSync('umount', [folder], { stdio: 'ignore' });
		return true;
	} catch {
		stderr.write('The test with a full disk is skipped: only root may mount a small one.\n');
		return false;
	} finally {
		rmdirSync(folder);
	}
}

/** Mounts one. */
export function mountSmallDisk(): SmallDisk {
	const folder = mkdtempSync(join(tmpdir(), 'dateline-disk-'));
	mount(folder);
	onTestFinished(() => {
		execFileSync('umount', ['--lazy', folder]);
		rmdirSync(folder);
	});
	const filler = join(folder, 'filler');
	return {
		folder,
		fill() {
			const file = openSync(filler, 'w');
			try {
				for (;;) writeSync(file, BLOCK);
			} catch (error) {
				if (!isFull(error)) throw error;
			} finally {
				closeSync(file);
			}
		},
		empty: () => rmSync(filler),
	};
}

function mount(folder: string): void {
	execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], {
		stdio: 'ignore',
	});
}

function isFull(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}
