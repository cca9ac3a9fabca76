import type { ArticleDraft, Published } from './articles/article.ts';
import type { SaidOfDate } from './articles/correction.ts';
import type { SaidWorth } from './articles/event.ts';
import type { OwnDate } from './reminders/own-date.ts';

/** What an editor put right, apart from whatever numbers findings have; `at` is where the finding begins in the text. */
export type ExportedCorrection =
	| { readonly kind: 'title'; readonly to: string }
	| { readonly kind: 'source' | 'url'; readonly to?: string }
	| { readonly kind: 'published'; readonly to: Published }
	| { readonly kind: 'speaker'; readonly at: number; readonly to: string | null }
	| { readonly kind: 'key date'; readonly at: number; readonly to: SaidOfDate }
	| { readonly kind: 'words'; readonly at: number; readonly to: string }
	| { readonly kind: 'worth'; readonly at: number; readonly to: SaidWorth }
	| { readonly kind: 'sentence'; readonly from: string; readonly to?: string };

/** An article as it was read, and what people put right in it: all that makes it again elsewhere. */
export type ExportedArticle = ArticleDraft & {
	readonly corrections: readonly ExportedCorrection[];
};

/** What the file of a library holds: the articles, and the dates that the server added itself. */
export type ExportedLibrary = {
	readonly articles: readonly ExportedArticle[];
	readonly ownDates: readonly OwnDate[];
};

/** The file of a library: what it is, and which version of its form. */
export const LIBRARY_FORMAT = { format: 'dateline library', version: 1 } as const;
