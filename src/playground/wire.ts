import type { Choice, Command, Message, Modal } from '../local-discord/wire.ts';

/** What the page is told when it opens. */
export type World = {
	readonly guild: string;
	readonly you: Person;
	/** Whom one may be, oneself among them, and what each may do here. */
	readonly people: readonly (Person & { readonly part: string })[];
	/** The language one has chosen, and all there are, each with what it calls itself. */
	readonly locale: string;
	readonly languages: readonly (readonly [locale: string, name: string])[];
	readonly bot: Person;
	readonly channels: readonly Room[];
	readonly roles: readonly Role[];
	/** Command lines to try, as somebody would type them. */
	readonly examples: readonly string[];
	/** Of all channels, oldest first. */
	readonly posts: readonly Post[];
	readonly isBotOnline: boolean;
	/** By how much the playground's clock is ahead of this machine's. */
	readonly aheadMs: number;
};

/** A user, as far as the page names one. */
export type Person = { readonly id: string; readonly name: string };

/** A role of the guild. */
export type Role = { readonly id: string; readonly name: string };

/** A channel of the guild, a thread, or the direct messages with the bot. Threads stand behind their channel. */
export type Room = {
	readonly id: string;
	readonly name: string;
	readonly kind: 'text' | 'announcements' | 'forum' | 'thread' | 'direct';
};

/** A message, and what its reader did to get it. */
export type Post = {
	readonly message: Message;
	/** `/quotes`, where a command was answered. */
	readonly used?: string;
};

/** What the page is told while it is open. */
export type Happening =
	| { readonly kind: 'posted' | 'edited'; readonly post: Post }
	| { readonly kind: 'deleted'; readonly messageId: string }
	| { readonly kind: 'rooms'; readonly channels: readonly Room[] }
	| { readonly kind: 'commands' }
	| { readonly kind: 'bot'; readonly isOnline: boolean }
	| { readonly kind: 'clock'; readonly aheadMs: number };

/** A file on its way to the bot. */
export type SentFile = {
	readonly name: string;
	readonly contentType: string;
	readonly base64: string;
};

/** What a question of a form is answered: words, what was chosen, or files. */
export type ModalAnswer = string | readonly string[] | readonly SentFile[];

/** What an option of a command is given. */
export type OptionValue = string | number | boolean | SentFile;

/** A command in full, as far as it is filled in. `path` is `['article', 'add', 'file']`. */
export type Line = {
	readonly path: readonly string[];
	readonly values: Readonly<Record<string, OptionValue>>;
};

/** What somebody does on the page. */
export type Act = { readonly channelId: string } & (
	| ({ readonly kind: 'run' } & Line)
	| ({ readonly kind: 'suggest'; readonly focused: string } & Line)
	| { readonly kind: 'say'; readonly content: string }
	| { readonly kind: 'press'; readonly messageId: string; readonly customId: string }
	| {
			readonly kind: 'select';
			readonly messageId: string;
			readonly customId: string;
			readonly values: readonly string[];
	  }
	| {
			readonly kind: 'submit';
			readonly modal: Modal;
			readonly answers: Readonly<Record<string, ModalAnswer>>;
	  }
	| { readonly kind: 'right-click'; readonly messageId: string; readonly command: string }
	| { readonly kind: 'dismiss'; readonly messageId: string }
	| { readonly kind: 'speak'; readonly locale: string }
);

/** What came of it; messages come as happenings. */
export type Outcome = {
	readonly modal?: Modal;
	readonly choices?: readonly Choice[];
	/** What Discord says in place of an answer. */
	readonly problem?: string;
};

/** Where somebody wants to go in time, in milliseconds since 1970; null is this machine's hour. */
export type Journey = { readonly to: number | null };

/** What came of it. */
export type Arrival = {
	/** A sentence. */
	readonly says: string;
	/** By how much the clock is ahead now. */
	readonly aheadMs: number;
	/** An hour at which something happens, where nothing did on the way. */
	readonly next?: number;
};

/** The commands of one channel. */
export type Commands = readonly Command[];
