import type { Follow, FollowDraft } from '../../domain/follows/follow.ts';
import type { GuildId } from '../../domain/guild-id.ts';

/** What became of adding: 'full' and 'guild full' are limits of one target and of the whole server. */
export type AddedFollow =
	| { readonly outcome: 'added'; readonly follow: Follow }
	| { readonly outcome: 'known'; readonly follow: Follow }
	/** It was known, and another role is mentioned from now on; `before` is the one that was. */
	| { readonly outcome: 'role changed'; readonly follow: Follow; readonly before?: string }
	| { readonly outcome: 'full' }
	| { readonly outcome: 'guild full' };

/** What one member follows, in one guild or, without a guild, in all of theirs; and what the guild's channels do. */
export interface FollowBook {
	/** The member's own, first added first. */
	own(): Promise<readonly Follow[]>;

	/** Those of the guild's channels; none without a guild. */
	ofChannels(): Promise<readonly Follow[]>;

	/** Adds one to the guild; it is told of what is filed from now on. */
	add(draft: FollowDraft): Promise<AddedFollow>;

	/** Ends one of the member's own, with all that waits; false where there is none. */
	remove(number: number): Promise<boolean>;

	/** Ends one of the guild's channels. */
	removeOfChannel(number: number): Promise<boolean>;

	/** The member's own are told again, also of what waited. Says how many. */
	resume(): Promise<number>;

	/** Those of the guild's channels are told again. */
	resumeChannels(): Promise<number>;
}

export interface FollowBooks {
	book(guild: GuildId | undefined, member: string): FollowBook;
}
