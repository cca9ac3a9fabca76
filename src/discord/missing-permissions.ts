import {
	type APIChannel,
	type APIGuild,
	type APIGuildMember,
	type APIOverwrite,
	type APIUser,
	DiscordAPIError,
	OverwriteType,
	PermissionFlagsBits,
	Routes,
} from 'discord.js';
import type { PostingRest } from './posting-rest.ts';

type Place = {
	readonly guild_id?: string;
	readonly parent_id?: string | null;
	readonly permission_overwrites?: readonly APIOverwrite[];
	readonly thread_metadata?: unknown;
};

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory, Administrator } =
	PermissionFlagsBits;

/** The permissions a post needs and the bot does not have in the channel, by the names that Discord shows. */
export async function missingPermissions(
	rest: Pick<PostingRest, 'get'>,
	channel: string,
): Promise<readonly string[]> {
	const place = await placeOf(rest, channel);
	if (!place?.guild_id) return ['View Channel'];

	const isThread = place.thread_metadata !== undefined;
	const parent = isThread && place.parent_id ? await placeOf(rest, place.parent_id) : undefined;
	const held = await heldIn(rest, place.guild_id, (parent ?? place).permission_overwrites ?? []);
	const needed: readonly [string, bigint][] = [
		['View Channel', ViewChannel],
		isThread
			? ['Send Messages in Threads', SendMessagesInThreads]
			: ['Send Messages', SendMessages],
		['Read Message History', ReadMessageHistory],
	];
	return needed.filter(([, bit]) => (held & bit) === 0n).map(([name]) => name);
}

/** Undefined where the channel is gone or hidden. */
async function placeOf(
	rest: Pick<PostingRest, 'get'>,
	channel: string,
): Promise<Place | undefined> {
	try {
		return (await rest.get(Routes.channel(channel))) as APIChannel & Place;
	} catch (error) {
		if (error instanceof DiscordAPIError && [403, 404].includes(error.status)) return undefined;
		throw error;
	}
}

/** As Discord adds them up: all roles, then the channel's rules for everyone, for roles, for the bot itself. */
async function heldIn(
	rest: Pick<PostingRest, 'get'>,
	guildId: string,
	overwrites: readonly APIOverwrite[],
): Promise<bigint> {
	const { id: self } = (await rest.get(Routes.user())) as APIUser;
	const guild = (await rest.get(Routes.guild(guildId))) as APIGuild;
	const member = (await rest.get(Routes.guildMember(guildId, self))) as APIGuildMember;

	const roles = new Set([guildId, ...member.roles]);
	const granted = guild.roles.filter(({ id }) => roles.has(id));
	const base = granted.reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
	if (guild.owner_id === self || base & Administrator) return ~0n;

	const isRole = ({ id, type }: APIOverwrite) => type === OverwriteType.Role && roles.has(id);
	const steps = [
		overwrites.filter(({ id }) => id === guildId),
		overwrites.filter((one) => isRole(one) && one.id !== guildId),
		overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === self),
	];
	return steps.reduce((sum, step) => {
		const denied = step.reduce((bits, { deny }) => bits | BigInt(deny), 0n);
		const allowed = step.reduce((bits, { allow }) => bits | BigInt(allow), 0n);
		return (sum & ~denied) | allowed;
	}, base);
}
