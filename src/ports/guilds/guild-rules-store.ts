import type { GuildId } from '../../domain/guild-id.ts';
import type { GuildRules } from '../../domain/guilds/guild-rules.ts';

export interface GuildRulesStore {
	/** What the guild chose, or the usual rules. */
	of(guild: GuildId): Promise<GuildRules>;

	keep(guild: GuildId, rules: GuildRules): Promise<void>;
}
