import type { Change } from '../articles/correction.ts';
import type { Day } from '../calendar.ts';
import type { NameChange } from './name-change.ts';

/** Something an editor did, as the log tells it. */
export type LoggedDeed =
	/** An article was put right, or that was taken back; the number is the change's. */
	| {
			readonly kind: 'change' | 'undo';
			readonly article: { readonly id: string; readonly title: string };
			readonly number: number;
			readonly deed: Change['deed'];
	  }
	| { readonly kind: 'removal'; readonly title: string }
	/** Names were put together or apart, or that was taken back. */
	| {
			readonly kind: 'names' | 'names undone';
			readonly number: number;
			readonly change: NameChange;
	  }
	/** A date of the server's own; `before` is what it was where it was changed. */
	| {
			readonly kind: 'own date';
			readonly what: 'added' | 'changed' | 'removed' | 'restored';
			readonly number: number;
			readonly date: LoggedDate;
			readonly before?: LoggedDate;
	  }
	/** Key dates of an article that editors confirmed or ignored, or about which nothing is decided any more. */
	| {
			readonly kind: 'decided';
			readonly what: 'confirmed' | 'ignored' | 'undecided';
			readonly article: { readonly id: string; readonly title: string };
			readonly dates: readonly LoggedDecision[];
	  };

/** A date of a server's own, as it was said. */
export type LoggedDate = {
	readonly day: Day;
	readonly label: string;
	readonly repeat: 'yearly' | 'once';
};

/** A key date by its number and what happened then; where it was confirmed, the day that comes back. */
export type LoggedDecision = {
	readonly number: number;
	readonly label: string;
	readonly day?: Day;
};

/** Who did it, and when. */
export type LogEntry = { readonly by: string; readonly at: Date; readonly deed: LoggedDeed };
