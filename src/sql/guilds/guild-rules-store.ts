import { USUAL_RULES } from '../../domain/guilds/guild-rules.ts';
import type { GuildRulesStore } from '../../ports/guilds/guild-rules-store.ts';
import type { Database } from '../database.ts';
import { guildRules } from '../stored/choices.ts';
import { readStored } from '../stored/read-stored.ts';

/** Who may do what in each guild, kept in `db`. */
export function openGuildRulesStore({ queries }: Database): GuildRulesStore {
	return {
		async of(guild) {
			const row = await queries
				.selectFrom('guild_rules')
				.where('guild', '=', guild)
				.select('rules')
				.executeTakeFirst();
			return row ? readStored('rules of a server', guildRules, row.rules) : USUAL_RULES;
		},

		async keep(guild, rules) {
			const chosen = { rules: JSON.stringify(rules) };
			await queries
				.insertInto('guild_rules')
				.values({ guild, ...chosen })
				.onConflict((it) => it.column('guild').doUpdateSet(chosen))
				.execute();
		},
	};
}
