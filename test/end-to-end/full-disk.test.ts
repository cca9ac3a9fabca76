import { expect, test } from 'vitest';
import { german } from '../support/german.ts';
import { read } from '../support/read-message.ts';
import { hasSmallDisk, mountSmallDisk } from '../support/small-disk.ts';
import { startWorld } from '../support/world.ts';

const TEXT = 'The harbour of Lumen closes on Friday, the town said. Fishermen are cross about it.';

test.runIf(hasSmallDisk())(
	'a full disk: nothing is said to be added, the log has the cause, and it goes on when there is room',
	{ timeout: 60_000 },
	async () => {
		const disk = mountSmallDisk();
		const world = await startWorld({}, { folder: disk.folder });
		const { editor } = world.harbour;
		const add = (words: string) =>
			editor.run('article add file', {
				file: {
					name: 'a.txt',
					contentType: 'text/plain',
					bytes: Buffer.from(`${words} ${TEXT}`.repeat(400)),
				},
				published: '2024-03-07',
			});
		expect(read(await add('First.'))).toContain(german('Added.'));

		disk.fill();
		const shown = await add('Second.');

		expect(read(shown)).toContain(
			'Dateline hat keinen Platz mehr auf der Festplatte, deshalb wurde nichts gespeichert.',
		);
		const entry = await world.bot.logged(
			({ level, interaction }) => level === 50 && interaction === shown.interactionId,
		);
		expect(JSON.stringify(entry['err'])).toContain('database or disk is full');
		expect(read(await editor.run('articles'))).not.toContain('Second.');

		disk.empty();
		expect(read(await add('Third.'))).toContain(german('Added.'));
		await world.stop();
	},
);
