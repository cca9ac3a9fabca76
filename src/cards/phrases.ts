import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import { es } from './messages/es.ts';
import type { Forms, Phrases } from './messages/fixed-words.ts';
import { fr } from './messages/fr.ts';
import { it } from './messages/it.ts';
import { ja } from './messages/ja.ts';
import { nl } from './messages/nl.ts';
import { pl } from './messages/pl.ts';
import { pt } from './messages/pt.ts';

/** The languages a guild can choose for its posts: by Discord's name, with their own. */
export const LANGUAGES: ReadonlyMap<string, { readonly name: string; readonly phrases: Phrases }> =
	new Map([
		['en-US', { name: 'English (US)', phrases: en }],
		['en-GB', { name: 'English (UK)', phrases: en }],
		['de', { name: 'Deutsch', phrases: de }],
		['es-ES', { name: 'Español', phrases: es }],
		['fr', { name: 'Français', phrases: fr }],
		['it', { name: 'Italiano', phrases: it }],
		['ja', { name: '日本語', phrases: ja }],
		['nl', { name: 'Nederlands', phrases: nl }],
		['pl', { name: 'Polski', phrases: pl }],
		['pt-BR', { name: 'Português do Brasil', phrases: pt }],
	]);

/** The words for posts in `locale`; English ones where there are none. */
export function phrasesFor(locale: string): Phrases {
	return LANGUAGES.get(locale)?.phrases ?? en;
}

/** The wording for `n`, with it and `more` filled in. */
export function counted(
	forms: Forms,
	n: number,
	{ locale, ...more }: { readonly locale: string } & Readonly<Record<string, string>>,
): string {
	const known = LANGUAGES.has(locale) ? locale : 'en-US';
	const form = forms[new Intl.PluralRules(known).select(n)] ?? forms.other;
	return filled(form, { n: new Intl.NumberFormat(known).format(n), ...more });
}

/** `phrase` with each '{name}' replaced by what is given for it. */
export function filled(phrase: string, given: Readonly<Record<string, string>>): string {
	return phrase.replace(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '');
}
