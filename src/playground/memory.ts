import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { LocalDiscord } from '../local-discord/local-discord.ts';
import type { Memory } from '../local-discord/memory.ts';

/** Keeps what is written here in a file, so that it is there at the next start. */
export type Keeping = {
	/** Writes what is not yet written, and stops. */
	stop(): void;
};

type Kept = { readonly discord: Memory; readonly used: readonly (readonly [string, string])[] };

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
	try {
		const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
		discord.remember(kept.discord);
		for (const [interaction, name] of kept.used) used.set(interaction, name);
	} catch {
		// Then everything begins anew, as at the first start.
	}
}
