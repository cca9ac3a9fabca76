import { DiscordAPIError } from '@discordjs/rest';
import {
	type APIRole,
	ChannelFlags,
	ChannelType,
	PermissionFlagsBits,
} from 'discord-api-types/v10';
import { CHANNEL_PROBLEM } from '../../domain/channel-problem.ts';
import type { Inspection } from '../../ports/announcer.ts';
import { missingAt, type Standing, standingIn } from './missing-permissions.ts';
import { findPlace, isThread, type Place } from './place.ts';
import type { PostingRest } from './posting-rest.ts';

type Found = Extract<Inspection, { readonly outcome: 'found' }>;

const WRITABLE = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** See Announcer.inspect. */
export async function inspectPlace(
	rest: Pick<PostingRest, 'get'>,
	channel: string,
	role?: string,
): Promise<Inspection> {
	try {
		const place = await findPlace(rest, channel);
		if (typeof place === 'string') return { outcome: place };
		const standing = await standingIn(rest, place);
		return {
			outcome: 'found',
			guild: place.guild_id,
			kind: kindOf(place),
			missing: missingAt(place, standing.held),
			...obstacleOf(place),
			tags: (place.available_tags ?? []).map(({ id, name }) => ({ id, name })),
			mayHaveWebhooks: (standing.held & PermissionFlagsBits.ManageWebhooks) !== 0n,
			needsTag: ((place.flags ?? 0) & ChannelFlags.RequireTag) !== 0,
			role: role === undefined ? 'notified' : fateOf(role, standing),
		};
	} catch (error) {
		// Of a guild the bot was thrown out of, not even the roles can be read.
		const isRefused = error instanceof DiscordAPIError && [403, 404].includes(error.status);
		return { outcome: isRefused ? 'gone' : 'unknown' };
	}
}

function kindOf(place: Place): Found['kind'] {
	if (isThread(place)) return 'thread';
	if (place.type === ChannelType.GuildForum) return 'forum';
	return WRITABLE.includes(place.type) ? 'channel' : 'other';
}

/** A closed thread opens with the next post; a locked one does not. */
function obstacleOf({ thread_metadata: thread }: Place): Pick<Found, 'obstacle'> {
	if (!thread?.locked) return {};
	return { obstacle: CHANNEL_PROBLEM.locked };
}

/** Roles that not everybody may mention take a permission of their own. */
function fateOf(role: string, { held, guild }: Standing): Found['role'] {
	const known = guild.roles.find(({ id }: APIRole) => id === role);
	if (!known) return 'gone';
	const may = known.mentionable || (held & PermissionFlagsBits.MentionEveryone) !== 0n;
	return may ? 'notified' : 'not notified';
}
