import { readSearch } from '../../domain/articles/search-words.ts';
import { missingPermissionProblem } from '../../domain/channel-problem.ts';
import {
	type Follow,
	type FollowTarget,
	type FollowWish,
	LONGEST_WISH,
	MOST_OF_CHANNELS,
	MOST_OF_GUILD,
	MOST_OF_MEMBER,
} from '../../domain/follows/follow.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { refuseEveryone } from '../../domain/guilds/refuse-everyone.ts';
import { UserError } from '../../domain/user-error.ts';
import { wordsOf } from '../../domain/words.ts';
import type { Announcer } from '../../ports/announcer.ts';
import type { AddedFollow, FollowBook } from '../../ports/follows/follow-book.ts';
import { findChannel } from '../guilds/find-channel.ts';

/** A name of more words than this is several names. */
const MOST_WORDS = 8;

/** What is to be followed, as it was typed; a UserError says what is wrong with it. */
export function readWish(typed: {
	readonly speaker: string | undefined;
	readonly words: string | undefined;
}): FollowWish {
	const { speaker, words } = typed;
	if (speaker !== undefined && words !== undefined)
		throw new UserError('Follow either a speaker or words; for both use /follow twice.');
	const wanted = (speaker ?? words ?? '').trim();
	if (wanted === '')
		throw new UserError('Say whom or what to follow: choose a speaker, or write words.');
	if (wanted.length > LONGEST_WISH)
		throw new UserError(
			'That is {n, number} characters long. Follow one name or a few words at a time, in at most {most, number} characters.',
			{ n: wanted.length, most: LONGEST_WISH },
		);
	if (words !== undefined) {
		readSearch(wanted);
		return { kind: 'words', wanted };
	}
	const count = wordsOf(wanted).length;
	if (count === 0)
		throw new UserError('There is no name in “{typed}”. Write it as articles do.', {
			typed: wanted.slice(0, 40),
		});
	if (count > MOST_WORDS || /[,;\n]/.test(wanted))
		throw new UserError('That looks like several names. Follow one name at a time.');
	return { kind: 'speaker', wanted };
}

/** Where a channel and a role can be told; a UserError says what stands in the way. */
export async function readTarget(
	announcer: Pick<Announcer, 'inspect'>,
	{
		guild,
		channel,
		role,
	}: { readonly guild: GuildId; readonly channel: string; readonly role: string | undefined },
): Promise<FollowTarget> {
	const found = await findChannel(announcer, guild, channel, role);
	if (found.missing.length > 0) throw new UserError(missingPermissionProblem(found.missing));
	if (found.obstacle !== undefined) throw new UserError(found.obstacle);
	if (found.kind === 'forum')
		throw new UserError('A forum takes no such messages. Choose a text channel or a thread.');
	refuseEveryone(role, guild);
	if (role !== undefined && found.role === 'gone')
		throw new UserError('The role to mention is gone. Choose another one, or none.');
	if (role !== undefined && found.role === 'not notified')
		throw new UserError(
			'The mention of this role would notify nobody. Let anyone mention it, or allow Dateline in the channel: Mention @everyone, @here, and All Roles.',
		);
	return { kind: 'channel', channel, ...(role !== undefined && { role }) };
}

/** What is followed now, and what became of adding it. */
type Followed = Extract<AddedFollow, { readonly follow: Follow }>;

/** Adds it; a UserError says where there is too much already. What was on hold for the same target is told again. */
export async function addFollow(
	follows: FollowBook,
	draft: Parameters<FollowBook['add']>[0],
): Promise<Followed> {
	const added = await follows.add(draft);
	if (added.outcome === 'full' || added.outcome === 'guild full')
		throw tooMany(added.outcome, draft.target.kind);
	await (draft.target.kind === 'member' ? follows.resume() : follows.resumeChannels());
	return added;
}

/** Who has to end a follow before this one can be kept. */
function tooMany(
	full: Exclude<AddedFollow['outcome'], Followed['outcome']>,
	target: FollowTarget['kind'],
): UserError {
	if (full === 'guild full') {
		return new UserError(
			'In this server {most, number} follows are kept already, which is the most. Somebody has to end one first, with /unfollow.',
			{ most: MOST_OF_GUILD },
		);
	}
	return target === 'member'
		? new UserError(
				'You follow {most, number} here already, which is the most. End one first: /following shows them all.',
				{ most: MOST_OF_MEMBER },
			)
		: new UserError(
				'This server’s channels follow {most, number} already, which is the most. End one first: /following shows them all.',
				{ most: MOST_OF_CHANNELS },
			);
}
