import { chmod, open } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { german } from '../support/german.ts';
import { canRunUnprivileged, lockFile } from '../support/locked-file.ts';
import { read } from '../support/read-message.ts';
import { startWorld, type World } from '../support/world.ts';

const TEXT =
	'The harbour of Lumen closes on Friday. “Nobody asked us about it at all,” said Ann Lee, a fisherman.';

const addFile = ({ harbour }: World, words: string) =>
	harbour.editor.run('article add file', {
		file: { name: 'a.txt', contentType: 'text/plain', bytes: Buffer.from(`${words} ${TEXT}`) },
		published: '2024-03-07',
	});

const causeOf = async ({ bot }: World, interactionId: string): Promise<string> => {
	const entry = await bot.logged(
		({ level, interaction }) => level === 50 && interaction === interactionId,
	);
	return JSON.stringify(entry['err']);
};

test.runIf(canRunUnprivileged())(
	'a file that may only be read: what is kept is still told, nothing is said to be added, and the log has the cause',
	{ timeout: 120_000 },
	async () => {
		const world = await startWorld();
		await world.file(world.harbour, { quotes: [{ speaker: 'Ann Lee', text: 'No.' }] });
		expect(await world.bot.stop()).toBe(0);
		await world.revive(lockFile(world.database));
		const { editor, member } = world.harbour;

		expect(read(await member.run('quotes'))).toContain('“No.”');
		const shown = await addFile(world, 'First.');

		expect(shown.ephemeral).toBe(true);
		expect(read(shown)).toContain(
			'Dateline kann seine Datenbank nicht schreiben, deshalb wurde nichts gespeichert.',
		);
		expect(read(shown)).not.toContain(german('Added.'));
		expect(await causeOf(world, shown.interactionId)).toContain('readonly database');
		expect(read(await editor.run('articles'))).not.toContain('First.');

		expect(await world.bot.stop()).toBe(0);
		await chmod(world.database, 0o666);
		// How far the session was could not be noted: the next process leaves alone only what is too old to be answered.
		await pause(3500);
		await world.revive();
		expect(read(await editor.run('articles'))).not.toContain('First.');
		expect(read(await addFile(world, 'Second.'))).toContain(german('Added.'));
		await world.stop();
	},
);

test('a damaged page: whoever needs it is told, others are answered, and nothing is said to be added', {
	timeout: 120_000,
}, async () => {
	const world = await startWorld();
	await world.file(world.harbour, { quotes: [{ speaker: 'Ann Lee', text: 'No.' }] });
	expect(await world.bot.stop()).toBe(0);
	await damage(world.database, 'quotes');
	await world.revive();
	const { editor, member } = world.harbour;
	const told = 'Part of Dateline’s database is damaged, so this was not done.';
	const toldInGerman =
		'Ein Teil der Datenbank von Dateline ist beschädigt, deshalb wurde das nicht ausgeführt.';

	const asked = await member.run('quotes');
	const added = await addFile(world, 'First.');

	expect(read(asked)).toContain(told);
	expect(read(added)).toContain(toldInGerman);
	for (const shown of [asked, added]) {
		expect(shown.ephemeral).toBe(true);
		expect(await causeOf(world, shown.interactionId)).toContain('malformed');
	}
	expect(read(added)).not.toContain(german('Added.'));
	expect(read(await editor.run('articles'))).not.toContain('First.');
	expect(read(await world.hill.member.run('help'))).toContain('Dateline');
	await world.stop();
});

/** Writes over the first page of a table, as a bad disk would. */
async function damage(file: string, table: string): Promise<void> {
	const database = new DatabaseSync(file);
	const { page_size: size } = database.prepare('pragma page_size').get() as { page_size: number };
	const { rootpage } = database
		.prepare(`select rootpage from sqlite_master where type = 'table' and name = ?`)
		.get(table) as { rootpage: number };
	database.close();
	const opened = await open(file, 'r+');
	await opened.write(Buffer.alloc(size, 0xff), 0, size, (rootpage - 1) * size);
	await opened.close();
}
