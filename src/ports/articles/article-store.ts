import type { GuildId } from '../../domain/guild-id.ts';
import type { ArticleBacklog, ArticleDesk } from './article-desk.ts';
import type { Library } from './library.ts';

export interface ArticleStore {
	/** The library that `guild` sees; without one, the bundled library. What is saved is the guild's own, or bundled. */
	library(guild?: GuildId): Library;

	/** Where the guild's own articles are changed; without one, the bundled ones. */
	desk(guild?: GuildId): ArticleDesk;

	readonly backlog: ArticleBacklog;
}
