import type { Change } from '../articles/correction.ts';
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
	  };

/** Who did it, and when. */
export type LogEntry = { readonly by: string; readonly at: Date; readonly deed: LoggedDeed };
