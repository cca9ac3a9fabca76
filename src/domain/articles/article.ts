import type { Day } from '../calendar.ts';
import type { GuildId } from '../guild-id.ts';

/** When an article came out: the day is always known, the instant only sometimes. */
export type Published = {
	readonly day: Day;
	/** ISO 8601 with an offset. */
	readonly instant?: string;
	/** IANA name of the zone whose day it is; 'UTC' when nobody said. */
	readonly timeZone: string;
};

/** What somebody hands in to be read and kept. */
export type ArticleDraft = {
	readonly title: string;
	readonly text: string;
	readonly published: Published;
	/** Who published it: 'CNN', 'example.org'. */
	readonly source?: string;
	readonly url?: string;
	readonly author?: string;
	/** The address of the picture its page shows first; Dateline itself never fetches it. */
	readonly image?: string;
	/** A remark on where the text comes from, shown with it. */
	readonly note?: string;
};

/** What was handed in, before it is known when it came out. */
export type UndatedDraft = Omit<ArticleDraft, 'published'>;

export type Article = ArticleDraft & {
	/** Short and opaque; letters and digits. */
	readonly id: string;
	/** Whose it is: a guild's, or everybody's. */
	readonly owner: GuildId | 'bundled';
	/** ISO 639-1, as the text was read. */
	readonly language: string;
	/** ISO 8601, when it was filed. */
	readonly added: string;
	/** The full text is no longer kept: what is left are passages around its findings. */
	readonly isAbridged?: true;
};
