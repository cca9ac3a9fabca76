import { createHash } from 'node:crypto';
import type { ActionState } from '../domain/card.ts';
import type { GuildId } from '../domain/guild-id.ts';
import { olderButton } from '../domain/older-button.ts';
import type { ActionStates } from '../ports/action-states.ts';
import type { Database } from './database.ts';
import { actionState } from './stored/choices.ts';

const DAY_MS = 24 * 60 * 60_000;
const KEY_LENGTH = 40;
const DIRECT_MESSAGES = 'direct messages';

/** A message that is older has scrolled far out of sight; its buttons say that they are too old. */
const KEPT_MS = 365 * DAY_MS;

/** Buttons' state, kept in `db`. */
export function openActionStates({ queries }: Database, now: () => Date): ActionStates {
	return {
		async keep({ command, action, values }, guild = DIRECT_MESSAGES) {
			const kept = JSON.stringify({ command, action, values });
			const key = keyOf(guild, kept);
			const at = now().getTime();
			await queries
				.insertInto('presses')
				.values({ key, guild, press: kept, kept_at: at })
				.onConflict((it) =>
					it
						.column('key')
						.doUpdateSet({ kept_at: at })
						.where('presses.kept_at', '<', at - DAY_MS),
				)
				.execute();
			return key;
		},

		async find(key, guild = DIRECT_MESSAGES) {
			const row = await queries
				.selectFrom('presses')
				.where('key', '=', key)
				.where('guild', '=', guild)
				.select('press')
				.executeTakeFirst();
			return row && stateOf(row.press);
		},

		async sweep() {
			const oldest = now().getTime() - KEPT_MS;
			await queries.deleteFrom('presses').where('kept_at', '<', oldest).execute();
		},
	};
}

function stateOf(json: string): ActionState {
	const { data } = actionState.safeParse(JSON.parse(json));
	if (data) return data;
	throw olderButton();
}

/** The guild has its part in it, so that no guild can guess another's. */
function keyOf(guild: GuildId, kept: string): string {
	const hash = createHash('sha256').update(JSON.stringify([guild, kept]));
	return hash.digest('hex').slice(0, KEY_LENGTH);
}
