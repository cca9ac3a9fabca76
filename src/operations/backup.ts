import { copyShown, runCommand } from './command-line.ts';

const USAGE = 'npm run backup -- FILE, or no file for one named after the time';

/** `npm run backup -- FILE`: a copy of Dateline's database, taken and checked while Dateline runs. */
export function backup(databaseUrl: string, words: readonly string[], now: Date): Promise<void> {
	return runCommand(USAGE, words, async (named) => {
		const time = now.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length).replaceAll(':', '');
		const file = named ?? `data/backups/dateline-${time}.db`;
		await copyShown(databaseUrl, file);
		process.stdout.write(`The backup is in ${file}\n`);
	});
}
