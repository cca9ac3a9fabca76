import { describe, expect, test } from 'vitest';
import type { Forms, Phrases } from '../../src/cards/messages/fixed-words.ts';
import { counted, LANGUAGES } from '../../src/cards/phrases.ts';
import { elapsedWords } from '../../src/cards/reminders/remind-card.ts';

const NUMBERS = Array.from({ length: 1200 }, (_, n) => n + 1);
/** What each phrase that is filled in has a place for. */
const PLACES: Partial<Record<keyof Phrases, readonly string[]>> = {
	yearsAgo: ['n'],
	today: ['ago'],
	tomorrow: ['ago'],
	ahead: ['n', 'ago'],
	itIsAhead: ['n'],
	more: ['n'],
	late: ['time'],
	alsoToldBy: ['sources'],
	byWayOf: ['medium'],
};

const english = LANGUAGES.get('en-US')?.phrases;
const placesIn = (words: string) => Array.from(words.matchAll(/\{(\w+)\}/g), ([, name]) => name);

describe.each([...LANGUAGES])('the words of posts in %s', (locale, { phrases }) => {
	const entries = Object.entries(phrases) as [keyof Phrases, string | Forms][];

	test('are all there, each with its places', () => {
		expect(Object.keys(phrases).sort()).toEqual(Object.keys(english ?? {}).sort());
		for (const [name, words] of entries) {
			for (const form of typeof words === 'string' ? [words] : Object.values(words)) {
				expect(form.trim(), name).not.toBe('');
				expect(placesIn(form).sort(), name).toEqual([...(PLACES[name] ?? [])].sort());
			}
		}
	});

	test('have every plural form of the language, and no other', () => {
		const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
		for (const [name, words] of entries) {
			if (typeof words === 'object') {
				expect(Object.keys(words).sort(), name).toEqual([...pluralCategories].sort());
			}
		}
	});

	test('are another language than English', () => {
		const same = entries.filter(([name, words]) => words === english?.[name]);
		expect(phrases === english || same.length <= 2).toBe(true);
	});

	test('write a long number as their language does', () => {
		const number = new Intl.NumberFormat(locale).format(2069);
		expect(counted(phrases.yearsAgo, 2069, { locale })).toContain(number);
	});

	test('count years in numbers, and fit a button and a title', () => {
		for (const n of NUMBERS) {
			const written = counted(phrases.yearsAgo, n, { locale }).replace(/(?<=\d)\D(?=\d{3})/gu, '');
			expect(written).toContain(String(n));
		}
		const buttons = [phrases.summary, phrases.quotes, phrases.dates, phrases.mute];
		for (const label of buttons) expect(label.length).toBeLessThanOrEqual(25);
	});
});

/** How an anniversary is told. */
function check(locale: string, years: number, lead: number, expected: string) {
	test(`${locale}: ${expected}`, () => {
		expect(elapsedWords({ day: '2027-02-22', years, lead }, locale)).toBe(expected);
	});
}

check('en-US', 1, 0, '1 year ago today');
check('en-GB', 4, 7, 'In 7 days: 4 years ago');
check('de', 4, 0, 'Heute vor 4 Jahren');
check('de', 1, 1, 'Morgen vor 1 Jahr');
check('fr', 4, 0, 'Aujourd’hui, il y a 4 ans');
check('fr', 1, 30, 'Dans 30 jours : il y a 1 an');
check('es-ES', 2, 1, 'Mañana: hace 2 años');
check('it', 1, 0, 'Oggi, 1 anno fa');
check('pt-BR', 4, 7, 'Em 7 dias: há 4 anos');
check('nl', 4, 0, 'Vandaag 4 jaar geleden');
check('pl', 1, 0, 'Tego dnia 1 rok temu');
check('pl', 4, 0, 'Tego dnia 4 lata temu');
check('pl', 5, 7, 'Za 7 dni: 5 lat temu');
check('pl', 22, 0, 'Tego dnia 22 lata temu');
check('ja', 4, 0, '4年前の今日');
check('sv-SE', 2, 0, '2 years ago today');
check('en-US', 0, 0, 'Today');
check('en-US', 0, 1, 'Tomorrow');
check('en-US', 0, 7, 'In 7 days');
check('de', 0, 7, 'In 7 Tagen');
check('pl', 0, 7, 'Za 7 dni');
check('ja', 0, 0, '今日');
