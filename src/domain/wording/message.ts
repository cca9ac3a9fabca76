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

/** As Given, where the result must be plain words. */
export type PlainGiven<Pattern extends string> = {
	readonly [Name in keyof Given<Pattern>]: Extract<Given<Pattern>[Name], string | number>;
};

/** An ICU message in English, which is its own key in the catalogues, and what is filled in. */
export type Message = {
	readonly pattern: string;
	readonly given?: Readonly<Record<string, string | number>> | undefined;
};

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
			const filled = message.format({ ...given }) as string | (Piece | readonly Piece[])[];
			return typeof filled === 'string' ? filled : filled.flat();
		},
	};
}
