/** How one guild tells the time, and in which language. */
export type GuildSettings = {
	/** The local hour, 0 to 23, in which its posts come. */
	readonly hour: number;
	/** IANA name. */
	readonly timeZone: string;
	/** The language of dates in posts, as Discord writes it: 'en-US'. */
	readonly locale: string;
};

/** What holds until an admin chooses otherwise. */
export const USUAL_GUILD_SETTINGS: GuildSettings = { hour: 9, timeZone: 'UTC', locale: 'en-US' };
