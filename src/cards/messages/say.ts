import { isolate } from '../../domain/wording/isolate.ts';
import {
	type Given,
	type Message,
	type ReadMessage,
	readMessage,
	type Value,
} from '../../domain/wording/message.ts';
import { type Language, languageOf, type Pattern, type PostPattern } from './catalogues.ts';
import { wording } from './wording.ts';

/** A message with nothing to fill in. */
type Fixed<Known extends string> = {
	[One in Known]: keyof Given<One> extends never ? One : never;
}[Known];

/** A message of a card with nothing to fill in: what a button or a field is called. */
export type Label = Fixed<Pattern>;

/** Words where words and numbers alone are filled in, else pieces. */
type Filled<Values> = Values[keyof Values] extends string | number
	? string
	: readonly (string | PieceOf<Values[keyof Values]>)[];

type PieceOf<Filling> = Filling extends string | number
	? string
	: Filling extends readonly (infer One)[]
		? One
		: Filling;

/**
 * Says a message of a card in one language. A message is written in English, which is its key in the catalogue of each
 * other language; what is filled in stands in braces, as ICU has it.
 *
 *     say('Back') // 'Zurück'
 *     say('{n, plural, one {# quote} other {# quotes}}', { n: 2 }) // '2 Zitate'
 *     say('Where the summary comes from · {title}', { title: titlePiece(article) }) // pieces of a card
 */
export type Say<Known extends string = Pattern> = {
	<One extends Fixed<Known>>(message: One): string;
	<One extends Known, const Values extends Given<One>>(message: One, given: Values): Filled<Values>;
	/** Discord's name for the language that it speaks: 'en-US' where there is no catalogue for what was asked for. */
	readonly locale: string;
	readonly isEnglish: boolean;
	/** What a story, a site or Discord says of itself: a refusal, or why something failed, as it was written down in English. */
	told(message: Message | string): string;
	/** 'Ann Lee, Bo Ek and Tom Reed': the names, and what stands between them. */
	list(names: readonly string[]): readonly ListPart[];
};

/** Says what reminders' posts say, in more languages than all else. */
export type SayInPosts = Say<PostPattern>;

type ListPart = { readonly type: 'element' | 'literal'; readonly value: string };

const ENGLISH = 'en-US';

/** A language of which all is translated, or only what posts of reminders say. */
type Room = 'everywhere' | 'in posts';

const known: Readonly<Record<Room, Map<string, Say>>> = {
	everywhere: new Map(),
	'in posts': new Map(),
};

/** The way to say messages in the language of `locale`; in English where there is no whole catalogue for it. */
export function speak(locale: string): Say {
	const language = languageOf(locale);
	const isWhole = language !== undefined && 'inPlace' in language.catalogue;
	return sayOnce('everywhere', locale, isWhole ? language : undefined);
}

/** As speak, for posts of reminders alone. */
export function speakInPosts(locale: string): SayInPosts {
	return sayOnce('in posts', locale, languageOf(locale));
}

/** For what is not translated yet. */
export const english = speak(ENGLISH);

function sayOnce(room: Room, locale: string, language: Language | undefined): Say {
	const spoken = language === undefined ? ENGLISH : locale;
	const found = known[room].get(spoken);
	if (found) return found;
	const say = Object.assign(sayIn(spoken, language), {
		locale: spoken,
		isEnglish: language === undefined,
		list: listIn(spoken),
		told: (message: Message | string) =>
			wording.write(typeof message === 'string' ? { pattern: message } : message, spoken),
	}) as Say;
	known[room].set(spoken, say);
	return say;
}

function sayIn(locale: string, language: Language | undefined) {
	const words: Readonly<Record<string, string>> = language?.catalogue.cards ?? {};
	const isRightToLeft = language?.isRightToLeft ?? false;
	const messages = new Map<string, ReadMessage>();
	return (message: string, given?: Readonly<Record<string, Value>>) => {
		const wording = words[message] ?? message;
		if (given === undefined) return wording;
		let read = messages.get(wording);
		if (read === undefined) {
			read = readMessage(wording, locale);
			messages.set(wording, read);
		}
		return read.fill(isRightToLeft ? isolated(given, read.choosing) : given);
	};
}

/** What is filled into words that run from right to left, each with a direction of its own. */
function isolated(
	given: Readonly<Record<string, Value>>,
	choosing: ReadonlySet<string>,
): Readonly<Record<string, Value>> {
	const entries = Object.entries(given).map(([name, value]) => {
		return [name, choosing.has(name) ? value : isolatedValue(value)] as const;
	});
	return Object.fromEntries(entries);
}

function isolatedValue(value: Value): Value {
	if (typeof value === 'string') return isolate(value);
	if (typeof value === 'number' || Array.isArray(value)) return value;
	if ('link' in value) return { link: isolate(value.link), url: value.url };
	if ('bold' in value && typeof value.bold === 'string') return { bold: isolate(value.bold) };
	if ('italic' in value && typeof value.italic === 'string') {
		return { italic: isolate(value.italic) };
	}
	return value;
}

/** British English has no comma before “and”. */
function listIn(locale: string): Say['list'] {
	const as = locale === ENGLISH ? 'en-GB' : locale;
	let format: Intl.ListFormat | undefined;
	return (names) => {
		format ??= new Intl.ListFormat(as, { type: 'conjunction' });
		return format.formatToParts(names);
	};
}
