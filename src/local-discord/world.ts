import { ChannelFlags, ChannelType } from 'discord-api-types/v10';
import { type Guild, guildCreate } from './guild.ts';
import { DEFAULT_PERMISSIONS } from './permissions.ts';
import { type State, userBody } from './state.ts';
import type { Channel, Member, Overwrite, Role, User } from './wire.ts';

/** What a new guild is made of. */
export type GuildOptions = {
	readonly name: string;
	/** Snowflake; decides the guild's shard. */
	readonly id?: string;
	/** Names of text channels, or more of them; one `general` without them. */
	readonly channels?: readonly (string | ChannelOptions)[];
	/** Beside @everyone and the bot's own. */
	readonly roles?: readonly RoleOptions[];
	/** The name of the one where new members are welcomed. */
	readonly systemChannel?: string;
	readonly preferredLocale?: string;
	readonly owner?: User;
	/** The bot is no member; it comes along with those who installed it for themselves. */
	readonly bot?: 'absent';
	/** What the bot's own role allows. */
	readonly botPermissions?: bigint;
};

/** What a new role is made of; it allows nothing beyond what everyone may unless that is said. */
export type RoleOptions = {
	readonly name: string;
	readonly id?: string;
	readonly permissions?: bigint;
};

/** What a new channel is made of. */
export type ChannelOptions = {
	readonly name: string;
	/** Snowflake, where it matters. */
	readonly id?: string;
	/** Text where nothing is said. */
	readonly type?: ChannelType;
	/** Names of a forum's tags, and whether each post must have one. */
	readonly tags?: readonly string[];
	readonly needsTag?: boolean;
	readonly overwrites?: readonly Overwrite[];
};

/** What a new user is made of. */
export type UserOptions = { readonly name: string; readonly locale?: string; readonly id?: string };

/** Makes a user; one without a language speaks American English. */
export function addUser(state: State, { name, locale, id = state.newId() }: UserOptions): User {
	const user = userBody(id, { username: name });
	state.users.set(user.id, user);
	if (locale) state.locales.set(user.id, locale);
	return user;
}

/** Makes a guild, with the bot in it unless it is to be absent, and tells the bot. */
export function addGuild(state: State, options: GuildOptions): Guild {
	const id = options.id ?? state.newId();
	const botRole = {
		...role(state.newId(), state.bot.username, options.botPermissions ?? DEFAULT_PERMISSIONS),
		managed: true,
		tags: { bot_id: state.bot.id },
	};
	const isWithBot = options.bot !== 'absent';
	const joinedAt = new Date(state.now()).toISOString();
	const guild: Guild = {
		id,
		name: options.name,
		preferredLocale: options.preferredLocale ?? 'en-US',
		ownerId: options.owner?.id ?? addUser(state, { name: `${options.name}’s owner` }).id,
		joinedAt,
		systemChannelId: null,
		roles: [
			role(id, '@everyone', DEFAULT_PERMISSIONS),
			...(options.roles ?? []).map(({ name, id = state.newId(), permissions = 0n }) =>
				role(id, name, permissions),
			),
			...(isWithBot ? [botRole] : []),
		],
		channels: [],
		threads: [],
		members: new Map(isWithBot ? [[state.bot.id, member(state.bot, [botRole.id], joinedAt)]] : []),
		isUnavailable: false,
	};
	guild.channels = (options.channels ?? ['general']).map((wanted, position) => {
		const made = typeof wanted === 'string' ? { name: wanted } : wanted;
		return makeChannel(state, guild, made, position);
	});
	guild.systemChannelId =
		guild.channels.find(({ name }) => name === options.systemChannel)?.id ?? null;
	for (const made of guild.channels) state.channels.set(made.id, made);
	state.guilds.set(id, guild);
	const owner = state.users.get(guild.ownerId);
	if (owner) guild.members.set(owner.id, member(owner, [], joinedAt));
	state.events.emit('dispatch', 'GUILD_CREATE', guildCreate(guild, state.bot.id), id);
	return guild;
}

/** Adds a text channel to a guild and tells the bot. */
export function addChannel(state: State, guild: Guild, options: ChannelOptions): Channel {
	const added = makeChannel(state, guild, options, guild.channels.length);
	guild.channels = [...guild.channels, added];
	state.channels.set(added.id, added);
	state.events.emit('dispatch', 'CHANNEL_CREATE', added, guild.id);
	return added;
}

/** Removes a channel of a guild and tells the bot. */
export function removeChannel(state: State, removed: Channel): void {
	const guild = state.guilds.get(removed.guild_id ?? '');
	if (!guild) return;
	guild.channels = guild.channels.filter(({ id }) => id !== removed.id);
	state.channels.delete(removed.id);
	state.events.emit('dispatch', 'CHANNEL_DELETE', removed, guild.id);
}

/** Makes the user a member; `permissions` come as a role of their own beside everyone's, or are roles that there are, by their ids. */
export function join(
	state: State,
	user: User,
	guild: Guild,
	permissions?: bigint | readonly string[],
): Member {
	const own = typeof permissions === 'bigint' ? [addRole(state, guild, permissions).id] : [];
	const roles = Array.isArray(permissions) ? permissions : own;
	const joined = member(user, roles, new Date(state.now()).toISOString());
	guild.members.set(user.id, joined);
	state.events.emit('dispatch', 'GUILD_MEMBER_ADD', { ...joined, guild_id: guild.id }, guild.id);
	return joined;
}

/** Replaces what everyone, or one channel's readers, may do. */
export function setOverwrites(
	state: State,
	channel: Channel,
	overwrites: readonly Overwrite[],
): void {
	const { id, guild_id } = channel;
	const guild = state.guilds.get(guild_id ?? '');
	if (!guild) return;
	const changed = { ...(state.channels.get(id) ?? channel), permission_overwrites: overwrites };
	guild.channels = guild.channels.map((known) => (known.id === id ? changed : known));
	state.channels.set(id, changed);
	state.events.emit('dispatch', 'CHANNEL_UPDATE', changed, guild.id);
}

/** The user installs the application for themselves, and takes it along wherever they are. */
export function install(state: State, { id }: User): void {
	state.installedBy.add(id);
}

/** The user is no longer a member. */
export function leave(state: State, user: User, guild: Guild): void {
	guild.members.delete(user.id);
	const data = { guild_id: guild.id, user };
	state.events.emit('dispatch', 'GUILD_MEMBER_REMOVE', data, guild.id);
}

/** The channel between a user and the bot; the same one every time. `id` is what a new one is called by. */
export function directMessages(state: State, user: User, id = state.newId()): Channel {
	const known = [...state.channels.values()].find(({ recipients }) =>
		recipients?.some(({ id }) => id === user.id),
	);
	if (known) return known;
	const direct = {
		id,
		type: ChannelType.DM,
		last_message_id: null,
		flags: 0,
		recipients: [user],
	};
	state.channels.set(direct.id, direct);
	return direct;
}

/** Throws the bot out of the guild. */
export function removeGuild(state: State, guild: Guild): void {
	state.guilds.delete(guild.id);
	for (const { id } of [...guild.channels, ...guild.threads]) state.channels.delete(id);
	state.commands.delete(guild.id);
	state.events.emit('dispatch', 'GUILD_DELETE', { id: guild.id }, guild.id);
}

/** An outage of the guild begins or ends. */
export function setAvailability(
	state: State,
	guild: Guild,
	availability: 'available' | 'unavailable',
): void {
	guild.isUnavailable = availability === 'unavailable';
	if (guild.isUnavailable) {
		const gone = { id: guild.id, unavailable: true };
		state.events.emit('dispatch', 'GUILD_DELETE', gone, guild.id);
		return;
	}
	state.events.emit('dispatch', 'GUILD_CREATE', guildCreate(guild, state.bot.id), guild.id);
}

function addRole(state: State, guild: Guild, permissions: bigint): Role {
	const added = role(state.newId(), `role ${guild.roles.length}`, permissions);
	guild.roles = [...guild.roles, added];
	const data = { guild_id: guild.id, role: added };
	state.events.emit('dispatch', 'GUILD_ROLE_CREATE', data, guild.id);
	return added;
}

function role(id: string, name: string, permissions: bigint): Role {
	const colours = { primary_color: 0, secondary_color: null, tertiary_color: null };
	return Object.assign(
		{ id, name, permissions: String(permissions), position: name === '@everyone' ? 0 : 1 },
		{ color: 0, colors: colours, hoist: false, icon: null, unicode_emoji: null },
		{ managed: false, mentionable: false, flags: 0 },
	);
}

function forumParts(state: State, { tags = [], needsTag = false }: ChannelOptions) {
	const tag = (name: string) => ({ id: state.newId(), name, moderated: false });
	return {
		available_tags: tags.map((name) => ({ ...tag(name), emoji_id: null, emoji_name: null })),
		default_reaction_emoji: null,
		default_sort_order: null,
		default_forum_layout: 0,
		flags: needsTag ? ChannelFlags.RequireTag : 0,
	};
}

function makeChannel(
	state: State,
	guild: Guild,
	options: ChannelOptions,
	position: number,
): Channel {
	const plain = channel(options.id ?? state.newId(), guild, options, position);
	const isForum = options.type === ChannelType.GuildForum;
	return isForum ? { ...plain, ...forumParts(state, options) } : plain;
}

function channel(id: string, guild: Guild, options: ChannelOptions, position: number): Channel {
	return Object.assign(
		{
			id,
			type: options.type ?? ChannelType.GuildText,
			name: options.name,
			guild_id: guild.id,
			position,
		},
		{ parent_id: null, topic: null, nsfw: false, last_message_id: null, rate_limit_per_user: 0 },
		{ permission_overwrites: options.overwrites ?? [], flags: 0 },
	);
}

function member(user: User, roles: readonly string[], joinedAt: string): Member {
	return Object.assign(
		{ user, nick: null, avatar: null, banner: null, roles, joined_at: joinedAt },
		{ premium_since: null, deaf: false, mute: false, pending: false, flags: 0 },
		{ communication_disabled_until: null },
	);
}
