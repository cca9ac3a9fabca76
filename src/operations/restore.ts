/** `npm run restore -- FILE`: what a backup holds, into the database that DATABASE_URL names, which is empty or not there. */
import { UserError } from '../domain/user-error.ts';
import { copyShown, ownDatabase, runCommand } from './command-line.ts';

const USAGE = 'npm run restore -- FILE, a file that npm run backup has made';

await runCommand(USAGE, async (file) => {
	if (!file) throw new UserError(`Write: ${USAGE}`);
	await copyShown(file, ownDatabase());
	process.stdout.write('Restored. Start Dateline.\n');
});
