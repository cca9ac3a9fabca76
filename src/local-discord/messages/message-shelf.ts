import type { Message } from '../wire.ts';

/** A message and who may read it. */
export type StoredMessage = {
	message: Message;
	/** The only reader of an ephemeral message. */
	readonly userId: string | undefined;
	/** By the clock; enforced nonces are compared for a while only. */
	readonly at: number;
};

/** All messages, in the order in which they came. Those of a channel are found without looking at others. */
export type MessageShelf = {
	get(id: string): StoredMessage | undefined;
	/** Oldest first. */
	all(): StoredMessage[];
	/** Oldest first. */
	inChannel(channelId: string): StoredMessage[];
	add(stored: StoredMessage): void;
	delete(id: string): void;
};

/** An empty one. */
export function createMessageShelf(): MessageShelf {
	const all = new Map<string, StoredMessage>();
	const byChannel = new Map<string, Map<string, StoredMessage>>();
	return {
		get: (id) => all.get(id),
		all: () => [...all.values()],
		inChannel: (channelId) => [...(byChannel.get(channelId)?.values() ?? [])],
		add(stored) {
			const { id, channel_id: channelId } = stored.message;
			all.set(id, stored);
			const there = byChannel.get(channelId) ?? new Map();
			byChannel.set(channelId, there.set(id, stored));
		},
		delete(id) {
			const stored = all.get(id);
			if (!stored) return;
			all.delete(id);
			byChannel.get(stored.message.channel_id)?.delete(id);
		},
	};
}
