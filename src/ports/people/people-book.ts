import type { GuildId } from '../../domain/guild-id.ts';
import type { KeptNameChange, NameChange } from '../../domain/people/name-change.ts';

/** What one guild's editors said of who is who. It outlasts every new reading of the articles. */
export interface PeopleBook {
	/** What holds, oldest first. */
	changes(): Promise<readonly KeptNameChange[]>;

	/**
	 * Its number; undefined where there are 500 already, or where there is no guild. What was said last of the same names is
	 * kept once, however many say it at the same moment.
	 */
	keep(change: NameChange, by: string): Promise<number | undefined>;

	/** Takes a change back; who did is kept with it. False where it does not hold, or is another guild's. */
	undo(number: number, by: string): Promise<boolean>;
}

export interface PeopleBooks {
	/** The guild's; without a guild an empty one in which nothing is kept. */
	book(guild: GuildId | undefined): PeopleBook;
}
