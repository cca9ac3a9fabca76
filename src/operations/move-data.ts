/** `npm run move-data -- FROM TO`: everything from one database into another that is empty. */
import { UserError } from '../domain/user-error.ts';
import { copyShown, runCommand } from './command-line.ts';

const USAGE =
	'npm run move-data -- FROM TO, each a file such as data/dateline.db, or postgres://user:password@host/name';

await runCommand(USAGE, process.argv.slice(2), async (from, to) => {
	if (!from || !to) throw new UserError(`Write: ${USAGE}`);
	await copyShown(from, to);
	process.stdout.write('Set DATABASE_URL to where it is now, and start Dateline.\n');
});
