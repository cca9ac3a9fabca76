import { createRequire } from 'node:module';
import { commands as deCommands } from './de/commands.ts';
import type { de } from './de.ts';
import { commands as esCommands } from './es/commands.ts';
import { commands as frCommands } from './fr/commands.ts';
import type { it } from './it.ts';
import { commands as jaCommands } from './ja/commands.ts';
import { commands as ptCommands } from './pt/commands.ts';
import { commands as zhCommands } from './zh/commands.ts';

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
	/** What Discord is told of commands in it. */
	readonly commands?: Readonly<Record<keyof typeof deCommands, string>>;
	/** Loaded when it is first spoken. Where it is not whole, only reminders' posts are written in it. */
	readonly catalogue: Written;
};

type Written = Catalogue | { readonly cards: Readonly<Record<PostPattern, string>> };

const require = createRequire(import.meta.url);

/** The language whose catalogue stands in the file `name` under that name. */
function written(name: string, language: Omit<Language, 'catalogue'>): Language {
	return {
		...language,
		get catalogue() {
			const { [name]: catalogue }: Record<string, Written> = require(`./${name}.ts`);
			if (!catalogue) throw new Error(`${name}.ts holds no catalogue "${name}"`);
			return catalogue;
		},
	};
}

/** Every language beside English. */
export const LANGUAGES: readonly Language[] = [
	written('de', { name: 'Deutsch', locales: ['de'], isOfDiscord: true, commands: deCommands }),
	written('es', {
		name: 'Español',
		locales: ['es-ES', 'es-419'],
		isOfDiscord: true,
		commands: esCommands,
	}),
	written('fr', { name: 'Français', locales: ['fr'], isOfDiscord: true, commands: frCommands }),
	written('it', { name: 'Italiano', locales: ['it'], isOfDiscord: true }),
	written('ja', { name: '日本語', locales: ['ja'], isOfDiscord: true, commands: jaCommands }),
	written('nl', { name: 'Nederlands', locales: ['nl'], isOfDiscord: true }),
	written('pl', { name: 'Polski', locales: ['pl'], isOfDiscord: true }),
	written('pt', {
		name: 'Português do Brasil',
		locales: ['pt-BR'],
		isOfDiscord: true,
		commands: ptCommands,
	}),
	written('zh', { name: '简体中文', locales: ['zh-CN'], isOfDiscord: true, commands: zhCommands }),
	written('ar', { name: 'العربية', locales: ['ar'], isOfDiscord: false, isRightToLeft: true }),
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
