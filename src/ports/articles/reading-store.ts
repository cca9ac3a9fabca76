import type { Analysis } from '../../analysis/stages.ts';
import type { Published, UndatedDraft } from '../../domain/articles/article.ts';
import type { Asked } from '../../domain/asked.ts';
import type { Day } from '../../domain/calendar.ts';
import type { PageDay } from './page-fetcher.ts';

/** An article somebody looks at, or is about to add, that is in no library. */
export type Reading = {
	readonly draft: UndatedDraft;
	/** Absent where nobody has said the day so far. */
	readonly published?: Published;
	/** Days on which it may have come out, likeliest first. */
	readonly likelyDays: readonly Day[];
	/** What the page itself says of the day. */
	readonly day?: PageDay;
	/** Where it was analysed already. */
	readonly analysis?: Analysis;
};

/** Whose a reading is: the guild's, or in a direct message the person's. */
export type Keeper = Pick<Asked, 'by' | 'guild'>;

/** Keeps readings for a day, so that buttons work after a restart and nobody has to paste twice. */
export interface ReadingStore {
	/** Gives a key of letters and digits that nobody can guess. */
	keep(reading: Reading, keeper: Keeper): Promise<string>;

	/** What was kept under `key` for this guild or person, for nobody else, and no longer than a day. */
	find(key: string, keeper: Keeper): Promise<Reading | undefined>;

	/** The latest reading of this address that was kept for them. */
	findByUrl(url: string, keeper: Keeper): Promise<Reading | undefined>;

	/** Forgets what is older than a day. */
	sweep(): Promise<void>;
}
