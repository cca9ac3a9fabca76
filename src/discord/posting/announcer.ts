import { DiscordAPIError } from '@discordjs/rest';
import {
	type APIChannel,
	type APIContainerComponent,
	type APIGuild,
	type APIGuildMember,
	type APIMessage,
	type APIUser,
	ComponentType,
	MessageFlags,
	RESTJSONErrorCodes,
	type RESTPostAPIChannelMessageJSONBody,
	Routes,
} from 'discord-api-types/v10';
import type { App } from '../../app.ts';
import type { Card } from '../../domain/card.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { type GuildRules, USUAL_RULES } from '../../domain/guilds/guild-rules.ts';
import type { Announced, Announcement, Announcer } from '../../ports/announcer.ts';
import type { PostedMessages } from '../../ports/posted-messages.ts';
import { render } from '../cards/render.ts';
import { isAmong } from '../interactions/audience.ts';
import { writeStates } from '../interactions/custom-id.ts';
import { findAdminChannels } from './admin-channels.ts';
import { amendPost } from './amend-post.ts';
import { outcomeOf } from './announcer-outcome.ts';
import { channelHistory } from './channel-history.ts';
import { forumBody, forumPosts } from './forum-posts.ts';
import { inspectPlace } from './inspect-place.ts';
import { heldBy, missingPermissions } from './missing-permissions.ts';
import { openDiscussion } from './open-discussion.ts';
import { isMarked, markOf } from './post-mark.ts';
import { openPostingRest, type PostingConnection, type PostingRest } from './posting-rest.ts';
import { isOfOwnWebhook, openWebhookPosts } from './webhook-posts.ts';

/** Shorter than any lease on what is posted. */
const DEADLINE_MS = 60_000;
/** This machine's clock may have been wrong by a day, and put right since. */
const MARGIN_MS = 24 * 3_600_000;
/** Discord counts the time in its ids from the first second of 2015. */
const DISCORD_EPOCH_MS = Date.UTC(2015, 0);

/** What cards are written with. */
export type Writing = Pick<App, 'actionStates' | 'wording'>;

/**
 * Posts in channels, slowly enough that Discord never has to hold it back, and apart from the answers to interactions,
 * which never wait for it. Nothing is tried twice here.
 */
export function openAnnouncer(
	connection: PostingConnection,
	writing: Writing,
	rulesOf: (guild: GuildId) => Promise<GuildRules> = async () => USUAL_RULES,
): Announcer & PostedMessages {
	const rest = openPostingRest(connection);
	const webhooks = openWebhookPosts(rest);
	async function post(announcement: Announcement, whereIs: Whereabouts): Promise<Announced> {
		const { forum, as, since } = announcement;
		const signal = AbortSignal.timeout(DEADLINE_MS);
		const get: PostingRest['get'] = (route, options) => rest.get(route, { ...options, signal });
		const mayBeThere = since !== undefined;
		let isPost = false;
		try {
			const channel = await whereIs(signal);
			const there = { ...announcement, channel };
			const earlier = since && (await findEarlier({ get }, { ...there, since }));
			if (earlier) return earlier;
			const body = await messageOf(announcement, writing);
			isPost = true;
			const id = as && (await webhooks.post({ ...there, as, body, signal }));
			if (id !== undefined) return { outcome: 'posted', id };
			const posted = forum
				? await rest.post(Routes.threads(channel), { body: forumBody(forum, body), signal })
				: await rest.post(Routes.channelMessages(channel), { body, signal });
			return { outcome: 'posted', id: (posted as { readonly id: string }).id };
		} catch (error) {
			const findMissing = () => missingPermissions({ get }, announcement.channel);
			return outcomeOf(error, { mayBeThere, isPost, findMissing });
		}
	}

	return {
		announce: (announcement) => post(announcement, async () => announcement.channel),

		async amend(amendment) {
			const body = await messageOf(amendment, writing);
			return amendPost(rest, amendment, body);
		},

		async discuss(discussion) {
			const body = await messageOf(discussion, writing);
			return openDiscussion(rest, discussion, body);
		},

		async tell(member, message) {
			const { guild, since } = message;
			const rules = await rulesOf(guild);
			try {
				const standing = await standingOf(rest, { guild, member, rules });
				if (standing !== 'may be told') return { outcome: standing };
			} catch (error) {
				const mayBeThere = since !== undefined;
				return outcomeOf(error, { ...UNEXPLAINED, mayBeThere, isPost: false });
			}
			const body = { recipient_id: member };
			const direct = { ...message, channel: '', silent: false };
			return post(direct, async (signal) => {
				const channel = await rest.post(Routes.userChannels(), { body, signal });
				return (channel as APIChannel).id;
			});
		},

		inspect(channel, role) {
			const get: PostingRest['get'] = (route) => rest.get(route, { urgency: 'asked' });
			return inspectPlace({ get }, channel, role);
		},

		async tellAdmins(guild, card, nonce) {
			const { notices } = await rulesOf(guild);
			for await (const channel of findAdminChannels(rest, guild, notices)) {
				const body = await messageOf({ guild, card, nonce }, writing);
				try {
					await rest.post(Routes.channelMessages(channel), { body });
					return true;
				} catch (error) {
					const { outcome } = await outcomeOf(error, UNEXPLAINED);
					if (outcome !== 'refused') throw error;
				}
			}
			return false;
		},

		async reply({ channel, message, guild }, card) {
			const container = await drawn({ guild, card }, writing);
			const body: RESTPostAPIChannelMessageJSONBody = {
				components: [container],
				flags: MessageFlags.IsComponentsV2,
				message_reference: { message_id: message, fail_if_not_exists: false },
				allowed_mentions: { parse: [], replied_user: false },
			};
			try {
				await rest.post(Routes.channelMessages(channel), { body, urgency: 'asked' });
				return true;
			} catch (error) {
				const { outcome } = await outcomeOf(error, UNEXPLAINED);
				if (outcome !== 'refused') throw error;
				return false;
			}
		},
	};
}

type Standing = 'may be told' | 'left' | 'barred';

/**
 * Whether the member is still there, and among those who may use the bot there. Where everybody may, a member of whom
 * Discord tells nothing just now may be told; where not everybody may, it is an error.
 */
async function standingOf(
	rest: PostingRest,
	{
		guild,
		member,
		rules,
	}: { readonly guild: GuildId; readonly member: string; readonly rules: GuildRules },
): Promise<Standing> {
	let found: APIGuildMember;
	try {
		found = (await rest.get(Routes.guildMember(guild, member))) as APIGuildMember;
	} catch (error) {
		if (isOfNobody(error)) return 'left';
		if (rules.reader === undefined) return 'may be told';
		throw error;
	}
	if (rules.reader === undefined) return 'may be told';
	const all = (await rest.get(Routes.guild(guild))) as APIGuild;
	const permissions = heldBy({ guild: all, self: member, member: found }, []);
	const asker = { guild, permissions, roles: found.roles, rules };
	return isAmong('members', asker) ? 'may be told' : 'barred';
}

/** Is it beyond doubt that nobody of the guild is that member? */
function isOfNobody(error: unknown): boolean {
	const code = error instanceof DiscordAPIError ? error.code : undefined;
	return code === RESTJSONErrorCodes.UnknownMember || code === RESTJSONErrorCodes.UnknownUser;
}

/** Which channel it goes to. */
type Whereabouts = (signal: AbortSignal) => Promise<string>;

/** Which permissions are missing where nobody chose the channel concerns nobody. */
const UNEXPLAINED = { mayBeThere: false, isPost: true, findMissing: async () => [] };

/** What became of an earlier attempt; undefined where its post is not there. */
async function findEarlier(
	rest: Pick<PostingRest, 'get'>,
	{ guild, channel, forum, nonce, since }: Announcement & { readonly since: Date },
): Promise<Announced | undefined> {
	const after = snowflakeAt(since.getTime() - MARGIN_MS);
	let isEmpty = true;
	const history = forum
		? forumPosts(rest, { guild, forum: channel, after })
		: channelHistory(rest, channel, after);
	for await (const message of history) {
		isEmpty = false;
		if (isMarked(message, nonce) && (await isOwn(rest, message))) {
			return { outcome: 'posted', id: message.id };
		}
	}
	// Without this permission Discord shows an empty channel.
	const missing = isEmpty ? await missingPermissions(rest, channel) : [];
	if (!missing.includes('Read Message History')) return undefined;
	return {
		outcome: 'refused',
		reason:
			'Dateline may not read the channel’s history, which it needs so that nothing is posted twice. Allow it “Read Message History” there.',
	};
}

/** The least id of what was made at the time. */
function snowflakeAt(timestamp: number): string {
	return (BigInt(Math.max(timestamp - DISCORD_EPOCH_MS, 0)) << 22n).toString();
}

async function isOwn(rest: Pick<PostingRest, 'get'>, message: APIMessage): Promise<boolean> {
	const { id } = (await rest.get(Routes.user())) as APIUser;
	return message.author.id === id || isOfOwnWebhook(rest, message);
}

/** What a message says, and how loudly. */
type Written = Pick<Announcement, 'guild' | 'card' | 'nonce' | 'roles'> &
	Partial<Pick<Announcement, 'silent'>>;

async function messageOf(
	{ guild, card, nonce, roles = [], silent }: Written,
	writing: Writing,
): Promise<RESTPostAPIChannelMessageJSONBody> {
	const mentions = roles.map((role) => `<@&${role}>`).join(' ');
	const mention =
		roles.length === 0 ? [] : [{ type: ComponentType.TextDisplay as const, content: mentions }];
	const container = await drawn({ guild, card }, writing);
	return {
		components: [...mention, { ...container, id: markOf(nonce) }],
		flags: MessageFlags.IsComponentsV2 | (silent ? MessageFlags.SuppressNotifications : 0),
		allowed_mentions: { parse: [], ...(roles.length > 0 && { roles: [...roles] }) },
		nonce,
		enforce_nonce: true,
	};
}

async function drawn(
	{ guild, card }: { readonly guild: GuildId | undefined; readonly card: Card },
	{ actionStates, wording }: Writing,
): Promise<APIContainerComponent> {
	const ids = await writeStates(card, actionStates, guild);
	return render(card, {
		locale: 'en-US',
		commandId: () => undefined,
		wording,
		customId: (state) => ids.get(state) ?? '',
	});
}
