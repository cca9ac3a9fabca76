import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../../src/discord/gateway/bot.ts';
import { defineCommand, defineSubcommand } from '../../../src/discord/interactions/command.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { says, startBot, testApp } from '../../support/bot.ts';
import { messageOf, read } from '../../support/read-message.ts';

const logged: { level?: number; err?: { message: string }; interaction?: string }[] = [];
/** Whoever waits in /slow goes on when the test says so. */
const slow = { go: (): void => undefined };

const press = (action: string, ...values: string[]) => ({ command: 'page', action, values });

/** Registered for everybody, as where an admin of the server has opened it. */
const SHELF = defineCommand({
	audience: 'members',
	description: 'Looks for editors alone',
	options: {
		book: {
			kind: 'text',
			description: 'Which',
			suggest: async () => [{ name: 'Secret book', value: 'secret' }],
		},
	},
	run: async () => says('found'),
});

const COMMANDS = {
	echo: defineCommand({
		audience: 'members',
		description: 'Says it again',
		options: {
			count: { kind: 'integer', description: 'How often', min: 1, max: 9 },
			words: {
				kind: 'text',
				description: 'What',
				required: true,
				suggest: async (typed) => {
					if (typed === 'broken') throw new Error('no suggestions today');
					return Array.from({ length: 40 }, (_, place) => ({
						name: `${typed} ${'😀'.repeat(80)}`,
						value: `${typed}${place}`,
					}));
				},
			},
		},
		run: async ({ words, count = 1 }, { asked }) =>
			says(
				`${Array(count).fill(words).join(' ')} (${asked.guild === undefined ? 'alone' : 'server'})`,
			),
	}),
	fail: defineCommand({
		audience: 'members',
		description: 'Fails',
		options: { how: { kind: 'text', description: 'How', required: true } },
		run: async ({ how }) => {
			throw how === 'expected' ? new UserError('Not *today*.') : new Error('a bug');
		},
	}),
	slow: defineCommand({
		audience: 'members',
		description: 'Takes its time',
		options: { fails: { kind: 'boolean', description: 'Then fails' } },
		run: async ({ fails }) => {
			await new Promise<void>((resolve) => {
				slow.go = resolve;
			});
			if (fails) throw new UserError('Too slow.');
			return says('at last');
		},
	}),
	page: defineCommand({
		audience: 'members',
		description: 'Pages',
		options: {},
		run: async () =>
			says('one', [
				[
					{ label: 'Next', state: press('turn', '2') },
					{ label: 'Long', state: press('turn', 'some words of a *text*, too long '.repeat(9)) },
					{ label: 'Aside', state: press('aside') },
					{ label: 'Aloud', state: press('aloud') },
					{ label: 'Gone', state: press('gone') },
				],
			]),
		actions: {
			turn: { shows: 'in place', run: async ([value]) => says(`page ${value}`) },
			aside: { shows: 'privately', run: async () => says('between us') },
			aloud: { shows: 'publicly', run: async () => says('for all') },
		},
	}),
	shelf: SHELF,
	desk: {
		audience: 'editors' as const,
		description: 'Add and correct articles',
		verbs: {
			'add text': defineSubcommand({
				description: 'Opens a form',
				options: {},
				run: async () => ({
					title: 'A form with a title that is far too long for Discord',
					fields: [
						{ name: 'body', label: 'Body', lines: 'many', required: true } as const,
						{ name: 'extra', label: 'Extra', lines: 'one', required: false, value: 'x' } as const,
					],
					submit: { command: 'desk', action: 'file', values: ['source'] },
				}),
			}),
		},
		actions: {
			file: {
				shows: 'privately' as const,
				run: async ([source]: readonly string[], _context: unknown, answers: object) =>
					says(`${source}: ${JSON.stringify(answers)}`),
			},
		},
	},
	help: defineCommand({
		audience: 'members',
		description: 'Helps',
		options: {},
		run: async (_input, { commands }) => ({
			tone: 'notice',
			title: commands.map(({ name }) => name).join(', '),
			blocks: [
				{ kind: 'text', words: [{ command: 'desk add text' }, ' on ', { day: '2024-03-07' }] },
			],
		}),
	}),
};

let world: Awaited<ReturnType<typeof startBot>>;
beforeAll(async () => {
	world = await startBot(COMMANDS, testApp(logged));
});
afterAll(async () => {
	const refused = world.discord.requests.filter(({ status }) => status === 400);
	expect(refused).toEqual([]);
	expect(world.discord.faults).toEqual([]);
	await world.stop();
});

test('commands are registered once, and again only when changed or forgotten', async () => {
	const puts = (): number => world.discord.requests.filter(({ method }) => method === 'PUT').length;
	expect(puts()).toBe(1);

	await world.restart();
	expect(puts()).toBe(1);

	await world.restart({ ...COMMANDS, help: { ...COMMANDS.help, description: 'Helps more' } });
	expect(puts()).toBe(2);
});

test('an answer takes one request', async () => {
	const before = world.discord.requests.length;
	const shown = await world.member.run('echo', { words: 'hello *you*', count: 2 });

	expect(read(shown)).toBe('hello \\*you\\* hello \\*you\\* \\(server\\)');
	expect(shown).toMatchObject({ ephemeral: false, deferred: false });
	expect(world.discord.requests.length).toBe(before + 1);
});

test('private:true is for the asker alone', async () => {
	const shown = await world.member.run('echo', { words: 'hush', private: true });
	expect(shown.ephemeral).toBe(true);
});

test('in a direct message there is no server', async () => {
	expect(read(await world.alone.run('echo', { words: 'hi' }))).toBe('hi \\(alone\\)');
});

test('suggestions are cut to what Discord takes', async () => {
	const { choices = [] } = await world.member.type('echo', { words: 'hel' }, 'words');
	expect(choices.length).toBe(25);
	expect(choices[0]?.name.length).toBeLessThanOrEqual(100);
	expect(choices[0]?.name.isWellFormed()).toBe(true);
});

test('suggestions that fail are none', async () => {
	const { choices } = await world.member.type('echo', { words: 'broken' }, 'words');
	expect(choices).toEqual([]);
});

test('who may not use a command gets no suggestions of it', async () => {
	const offered = async () =>
		(await world.member.type('shelf', { book: 's' }, 'book')).choices?.map(({ name }) => name);
	expect(await offered()).toEqual(['Secret book']);

	Object.assign(SHELF, { audience: 'editors' });

	expect(await offered()).toEqual([]);
});

test('a refusal is its sentence, for the asker alone', async () => {
	const shown = await world.member.run('fail', { how: 'expected' });
	expect(read(shown)).toBe('Not \\*today\\*.');
	expect(shown.ephemeral).toBe(true);
});

test('a bug is answered with a number that the log knows', async () => {
	const shown = await world.member.run('fail', { how: 'badly' });
	const entry = logged.find(({ err }) => err?.message === 'a bug');

	expect(shown.ephemeral).toBe(true);
	expect(read(shown)).not.toContain('a bug');
	expect(entry?.level).toBe(50);
	expect(read(shown)).toContain(`number ${entry?.interaction}`);
});

test('a slow answer is announced and then put in its place', async () => {
	const waiting = world.discord.next('shown', ({ deferred }) => deferred);
	const running = world.member.run('slow');
	await waiting;
	slow.go();
	const shown = await running;

	expect(read(shown)).toBe('at last');
	expect(shown).toMatchObject({ deferred: true, ephemeral: false });
});

test('a slow refusal is private although its announcement was not', async () => {
	const waiting = world.discord.next('shown', ({ deferred }) => deferred);
	const refused = world.discord.next('shown', ({ followUps }) => followUps.length > 0);
	const running = world.member.run('slow', { fails: true });
	await waiting;
	slow.go();
	await running;
	const [{ followUps, message }] = await refused;

	expect(message).toBeUndefined();
	expect(followUps.map(({ flags }) => flags & 64)).toEqual([64]);
});

test('buttons change their message, or speak aside or aloud', async () => {
	const message = messageOf(await world.member.run('page'));

	const aside = await world.member.press(message, 'Aside');
	const aloud = await world.member.press(message, 'Aloud');
	const turned = await world.member.press(message, 'Next');

	expect([read(aside), aside.ephemeral]).toEqual(['between us', true]);
	expect([read(aloud), aloud.ephemeral]).toEqual(['for all', false]);
	expect([read(turned), turned.message?.id]).toEqual(['page 2', message.id]);
});

test('a button works after a restart, also one with much to remember', async () => {
	const message = messageOf(await world.member.run('page'));
	await world.restart();
	const shown = await world.member.press(message, 'Long');
	expect(read(shown)).toContain('page some words of a \\*text\\*');
});

test('a button that is no longer known says so', async () => {
	const shown = await world.member.press(messageOf(await world.member.run('page')), 'Gone');
	expect(read(shown)).toContain('from an older version');
	expect(shown.ephemeral).toBe(true);
});

test('a form comes back with its answers and the values of its button', async () => {
	const { modal } = await world.editor.run('desk add text');
	if (!modal) throw new Error('no form');
	await world.restart();
	const shown = await world.editor.submit(modal, { body: 'Some text.' });

	expect(read(shown)).toBe('source: {"body":"Some text.","extra":"x"}');
	expect(shown.ephemeral).toBe(true);
});

test('who may not is told which permission is needed', async () => {
	const { modal } = await world.editor.run('desk add text');
	if (!modal) throw new Error('no form');
	const shown = await world.member.submit(modal, { body: 'Some text.' });

	expect(read(shown)).toContain('you need “Manage Messages”');
	expect(shown.ephemeral).toBe(true);
});

test('commands can be clicked; days are in the language of who reads them', async () => {
	const shown = await world.editor.run('help', { private: true });
	const id = world.discord.commands().find(({ name }) => name === 'desk')?.id;
	expect(read(shown)).toContain(`</desk add text:${id}> on 7\\. März 2024`);
	// What everybody sees is in the server's language, which nobody chose here.
	expect(read(await world.editor.run('help'))).toContain('on March 7, 2024');
	expect(read(shown)).toContain('echo, fail, slow, page, shelf, desk add text, help');
});

test('a bad token is one sentence', async () => {
	const connection = { token: 'wrong', apiUrl: world.discord.apiUrl };
	const bot = createBot(new Map(), testApp(), connection);
	await expect(bot.start()).rejects.toThrow(/^Discord does not know this DISCORD_TOKEN\./);
});

test('a Discord that is not there is one sentence', async () => {
	const connection = { token: 'a.b.c', apiUrl: 'http://127.0.0.1:9/api' };
	const bot = createBot(new Map(), testApp(), connection);
	await expect(bot.start()).rejects.toThrow(/^Discord cannot be reached at http:/);
});
