import { type Guild, guildBody, guildPart, hasBot } from '../../guild.ts';
import { threadsOf } from '../../messages/threads.ts';
import type { State } from '../../state.ts';
import type { Member } from '../../wire.ts';
import { removeGuild } from '../../world.ts';
import { refusal } from '../api-error.ts';
import { type Route, route } from '../route.ts';

/** Discord tells of no more at once. */
const MOST_GUILDS = 200;

/** What the bot may read of guilds and users. */
export const guildRoutes: readonly Route[] = [
	route('GET', '/guilds/:guild', (state, { params }) => guildBody(known(state, params))),
	route('GET', '/guilds/:guild/channels', (state, { params }) => known(state, params).channels),
	route('GET', '/guilds/:guild/threads/active', (state, { params }) => ({
		threads: threadsOf(known(state, params), { isClosed: false }),
		has_more: false,
		members: [],
	})),
	route('GET', '/guilds/:guild/roles', (state, { params }) => known(state, params).roles),
	route('GET', '/guilds/:guild/members', (state, { params, query }) =>
		[...known(state, params).members.values()].slice(0, Number(query.get('limit') ?? 1)),
	),
	route('GET', '/guilds/:guild/members/:user', (state, { params }) => memberOf(state, params)),
	route('GET', '/users/@me/guilds', (state, { query }) => {
		const after = BigInt(query.get('after') ?? 0);
		const own = [...state.guilds.values()].filter((guild) => hasBot(guild, state.bot));
		const sorted = own.toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
		return sorted
			.filter(({ id }) => BigInt(id) > after)
			.slice(0, Number(query.get('limit') ?? MOST_GUILDS))
			.map((guild) => guildPart(guild, state.bot));
	}),
	route('DELETE', '/users/@me/guilds/:guild', (state, { params }) => {
		removeGuild(state, known(state, params));
	}),
	route('GET', '/users/:user', (state, { params }) => {
		const user = state.users.get(params.user);
		if (!user) throw refusal('unknownUser');
		return user;
	}),
];

function known(state: State, { guild }: { readonly guild: string }): Guild {
	const found = state.guilds.get(guild);
	if (!found || !hasBot(found, state.bot)) throw refusal('unknownGuild');
	return found;
}

function memberOf(state: State, params: { readonly guild: string; readonly user: string }): Member {
	const member = known(state, params).members.get(params.user);
	if (!member) throw refusal('unknownMember');
	return member;
}
