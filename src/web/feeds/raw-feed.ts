/** A feed as a parser gives it, whatever its format. */
export type RawFeed = {
	readonly title?: string | undefined;
	/** What its relative addresses are relative to. */
	readonly base?: string | undefined;
	/** How long it asks to be left alone, in minutes. */
	readonly restMinutes?: number | undefined;
	readonly skipHours?: readonly number[] | undefined;
	readonly items: readonly RawItem[];
};

/** Texts may hold HTML. */
export type RawItem = {
	readonly guid?: string | undefined;
	readonly link?: string | undefined;
	readonly title?: string | undefined;
	readonly description?: string | undefined;
	readonly content?: string | undefined;
	readonly author?: string | undefined;
	readonly published?: string | undefined;
};
