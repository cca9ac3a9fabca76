import { MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { App } from '../../../src/app.ts';
import {
	type Context,
	defineCommand,
	type MenuCommand,
} from '../../../src/discord/interactions/command.ts';
import type { Interaction } from '../../../src/discord/interactions/read-interaction.ts';
import { USUAL_GUILD_SETTINGS } from '../../../src/domain/guilds/guild-settings.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { says, testApp } from '../../support/bot.ts';
import { pointed, pressed, responseTo, sent, typing, wordsOf } from '../../support/dispatched.ts';

const { ManageGuild } = PermissionFlagsBits;
const OFFERED = [{ name: 'Offered', value: 'offered' }];
const text = { kind: 'text', description: 'Which', suggest: async () => OFFERED } as const;

/** Commands that say in which language they are to answer; `seen` is given what the last of them may use. */
function commandsOf(seen: { context?: Context } = {}) {
	const tell = async (_input: unknown, context: Context) => {
		seen.context = context;
		return says(context.locale);
	};
	const act = (shows: 'in place' | 'privately' | 'publicly') => ({ shows, run: tell });
	const read: MenuCommand = {
		audience: 'members',
		menu: 'Read out',
		description: 'Reads',
		run: tell,
	};
	return {
		page: defineCommand({
			audience: 'members',
			description: 'A page',
			options: { book: text },
			run: tell,
			actions: {
				turn: act('in place'),
				whisper: act('privately'),
				shout: act('publicly'),
				list: { shows: 'privately', run: async (values) => says(values.join(' ')) },
				tidy: { shows: 'privately', audience: 'admins', run: async () => says('tidied') },
			},
		}),
		secret: defineCommand({
			audience: 'members',
			description: 'Whispers',
			options: {},
			shows: 'privately',
			run: tell,
		}),
		desk: {
			audience: 'members' as const,
			description: 'A desk',
			verbs: {
				look: { description: 'Looks', options: { book: text }, run: tell },
				clear: {
					description: 'Clears',
					options: { book: text },
					audience: 'admins' as const,
					run: tell,
				},
			},
		},
		admin: defineCommand({
			audience: 'admins',
			description: 'Admins',
			options: { book: text },
			run: tell,
		}),
		refuse: defineCommand({
			audience: 'members',
			description: 'Refuses',
			options: {},
			run: async () => {
				throw new UserError('Not today.');
			},
		}),
		read,
	};
}

async function contextOf(interaction: Interaction, app = testApp()): Promise<Context> {
	const seen: { context?: Context } = {};
	await responseTo(interaction, { commands: commandsOf(seen), app });
	if (!seen.context) throw new Error('nothing was run');
	return seen.context;
}

const answer = async (interaction: Interaction, app = testApp()) =>
	wordsOf(await responseTo(interaction, { commands: commandsOf(), app }));

describe('who asks is known to what is run', () => {
	const MEMBER = { by: 'u1', isEditor: false, mayAdd: false, isAdmin: false, locale: 'en-GB' };
	const HERE = { ...MEMBER, guild: 'g1', channel: 'c1' };
	const alone = { guild: undefined, channel: undefined };

	test.each<[string, Interaction, object]>([
		['a member of a server', sent('page'), HERE],
		[
			'an admin',
			sent('page', { permissions: ManageGuild }),
			{ ...HERE, isEditor: true, mayAdd: true, isAdmin: true },
		],
		['somebody directly', sent('page', alone), MEMBER],
		['who presses a button that all see', pressed('page.turn'), { ...HERE, message: 'm1' }],
	])('%s', async (_, interaction, asked) => {
		expect((await contextOf(interaction)).asked).toStrictEqual(asked);
	});

	test('in a server its own things are there to be changed', async () => {
		const app = testApp();
		const desks: unknown[] = [];
		const desk: App['store']['desk'] = (guild) => {
			desks.push(guild);
			return app.store.desk(guild);
		};

		const context = await contextOf(sent('page'), { ...app, store: { ...app.store, desk } });

		expect(desks).toEqual(['g1']);
		expect(await context.feeds?.list()).toEqual([]);
	});

	test('outside of servers nothing is there to be changed', async () => {
		const { desk, feeds } = await contextOf(sent('page', alone));

		expect(feeds).toBeUndefined();
		expect(await desk.open('a1')).toBeUndefined();
		expect(await desk.revise('a1', 0, {} as never)).toBe(false);
		expect(await desk.remove('a1')).toBe(false);
	});

	test.each([undefined, 'https://dateline.example'])(
		'where other programs look is known as far as they can: %s',
		async (subscribeUrl) => {
			const app = { ...testApp(), ...(subscribeUrl !== undefined && { subscribeUrl }) };

			expect((await contextOf(sent('page'), app)).subscribeUrl).toBe(subscribeUrl);
		},
	);
});

describe('the language of an answer', () => {
	const french: App = {
		...testApp(),
		guildSettings: {
			of: async () => ({ ...USUAL_GUILD_SETTINGS, locale: 'fr' }),
			keep: async () => undefined,
		},
	};
	const aside = { isSeenByOthers: false };

	test.each<[string, Interaction, string]>([
		['to a command is the server’s', sent('page'), 'fr'],
		['directly is the asker’s', sent('page', { guild: undefined }), 'en-GB'],
		[
			'for the asker alone is theirs',
			sent('page', { values: new Map([['private', true]]) }),
			'en-GB',
		],
		[
			'that need not be private is the server’s',
			sent('page', { values: new Map([['private', false]]) }),
			'fr',
		],
		['that is always private is the asker’s', sent('secret'), 'en-GB'],
		['for admins alone is the asker’s', sent('admin', { permissions: ManageGuild }), 'en-GB'],
		['from the menu of a message is the asker’s', pointed('Read out'), 'en-GB'],
		['in place of a message that all see is the server’s', pressed('page.turn'), 'fr'],
		['in place of a message for one is theirs', pressed('page.turn', aside), 'en-GB'],
		['aside is the asker’s', pressed('page.whisper'), 'en-GB'],
		['for all is the server’s', pressed('page.shout', aside), 'fr'],
	])('%s', async (_, interaction, locale) => {
		expect(await answer(interaction, french)).toBe(locale);
	});

	test.each<[string, string | undefined, string]>([
		['what its admins told Discord', 'es-ES', 'es-ES'],
		['the asker’s, where they told nothing', undefined, 'en-GB'],
	])('is, where the server’s cannot be read, %s', async (_, guildLocale, locale) => {
		const logged: unknown[] = [];
		const app = testApp(logged);
		const of = async () => Promise.reject(new Error('no store'));
		const broken = { ...app, guildSettings: { ...app.guildSettings, of } };

		expect(await answer(sent('page', { guildLocale }), broken)).toBe(locale);
		expect(logged).toContainEqual(expect.objectContaining({ level: 50, guild: 'g1' }));
	});
});

describe('who may', () => {
	const admin = { permissions: ManageGuild };
	const refused = expect.stringContaining('Manage Server');

	test.each<[string, Interaction, unknown]>([
		['a command for admins', sent('admin'), refused],
		['a sub-command for them', sent('desk clear'), refused],
		['its neighbour is for all', sent('desk look'), 'en-US'],
		['an action for admins', pressed('page.tidy'), refused],
		['an admin uses the command', sent('admin', admin), 'en-GB'],
		['an admin uses the sub-command', sent('desk clear', admin), 'en-US'],
		['an admin uses the action', pressed('page.tidy', admin), 'tidied'],
	])('%s', async (_, interaction, words) => {
		expect(await answer(interaction)).toEqual(words);
	});

	test('whoever does not read here may use nothing, menus neither', async () => {
		const app = testApp();
		const of = async () => ({ adders: 'editors', reader: '7' }) as const;
		const closed = { ...app, guildRules: { ...app.guildRules, of } };

		for (const interaction of [sent('page'), pointed('Read out'), pressed('page.turn')])
			expect(await answer(interaction, closed)).toContain('those with a role');
		expect(await answer(sent('page', { roles: ['7'] }), closed)).toBe('en-US');
	});

	test('where the server’s rules cannot be read, Discord’s permissions count', async () => {
		const logged: unknown[] = [];
		const app = testApp(logged);
		const of = async () => Promise.reject(new Error('no store'));
		const broken = { ...app, guildRules: { ...app.guildRules, of } };

		expect(await answer(sent('admin', admin), broken)).toBe('en-GB');
		expect(await answer(sent('admin'), broken)).toContain('Manage Server');
		expect(logged).toContainEqual(expect.objectContaining({ level: 50, guild: 'g1' }));
	});

	test.each<[string, Interaction, readonly object[]]>([
		['a member', typing('page', 'book'), OFFERED],
		['a member, of what is for admins', typing('admin', 'book'), []],
		['an admin', typing('admin', 'book', admin), OFFERED],
		['a member, of a sub-command for admins', typing('desk clear', 'book'), []],
		['an admin, of that sub-command', typing('desk clear', 'book', admin), OFFERED],
		['a member, of its neighbour', typing('desk look', 'book'), OFFERED],
		['anybody, of what is gone', typing('gone', 'book', admin), []],
	])('%s is offered what they may use', async (_, draft, choices) => {
		const response = await responseTo(draft, { commands: commandsOf(), app: testApp() });
		expect(response).toMatchObject({ data: { choices } });
	});
});

describe('what is no longer there', () => {
	test.each<[string, Interaction, string]>([
		['a command', sent('gone'), 'This command no longer exists'],
		['a sub-command', sent('desk gone'), 'This command no longer exists'],
		['a command in the menu of messages', pointed('Gone'), 'This command no longer exists'],
		['an action', pressed('page.gone'), 'from an older version'],
		['an action that every object has', pressed('page.toString'), 'from an older version'],
		['the command of an action', pressed('gone.turn'), 'from an older version'],
		['an action of a command without any', pressed('secret.turn'), 'from an older version'],
	])('%s says so, to the asker alone', async (_, interaction, words) => {
		const response = await responseTo(interaction, { commands: commandsOf(), app: testApp() });
		expect(wordsOf(response)).toContain(words);
		expect(Object(response).data.flags & MessageFlags.Ephemeral).not.toBe(0);
	});
});

test('what was chosen comes after what the menu knew already', async () => {
	expect(await answer(pressed('page.list:1,2', { chosen: ['x', 'y'] }))).toBe('1 2 x y');
});

describe('an operator', () => {
	test.each<[string, Interaction, object]>([
		['a command', sent('page'), { kind: 'command', command: 'page', outcome: 'answered' }],
		['a refusal', sent('refuse'), { kind: 'command', command: 'refuse', outcome: 'refused' }],
		['a bug', sent('page'), { kind: 'command', command: 'page', outcome: 'failed' }],
		['a button', pressed('page.turn'), { kind: 'component', outcome: 'answered' }],
	])('counts %s', async (name, interaction, what) => {
		const counted: object[] = [];
		const nothing = () => undefined;
		const answered = (one: object) => void counted.push(one);
		const measures = { answered, ran: nothing, sent: nothing, analysed: nothing };
		const app = testApp();
		const broken = () => {
			throw new Error('a bug');
		};
		const store = name === 'a bug' ? { ...app.store, library: broken } : app.store;

		await answer(interaction, { ...app, store, measures });

		expect(counted).toStrictEqual([what]);
	});

	test.each<[string, string | undefined, object]>([
		['a server', 'g1', { interaction: '900', guild: 'g1', msg: 'answered' }],
		['nobody’s server', undefined, { interaction: '900', msg: 'answered' }],
	])('sees in the log what was asked in %s', async (_, guild, entry) => {
		const logged: unknown[] = [];

		await answer(sent('page', { guild }), testApp(logged));

		const [first] = logged;
		const { level, time, pid, hostname, ms, ...rest } = Object(first);
		expect(rest).toEqual(entry);
	});
});
