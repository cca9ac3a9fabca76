import { InteractionType } from 'discord-api-types/v10';
import { deliver } from '../endpoint/endpoint.ts';
import type { Guild } from '../guild.ts';
import { NO_RESPONSE, type Shown } from '../messages/shown.ts';
import { permissionsIn } from '../permissions.ts';
import type { OpenInteraction } from '../state.ts';
import { type State, secret } from '../state.ts';
import type { Channel, Interaction, InteractionMetadata, Message, User } from '../wire.ts';
import { installsOf } from './commands.ts';

/** What a user does: which kind of interaction, with which data. */
export type Deed = {
	readonly type: InteractionType;
	readonly data: Readonly<Record<string, unknown>>;
	readonly source?: Message | undefined;
	/** The interaction that was answered with the modal now sent. */
	readonly trigger?: OpenInteraction | undefined;
};

const REMEMBERED = 10_000;
const DEFAULT_LOCALE = 'en-US';

/** Sends the deed to the bot; resolves with what the user sees once the answer is final. */
export function interact(
	state: State,
	{ user, channel }: { readonly user: User; readonly channel: Channel },
	deed: Deed,
): Promise<Shown> {
	const interaction = interactionBody(state, { user, channel }, deed);
	return new Promise((resolve) => {
		const open: OpenInteraction = {
			interaction,
			user,
			at: state.now(),
			source: deed.source,
			trigger: deed.trigger,
			answer: undefined,
			isExpired: false,
			originalId: undefined,
			shown: unanswered(interaction.id),
			isSettled: false,
			settle: () => {
				if (open.isSettled) return;
				open.isSettled = true;
				clearTimeout(open.timer);
				resolve(open.shown);
			},
			timer: setTimeout(() => expire(state, open), state.ackMs),
		};
		remember(state, open);
		state.events.emit('interaction', interaction);
		sendInteraction(state, open);
	});
}

/** Over the gateway, or to the endpoint of an application that has one: never both. */
function sendInteraction(state: State, { interaction }: OpenInteraction): void {
	const { signer, endpoints, ackMs: timeoutMs } = state;
	const { interactions: url } = endpoints;
	if (url === undefined) {
		state.events.emit('dispatch', 'INTERACTION_CREATE', interaction, interaction.guild_id);
		return;
	}
	const body = JSON.stringify(interaction);
	// Nobody there is as nobody who answers.
	deliver(signer, url, { body, timeoutMs }).catch(() => undefined);
}

function remember(state: State, open: OpenInteraction): void {
	const [oldest] = state.interactions.values();
	if (oldest?.isSettled && state.interactions.size >= REMEMBERED) {
		state.interactions.delete(oldest.interaction.id);
		state.byToken.delete(oldest.interaction.token);
	}
	state.interactions.set(open.interaction.id, open);
	state.byToken.set(open.interaction.token, open);
}

/** Changes what the user sees of the interaction and tells whoever streams it. */
export function show(state: State, open: OpenInteraction, change: Partial<Shown>): void {
	open.shown = { ...open.shown, ...change };
	state.events.emit('shown', open.shown);
}

/** The user is told that no answer came. */
export function expire(state: State, open: OpenInteraction): void {
	open.isExpired = true;
	show(state, open, { error: NO_RESPONSE });
	open.settle();
}

/** Which interaction led to a message, and what led to that one. */
export function metadataOf({
	interaction,
	user,
	source,
	trigger,
}: OpenInteraction): InteractionMetadata {
	const { id, type, authorizing_integration_owners } = interaction;
	return {
		id,
		type,
		user,
		authorizing_integration_owners,
		...(type === InteractionType.MessageComponent &&
			source && { interacted_message_id: source.id }),
		...(trigger && { triggering_interaction_metadata: metadataOf(trigger) }),
	};
}

function unanswered(interactionId: string): Shown {
	return {
		interactionId,
		acknowledged: false,
		deferred: false,
		ephemeral: false,
		edits: 0,
		followUps: [],
	};
}

function interactionBody(
	state: State,
	{ user, channel: { id: channelId } }: { readonly user: User; readonly channel: Channel },
	{ type, data, source }: Deed,
): Interaction {
	const channel = state.channels.get(channelId);
	if (!channel) throw new Error('The channel is gone');
	const guild = state.guilds.get(channel.guild_id ?? '');
	const locale = state.locales.get(user.id) ?? DEFAULT_LOCALE;
	const permissions = guild ? permissionsIn(guild, channel, user.id) : undefined;
	const appPermissions = guild ? permissionsIn(guild, channel, state.bot.id) : 0n;
	return Object.assign(
		{ id: state.newId(), application_id: state.bot.id, type, data, token: `aW50${secret()}` },
		{ version: 1, channel_id: channel.id, channel, locale, entitlements: [] },
		{ app_permissions: String(appPermissions), attachment_size_limit: 10 * 2 ** 20 },
		{
			authorizing_integration_owners: ownersOf(state, user, guild),
			context: guild ? 0 : 1,
		},
		guild && {
			guild_id: guild.id,
			guild_locale: guild.preferredLocale,
			guild: { id: guild.id, locale: guild.preferredLocale, features: [] },
			member: { ...guild.members.get(user.id), permissions: String(permissions) },
		},
		!guild && { user },
		source && { message: source },
	);
}

function ownersOf(state: State, user: User, guild: Guild | undefined): Record<string, string> {
	const owners = [guild?.id ?? '0', user.id];
	const installs = installsOf(state, user, guild);
	return Object.fromEntries(installs.map((type) => [type, owners[type] ?? '0']));
}

/** Is the bot here only because the user took it along? */
export function isTakenAlong({ interaction }: OpenInteraction): boolean {
	return interaction.authorizing_integration_owners['0'] === undefined;
}
