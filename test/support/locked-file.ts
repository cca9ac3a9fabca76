import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync } from 'node:fs';
import { dirname } from 'node:path';
import { execPath, getuid, stderr } from 'node:process';

/** Whom no rights are given that the file itself does not give: root may write whatever is read-only. */
const NOBODY = 65_534;
const READ_ONLY = 0o444;

const ourselves = (): number | undefined => (getuid?.() === 0 ? NOBODY : getuid?.());

/** Whether a process that may not write everything can run the bot here; where it cannot, says so. */
export function canRunUnprivileged(): boolean {
	const main = new URL('../../src/main.ts', import.meta.url).pathname;
	const script = `require('node:fs').accessSync(${JSON.stringify(main)})`;
	try {
		execFileSync(execPath, ['-e', script], { uid: ourselves(), stdio: 'ignore' });
		return true;
	} catch {
		stderr.write('The test with a read-only file is skipped: only root may read Dateline here.\n');
		return false;
	}
}

/** Makes `file` read-only. Resolves with whom it is read-only for, who may write what stands beside it. */
export function lockFile(file: string): { readonly user?: number } {
	const user = ourselves();
	if (user === undefined) return {};
	chmodSync(file, READ_ONLY);
	chownSync(dirname(file), user, -1);
	return { user };
}
