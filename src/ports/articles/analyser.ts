import type { Analysis } from '../../analysis/stages.ts';
import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';

/** A text to be analysed. */
export type AnalysedText = {
	readonly text: string;
	readonly title?: string;
	/** The day it came out, in its own zone. */
	readonly published?: Day;
};

export interface Analyser {
	/**
	 * What is found in a text: `await analyser.analyse({ text, title, published: '2024-03-07' })`. The same text gives
	 * the same answer. A UserError says that this text takes too long.
	 */
	analyse(text: AnalysedText): Promise<Analysis>;
}

export interface Analysers {
	/**
	 * The analyser for a guild's articles, or for what is of none. Guilds take turns, so that one article waits for one
	 * of each other guild at most: `await analysers.of(guild).analyse({ text })`.
	 */
	of(guild?: GuildId): Analyser;
}
