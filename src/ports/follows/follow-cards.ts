import type { Quote } from '../../domain/articles/quote.ts';
import type { Span } from '../../domain/articles/span.ts';
import type { Card } from '../../domain/card.ts';
import type { Follow } from '../../domain/follows/follow.ts';
import type { StoredArticle } from '../articles/library.ts';

type Ends = Pick<Span, 'start' | 'end'>;

/** An article, and for what it is told. */
export type FollowedArticle = {
	readonly article: StoredArticle;
	readonly follows: readonly Follow[];
	/** Some of what the followed say in it. */
	readonly quotes: readonly Quote[];
	/** Where the followed words stand together, as it is shown; `hits` are they. */
	readonly passage?: Ends & { readonly hits: readonly Ends[]; readonly paragraph: Ends };
};

/** Puts into cards what followers are told. */
export interface FollowCards {
	/** One article by itself, several in one list; `leftOut` says how many more there were. */
	post(told: readonly FollowedArticle[], locale: string, leftOut: number): Card;

	/** What is said in the server, once, where a member takes no direct messages. */
	closed(member: string, locale: string): Card;

	/** What admins are told where nothing can be posted in a channel, and why. */
	held(reason: string, locale: string): Card;
}
