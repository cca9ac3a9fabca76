import { EventEmitter } from 'node:events';
import type { Shown } from '../messages/shown.ts';
import type { Command, Interaction, Message } from '../wire.ts';

/** One request the bot made, as it was answered. */
export type RequestEntry = {
	readonly method: string;
	/** Without `/api`, version and query, and decoded. */
	readonly path: string;
	readonly query: string;
	readonly body: unknown;
	/** 0 where an injected fault broke the connection. */
	readonly status: number;
};

/** What can be listened to. `userId` names the only reader of an ephemeral message. */
export type DiscordEvents = {
	message: [message: Message, userId: string | undefined];
	edit: [message: Message, userId: string | undefined];
	delete: [message: Message, userId: string | undefined];
	request: [request: RequestEntry];
	interaction: [interaction: Interaction];
	/** An interaction got its first answer, its final one, or a follow-up. */
	shown: [shown: Shown];
	/** The commands of the application (no guild) or of a guild were changed. */
	commands: [commands: readonly Command[], guildId: string | undefined];
	/** A gateway session began, was taken up again or lost its connection. */
	session: [change: 'ready' | 'resumed' | 'closed'];
	/** Something goes out to the bot. */
	dispatch: [name: string, data: unknown, guildId: string | undefined];
};

/** The emitter all parts share. */
export type Events = EventEmitter<DiscordEvents>;

/** An emitter for as many listeners as care to listen. */
export function createEvents(): Events {
	return new EventEmitter<DiscordEvents>().setMaxListeners(0);
}

/** Resolves with the arguments of the next such event that `matches`. */
export function nextEvent<Name extends keyof DiscordEvents>(
	events: Events,
	name: Name,
	matches: (...args: DiscordEvents[Name]) => boolean,
): Promise<DiscordEvents[Name]> {
	return new Promise((resolve) => {
		const stop = listen(events, name, (...args) => {
			if (!matches(...args)) return;
			stop();
			resolve(args);
		});
	});
}

/** Calls `listener` at every such event, until the function returned is called. */
export function listen<Name extends keyof DiscordEvents>(
	events: Events,
	name: Name,
	listener: (...args: DiscordEvents[Name]) => void,
): () => void {
	// Node's emitter cannot relate a generic name to its arguments; the signature above does.
	const untyped: EventEmitter = events;
	const call = (...args: unknown[]) => listener(...(args as DiscordEvents[Name]));
	untyped.on(name, call);
	return () => untyped.off(name, call);
}
