import type { GuildId } from './article.ts';

/** Who asks, from where, in which language. Never the interaction itself. */
export type Asked = {
	/** The snowflake of the person. */
	readonly by: string;
	/** Absent in a direct message. */
	readonly guild?: GuildId;
	/** As Discord writes it: 'en-US', 'de'. */
	readonly locale: string;
};
