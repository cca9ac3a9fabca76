import type { ActionState } from '../domain/card.ts';
import type { GuildId } from '../domain/guild-id.ts';

/** Where a button's state is kept when it is too long for the button itself. */
export interface ActionStates {
	/** Keeps `state` and gives a key of at most 40 letters and digits; the same state gives the same key. */
	keep(state: ActionState, guild?: GuildId): Promise<string>;

	/** What was kept under `key` for this guild; for no other one. */
	find(key: string, guild?: GuildId): Promise<ActionState | undefined>;

	/** Forgets what was last kept more than a year ago. */
	sweep(): Promise<void>;
}
