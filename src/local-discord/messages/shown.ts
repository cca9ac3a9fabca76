import type { Choice, Message, Modal } from '../wire.ts';

/** What a user sees of the answer to something they did. */
export type Shown = {
	readonly interactionId: string;
	/** Whether the bot answered at all. */
	readonly acknowledged: boolean;
	/** Whether it asked for time first (“is thinking…”). */
	readonly deferred: boolean;
	/** Whether only this user sees the message. */
	readonly ephemeral: boolean;
	/** The message as it stands: the answer, or the message whose button was pressed, edited. */
	readonly message?: Message;
	readonly modal?: Modal;
	/** What autocomplete offers. */
	readonly choices?: readonly Choice[];
	/** What Discord says in place of an answer. */
	readonly error?: string;
	/** How often the message was edited through this interaction. */
	readonly edits: number;
	readonly followUps: readonly Message[];
};

/** What Discord shows when the bot did not answer in time. */
export const NO_RESPONSE = 'The application did not respond';
