import { isolate } from '../../domain/wording/isolate.ts';
import { inEnglish, type Message, readMessage } from '../../domain/wording/message.ts';
import { openRecogniser } from '../../domain/wording/recognise.ts';
import type { Wording } from '../../ports/wording.ts';
import { LANGUAGES, type Language, languageOf } from './catalogues.ts';

/** What is written in English in its place, in the languages of the catalogues. */
export const wording: Wording = { write, everywhere };

/** What is filled in has translations of its own: a reason, advice, what a file is. */
const SENTENCES: ReadonlySet<string> = new Set(['why', 'hint', 'what', 'where']);

/** What stands for names of which whoever reads may try one. */
const CHOICES = 'choices';

/** Knows sentences again that were filled already; opened when the first is to be told in another language. */
let recognise: ReturnType<typeof openRecogniser> | undefined;

function write(message: Message, locale: string): string {
	const language = languageOf(locale);
	const known = language && knownAs(message, language.catalogue);
	if (language === undefined || known === undefined) return inEnglish(withChoices(message));
	const { words, given } = known;
	if (given === undefined) return words;
	const read = readMessage(words, locale);
	const entries = Object.entries(given).map(([name, value]) => {
		if (typeof value === 'object') return [name, write(value, locale)];
		const isShown = typeof value === 'string' && !read.choosing.has(name);
		if (!isShown) return [name, value];
		if (SENTENCES.has(name)) return [name, write({ pattern: value }, locale)];
		if (name === 'permissions' || name === 'permission') return [name, permissions(value, locale)];
		if (name === CHOICES) return [name, anyOf(value, locale, language)];
		return [name, language.isRightToLeft ? isolate(value) : value];
	});
	return String(read.fill(Object.fromEntries(entries)));
}

/** The English message with “A, B or C” for “A, B, C”. */
function withChoices({ pattern, given }: Message): Message {
	const names = given?.[CHOICES];
	if (typeof names !== 'string') return { pattern, given };
	return { pattern, given: { ...given, [CHOICES]: anyOf(names, 'en-GB') } };
}

/** Names of which one is to be tried, the last behind an “or”. */
function anyOf(names: string, locale: string, language?: Language): string {
	const shown = names.split(', ').map((name) => (language?.isRightToLeft ? isolate(name) : name));
	return new Intl.ListFormat(locale, { type: 'disjunction' }).format(shown);
}

/** Permissions as Discord's clients call them, one behind the other. */
function permissions(names: string, locale: string): string {
	const called = names.split(', ').map((name) => write({ pattern: name }, locale));
	return new Intl.ListFormat(locale, { type: 'unit' }).format(called);
}

/** The translation of a message, and what is filled in; of a sentence that was filled already too. */
function knownAs(
	{ pattern, given }: Message,
	catalogue: Language['catalogue'],
): { readonly words: string; readonly given: Message['given'] } | undefined {
	const words = translationOf(pattern, catalogue);
	if (words !== undefined) return { words, given };
	if (given !== undefined || !('inPlace' in catalogue)) return undefined;
	recognise ??= openRecogniser(Object.keys(catalogue.inPlace));
	const again = recognise(pattern);
	const known = again && translationOf(again.pattern, catalogue);
	return known === undefined ? undefined : { words: known, given: again?.given };
}

/** In the languages that its clients have: Discord refuses others. */
function everywhere(english: string): Readonly<Record<string, string>> {
	const entries = LANGUAGES.flatMap(({ locales, commands = {} }) => {
		const words = wordsIn(commands, english);
		return words === undefined ? [] : locales.map((locale) => [locale, words] as const);
	});
	return Object.fromEntries(entries);
}

/** In a catalogue that is not whole, of what posts of reminders say alone. */
function translationOf(english: string, catalogue: Language['catalogue']): string | undefined {
	const inPlace = 'inPlace' in catalogue ? catalogue.inPlace : {};
	const parts: readonly Readonly<Record<string, string>>[] = [inPlace, catalogue.cards];
	for (const part of parts) {
		const words = wordsIn(part, english);
		if (words !== undefined) return words;
	}
	return undefined;
}

/** What stands under the key itself: `constructor` is none. */
function wordsIn(part: Readonly<Record<string, string>>, english: string): string | undefined {
	return Object.hasOwn(part, english) ? part[english] : undefined;
}
