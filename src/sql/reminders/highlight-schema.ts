/** The tables of what is brought back; see schema.ts for how things are written in them. */
export type HighlightSchema = {
	highlight_settings: HighlightSettingsTable;
	highlight_posts: HighlightPostTable;
};

export type HighlightSettingsTable = {
	guild: string;
	/** The channel of each kind, as JSON. */
	places: string;
	/** Null: never due. */
	next_at: number | null;
	held: string | null;
};

/** A message that is to be posted or was. */
export type HighlightPostTable = {
	nonce: string;
	guild: string;
	kind: string;
	day: string;
	channel: string;
	/** What it tells, as JSON. */
	told: string;
	/** 0 before it was tried. */
	attempt: number;
	first_tried: number | null;
	/** When somebody may take it up; null once it is done. */
	free_at: number | null;
	message: string | null;
};
