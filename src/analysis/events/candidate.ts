import type { EventClass, EventStatus } from '../../domain/articles/event.ts';
import type { DateExpression } from '../dates/find-dates.ts';
import type { Sentence } from '../document/document.ts';
import type { Clause } from './grammar/clause.ts';
import type { Tree } from './grammar/tree.ts';
import type { Label } from './labels/labelled.ts';

/** An expression of time with the verb or noun it dates, before it is known whether that is an event worth keeping. */
export type Candidate = {
	/** Index among the article's dates. */
	readonly index: number;
	readonly date: DateExpression;
	readonly sentence: Sentence;
	/** How many sentences of running text stand before. */
	readonly rank: number;
	readonly tree: Tree;
	/** The verb or noun that says what happened. */
	readonly core: number;
	/** How sure it is that the date belongs to `core`, from 0 to 1. */
	readonly certainty: number;
	/** The clause of a verb; undefined for a noun. */
	readonly clause: Clause | undefined;
	readonly eventClass: EventClass;
	readonly status: EventStatus;
	readonly label: Label | undefined;
	/** Why the label needs its article to be understood. */
	readonly leaning: string | undefined;
	/** How often the article tells the same time. */
	readonly times: number;
};
