import type { Analysis } from '../../analysis/stages.ts';
import type { ArticleDraft } from '../../domain/articles/article.ts';
import type { Change } from '../../domain/articles/correction.ts';
import type { FindingNumbers } from '../../domain/articles/finding-numbers.ts';
import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { ArticleHead, StoredArticle } from './library.ts';

/** An article as it was read, before anybody put something right; its text is the article's. */
export type AsRead = { readonly draft: ArticleDraft; readonly analysis: Analysis };

/** An article with all that changing it needs. */
export type WorkingArticle = {
	/** As it is shown. */
	readonly article: StoredArticle;
	readonly asRead: AsRead;
	readonly numbers: FindingNumbers;
	/** Oldest first. */
	readonly changes: readonly Change[];
	/** Counts up with every revision. */
	readonly revision: number;
};

/** What an article becomes. */
export type Revision = {
	readonly shown: AsRead;
	readonly asRead: AsRead;
	readonly numbers: FindingNumbers;
	/** Only passages of the text are left. */
	readonly isAbridged: boolean;
	/** What was done to it, in this order. */
	readonly changes: readonly Pick<Change, 'by' | 'deed'>[];
	/** The change that no longer counts, and who says so. */
	readonly undo?: { readonly number: number; readonly by: string };
};

/**
 * Where one guild's own articles are changed; without a guild, the bundled ones. There is no way from here to another
 * guild's articles.
 */
export interface ArticleDesk {
	open(id: string): Promise<WorkingArticle | undefined>;

	/**
	 * Makes the article what `revision` says, whole or not at all, where it is still at the revision `from`; false where it
	 * is not. Decisions and mutes stay with their findings by number; a day that was confirmed for a finding that now
	 * means other days no longer counts.
	 */
	revise(id: string, from: number, revision: Revision): Promise<boolean>;

	/** Removes the article with all that was found in it and done to it; false where there is none. Where it is told, `by` whom. */
	remove(id: string, by?: string): Promise<boolean>;

	/** All of its articles, newest first. */
	all(): Promise<ArticleHead[]>;

	/** The ids of its articles that were published on these days, both included, newest first. */
	ids(between: { readonly from?: Day; readonly to?: Day }): Promise<string[]>;

	/** The articles from this host or from hosts below it, newest first. */
	fromHost(host: string): Promise<ArticleHead[]>;
}

/** An article, by whose it is. */
export type OwnedArticle = { readonly owner: GuildId | 'bundled'; readonly id: string };

/** What a process works off in the background, in all guilds. */
export interface ArticleBacklog {
	/** Articles read by an earlier version of the analysis whose text is whole, in any order. */
	outdated(limit: number): Promise<OwnedArticle[]>;

	/** Puts so many articles that an earlier version filed into the search of all words, newest first; says how many. */
	fillSearch(limit: number): Promise<number>;

	/** Guilds' articles whose whole text was kept before `moment`, longest first. */
	keptSince(moment: Date, limit: number): Promise<OwnedArticle[]>;

	/**
	 * Forgets what guilds' articles said before they were fetched again, where that text came in before `moment`; says how
	 * many such texts that were. That they were fetched, when and by whom, is still told.
	 */
	forgetEarlierTexts(moment: Date): Promise<number>;
}
