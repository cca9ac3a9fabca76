import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import {
	addCommand,
	type CommandBody,
	commandsFor,
	commandsOf,
	installsOf,
} from '../../../src/local-discord/interactions/commands.ts';
import {
	addGuild,
	addUser,
	directMessages,
	install,
	join,
	removeChannel,
	setOverwrites,
} from '../../../src/local-discord/world.ts';
import { plainState } from '../plain-state.ts';

type Who = {
	readonly place?: 'guild' | 'direct';
	readonly bot?: 'absent';
	readonly permissions?: bigint;
	readonly denied?: bigint;
	readonly isInstalled?: boolean;
};

/** What Ann is offered of the application's commands, and of the guild's own. */
function offered(
	commands: readonly CommandBody[],
	who: Who = {},
	own: readonly CommandBody[] = [],
) {
	const { place = 'guild', bot, permissions, denied = 0n, isInstalled = false } = who;
	const state = plainState();
	const guild = addGuild(state, { id: '9', name: 'Harbour News', ...(bot && { bot }) });
	const ann = addUser(state, { name: 'ann', id: '7' });
	join(state, ann, guild, permissions);
	if (isInstalled) install(state, ann);
	for (const command of commands) addCommand(state, undefined, command);
	for (const command of own) addCommand(state, '9', command);
	const [general] = guild.channels;
	if (!general) throw new Error('no channel');
	const deny = { id: '9', type: 0 as const, allow: '0', deny: String(denied) };
	setOverwrites(state, general, [deny]);
	const channel = place === 'guild' ? general : directMessages(state, ann);
	const names = () =>
		commandsFor(state, ann, channel).map(({ name, description, type }) =>
			[name, description, type].join(),
		);
	return { names, state, guild, general, ann };
}

const tide = (more: object = {}) => ({ name: 'tide', description: 'Tells', ...more });
const TIDE = ['tide,Tells,1'];

describe('a command is offered', () => {
	test.each<[string, object, Who, boolean]>([
		['everywhere', {}, {}, true],
		['directly too', {}, { place: 'direct' }, true],
		['in guilds alone', { contexts: [0] }, {}, true],
		['in guilds alone, and not directly', { contexts: [0] }, { place: 'direct' }, false],
		['directly alone', { contexts: [1] }, { place: 'direct' }, true],
		['directly alone, and not in guilds', { contexts: [1, 2] }, {}, false],
		['by the guild, where the bot is not', {}, { bot: 'absent', isInstalled: true }, false],
		[
			'by whoever took the bot along',
			{ integration_types: [1] },
			{ bot: 'absent', isInstalled: true },
			true,
		],
		['by whoever did not', { integration_types: [1] }, { bot: 'absent' }, false],
		['by either', { integration_types: [0, 1] }, {}, true],
		[
			'to moderators',
			{ default_member_permissions: String(May.ManageMessages) },
			{ permissions: May.ManageMessages },
			true,
		],
		[
			'to moderators, not to all',
			{ default_member_permissions: String(May.ManageMessages) },
			{},
			false,
		],
		[
			'to who may do both, not one of them',
			{ default_member_permissions: String(May.ManageMessages | May.ManageGuild) },
			{ permissions: May.ManageMessages },
			false,
		],
		[
			'to administrators',
			{ default_member_permissions: '0' },
			{ permissions: May.Administrator },
			true,
		],
		[
			'to administrators alone',
			{ default_member_permissions: '0' },
			{ permissions: May.ManageGuild },
			false,
		],
		[
			'to moderators, and directly to all',
			{ default_member_permissions: String(May.ManageMessages) },
			{ place: 'direct' },
			true,
		],
		['where one may use none', {}, { denied: May.UseApplicationCommands }, false],
		['where one sees nothing', {}, { denied: May.ViewChannel }, false],
		['where one may not write', {}, { denied: May.SendMessages }, true],
	])('%s', (_, more, who, isOffered) => {
		expect(offered([tide(more)], who).names()).toEqual(isOffered ? TIDE : []);
	});

	test('in no channel that is gone', () => {
		const { names, state, general } = offered([tide()]);
		removeChannel(state, general);
		expect(names()).toEqual([]);
	});
});

test('a guild’s own command hides the application’s of the same name and kind', () => {
	const all = [tide(), tide({ type: 3, description: '' }), { name: 'wind', description: 'Blows' }];
	const own = [tide({ description: 'Here' }), { name: 'wind', type: 3 }];
	const { names, state } = offered(all, {}, own);
	expect(names()).toEqual(['tide,,3', 'wind,Blows,1', 'tide,Here,1', 'wind,,3']);
	expect(commandsOf(state)).toHaveLength(3);
	expect(commandsOf(state, '9')).toHaveLength(5);
	expect(commandsOf(state, '8')).toHaveLength(3);
});

test('the application comes by the guild, or directly, and by who took it along', () => {
	const { state, guild, ann } = offered([], { isInstalled: true });
	expect(installsOf(state, ann, guild)).toEqual([0, 1]);
	expect(installsOf(state, ann, undefined)).toEqual([0, 1]);
	const other = offered([], { bot: 'absent' });
	expect(installsOf(other.state, other.ann, other.guild)).toEqual([]);
});
