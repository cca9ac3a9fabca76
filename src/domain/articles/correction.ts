import type { Day } from '../calendar.ts';
import type { ArticleDraft, Published } from './article.ts';
import type { SaidWorth } from './event.ts';
import type { KeyDate } from './key-date.ts';

/** What an editor says of a key date: the day, and what happened. */
export type SaidOfDate = { readonly day: Day; readonly label: string };

/**
 * What an editor put right, with what stood there before. A finding is meant by its number, which it keeps whenever its
 * article is read again; `words` is its text.
 */
export type Correction =
	| { readonly kind: 'title'; readonly from: string; readonly to: string }
	| { readonly kind: 'source'; readonly from?: string; readonly to?: string }
	| { readonly kind: 'url'; readonly from?: string; readonly to?: string }
	| { readonly kind: 'published'; readonly from: Published; readonly to: Published }
	| {
			readonly kind: 'speaker';
			readonly quote: number;
			readonly words: string;
			readonly from: string | null;
			readonly to: string | null;
	  }
	| {
			readonly kind: 'key date';
			readonly date: number;
			readonly words: string;
			readonly from: Pick<KeyDate, 'earliest' | 'latest' | 'precision' | 'label'>;
			readonly to: SaidOfDate;
	  }
	/** The words of a quote: where it begins and ends. */
	| { readonly kind: 'words'; readonly quote: number; readonly from: string; readonly to: string }
	/** How much the event of a date is worth remembering. */
	| {
			readonly kind: 'worth';
			readonly date: number;
			readonly words: string;
			readonly from: SaidWorth;
			readonly to: SaidWorth;
	  }
	/** A sentence of the summary, by its words; without `to` it is left out. */
	| { readonly kind: 'sentence'; readonly from: string; readonly to?: string };

/** The article was fetched again; `from` is what it was before, without its text where that is no longer kept. */
export type Refresh = {
	readonly kind: 'refresh';
	readonly from: Omit<ArticleDraft, 'text'> & { readonly text?: string };
};

/** Something that was done to an article, by whom and when. */
export type Change = {
	/** Counts up from 1 within the article. */
	readonly number: number;
	/** The snowflake of the person. */
	readonly by: string;
	/** ISO 8601. */
	readonly at: string;
	readonly deed: Correction | Refresh;
	readonly undone?: { readonly by: string; readonly at: string };
};

/** The corrections that stand, oldest first. */
export function standing(changes: readonly Change[]): Correction[] {
	return changes.flatMap(({ deed, undone }) => (undone || deed.kind === 'refresh' ? [] : [deed]));
}
