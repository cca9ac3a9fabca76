import type { GuildId } from '../../domain/guild-id.ts';
import type { GuildSettings } from '../../domain/guilds/guild-settings.ts';

export interface GuildSettingsStore {
	/** What the guild chose, or the usual settings. */
	of(guild: GuildId): Promise<GuildSettings>;

	keep(guild: GuildId, settings: GuildSettings): Promise<void>;
}
