/** Who may do what in one guild, beside Discord's own permissions, and where it is told what; roles and channels by their snowflakes. */
export type GuildRules = {
	/** Who may add articles. */
	readonly adders: Adders;
	/** Whoever may use the bot at all; everybody without one. */
	readonly reader?: string;
	/** Counts as an editor, as whoever may manage messages does. */
	readonly editor?: string;
	/** Counts as an admin, as whoever may manage the server does. */
	readonly admin?: string;
	/** Where admins are told what went wrong; without one where Discord keeps a channel for them. */
	readonly notices?: string;
	/** Where a new feed is posted if nobody says where. */
	readonly feeds?: string;
	/** Where it is told what editors change; nowhere without one. */
	readonly log?: string;
	/** Articles of one story that several feeds bring are posts of their own; without it they come in one. */
	readonly apart?: true;
	/** Under which posts a thread is opened; without it where somebody asks for one. */
	readonly discussions?: Discussions;
};

export type Discussions = 'feeds' | 'reminders' | 'everywhere';

export type Adders = 'members' | 'editors' | 'admins';

/** What holds until an admin chooses otherwise. */
export const USUAL_RULES: GuildRules = { adders: 'editors' };
