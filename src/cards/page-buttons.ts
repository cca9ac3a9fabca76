import type { ActionState, Button } from '../domain/card.ts';
import { type Counted, countOf, moreThan, type Uncounted } from './counted.ts';
import type { Say } from './messages/say.ts';

export type Shown = {
	readonly offset: number;
	readonly limit: number;
	readonly total: number;
	/** It was counted no further than `total`. */
	readonly hasMore?: true | undefined;
};

type CountedShown = Shown & { readonly hasMore?: undefined };

/** Back and forth through a list; no row where everything is shown. `stateAt` is the state for an offset. */
export function pageButtons(
	say: Say,
	shown: Shown,
	stateAt: (offset: number) => ActionState,
): Button[][] {
	const { offset, limit, total } = shown;
	if (total <= limit) return [];
	const isFirst = offset === 0;
	const isLast = offset + limit >= total;
	return [
		[
			{
				label: say('Back'),
				disabled: isFirst,
				state: stateAt(Math.max(0, offset - limit)),
			},
			{ label: say('Next'), disabled: isLast, state: stateAt(isLast ? offset : offset + limit) },
		],
	];
}

/**
 * '6–10 of 12 quotes', '12 quotes' where the last one is shown alone, '6–10 of 1,000+ quotes' where nobody counted on; empty where
 * there is nothing.
 */
export function shownWords(say: Say, shown: Shown, counted: Uncounted): string;
export function shownWords(say: Say, shown: CountedShown, counted: Counted): string;
export function shownWords(
	say: Say,
	{ offset, limit, total, hasMore }: Shown,
	counted: Counted | Uncounted,
): string {
	if (total === 0) return '';
	if (total <= limit) return countOf(say, total, counted);
	const first = offset + 1;
	const last = Math.min(offset + limit, total);
	// The last one alone on its page: how many there are says which it is.
	if (first === total && !hasMore) return countOf(say, total, counted);
	const which = first === last ? `${first}` : `${first}–${last}`;
	const all = hasMore ? moreThan(say, total, counted as Uncounted) : countOf(say, total, counted);
	return say('{which} of {all}', { which, all });
}

/** The offset a button carries: a whole number, 0 for anything else. */
export function readOffset(value: string | undefined): number {
	return /^\d{1,9}$/.test(value ?? '') ? Number(value) : 0;
}
