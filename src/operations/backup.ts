/** `npm run backup -- FILE`: a copy of Dateline's database, taken and checked while Dateline runs. */
import { copyShown, ownDatabase, runCommand } from './command-line.ts';

await runCommand(
	'npm run backup -- FILE, or no file for one named after the time',
	async (named) => {
		const time = new Date()
			.toISOString()
			.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)
			.replaceAll(':', '');
		const file = named ?? `data/backups/dateline-${time}.db`;
		await copyShown(ownDatabase(), file);
		process.stdout.write(`The backup is in ${file}\n`);
	},
);
