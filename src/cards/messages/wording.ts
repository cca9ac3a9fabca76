import { isolate } from '../../domain/wording/isolate.ts';
import { inEnglish, type Message, readMessage } from '../../domain/wording/message.ts';
import { openRecogniser } from '../../domain/wording/recognise.ts';
import type { Wording } from '../../ports/wording.ts';
import { LANGUAGES, type Language, languageOf } from './catalogues.ts';
import { de } from './de.ts';

/** What is written in English in its place, in the languages of the catalogues. */
export const wording: Wording = { write, everywhere };

/** What is filled in has translations of its own: a reason, advice, what a file is. */
const SENTENCES: ReadonlySet<string> = new Set(['why', 'hint', 'what', 'where']);

/** What stands for names of which whoever reads may try one. */
const CHOICES = 'choices';

const recognise = openRecogniser(Object.keys(de.inPlace));

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
	const again = given === undefined ? recognise(pattern) : undefined;
	const known = again && translationOf(again.pattern, catalogue);
	return known === undefined ? undefined : { words: known, given: again?.given };
}

/** Discord refuses a language that its clients do not have. */
function everywhere(english: string): Readonly<Record<string, string>> {
	const entries = LANGUAGES.filter(({ isOfDiscord }) => isOfDiscord).flatMap(
		({ locales, catalogue }) => {
			const words = translationOf(english, catalogue);
			return words === undefined ? [] : locales.map((locale) => [locale, words] as const);
		},
	);
	return Object.fromEntries(entries);
}

/** In a catalogue that is not whole, of what posts of reminders say alone. */
function translationOf(english: string, catalogue: Language['catalogue']): string | undefined {
	const inPlace = 'inPlace' in catalogue ? catalogue.inPlace : {};
	const parts: readonly Readonly<Record<string, string>>[] = [inPlace, catalogue.cards];
	return parts.find((part) => Object.hasOwn(part, english))?.[english];
}
