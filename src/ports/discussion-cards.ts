import type { Quote } from '../domain/articles/quote.ts';
import type { Card } from '../domain/card.ts';
import type { Cited, Page, StoredArticle } from './articles/library.ts';

/** What a thread under a post begins with. */
export type Opening = {
	readonly article: StoredArticle;
	/** The first of its quotes. */
	readonly quotes: Page<Cited<Quote>>;
	readonly locale: string;
};

/** Puts into cards what is said of discussions, in the guild's language. */
export interface DiscussionCards {
	/** The first message of a thread. */
	opening(opening: Opening): Card;

	/** What admins are told where no thread can be opened, and why. */
	blocked(reason: string, locale: string): Card;
}
