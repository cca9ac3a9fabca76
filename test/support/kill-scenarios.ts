import { watch } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as moment } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messageOf, read } from './read-message.ts';
import { type Place, startWorld, type World } from './world.ts';

/** Long enough that filing it takes many writes; most sentences tell no day, so that it is read soon. */
const TEXT = Array.from({ length: 400 }, (_, place) => {
	const when = place % 10 === 0 ? ` on ${1 + (place % 28)} March 2023` : '';
	return `Delegate Ann Lee said${when}, “Harbour number ${place} stays open.” The town of Lumen agreed.`;
}).join('\n\n');
const file = { name: 'harbours.txt', contentType: 'text/plain', bytes: Buffer.from(TEXT) };
const answers = { file, title: 'Harbours of Lumen', published: '2024-03-07' };

let world: World;
let whole: string;
/** How long an undisturbed add takes. */
let durationMs: number;

/** What the library shows of the article: all of it, or undefined. */
async function shownOf({ member }: Place): Promise<string | undefined> {
	const list = await member.run('articles', { search: 'Harbours of Lumen' });
	if (list.ephemeral) return undefined;
	return read(await member.press(messageOf(list), 'About this article'));
}

async function firstWrite(): Promise<void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	const watcher = watch(dirname(world.database), () => resolve());
	await promise;
	watcher.close();
}

/** Kills the bot when `reached` resolves, which begins with the add. */
function check(name: string, reached: () => Promise<unknown>) {
	test(`killed ${name}, the article is whole or absent`, async () => {
		const { harbour } = world;
		const killing = reached().then(() => world.bot.kill());
		void harbour.editor.run('article add file', answers);
		await killing;
		await world.revive();

		const found = await shownOf(harbour);
		if (found !== undefined) expect(found).toBe(whole);
		const again = read(await harbour.editor.run('article add file', answers));
		expect(again).toContain(found === undefined ? 'Aufgenommen.' : 'Er war schon da');
		expect(await shownOf(harbour)).toBe(whole);
		await forget(harbour);
	});
}

/** The next add begins with nothing, as this one did. */
async function forget({ guild }: Place): Promise<void> {
	const database = new DatabaseSync(world.database, { timeout: 5000 });
	database.prepare('delete from articles where owner = ?').run(guild.id);
	database.close();
}

/** Kills the bot while another day of publication is kept: all dates are as before, or all as after. */
function checkEdit(name: string, reached: () => Promise<unknown>) {
	test(`killed ${name}, the article is as it was or as it was to be`, async () => {
		const { harbour } = world;
		await harbour.editor.run('article add file', answers);
		const killing = reached().then(() => world.bot.kill());
		const edit = { article: 'Harbours of Lumen', published: '2024-03-08', source: 'The Post' };
		void harbour.editor.run('article edit', edit);
		await killing;
		await world.revive();

		const found = (await shownOf(harbour)) ?? '';
		const isEdited = found.includes('The Post');
		expect(found.includes('March 8, 2024')).toBe(isEdited);
		const history = read(await harbour.editor.run('article history', { article: edit.article }));
		expect(history.includes('2 Änderungen')).toBe(isEdited);
		await forget(harbour);
	});
}

/** Kills the bot after each of these parts (0-1) of an add and of an edit, and at the first write of both. */
export function killScenarios(parts: {
	readonly add: readonly number[];
	readonly edit: readonly number[];
}): void {
	beforeAll(async () => {
		world = await startWorld();
		const started = performance.now();
		await world.hill.editor.run('article add file', answers);
		durationMs = performance.now() - started;
		whole = (await shownOf(world.hill)) ?? '';
		expect(whole).toContain('Harbours of Lumen');
	});
	afterAll(() => world.stop());

	check('at the first write of an add', firstWrite);
	for (const part of parts.add)
		check(`after ${part * 100} % of an add`, () => moment(part * durationMs));
	checkEdit('at the first write of an edit', firstWrite);
	for (const part of parts.edit)
		checkEdit(`after ${part * 100} % of an edit`, () => moment(part * durationMs));
}
