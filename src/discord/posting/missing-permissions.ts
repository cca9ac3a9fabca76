import {
	type APIGuild,
	type APIGuildMember,
	type APIOverwrite,
	type APIUser,
	ChannelType,
	OverwriteType,
	PermissionFlagsBits,
	Routes,
} from 'discord-api-types/v10';
import { findPlace, isThread, type Place } from './place.ts';
import type { PostingRest } from './posting-rest.ts';

type Rest = Pick<PostingRest, 'get'>;

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory, Administrator } =
	PermissionFlagsBits;

/** The permissions a post needs and the bot does not have in the channel, by the names that Discord shows. */
export async function missingPermissions(rest: Rest, channel: string): Promise<readonly string[]> {
	const place = await findPlace(rest, channel);
	if (typeof place === 'string') return ['View Channel'];
	return missingAt(place, (await standingIn(rest, place)).held);
}

/** Of what a post at `place` needs, what is not among `held`. */
export function missingAt(place: Place, held: bigint): string[] {
	return neededAt(place)
		.filter(([, bit]) => (held & bit) === 0n)
		.map(([name]) => name);
}

function neededAt(place: Place): readonly (readonly [string, bigint])[] {
	const common = [['Read Message History', ReadMessageHistory]] as const;
	const view = ['View Channel', ViewChannel] as const;
	if (place.type === ChannelType.GuildForum) {
		return [view, ['Create Posts', SendMessages], ...common];
	}
	return isThread(place)
		? [view, ['Send Messages in Threads', SendMessagesInThreads], ...common]
		: [view, ['Send Messages', SendMessages], ...common];
}

/** What the bot may do at a place, and the guild that says so. */
export type Standing = { readonly held: bigint; readonly guild: APIGuild };

/** What the bot may do there; a thread goes by its channel. */
export async function standingIn(rest: Rest, place: Place): Promise<Standing> {
	const { guild_id: guildId, parent_id: parentId } = place;
	const [{ id: self }, guild, parent] = await Promise.all([
		rest.get(Routes.user()) as Promise<APIUser>,
		rest.get(Routes.guild(guildId)) as Promise<APIGuild>,
		isThread(place) && parentId ? findPlace(rest, parentId) : undefined,
	]);
	const member = (await rest.get(Routes.guildMember(guildId, self))) as APIGuildMember;
	const ruled = typeof parent === 'object' ? parent : place;
	const overwrites = ruled.permission_overwrites ?? [];
	return { guild, held: heldBy({ guild, self, member }, overwrites) };
}

/** A member, `self` by their id, as the guild has them. */
type Who = {
	readonly guild: APIGuild;
	readonly self: string;
	readonly member: APIGuildMember;
};

/** As Discord adds them up: all roles, then the channel's rules for everyone, for roles, for `self`. */
export function heldBy({ guild, self, member }: Who, overwrites: readonly APIOverwrite[]): bigint {
	const roles = new Set([guild.id, ...member.roles]);
	const granted = guild.roles.filter(({ id }) => roles.has(id));
	const base = granted.reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
	if (guild.owner_id === self || base & Administrator) return ~0n;

	const isRole = ({ id, type }: APIOverwrite) => type === OverwriteType.Role && roles.has(id);
	const steps = [
		overwrites.filter(({ id }) => id === guild.id),
		overwrites.filter((one) => isRole(one) && one.id !== guild.id),
		overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === self),
	];
	return steps.reduce((sum, step) => {
		const denied = step.reduce((bits, { deny }) => bits | BigInt(deny), 0n);
		const allowed = step.reduce((bits, { allow }) => bits | BigInt(allow), 0n);
		return (sum & ~denied) | allowed;
	}, base);
}
