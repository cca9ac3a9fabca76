import { createHash } from 'node:crypto';
import type { Press } from '../domain/card.ts';
import type { GuildId } from '../domain/guild-id.ts';
import type { PressStore } from '../ports/press-store.ts';
import type { Database } from './database.ts';

const KEY_LENGTH = 40;
const DIRECT_MESSAGES = 'direct messages';

/** Buttons' state, kept in `db`. */
export function openPressStore({ queries }: Database): PressStore {
	return {
		async keep({ command, action, values }, guild = DIRECT_MESSAGES) {
			const press = JSON.stringify({ command, action, values });
			const key = keyOf(guild, press);
			await queries
				.insertInto('presses')
				.values({ key, guild, press })
				.onConflict((it) => it.column('key').doNothing())
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
			return row && (JSON.parse(row.press) as Press);
		},
	};
}

/** The guild has its part in it, so that no guild can guess another's. */
function keyOf(guild: GuildId, press: string): string {
	const hash = createHash('sha256').update(JSON.stringify([guild, press]));
	return hash.digest('hex').slice(0, KEY_LENGTH);
}
