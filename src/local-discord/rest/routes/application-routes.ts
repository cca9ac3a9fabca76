import { hasBot } from '../../guild.ts';
import {
	addCommand,
	type CommandBody,
	changeCommand,
	removeCommand,
	replaceCommands,
	requireCommand,
	scopeOf,
} from '../../interactions/commands.ts';
import type { State } from '../../state.ts';
import type { Command } from '../../wire.ts';
import { refusal } from '../api-error.ts';
import { type Route, route } from '../route.ts';

const COMMANDS = '/applications/:application/commands';
const GUILD_COMMANDS = '/applications/:application/guilds/:guild/commands';

/** The bot itself, the way to the gateway, and the registration of commands. */
export const applicationRoutes: readonly Route[] = [
	route('GET', '/gateway', (state) => ({ url: gatewayUrl(state) })),
	route('GET', '/gateway/bot', (state) => ({ url: gatewayUrl(state), ...shardingAdvice(state) })),
	route('GET', '/users/@me', (state) => selfBody(state)),
	route('GET', '/applications/@me', (state) => applicationBody(state)),
	route('GET', '/oauth2/applications/@me', (state) => applicationBody(state)),

	route('GET', COMMANDS, (state) => scopeOf(state, undefined)),
	route('PUT', COMMANDS, (state, { body }) =>
		replaceCommands(state, undefined, body as CommandBody[]),
	),
	route('POST', COMMANDS, (state, { body }) => addCommand(state, undefined, body as CommandBody)),
	route('GET', `${COMMANDS}/:command`, (state, { params }) =>
		requireCommand(state, undefined, params.command),
	),
	route('PATCH', `${COMMANDS}/:command`, (state, { params, body }) =>
		changeCommand(state, { guildId: undefined, id: params.command }, body as Partial<Command>),
	),
	route('DELETE', `${COMMANDS}/:command`, (state, { params }) =>
		removeCommand(state, undefined, params.command),
	),

	route('GET', GUILD_COMMANDS, (state, { params }) => scopeOf(state, knownGuild(state, params))),
	route('PUT', GUILD_COMMANDS, (state, { params, body }) =>
		replaceCommands(state, knownGuild(state, params), body as CommandBody[]),
	),
	route('POST', GUILD_COMMANDS, (state, { params, body }) =>
		addCommand(state, knownGuild(state, params), body as CommandBody),
	),
	route('GET', `${GUILD_COMMANDS}/:command`, (state, { params }) =>
		requireCommand(state, knownGuild(state, params), params.command),
	),
	route('PATCH', `${GUILD_COMMANDS}/:command`, (state, { params, body }) => {
		const place = { guildId: knownGuild(state, params), id: params.command };
		return changeCommand(state, place, body as Partial<Command>);
	}),
	route('DELETE', `${GUILD_COMMANDS}/:command`, (state, { params }) =>
		removeCommand(state, knownGuild(state, params), params.command),
	),
];

/** The address of the gateway. */
export function gatewayUrl({ host }: State): string {
	return `ws://${host}/gateway`;
}

function knownGuild(state: State, { guild }: { readonly guild: string }): string {
	if (!state.guilds.has(guild)) throw refusal('missingAccess');
	return guild;
}

function selfBody({ bot }: State) {
	return { ...bot, mfa_enabled: true, locale: 'en-US', email: null, verified: true };
}

/** What the bot is advised before it connects. Of Discord's own advice the limit is told, not the thousand it aims at. */
function shardingAdvice(state: State) {
	const { sharding, sessionsBegun } = state;
	return {
		shards: Math.max(1, Math.ceil(countGuilds(state) / sharding.guildsEach)),
		session_start_limit: {
			total: sharding.sessionsADay,
			remaining: Math.max(0, sharding.sessionsADay - sessionsBegun),
			reset_after: 14_400_000,
			max_concurrency: sharding.atOnce,
		},
	};
}

function countGuilds({ guilds, bot }: State): number {
	return [...guilds.values()].filter((guild) => hasBot(guild, bot)).length;
}

function applicationBody(state: State) {
	const { bot, installedBy, signer } = state;
	return {
		id: bot.id,
		name: bot.username,
		icon: null,
		description: '',
		type: null,
		bot,
		bot_public: true,
		bot_require_code_grant: false,
		verify_key: signer.publicKey,
		flags: 0,
		flags_new: '0',
		owner: bot,
		team: null,
		redirect_uris: [],
		interactions_endpoint_url: null,
		role_connections_verification_url: null,
		approximate_guild_count: countGuilds(state),
		approximate_user_install_count: installedBy.size,
		approximate_user_authorization_count: 0,
		explicit_content_filter: 0,
		eligible_oauth2_scopes: ['bot', 'applications.commands'],
		tags: [],
	};
}
