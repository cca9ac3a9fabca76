import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { type Asker, checkAudience, isAmong } from '../../../src/discord/interactions/audience.ts';
import type { Audience } from '../../../src/discord/interactions/command.ts';
import { USUAL_RULES } from '../../../src/domain/guilds/guild-rules.ts';

const { Administrator, ManageMessages, ManageGuild, SendMessages } = PermissionFlagsBits;
const AUDIENCES: readonly Audience[] = ['members', 'adders', 'editors', 'admins'];

type Who = Partial<Omit<Asker, 'permissions'>> & { readonly may?: bigint };

function asker({ may = SendMessages, ...more }: Who): Asker {
	return { guild: 'g1', roles: [], rules: USUAL_RULES, ...more, permissions: may };
}

const ROLES = { ...USUAL_RULES, editor: '5', admin: '6' };
const READERS = { ...ROLES, reader: '7' };

test.each<[string, Who, readonly Audience[]]>([
	['a member', {}, ['members']],
	['who may manage messages', { may: ManageMessages }, ['members', 'adders', 'editors']],
	['who may manage the server', { may: ManageGuild }, AUDIENCES],
	['who may do everything', { may: Administrator }, AUDIENCES],
	['somebody directly', { guild: undefined, may: ManageGuild }, ['members']],
	['with a role that nobody chose', { roles: ['5', '6', '7'] }, ['members']],
	['an editor by role', { rules: ROLES, roles: ['5'] }, ['members', 'adders', 'editors']],
	['an admin by role', { rules: ROLES, roles: ['6'] }, AUDIENCES],
	['no reader', { rules: READERS }, []],
	['a reader', { rules: READERS, roles: ['7'] }, ['members']],
	[
		'an editor who is no reader',
		{ rules: READERS, roles: ['5'] },
		['members', 'adders', 'editors'],
	],
	['no reader, directly', { guild: undefined, rules: READERS }, ['members']],
	['a member where all may add', { rules: { adders: 'members' } }, ['members', 'adders']],
	['no reader where all may add', { rules: { ...READERS, adders: 'members' } }, []],
	[
		'an editor where admins alone may add',
		{ may: ManageMessages, rules: { adders: 'admins' } },
		['members', 'editors'],
	],
	['an admin then', { may: ManageGuild, rules: { adders: 'admins' } }, AUDIENCES],
])('%s', (_name, who, expected) => {
	expect(AUDIENCES.filter((audience) => isAmong(audience, asker(who)))).toEqual(expected);
});

test.each<[string, Audience, Who, RegExp]>([
	['for editors', 'editors', {}, /^For this you need “Manage Messages” in this channel\. Ask/],
	[
		'for admins by role',
		'admins',
		{ rules: ROLES },
		/“Manage Server” .*, or a role the server’s admins chose\./,
	],
	['for adders', 'adders', { rules: { adders: 'admins' } }, /“Manage Server”/],
	[
		'for readers',
		'members',
		{ rules: READERS },
		/^In this server Dateline is for those with a role/,
	],
	['outside a server', 'admins', { guild: undefined }, /^This works only in a server\.$/],
])('a refusal %s says what is needed', (_name, audience, who, words) => {
	expect(() => checkAudience(audience, asker(who))).toThrow(words);
});
