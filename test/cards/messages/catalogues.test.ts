import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/cards/messages/catalogues.ts';
import { partsOfMessage } from '../../support/message-parts.ts';

const german = LANGUAGES.find(({ locales }) => locales[0] === 'de')?.catalogue ?? { cards: {} };
const NUMBERS = [...Array(200).keys(), 1000, 1001, 1002, 1003, 1011, 12_345, 999_999];

/** Every message of a language with its translation. */
function messagesOf({ catalogue }: Pick<Language, 'catalogue'>): [string, string][] {
	return Object.values<Readonly<Record<string, string>>>(catalogue).flatMap((part) =>
		Object.entries(part),
	);
}

describe.each(LANGUAGES.map((one) => [one.name, one] as const))('the catalogue in %s', (_, one) => {
	const [locale] = one.locales;
	const messages = messagesOf(one);
	const isWhole = 'inPlace' in one.catalogue;

	test('has every message, and no other', () => {
		const known = messagesOf({ catalogue: german as Language['catalogue'] }).map(([key]) => key);
		const keys = messages.map(([key]) => key);
		if (isWhole) expect(keys.sort()).toEqual(known.sort());
		else expect(keys.filter((key) => !known.includes(key))).toEqual([]);
		expect(keys.length).toBeGreaterThan(25);
	});

	test('fills in what English fills in', () => {
		for (const [english, words] of messages) {
			expect(partsOfMessage(words).arguments, english).toEqual(partsOfMessage(english).arguments);
		}
	});

	test('has every plural form that a number of the language needs, and no other', () => {
		const rules = new Intl.PluralRules(locale);
		const needed = new Set(NUMBERS.map((n) => rules.select(n)));
		const { pluralCategories } = rules.resolvedOptions();
		for (const [, words] of messages) {
			for (const forms of partsOfMessage(words).forms) {
				const missing = [...needed].filter((form) => form !== 'zero' && !forms.includes(form));
				expect(missing, words).toEqual([]);
				const known: readonly string[] = pluralCategories;
				expect(
					forms.filter((form) => !known.includes(form)),
					words,
				).toEqual([]);
			}
		}
	});

	test('is another language than English, with nothing empty', () => {
		const same = messages.filter(
			([english, words]) => english === words && /\p{L}{4}/u.test(words),
		);
		expect(same.length).toBeLessThan(messages.length / 10);
		expect(messages.filter(([, words]) => words.trim() === '')).toEqual([]);
	});

	test('writes quotation marks in pairs', () => {
		const own = { de: '„“', pl: '„”' }[locale as string] ?? '“”';
		const pairs = ['«»', '「」', own];
		const broken = messages.filter(([, words]) =>
			pairs.some(
				([open = '', close = '']) => words.split(open).length !== words.split(close).length,
			),
		);
		expect(broken).toEqual([]);
	});
});

const SOURCES = globSync('{src,commands}/**/*.ts').filter(
	(file) => !file.startsWith('src/cards/messages/'),
);

/** The text of a string in single or double quotes, as a file writes it. */
const written = (text: string) => [
	`'${text.replaceAll("'", "\\'")}'`,
	`"${text.replaceAll('"', '\\"')}"`,
];

test('every message is said somewhere', () => {
	const code = SOURCES.map((file) => readFileSync(file, 'utf8')).join('\n');
	const unused = messagesOf({ catalogue: german as Language['catalogue'] })
		.map(([key]) => key)
		.filter((key) => !written(key).some((one) => code.includes(one)));
	expect(unused).toEqual([]);
});

test('a message stands in one file of a catalogue', async () => {
	const files = globSync('src/cards/messages/de/**/*.ts');
	const parts = await Promise.all(files.map((file) => import(`../../../${file}`)));
	const keys = parts.flatMap((part) => Object.values<object>(part).flatMap(Object.keys));
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

describe.each([
	['ar', 'a command keeps its slash before its name', /(?<![\u200E\w:/.<}])\/[a-z]/],
	['fr', 'no line breaks before a mark', /\S [:;?!»]|« /],
	[
		'fr',
		'whoever reads is “vous”',
		/\b(?:appuie|autorise-le|choisis de|crée-en|réessaie|rouvre-le)\b/i,
	],
	['pt-BR', 'whoever reads is “você”', /\b(?:abre um|carrega|escolhe de|fecha primeiro|tenta)\b/i],
	['de', 'nobody is pursued', /verfolg/i],
])('in %s', (locale, name, wrong) => {
	test(name, () => {
		const language = LANGUAGES.find(({ locales }) => locales[0] === locale);
		const words = language ? messagesOf(language).map(([, one]) => one) : [];
		expect(words.length).toBeGreaterThan(500);
		expect(words.filter((one) => wrong.test(one))).toEqual([]);
	});
});
