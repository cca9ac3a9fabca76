import {
	type APIContainerComponent,
	type APIMessage,
	type APIUser,
	ComponentType,
	MessageFlags,
	type RESTPostAPIChannelMessageJSONBody,
	Routes,
	SnowflakeUtil,
} from 'discord.js';
import type { GuildId } from '../domain/article.ts';
import type { Card } from '../domain/card.ts';
import type { Announced, Announcement, Announcer } from '../ports/announcer.ts';
import type { PressStore } from '../ports/press-store.ts';
import { findAdminChannels } from './admin-channels.ts';
import { outcomeOf } from './announcer-outcome.ts';
import type { Connection } from './bot.ts';
import { channelHistory } from './channel-history.ts';
import { writePresses } from './custom-id.ts';
import { missingPermissions } from './missing-permissions.ts';
import { openPostingRest, type PostingRest } from './posting-rest.ts';
import { render } from './render.ts';

/** Shorter than any lease on what is posted. */
const DEADLINE_MS = 60_000;
/** Clocks differ. */
const MARGIN_MS = 60_000;

/**
 * Posts in channels, slowly enough that Discord never has to hold it back, and apart from the answers to interactions,
 * which never wait for it. Nothing is tried twice here.
 */
export function openAnnouncer(connection: Connection, presses: PressStore): Announcer {
	const rest = openPostingRest(connection);
	return {
		async announce(announcement) {
			const signal = AbortSignal.timeout(DEADLINE_MS);
			const limited = { ...rest, get: withSignal(rest.get, signal) };
			try {
				const earlier = announcement.since && (await findEarlier(limited, announcement));
				if (earlier) return earlier;
				const body = await messageOf(announcement, presses);
				const route = Routes.channelMessages(announcement.channel);
				const { id } = (await rest.post(route, { body, signal })) as APIMessage;
				return { outcome: 'posted', id };
			} catch (error) {
				return outcomeOf(error, () => missingPermissions(limited, announcement.channel));
			}
		},

		missing: (channel) => missingPermissions(rest, channel),

		async tellAdmins(guild, card, nonce) {
			for await (const channel of findAdminChannels(rest, guild)) {
				const announcement = { guild, channel, card, nonce, silent: false };
				const body = await messageOf(announcement, presses);
				try {
					await rest.post(Routes.channelMessages(channel), { body });
					return true;
				} catch (error) {
					const { outcome } = await outcomeOf(error, async () => []);
					if (outcome !== 'refused') throw error;
				}
			}
			return false;
		},
	};
}

type Get = PostingRest['get'];

function withSignal(get: Get, signal: AbortSignal): Get {
	return (route, options) => get(route, { ...options, signal });
}

/** What became of an earlier attempt; undefined where its post is not there. */
async function findEarlier(
	rest: PostingRest,
	{ channel, nonce, since = new Date() }: Announcement,
): Promise<Announced | undefined> {
	// Without this permission Discord shows an empty channel.
	const missing = await missingPermissions(rest, channel);
	if (missing.includes('Read Message History')) {
		return {
			outcome: 'refused',
			reason:
				'Dateline may not read the channel’s history, by which it makes sure that nothing is posted twice. Allow it Read Message History there.',
		};
	}
	const { id: self } = (await rest.get(Routes.user())) as APIUser;
	const after = SnowflakeUtil.generate({ timestamp: since.getTime() - MARGIN_MS }).toString();
	for await (const message of channelHistory(rest, channel, after)) {
		if (message.author.id === self && isMarked(message, nonce)) {
			return { outcome: 'posted', id: message.id };
		}
	}
	return undefined;
}

function isMarked({ components = [] }: APIMessage, nonce: string): boolean {
	const mark = markOf(nonce);
	return components.some(({ type, id }) => type === ComponentType.Container && id === mark);
}

/** The container's number says which post it is: Discord shows it to nobody and gives it back for good. */
function markOf(nonce: string): number {
	let hash = 0x811c9dc5;
	for (const letter of nonce) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
	return 1_000_000 + ((hash >>> 0) % 2_000_000_000);
}

async function messageOf(
	{ guild, card, nonce, role, silent }: Omit<Announcement, 'channel'>,
	presses: PressStore,
): Promise<RESTPostAPIChannelMessageJSONBody> {
	const mention =
		role === undefined
			? []
			: [{ type: ComponentType.TextDisplay as const, content: `<@&${role}>` }];
	const container = await drawn({ guild, card }, presses);
	return {
		components: [...mention, { ...container, id: markOf(nonce) }],
		flags: MessageFlags.IsComponentsV2 | (silent ? MessageFlags.SuppressNotifications : 0),
		allowed_mentions: { parse: [], ...(role !== undefined && { roles: [role] }) },
		nonce,
		enforce_nonce: true,
	};
}

async function drawn(
	{ guild, card }: { readonly guild: GuildId; readonly card: Card },
	presses: PressStore,
): Promise<APIContainerComponent> {
	const ids = await writePresses(card, presses, guild);
	return render(card, {
		locale: 'en-US',
		commandId: () => undefined,
		customId: (press) => ids.get(press) ?? '',
	});
}
