import type { GuildId } from '../../../domain/guild-id.ts';
import type { ArticleDesk } from '../../../ports/articles/article-desk.ts';
import type { ArticleStore } from '../../../ports/articles/article-store.ts';

/** Where the articles of `owner` are changed. */
export function deskOf(store: ArticleStore, owner: GuildId | 'bundled'): ArticleDesk {
	return owner === 'bundled' ? store.desk() : store.desk(owner);
}
