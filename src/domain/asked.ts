import type { GuildId } from './guild-id.ts';

/** Who asks, from where, in which language. Never the interaction itself. */
export type Asked = {
	/** The snowflake of the person. */
	readonly by: string;
	/** Absent in a direct message, and where the bot was not added to the server but by the person to themselves. */
	readonly guild?: GuildId;
	/** The snowflake of the channel. */
	readonly channel?: string;
	/** The snowflake of the message whose button they pressed, where others see it too. */
	readonly message?: string;
	/** May they change the server’s articles? */
	readonly isEditor: boolean;
	/** May they add articles to the server’s? */
	readonly mayAdd: boolean;
	/** May they choose what is posted in the server? */
	readonly isAdmin: boolean;
	/** As Discord writes it: 'en-US', 'de'. */
	readonly locale: string;
};

/** Stands for a person who asked to be forgotten: no snowflake is so small. */
export const NOBODY = '0';
