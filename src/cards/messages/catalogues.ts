import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

/** A message of a card, by its English. */
export type Pattern = keyof typeof de.cards;

/** A message of a reminder's post, which more languages have than all others. */
export type PostPattern = keyof typeof it.cards;

/** What is written in English in its place (what commands are described by, refusals), by its English. */
export type InPlace = keyof typeof de.inPlace;

/** The translations into one language, by the English of each message. */
export type Catalogue = {
	readonly cards: Readonly<Record<Pattern, string>>;
	readonly inPlace: Readonly<Record<InPlace, string>>;
};

export type Language = {
	/** As it calls itself. */
	readonly name: string;
	/** What Discord calls it, the one to be chosen first. */
	readonly locales: readonly [string, ...string[]];
	/** Do Discord's clients have it? A server can choose it all the same. */
	readonly isOfDiscord: boolean;
	readonly isRightToLeft?: true;
	/** Where it is not whole, only reminders' posts are written in it. */
	readonly catalogue: Catalogue | { readonly cards: Readonly<Record<PostPattern, string>> };
};

/** Every language beside English. */
export const LANGUAGES: readonly Language[] = [
	{ name: 'Deutsch', locales: ['de'], isOfDiscord: true, catalogue: de },
	{ name: 'Español', locales: ['es-ES', 'es-419'], isOfDiscord: true, catalogue: es },
	{ name: 'Français', locales: ['fr'], isOfDiscord: true, catalogue: fr },
	{ name: 'Italiano', locales: ['it'], isOfDiscord: true, catalogue: it },
	{ name: '日本語', locales: ['ja'], isOfDiscord: true, catalogue: ja },
	{ name: 'Nederlands', locales: ['nl'], isOfDiscord: true, catalogue: nl },
	{ name: 'Polski', locales: ['pl'], isOfDiscord: true, catalogue: pl },
	{ name: 'Português do Brasil', locales: ['pt-BR'], isOfDiscord: true, catalogue: pt },
	{ name: '简体中文', locales: ['zh-CN'], isOfDiscord: true, catalogue: zh },
	{ name: 'العربية', locales: ['ar'], isOfDiscord: false, isRightToLeft: true, catalogue: ar },
];

const byLocale: ReadonlyMap<string, Language> = new Map(
	LANGUAGES.flatMap((language) => language.locales.map((locale) => [locale, language] as const)),
);

/** The language that Discord, or an admin, calls `locale`; undefined for English, and where there is no catalogue. */
export function languageOf(locale: string): Language | undefined {
	return byLocale.get(locale);
}

/** The languages a guild can choose for what is posted there: by Discord's name, as they call themselves. */
export const GUILD_LANGUAGES: ReadonlyMap<string, string> = new Map([
	['en-US', 'English (US)'],
	['en-GB', 'English (UK)'],
	...LANGUAGES.map(({ name, locales }) => [locales[0], name] as const),
]);
