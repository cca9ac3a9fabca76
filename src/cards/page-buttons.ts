import type { ActionState, Button } from '../domain/card.ts';
import { countOf } from '../domain/count-of.ts';

export type Shown = {
	readonly offset: number;
	readonly limit: number;
	readonly total: number;
	/** It was counted no further than `total`. */
	readonly hasMore?: true | undefined;
};

/** Back and forth through a list; no row where everything is shown. `stateAt` is the state for an offset. */
export function pageButtons(shown: Shown, stateAt: (offset: number) => ActionState): Button[][] {
	const { offset, limit, total } = shown;
	if (total <= limit) return [];
	const isFirst = offset === 0;
	const isLast = offset + limit >= total;
	return [
		[
			{
				label: 'Back',
				disabled: isFirst,
				state: stateAt(isFirst ? 0 : Math.max(0, offset - limit)),
			},
			{ label: 'Next', disabled: isLast, state: stateAt(isLast ? offset : offset + limit) },
		],
	];
}

/**
 * '6–10 of 12 quotes', '12 quotes' where the last one is shown alone, '6–10 of 1,000+ quotes' where nobody counted on; empty where
 * there is nothing.
 */
export function shownWords({ offset, limit, total, hasMore }: Shown, noun: string): string {
	if (total === 0) return '';
	if (total <= limit) return countOf(total, noun);
	const first = offset + 1;
	const last = Math.min(offset + limit, total);
	// The last one alone on its page: how many there are says which it is.
	if (first === total && !hasMore) return countOf(total, noun);
	const which = first === last ? `${first}` : `${first}–${last}`;
	const all = hasMore ? `${total.toLocaleString('en')}+ ${noun}s` : countOf(total, noun);
	return `${which} of ${all}`;
}

/** The offset a button carries: a whole number, 0 for anything else. */
export function readOffset(value: string | undefined): number {
	return /^\d{1,9}$/.test(value ?? '') ? Number(value) : 0;
}
