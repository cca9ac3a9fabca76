import { UserError } from '../domain/user-error.ts';
import { copyShown, runCommand } from './command-line.ts';

const USAGE = 'npm run restore -- FILE, a file that npm run backup has made';

/** `npm run restore -- FILE`: what a backup holds, into the database of the settings, which is empty or not there. */
export function restore(databaseUrl: string, words: readonly string[]): Promise<void> {
	return runCommand(USAGE, words, async (file) => {
		if (!file) throw new UserError(`Write: ${USAGE}`);
		await copyShown(file, databaseUrl);
		process.stdout.write('Restored. Start Dateline.\n');
	});
}
