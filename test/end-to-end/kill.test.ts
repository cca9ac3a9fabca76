import { watch } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messageOf, read } from '../support/read-message.ts';
import { type Place, startWorld, type World } from '../support/world.ts';

/** Long enough that filing it takes many writes. */
const TEXT = Array.from(
	{ length: 400 },
	(_, place) =>
		`Delegate Ann Lee said on ${1 + (place % 28)} March 2023, “Harbour number ${place} stays open.” The town of Lumen agreed.`,
).join('\n\n');
const file = { name: 'harbours.txt', contentType: 'text/plain', bytes: Buffer.from(TEXT) };
const answers = { file, title: 'Harbours of Lumen', published: '2024-03-07' };

let world: World;
let whole: string;
beforeAll(async () => {
	world = await startWorld();
	await world.hill.editor.run('article add file', answers);
	whole = (await shownOf(world.hill)) ?? '';
	expect(whole).toContain('Harbours of Lumen');
});
afterAll(() => world.stop());

/** Resolves at the `count`th write to the database. */
function writes(count: number): { readonly done: Promise<void>; stop(): void } {
	const { promise, resolve } = Promise.withResolvers<void>();
	let left = count;
	const watcher = watch(dirname(world.database), () => {
		left -= 1;
		if (left === 0) resolve();
	});
	return { done: promise, stop: () => watcher.close() };
}

/** What the library shows of the article: all of it, or undefined. */
async function shownOf({ member }: Place): Promise<string | undefined> {
	const list = await member.run('articles', { search: 'Harbours of Lumen' });
	if (list.ephemeral) return undefined;
	return read(await member.press(messageOf(list), 'Open'));
}

test.each([1, 2, 4, 8])(
	'killed at write %i of an add, the article is whole or absent',
	async (count) => {
		const { harbour } = world;
		const seen = writes(count);
		const adding = harbour.editor.run('article add file', answers);
		await Promise.race([seen.done, adding]);
		seen.stop();
		await world.bot.kill();
		await world.revive();

		const found = await shownOf(harbour);
		if (found !== undefined) expect(found).toBe(whole);
		const again = read(await harbour.editor.run('article add file', answers));
		expect(again).toContain(found === undefined ? 'Added.' : 'It was here already');
		expect(await shownOf(harbour)).toBe(whole);
	},
);
