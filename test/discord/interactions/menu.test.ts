import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	type Context,
	defineCommand,
	type MenuCommand,
} from '../../../src/discord/interactions/command.ts';
import { firstChannel } from '../../local-discord/logged-in.ts';
import { says, startBot } from '../../support/bot.ts';
import { messageOf, read } from '../../support/read-message.ts';

const telling = ({ asked }: Context): string =>
	`${asked.guild === undefined ? 'no server' : 'a server'}, ${asked.isEditor ? 'editor' : 'member'}`;
const button = (action: string) => ({
	label: action,
	state: { command: 'read-out', action, values: [] },
});

const READ_OUT: MenuCommand = {
	audience: 'members',
	menu: 'Read out',
	description: 'Says what stands in a message',
	run: async ({ words, previews }, context) =>
		says(`${words} (${previews.length}) for ${telling(context)}`, [
			[button('whisper'), button('shout'), button('edit')],
		]),
	actions: {
		whisper: { shows: 'in place', run: async (_values, context) => says(telling(context)) },
		shout: { shows: 'publicly', run: async () => says('For all') },
		edit: { shows: 'privately', audience: 'editors', run: async () => says('Edited') },
	},
};
const COMMANDS = {
	'read-out': READ_OUT,
	here: defineCommand({
		audience: 'members',
		description: 'Of servers alone',
		options: {},
		run: async () => says('here'),
	}),
};

let bot: Awaited<ReturnType<typeof startBot>>;
beforeAll(async () => {
	bot = await startBot(COMMANDS);
});
afterAll(async () => {
	await bot.stop();
	expect(bot.discord.faults).toEqual([]);
});

test('a command in the menu of a message reads it and answers the asker alone', async () => {
	const shown = await bot.member.rightClick(bot.editor.say('Good *day*'), 'Read out');
	expect(read(shown)).toContain('Good \\*day\\* \\(0\\) for a server, member');
	expect(shown.ephemeral).toBe(true);
});

test('it goes on after a restart, and may show something to all', async () => {
	const shown = await bot.member.rightClick(bot.editor.say('Hello'), 'Read out');
	await bot.restart();
	const shouted = await bot.member.press(messageOf(shown), 'shout');
	expect(read(shouted)).toBe('For all');
	expect(shouted.ephemeral).toBe(false);
});

test('an action may be for editors alone', async () => {
	const byMember = await bot.member.rightClick(bot.editor.say('Hello'), 'Read out');
	expect(read(await bot.member.press(messageOf(byMember), 'edit'))).toContain('“Manage Messages”');
	const byEditor = await bot.editor.rightClick(bot.editor.say('Hello'), 'Read out');
	expect(read(byEditor)).toContain('a server, editor');
	expect(read(await bot.editor.press(messageOf(byEditor), 'edit'))).toBe('Edited');
});

test('whoever takes the bot along has it where it is not a member, and is in no server then', async () => {
	const { discord, member } = bot;
	const guild = discord.addGuild({ name: 'Far News', bot: 'absent' });
	discord.join(member.user, guild, 1n << 13n);
	discord.install(member.user);
	const actor = discord.actor(member.user, firstChannel(guild));
	expect(discord.commandsFor(actor.user, actor.channel).map(({ name }) => name)).toEqual([
		'Read out',
	]);

	const shown = await actor.rightClick(actor.say('Hello'), 'Read out');
	expect(read(shown)).toContain('no server, member');
	expect(read(await actor.press(messageOf(shown), 'edit'))).toContain('works only in a server');
	expect(read(await actor.press(messageOf(shown), 'whisper'))).toBe('no server, member');
});

test('in a direct message it answers too', async () => {
	const shown = await bot.alone.rightClick(bot.alone.say('Psst'), 'Read out');
	expect(read(shown)).toContain('Psst \\(0\\) for no server, member');
});
