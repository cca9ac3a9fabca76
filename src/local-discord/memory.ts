import type { StoredMessage } from './messages/message-shelf.ts';
import type { State } from './state.ts';
import type { Channel } from './wire.ts';

/** Threads and messages that everybody sees, with their files: what another local Discord with the same guilds takes up again. */
export type Memory = {
	/** Where files were served. */
	readonly host: string;
	readonly threads: readonly Channel[];
	/** Oldest first. */
	readonly messages: readonly StoredMessage[];
	readonly files: readonly {
		readonly path: string;
		readonly contentType: string;
		readonly base64: string;
	}[];
};

/** The last `most` messages and all threads. What one person alone sees is forgotten, as Discord does. */
export function memoryOf({ host, guilds, messages, files }: State, most: number): Memory {
	const kept = messages
		.all()
		.filter(({ userId }) => userId === undefined)
		.slice(-most);
	const paths = new Set(
		kept.flatMap(({ message }) => message.attachments.map(({ url }) => new URL(url).pathname)),
	);
	return {
		host,
		threads: [...guilds.values()].flatMap(({ threads }) => threads),
		messages: kept,
		files: [...files]
			.filter(([path]) => paths.has(path))
			.map(([path, { contentType, bytes }]) => ({
				path,
				contentType,
				base64: Buffer.from(bytes).toString('base64'),
			})),
	};
}

/** Takes up what is remembered of guilds and channels that are there; nobody is told. */
export function remember(state: State, remembered: Memory): void {
	const moved = JSON.stringify(remembered).replaceAll(
		`http://${remembered.host}/`,
		`http://${state.host}/`,
	);
	const { threads, messages, files } = JSON.parse(moved) as Memory;
	for (const thread of threads) {
		const guild = state.guilds.get(thread.guild_id ?? '');
		if (!guild || state.channels.has(thread.id)) continue;
		guild.threads = [...guild.threads, thread];
		state.channels.set(thread.id, thread);
	}
	for (const stored of messages) {
		if (state.channels.has(stored.message.channel_id)) state.messages.add(stored);
	}
	for (const { path, contentType, base64 } of files) {
		state.files.set(path, { contentType, bytes: Buffer.from(base64, 'base64') });
	}
}
