import type { LocalDiscord } from '../local-discord/local-discord.ts';
import type { Interaction } from '../local-discord/wire.ts';

/** What went between Discord and the bot, so many milliseconds after somebody did something. */
export type Passed = { readonly ms: number } & (
	| { readonly event: string; readonly data: unknown }
	| {
			readonly request: string;
			readonly body: unknown;
			readonly status: number;
	  }
);

/** All that passed for one interaction, from the event that told the bot of it. */
export type Recorded = { readonly at: string; readonly passed: readonly Passed[] };

/** What passed for the last interaction of each person. */
export type InteractionRecord = {
	/** Undefined before the person did anything. */
	last(userId: string): Recorded | undefined;
	stop(): void;
};

const AUTOCOMPLETE = 4;
type Open = Recorded & { readonly passed: Passed[]; readonly token: string; readonly from: number };

/** Writes down every request and event that belongs to an interaction. Its token, by which one answers as the bot, is left out. */
export function recordInteractions(discord: LocalDiscord, clock: () => number): InteractionRecord {
	const lasts = new Map<string, Open>();
	const add = ({ passed, from, token }: Open, what: object) => {
		const hidden = JSON.parse(JSON.stringify(what).replaceAll(token, '…'));
		passed.push({ ms: Math.round(clock() - from), ...hidden });
	};
	const stops = [
		discord.on('interaction', (interaction) => {
			const userId = userOf(interaction);
			if (interaction.type === AUTOCOMPLETE || userId === undefined) return;
			const at = new Date(discord.now()).toISOString();
			const open: Open = { at, passed: [], token: interaction.token, from: clock() };
			lasts.set(userId, open);
			add(open, { event: 'INTERACTION_CREATE', data: interaction });
		}),
		discord.on('request', ({ method, path, body, status }) => {
			for (const open of lasts.values()) {
				if (path.includes(open.token)) {
					add(open, { request: `${method} ${path}`, body, status });
				}
			}
		}),
	];
	return {
		last(userId) {
			const open = lasts.get(userId);
			return open && { at: open.at, passed: open.passed };
		},
		stop() {
			for (const stop of stops) stop();
		},
	};
}

function userOf({ member, user }: Interaction): string | undefined {
	return (member?.user ?? user)?.id;
}
