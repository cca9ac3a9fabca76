import type { State } from '../state.ts';
import type { Member } from '../wire.ts';
import type { StoredMessage } from './message-shelf.ts';

const DISPATCHED = {
	message: 'MESSAGE_CREATE',
	edit: 'MESSAGE_UPDATE',
	delete: 'MESSAGE_DELETE',
} as const;

/** Tells everyone who sees the message what became of it: listeners here, and over the gateway the bot. */
export function publishMessage(
	state: State,
	event: keyof typeof DISPATCHED,
	stored: StoredMessage,
): void {
	const { message, userId } = stored;
	state.events.emit(event, message, userId);
	if (userId !== undefined) return;
	const channel = state.channels.get(message.channel_id);
	const guild = state.guilds.get(channel?.guild_id ?? '');
	const { id, channel_id, author } = message;
	const member = message.webhook_id ? undefined : guild?.members.get(author.id);
	const about =
		event === 'delete'
			? { id, channel_id }
			: {
					...message,
					channel_type: channel?.type,
					...(member && { member: withoutUser(member) }),
				};
	const data = guild ? { ...about, guild_id: guild.id } : about;
	state.events.emit('dispatch', DISPATCHED[event], data, guild?.id);
}

function withoutUser({ user: _user, ...member }: Member): Omit<Member, 'user'> {
	return member;
}
