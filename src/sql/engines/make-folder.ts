import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes `folder` and those above it, where they are missing. One at a time: Node's own recursive way never comes back
 * from a place that only looks like a folder, such as one under /proc.
 */
export function makeFolder(folder: string): void {
	if (isFolder(folder)) return;
	makeFolder(dirname(folder));
	try {
		mkdirSync(folder);
	} catch (error) {
		// Another process that starts at the same moment may have made it.
		if (!isFolder(folder)) throw error;
	}
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
