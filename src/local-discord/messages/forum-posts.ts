import { ChannelFlags, ChannelType } from 'discord-api-types/v10';
import { refusal } from '../rest/api-error.ts';
import type { File } from '../rest/stored-file.ts';
import type { State } from '../state.ts';
import type { Channel, Message, User } from '../wire.ts';
import { type MessageBody, postMessage } from './messages.ts';
import { addThread } from './threads.ts';

/** What a post of a forum is opened with. */
export type PostBody = {
	readonly name: string;
	readonly message: MessageBody;
	readonly applied_tags?: readonly string[];
};

type Opening = PostBody & {
	readonly files: readonly File[];
	/** The bot where nobody else is named. */
	readonly author?: User;
	readonly origin?: Partial<Message>;
};

/** Opens a post in a forum: a thread with its first message, both under one id. */
export function openPost(
	state: State,
	forum: Channel,
	{ name, message, applied_tags: tags = [], files, author = state.bot, origin }: Opening,
): Channel {
	if (forum.type !== ChannelType.GuildForum) throw refusal('wrongKind');
	const needsTag = ((forum.flags ?? 0) & ChannelFlags.RequireTag) !== 0;
	const isKnown = (tag: string) => forum.available_tags?.some(({ id }) => id === tag);
	if (!tags.every(isKnown)) throw refusal('invalidForm');
	if (needsTag && tags.length === 0) throw refusal('needsTag');
	const thread = addThread(state, forum, { name, tags });
	postMessage(state, {
		channelId: thread.id,
		author,
		body: message,
		files,
		origin: { id: thread.id, ...origin },
	});
	return thread;
}
