import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { LocalDiscord } from '../local-discord/local-discord.ts';
import type { Memory } from '../local-discord/memory.ts';

/** Keeps what is written here in a file, so that it is there at the next start. */
export type Keeping = {
	/** Writes what is not yet written, and stops. */
	stop(): void;
};

type Kept = { readonly discord: Memory; readonly used: readonly (readonly [string, string])[] };

/** As much of it as is relied on where it is taken up. */
const kept: z.ZodType<Kept> = z.object({
	discord: z.custom<Memory>(
		(held) =>
			z
				.object({
					host: z.string(),
					threads: z.array(z.object({ id: z.string(), guild_id: z.string() })),
					messages: z.array(
						z.object({
							message: z.object({
								id: z.string(),
								channel_id: z.string(),
								attachments: z.array(z.object({ url: z.url() })),
							}),
						}),
					),
					files: z.array(
						z.object({ path: z.string(), contentType: z.string(), base64: z.base64() }),
					),
				})
				.safeParse(held).success,
	),
	used: z.array(z.tuple([z.string(), z.string()])),
});

const MOST_MESSAGES = 300;
const PAUSE_MS = 500;

/** Takes up what `file` holds, where it holds anything that can be read, and keeps it up to date. */
export function keepIn(file: string, discord: LocalDiscord, used: Map<string, string>): Keeping {
	takeUp(file, discord, used);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const write = () => {
		clearTimeout(timer);
		timer = undefined;
		const memory = discord.memory(MOST_MESSAGES);
		const metadata = memory.messages.map(({ message }) => message.interaction_metadata?.id ?? '');
		const named = [...used].filter(([interaction]) => metadata.includes(interaction));
		const held: Kept = { discord: memory, used: named };
		writeFileSync(`${file}.new`, JSON.stringify(held));
		renameSync(`${file}.new`, file);
	};
	const soon = () => {
		timer ??= setTimeout(write, PAUSE_MS);
	};
	const stops = (['message', 'edit', 'delete'] as const).map((event) => discord.on(event, soon));
	return {
		stop() {
			for (const stop of stops) stop();
			if (timer) write();
		},
	};
}

/** A file that is not there, damaged, or of another version holds nothing. */
function takeUp(file: string, discord: LocalDiscord, used: Map<string, string>): void {
	const held = read(file);
	if (!held) return;
	discord.remember(held.discord);
	for (const [interaction, name] of held.used) used.set(interaction, name);
}

/** It is whole or nothing: what is wrong in one place is not taken up in others. */
function read(file: string): Kept | undefined {
	try {
		return kept.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
	} catch {
		return undefined;
	}
}
