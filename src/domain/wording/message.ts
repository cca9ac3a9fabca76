import { IntlMessageFormat } from 'intl-messageformat';
import type { Piece } from '../card.ts';
import type { ArgumentsOf } from './arguments-of.ts';

/** What is filled into a message: words as they are, a number, a piece of a card, or several. */
export type Value = string | number | Piece | readonly Piece[];

/** What `Pattern` must be given: a number for `{n, number}` and `{n, plural, …}`, one of the words for `{x, select, …}`. */
export type Given<Pattern extends string> = {
	readonly [Argument in ArgumentsOf<Pattern> as Argument[0]]: {
		number: number;
		word: string;
		any: Value;
	}[Argument[1]];
};

/** As Given, where the result must be plain words: another message may be filled in. */
export type PlainGiven<Pattern extends string> = {
	readonly [Argument in ArgumentsOf<Pattern> as Argument[0]]: {
		number: number;
		word: string;
		any: PlainValue;
	}[Argument[1]];
};

type PlainValue = string | number | Message;

/** An ICU message in English, which is its own key in the catalogues, and what is filled in. */
export type Message = {
	readonly pattern: string;
	readonly given?: Readonly<Record<string, PlainValue>> | undefined;
};

/** Tells messages in the language of whoever reads them. */
export type Teller = { readonly locale: string; told(message: Message): string };

/** A message whose words and what is filled in agree. */
export function message<const Pattern extends string>(
	pattern: Pattern,
	...[given]: keyof PlainGiven<Pattern> extends never ? [] : [given: PlainGiven<Pattern>]
): Message {
	return given === undefined ? { pattern } : { pattern, given: given as Message['given'] };
}

/** A message as its English has it: for the log, and where it is written down. */
export function inEnglish({ pattern, given }: Message): string {
	if (given === undefined) return pattern;
	const entries = Object.entries(given).map(([name, value]) => {
		return [name, typeof value === 'object' ? inEnglish(value) : value] as const;
	});
	return String(readMessage(pattern, 'en').fill(Object.fromEntries(entries)));
}

/** A message read once: to read one takes ten times as long as to fill it. */
export type ReadMessage = {
	fill(given: Readonly<Record<string, Value>>): string | readonly Piece[];
	/** The arguments by which it chooses its words: they are not shown. */
	readonly choosing: ReadonlySet<string>;
};

/** Reads `pattern`, an ICU message in the language of `locale`. Words come out where words and numbers are filled in, else pieces. */
export function readMessage(pattern: string, locale: string): ReadMessage {
	const message = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
	const choosing = Array.from(pattern.matchAll(/\{(?<name>\w+), select,/g), ({ groups }) => {
		return groups?.['name'] ?? '';
	});
	return {
		choosing: new Set(choosing),
		fill: (given) => {
			// What is but one argument comes out as it was filled in.
			const filled = message.format({ ...given }) as string | Piece | (Piece | readonly Piece[])[];
			return typeof filled === 'string' ? filled : [filled].flat(2);
		},
	};
}
