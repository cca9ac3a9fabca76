import { isolate } from '../../domain/wording/isolate.ts';
import { type Message, readMessage } from '../../domain/wording/message.ts';
import type { Wording } from '../../ports/wording.ts';
import { LANGUAGES, languageOf } from './catalogues.ts';

/** What is written in English in its place, in the languages of the catalogues. */
export const wording: Wording = { write, everywhere };

function write({ pattern, given }: Message, locale: string): string {
	const language = languageOf(locale);
	const translated = language && translationOf(pattern, language.catalogue);
	const words = translated ?? pattern;
	if (given === undefined) return words;
	const message = readMessage(words, translated === undefined ? 'en-US' : locale);
	const entries = Object.entries(given).map(([name, value]) => {
		const isShown = typeof value === 'string' && !message.choosing.has(name);
		return [name, isShown && translated && language?.isRightToLeft ? isolate(value) : value];
	});
	return String(message.fill(Object.fromEntries(entries)));
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

function translationOf(english: string, catalogue: object): string | undefined {
	const inPlace: Readonly<Record<string, string>> =
		'inPlace' in catalogue ? (catalogue.inPlace as Record<string, string>) : {};
	return Object.hasOwn(inPlace, english) ? inPlace[english] : undefined;
}
