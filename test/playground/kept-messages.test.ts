import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import { keepIn } from '../../src/playground/memory.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
	vi.useRealTimers();
	rmSync(folder, { recursive: true });
});

/** Somebody in a channel whose messages are kept in a file. */
async function keeping(used = new Map<string, string>()) {
	const discord = await startLocalDiscord();
	onTestFinished(() => discord.stop());
	const guild = discord.addGuild({
		id: '9',
		name: 'Harbour News',
		channels: [{ name: 'news', id: '20' }],
	});
	const [channel] = guild.channels;
	const ann = discord.addUser({ name: 'ann' });
	discord.join(ann, guild);
	if (!channel) throw new Error('no channel');
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const file = join(folder, 'kept');
	const kept = keepIn(file, discord, used);
	const contents = () =>
		(
			JSON.parse(readFileSync(file, 'utf8')).discord.messages as { message: { content: string } }[]
		).map(({ message }) => message.content);
	return { discord, kept, file, contents, used, actor: discord.actor(ann, channel) };
}

test('what is written is kept half a second later, all of that time at once', async () => {
	const { actor, file, contents, discord } = await keeping();
	const first = actor.say('one');
	vi.advanceTimersByTime(499);
	actor.say('two');
	expect(existsSync(file)).toBe(false);
	vi.advanceTimersByTime(1);
	expect(contents()).toEqual(['one', 'two']);
	discord.removeMessage(first);
	vi.advanceTimersByTime(500);
	expect(contents()).toEqual(['two']);
});

test('what is not yet kept is kept at the end, and nothing after it', async () => {
	const { actor, kept, file, contents } = await keeping();
	actor.say('one');
	kept.stop();
	expect(contents()).toEqual(['one']);
	actor.say('two');
	vi.advanceTimersByTime(1000);
	expect(contents()).toEqual(['one']);
	rmSync(file);
	kept.stop();
	expect(existsSync(file)).toBe(false);
});

test('the last three hundred messages are kept', async () => {
	const { actor, kept, contents } = await keeping();
	for (let count = 0; count <= 300; count += 1) actor.say(`${count}`);
	kept.stop();
	expect([contents().length, contents()[0]]).toEqual([300, '1']);
});

test('of what was typed only that which led to a message is kept', async () => {
	const used = new Map([['5', '/quotes']]);
	const { actor, kept, file } = await keeping(used);
	actor.say('one');
	kept.stop();
	expect(JSON.parse(readFileSync(file, 'utf8')).used).toEqual([]);
	const again = await keeping(new Map());
	expect(again.discord.messages('20').map(({ content }) => content)).toEqual(['one']);
	expect(again.used.size).toBe(0);
});
