import { rename } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import { preparedDatabase } from '../support/databases.ts';
import { german } from '../support/german.ts';
import { messageOf, read } from '../support/read-message.ts';
import { startProcess } from '../support/running-bot.ts';
import { startWorld, type World } from '../support/world.ts';

const TEXT = 'The harbour of Lumen closes on Friday, the town said. Fishermen are cross about it.';
const file = { name: 'harbour.txt', contentType: 'text/plain', bytes: Buffer.from(TEXT) };

let world: World;
beforeAll(async () => {
	world = await startWorld();
	await world.file(world.harbour, { quotes: [{ speaker: 'Ann Lee', text: 'No.' }] });
});
afterAll(() => world.stop());

test('a file that takes long: the answer is deferred, then there', async () => {
	world.discord.fail({ path: /attachments/, with: { delayMs: 1_700 } });
	const shown = await world.harbour.editor.run('article add file', {
		file,
		published: '2024-03-07',
	});

	expect(shown).toMatchObject({ deferred: true, ephemeral: true });
	expect(read(shown)).toContain(german('Added.'));
});

test('a long text is read beside the bot, which answers others meanwhile', async () => {
	const bytes = Buffer.from(`${TEXT}\n\n`.repeat(4_000));
	const answers = { file: { ...file, bytes }, published: '2024-03-07', title: 'Long' };
	let isAdded = false;
	const adding = world.harbour.editor.run('article add file', answers).finally(() => {
		isAdded = true;
	});
	let answered = 0;
	for (; !isAdded; answered++) await world.hill.member.run('help');

	expect(read(await adding)).toContain('### Long');
	expect(answered).toBeGreaterThan(5);
});

test('a file that Discord does not hand over is asked for once more', async () => {
	world.discord.fail({ path: /attachments/, with: 500 });
	const shown = await world.harbour.editor.run('article add file', {
		file,
		published: '2024-03-07',
	});
	expect(read(shown)).toContain(
		'Die Datei harbour.txt konnte nicht von Discord geholt werden. Sende sie noch einmal.',
	);
});

test('a bug is answered in private with a number, and the log has its cause under that number', async () => {
	const database = new DatabaseSync(world.database, { timeout: 5000 });
	database.exec('alter table quotes rename to quotes_gone');
	const shown = await world.harbour.member.run('quotes');
	database.exec('alter table quotes_gone rename to quotes');
	database.close();
	const entry = await world.bot.logged(
		({ level, interaction }) => level === 50 && interaction === shown.interactionId,
	);

	expect(shown.ephemeral).toBe(true);
	expect(read(shown)).toContain(`number ${shown.interactionId}`);
	expect(read(shown)).not.toContain('quotes');
	expect(JSON.stringify(entry['err'])).toContain('no such table');
	expect(read(await world.harbour.member.run('quotes'))).toContain('“No.”');
});

test('a database that another process holds: others are answered, and whoever wanted to write hears that it is busy', async () => {
	const database = new DatabaseSync(world.database, { timeout: 5000 });
	database.exec('begin immediate');
	const adding = world.harbour.editor.run('article add file', {
		file: { ...file, bytes: Buffer.from(`One more day. ${TEXT}`) },
		published: '2024-03-07',
	});
	const started = performance.now();
	// Discord waits three seconds.
	await world.hill.member.run('help');
	expect(performance.now() - started).toBeLessThan(3000);
	const shown = await adding;
	database.exec('rollback');
	database.close();
	const entry = await world.bot.logged(
		({ level, interaction }) => level === 50 && interaction === shown.interactionId,
	);

	expect(read(shown)).toContain(
		'Die Datenbank von Dateline ist gerade beschäftigt, deshalb wurde das nicht ausgeführt.',
	);
	expect(JSON.stringify(entry['err'])).toContain('database is locked');
});

test('a database file that is gone: nothing is said to be added', async () => {
	await rename(world.database, `${world.database}.away`);
	const shown = await world.harbour.editor.run('article add file', {
		file: { ...file, bytes: Buffer.from(`Another day. ${TEXT}`) },
		published: '2024-03-08',
	});
	await rename(`${world.database}.away`, world.database);

	expect(read(shown)).toContain(
		'Die Datenbankdatei von Dateline ist nicht mehr an ihrem Platz, deshalb wurde nichts gespeichert.',
	);
	expect(read(await world.harbour.member.run('about'))).toContain('Dateline');
});

test('an answer that Discord no longer takes does not stop the bot', async () => {
	const unknown = { status: 404, code: 10_062, message: 'Unknown interaction' };
	world.discord.fail({ path: /callback/, with: unknown, times: 2 });
	const lost = await world.harbour.member.run('help');
	expect(lost.acknowledged).toBe(false);
	expect(read(await world.harbour.member.run('about'))).toContain('Dateline');
});

test('buttons work while the gateway reconnects', async () => {
	const message = messageOf(await world.harbour.member.run('quotes'));
	const back = world.discord.next('session', (change) => change === 'resumed');
	world.discord.gateway.reconnect();
	await back;
	expect(read(await world.harbour.member.press(message, 'Source'))).toContain('**No.**');
});

test('a bad token ends the process with one sentence', async () => {
	const { apiUrl, stop } = await startLocalDiscord();
	const starting = startProcess({ token: 'wrong', apiUrl, database: await preparedDatabase() });
	await expect(starting).rejects.toThrow(
		'ended with 1: Discord does not know this DISCORD_TOKEN. Copy it again from the Bot page of your application.\n',
	);
	await stop();
});

test.each([
	[4004, 'no longer accepts this DISCORD_TOKEN'],
	[4010, 'Start Dateline again'],
	[4011, 'more shards than before'],
	[4012, 'Update Dateline'],
	[4013, 'Update Dateline'],
	[4014, 'the Bot page of your application'],
])(
	'a session that Discord ends with %i ends the process by itself as a failure, and the log says why',
	async (code, reason) => {
		const { token, apiUrl, gateway, stop } = await startLocalDiscord();
		const bot = await startProcess({ token, apiUrl, database: await preparedDatabase() });
		gateway.drop(code);
		const entry = await bot.logged(({ level }) => level === 50);
		expect(JSON.stringify(entry)).toContain(reason);
		expect(await bot.ended).toBe(1);
		expect(bot.errors()).toContain(reason);
		await stop();
	},
);
