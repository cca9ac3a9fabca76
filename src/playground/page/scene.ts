import type { Act, Outcome, Post, World } from '../wire.ts';

/** What the parts of the page share. */
export type Scene = {
	readonly world: World;
	/** Does it and shows what comes of it: a form, or what went wrong. */
	readonly act: (act: Act) => Promise<Outcome>;
	/** Puts a command into the box, as if it had been typed. */
	readonly prepare: (line: string) => void;
	/** Sends a command line, or asks for what it lacks. */
	readonly run: (line: string) => void;
	/** The names of the commands on messages, of this channel and now. */
	readonly messageCommands: () => readonly string[];
	/** The message with this id, as far as one sees it. */
	readonly post: (id: string) => Post | undefined;
	/** The hour in the playground. */
	readonly now: () => number;
	/** Says it to a screen reader. */
	readonly announce: (text: string) => void;
};
