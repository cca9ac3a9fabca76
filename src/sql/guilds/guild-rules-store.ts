import { USUAL_RULES } from '../../domain/guilds/guild-rules.ts';
import type { GuildRulesStore } from '../../ports/guilds/guild-rules-store.ts';
import type { Database } from '../database.ts';
import { keptQuery } from '../kept-query.ts';
import type { Queries } from '../schema.ts';
import { guildRules } from '../stored/choices.ts';
import { storedReader } from '../stored/read-stored.ts';

/** Who may do what in each guild, kept in `db`. */
export function openGuildRulesStore({ queries }: Database): GuildRulesStore {
	return {
		async of(guild) {
			const [row] = await rulesOf(queries, { guild });
			return row ? readRules(row.rules) : USUAL_RULES;
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

/** The row of a guild's rules, for other stores too. */
export const rulesOf = keptQuery((db: Queries, { guild }: { readonly guild: string }) =>
	db.selectFrom('guild_rules').where('guild', '=', guild).select('rules'),
);
export const readRules = storedReader('rules of a server', guildRules);
