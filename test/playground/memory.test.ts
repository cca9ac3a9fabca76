import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPlayground } from '../../src/playground/start-playground.ts';
import type { World } from '../../src/playground/wire.ts';
import { doing } from '../support/open-playground.ts';
import { startPressBot } from '../support/press-bot.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'playground-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What is done with a playground that keeps its messages in the file, from its start to its end. */
async function open<Result>(
	work: (playground: Awaited<ReturnType<typeof startPlayground>>, world: World) => Promise<Result>,
): Promise<Result> {
	const playground = await startPlayground({
		port: 0,
		bot: 'Dispatch',
		memory: join(folder, 'kept'),
	});
	const bot = await startPressBot(playground);
	try {
		return await work(playground, await worldOf(playground.url));
	} finally {
		await bot.stop();
		await playground.stop();
	}
}

async function worldOf(url: string): Promise<World> {
	return (await (await fetch(`${url}/api/world`)).json()) as World;
}

test('messages are there after a restart, and their buttons still work; what one person saw alone is not', async () => {
	await open(async (playground, world) => {
		await doing(playground, world, { kind: 'say', content: 'Good day' });
		await doing(playground, world, { kind: 'run', path: ['voices'], values: {} });
		await doing(playground, world, { kind: 'run', path: ['voices'], values: { private: true } });
	});

	await open(async (playground, world) => {
		expect(world.posts.map(({ used, message }) => used ?? message.content)).toEqual([
			'Good day',
			'/voices',
		]);
		const messageId = world.posts[1]?.message.id ?? '';
		expect(
			await doing(playground, world, { kind: 'press', messageId, customId: 'page:2' }),
		).toEqual({});
		expect(JSON.stringify((await worldOf(playground.url)).posts)).toContain('Voices: page 2');
	});
});

test('files of messages are there too, at the new address', async () => {
	const file = { name: 'a.txt', contentType: 'text/plain', base64: btoa('Tide') };
	await open(async (playground, world) => {
		await doing(playground, world, { kind: 'run', path: ['paper', 'add'], values: { file } });
	});
	await open(async (_playground, world) => {
		expect(world.posts[0]?.message.content).toBe('Read a.txt, 4 bytes, no kind');
	});
	expect(JSON.parse(await readFile(join(folder, 'kept'), 'utf8'))).toHaveProperty('discord.host');
});

test.each(['{"discord":', '{}', 'null'])('a file that holds %s is begun anew', async (held) => {
	await writeFile(join(folder, 'kept'), held);
	await open(async (playground, world) => {
		expect(world.posts).toEqual([]);
		await doing(playground, world, { kind: 'say', content: 'Good day' });
	});
	await open(async (_playground, world) => expect(world.posts).toHaveLength(1));
});

test('a file of which one thing is wrong is taken up in no part', async () => {
	await open(async (playground, world) => {
		await doing(playground, world, { kind: 'say', content: 'Good day' });
		await doing(playground, world, { kind: 'say', content: 'Good night' });
	});
	const held = JSON.parse(await readFile(join(folder, 'kept'), 'utf8'));
	held.discord.messages[1] = { message: 'Good night' };
	await writeFile(join(folder, 'kept'), JSON.stringify(held));
	await open(async (_playground, world) => expect(world.posts).toEqual([]));
});
