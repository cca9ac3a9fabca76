import type { KeyDate } from '../../domain/articles/key-date.ts';
import type { Quote } from '../../domain/articles/quote.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Card } from '../../domain/card.ts';
import type { HighlightKind } from '../../domain/reminders/highlight.ts';
import type { Cited } from '../articles/library.ts';

/** What a post brings back, read again. */
export type ToldHighlight = {
	readonly kind: HighlightKind;
	readonly quotes: readonly Cited<Quote>[];
	readonly dates: readonly Cited<KeyDate>[];
	readonly locale: string;
};

/** Puts into cards what is brought back. */
export interface HighlightCards {
	post(told: ToldHighlight): Card;

	/** What admins are told where nothing can be posted, and why; in the guild's language. */
	held(reason: string, locale: string): Card;

	/** What admins are told where the post of a day cannot be read, and is left out. */
	leftOut(kind: HighlightKind, day: Day, locale: string): Card;
}
