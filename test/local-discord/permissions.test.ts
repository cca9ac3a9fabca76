import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Guild } from '../../src/local-discord/guild.ts';
import { ALL_PERMISSIONS, permissionsIn } from '../../src/local-discord/permissions.ts';
import type { Member, Overwrite, Role, User } from '../../src/local-discord/wire.ts';

const { ViewChannel: VIEW, SendMessages: SEND, Administrator: ADMIN } = PermissionFlagsBits;

type Case = readonly [
	name: string,
	roles: readonly (readonly [id: string, permissions: bigint])[],
	overwrites: readonly (readonly [id: string, type: 0 | 1, allow: bigint, deny: bigint])[],
	held: bigint,
];

const cases: readonly Case[] = [
	['what everyone may', [['guild', VIEW]], [], VIEW],
	[
		'what the member’s role adds',
		[
			['guild', VIEW],
			['writer', SEND],
		],
		[],
		VIEW | SEND,
	],
	[
		'not what another role adds',
		[
			['guild', VIEW],
			['editor', SEND],
		],
		[],
		VIEW,
	],
	[
		'not what the channel denies everyone',
		[['guild', VIEW | SEND]],
		[['guild', 0, 0n, SEND]],
		VIEW,
	],
	[
		'what the channel allows the role, against everyone',
		[
			['guild', VIEW],
			['writer', 0n],
		],
		[
			['guild', 0, 0n, SEND],
			['writer', 0, SEND, 0n],
		],
		VIEW | SEND,
	],
	[
		'what the channel allows the member, against the role',
		[
			['guild', VIEW],
			['writer', 0n],
		],
		[
			['writer', 0, 0n, SEND],
			['ann', 1, SEND, 0n],
		],
		VIEW | SEND,
	],
	['not what the channel allows others', [['guild', VIEW]], [['bob', 1, SEND, 0n]], VIEW],
	['everything as an administrator', [['writer', ADMIN]], [['ann', 1, 0n, SEND]], ALL_PERMISSIONS],
];

test.each(cases)('a member holds %s', (_name, roles, overwrites, held) => {
	expect(permissionsIn(guildWith(roles), channelWith(overwrites), 'ann')).toBe(held);
});

test('the owner may do everything', () => {
	expect(permissionsIn(guildWith([]), channelWith([]), 'owner')).toBe(ALL_PERMISSIONS);
});

function guildWith(roles: Case[1]): Guild {
	const ann = { user: { id: 'ann' } as User, roles: ['writer'] } as unknown as Member;
	return {
		id: 'guild',
		name: 'Harbour News',
		preferredLocale: 'en-US',
		ownerId: 'owner',
		joinedAt: '2030-01-01T00:00:00.000Z',
		systemChannelId: null,
		roles: roles.map(([id, permissions]) => ({ id, permissions: String(permissions) }) as Role),
		channels: [],
		threads: [],
		members: new Map([['ann', ann]]),
		isUnavailable: false,
	};
}

function channelWith(overwrites: Case[2]) {
	const permission_overwrites = overwrites.map(
		([id, type, allow, deny]): Overwrite => ({
			id,
			type,
			allow: String(allow),
			deny: String(deny),
		}),
	);
	return { id: 'channel', type: 0, last_message_id: null, permission_overwrites };
}
