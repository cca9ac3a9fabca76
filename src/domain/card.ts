import type { DayPiece } from './day-piece.ts';
import type { Picture } from './picture.ts';

/**
 * A message before it has a medium. Words are plain: a string is shown letter by letter, whatever it holds,
 * and formatting is said with the other kinds of words. Limits and escaping are src/discord/'s to keep.
 */
export type Card = {
	/** What it is about; it colours the card. */
	readonly tone: 'article' | 'quote' | 'date' | 'notice' | 'error';
	readonly title?: Words;
	/** A small picture at the side of its beginning, by its address: shown where that is public and https. */
	readonly thumbnail?: { readonly address: string; readonly description: string };
	readonly blocks: readonly Block[];
	/** Rows of at most five. */
	readonly buttons?: readonly (readonly Button[])[];
	/** A text file that goes along, shown by its name. */
	readonly file?: { readonly name: string; readonly text: string };
	/** Small print under it all. */
	readonly footer?: Words;
	/** Above the card and no part of it: a remark on a card that is to be shown as it is, so that its “today” is not taken for today. */
	readonly remark?: Words;
	/** The language its days are written in, as Discord writes it; the reader's where none is given. */
	readonly locale?: string;
};

export type Words = string | readonly Piece[];

export type Piece =
	| string
	| { readonly bold: string | DayPiece }
	| { readonly italic: string | readonly (string | DayPiece)[] }
	| { readonly code: string }
	| LinkPiece
	/** A slash command to click: 'quotes', 'article add file'. */
	| { readonly command: string }
	/** A point in time, in the reader's own zone, or how far off it is. Never for a day. */
	| { readonly instant: Date; readonly as?: 'distance' }
	/** A channel, by its snowflake. */
	| { readonly channel: string }
	/** A person, by their snowflake. Nobody is pinged by it. */
	| { readonly user: string }
	/** A role, by its snowflake. Nobody is pinged by it in an answer. */
	| { readonly role: string }
	| DayPiece;

/** Shown as a link where `url` is http(s), else as its text alone; what is `marked` of its text is in bold. */
export type LinkPiece = {
	readonly link: string;
	readonly url: string;
	readonly marked?: readonly { readonly start: number; readonly end: number }[];
};

export type Block =
	| TextBlock
	| { readonly kind: 'list'; readonly items: readonly Words[] }
	/** Lines with one button at their side. */
	| { readonly kind: 'item'; readonly lines: readonly Line[]; readonly button: Button }
	| PictureBlock
	| ({ readonly kind: 'select' } & Select)
	/** At most five in a row, amid the rest. */
	| { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
	| { readonly kind: 'divider' };

/** Something to look at, described for those who cannot see it; where it cannot be drawn or sent, other blocks stand there `instead`. */
export type PictureBlock = {
	readonly kind: 'picture';
	readonly picture: Picture;
	/** What there is to see, in words: at most 1,024 characters are kept. */
	readonly description: Words;
	readonly instead: readonly TextBlock[];
};

/** Words alone; a quotation is somebody's, set off from the rest. */
export type TextBlock = {
	readonly kind: 'text' | 'heading' | 'quotation' | 'small';
	readonly words: Words;
};

/** A line of an item, which may look like any of these blocks. */
export type Line = { readonly kind: 'text' | 'quotation' | 'small'; readonly words: Words };

/** Pressing it runs one of a command's actions, today or after a restart. */
export type Button = {
	readonly label: string;
	readonly emphasis?: 'primary' | 'quiet' | 'danger';
	readonly disabled?: boolean;
	readonly state: ActionState;
};

/** Something to choose from. Choosing runs a command's action, with what was chosen behind the state's own values. */
export type Select = {
	/** Says above it what is chosen, where the words around it do not. */
	readonly caption?: string;
	/** Stands in it while nothing is chosen, and is what a screen reader calls it; the caption where absent. */
	readonly placeholder?: string;
	readonly state: ActionState;
	/** How many may be chosen; exactly one where neither is given. */
	readonly least?: number;
	readonly most?: number;
	readonly from: Choices;
};

/** Fixed choices, at most 25 with values of their own; or the server's text channels, all places that take posts (threads and forums too), or roles, by their snowflakes. */
export type Choices =
	| readonly Choice[]
	| { readonly all: 'channels' | 'places' | 'roles'; readonly chosen?: string };

export type Choice = { readonly label: string; readonly value: string; readonly chosen?: boolean };

/** `command` is a file of commands/, `action` one of its actions, `values` what it is given. */
export type ActionState = {
	readonly command: string;
	readonly action: string;
	readonly values: readonly string[];
};

/** Questions to be answered in a window of their own; sending it runs `submit` with the answers. */
export type Form = {
	readonly title: string;
	readonly fields: readonly Field[];
	readonly submit: ActionState;
};

export type Field = TextField | PlaceField | FileField | ChoiceField;

type Asking = {
	/** Letters and digits; the answer comes back under this name. */
	readonly name: string;
	readonly label: string;
	readonly description?: string;
	readonly required: boolean;
	/** What stands there before anybody answers. */
	readonly value?: string;
};

export type TextField = Asking & {
	readonly lines: 'one' | 'many';
	readonly placeholder?: string;
	/** In characters; at most 4,000. */
	readonly maxLength?: number;
	readonly endings?: never;
};

/** A channel, thread or forum is chosen; the answer is its snowflake. */
export type PlaceField = Asking & {
	readonly lines?: never;
	readonly placeholder?: never;
	readonly maxLength?: never;
	readonly endings?: never;
};

/** One of some choices, at most 25; the answer is its value. */
export type ChoiceField = Omit<PlaceField, 'value'> & {
	readonly value?: never;
	readonly choices: readonly Choice[];
};

/** One file, whose name ends in one of `endings`: '.txt'. It is found among the files that were sent, by the field's name. */
export type FileField = Omit<PlaceField, 'value' | 'endings'> & {
	readonly value?: never;
	readonly endings: readonly `.${string}`[];
};
