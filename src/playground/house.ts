import type { Guild } from '../local-discord/guild.ts';
import type { LocalDiscord } from '../local-discord/local-discord.ts';
import { DEFAULT_PERMISSIONS } from '../local-discord/permissions.ts';
import type { Channel, User } from '../local-discord/wire.ts';

/** Somebody who lives here, and the server they are in. */
export type Resident = {
	readonly user: User;
	/** What they may do: 'admin', 'editor', 'member'. */
	readonly part: string;
	readonly guild: Guild;
	/** Between them and the bot. */
	readonly direct: Channel;
};

/** Ids are the same at every start, so that what the bot keeps for them is there again. */
export const IDS = {
	bot: '1099511627776000001',
	/** One of those to which what is due in an hour comes as it begins. */
	guild: '1099511627776002073',
	otherGuild: '1099511627776002169',
} as const;
const idOf = (number: number): string => String(1_099_511_627_776_003_000n + BigInt(number));
/** As Discord numbers them. */
const [ANNOUNCEMENTS, FORUM] = [5, 15];
const FOR_MEMBER = 1;
const [VIEW_CHANNEL, MANAGE_MESSAGES, MANAGE_WEBHOOKS] = [1n << 10n, 1n << 13n, 1n << 29n];
const EDITORS = idOf(51);
const THREAD = idOf(31);

/** Two small servers with the bot in both: one with channels of every kind and people of every part, and one whose member sees nothing of the first. */
export function furnish(discord: LocalDiscord): readonly [Resident, ...Resident[]] {
	const person = (name: string, number: number) => discord.addUser({ name, id: idOf(number) });
	const you = person('You', 11);
	const guild = discord.addGuild({
		id: IDS.guild,
		name: 'Playground',
		owner: you,
		channels: [
			{ name: 'news', id: idOf(1) },
			{ name: 'general', id: idOf(2) },
			{ name: 'announcements', id: idOf(3), type: ANNOUNCEMENTS },
			{ name: 'library', id: idOf(4), type: FORUM, tags: ['local', 'world'] },
			{ name: 'closed', id: idOf(5), overwrites: [closedTo(discord.bot)] },
		],
		systemChannel: 'news',
		// Feeds can be posted under their own names here.
		botPermissions: DEFAULT_PERMISSIONS | MANAGE_WEBHOOKS,
		roles: [
			{ name: 'Editors', id: EDITORS, permissions: MANAGE_MESSAGES },
			{ name: 'Readers', id: idOf(52) },
		],
	});
	const general = guild.channels.find(({ name }) => name === 'general');
	if (general) discord.addThread(general, { name: 'harbour', id: THREAD });
	const other = discord.addGuild({
		id: IDS.otherGuild,
		name: 'Another server',
		channels: [{ name: 'lobby', id: idOf(6) }],
		systemChannel: 'lobby',
	});
	const move = (user: User, part: string, into: Guild, number: number): Resident => ({
		user,
		part,
		guild: into,
		direct: discord.directMessages(user, idOf(number)),
	});
	const [eda, mo, sam] = [person('Eda', 12), person('Mo', 13), person('Sam', 14)];
	discord.join(eda, guild, [EDITORS]);
	discord.join(mo, guild);
	discord.join(sam, other);
	return [
		move(you, 'admin', guild, 21),
		move(eda, 'editor', guild, 22),
		move(mo, 'member', guild, 23),
		move(sam, 'member of another server', other, 24),
	];
}

/** A channel that the bot neither sees nor may write in. */
function closedTo({ id }: User) {
	const deny = String(VIEW_CHANNEL);
	return { id, type: FOR_MEMBER, allow: '0', deny };
}
