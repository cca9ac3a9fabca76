import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/cards/messages/catalogues.ts';
import { de } from '../../../src/cards/messages/de.ts';
import { speak } from '../../../src/cards/messages/say.ts';
import { wording } from '../../../src/cards/messages/wording.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { inEnglish, message } from '../../../src/domain/wording/message.ts';
import { partsOfMessage } from '../../support/message-parts.ts';

/** A refusal and a reason in it, as the log has it and as a member reads it. */
const REFUSED = new UserError('This address could not be read. {why}', {
	why: { pattern: 'There is nothing at this address (404).' },
});

test('the log has English, whoever reads the refusal', () => {
	expect(REFUSED.message).toBe(
		'This address could not be read. There is nothing at this address (404).',
	);
});

test.each([
	['de', 'Diese Adresse konnte nicht gelesen werden. An dieser Adresse ist nichts (404).'],
	['ja', 'この URL を読み込めませんでした。この URL には何もありません（404）。'],
	['ar', 'تعذّرت قراءة هذا الرابط. لا شيء في هذا الرابط (\u2068404\u2069).'],
	['sv-SE', REFUSED.message],
])('a reason in a refusal is told in the same language: %s', (locale, expected) => {
	const shown = wording.write(REFUSED, locale).replaceAll('\uFDD0', '\u2068');
	expect(shown.replaceAll('\uFDD1', '\u2069')).toBe(expected);
});

test('permissions are named as Discord names them', () => {
	const reason =
		'Dateline may not post in the channel. Allow it there: View Channel, Send Messages.';
	expect(speak('de').told(reason)).toBe(
		'Dateline darf in dem Kanal nicht posten. Erlaube ihm dort: Kanal anzeigen, Nachrichten senden.',
	);
});

test.each([
	['en-US', 'Ann Lee, Bo Les or Mia Lez'],
	['de', 'Ann Lee, Bo Les oder Mia Lez'],
	['zh-CN', 'Ann Lee、Bo Les或Mia Lez'],
	['ar', '⁨Ann Lee⁩ أو ⁨Bo Les⁩ أو ⁨Mia Lez⁩'],
])('of several names that may be meant, the last stands behind an “or”: %s', (locale, expected) => {
	const pattern = 'Nobody called “{name}” is known here. Did you mean {choices}?';
	const refused = new UserError(pattern, { name: 'Lex', choices: 'Ann Lee, Bo Les, Mia Lez' });
	const shown = wording.write(refused, locale).replaceAll('\uFDD0', '\u2068');
	expect(shown.replaceAll('\uFDD1', '\u2069')).toContain(expected);
});

test('the place of a fault in a file is told in the same language', () => {
	const reason =
		'library.json is not as /data export wrote it: “published.day” of article 2 (line 3) is wrong. Nothing was imported; export it again.';
	expect(speak('de').told(reason)).toContain(
		'„published.day“ von Artikel 2 (Zeile 3) stimmt nicht',
	);
	expect(speak('fr').told(reason.replace(/“.*\)/, 'date 7'))).toContain('la date 7');
});

test('what nobody knows is told as it is', () => {
	expect(speak('de').told('Something unheard of.')).toBe('Something unheard of.');
});

const WHOLE = LANGUAGES.filter(({ catalogue }) => 'inPlace' in catalogue);
const REASONS = Object.keys(de.inPlace).filter((pattern) => pattern.includes('{'));

/** Something for each argument: a number, a word that may be chosen, or a name. */
function filled(pattern: string): string {
	const given = partsOfMessage(pattern).arguments.map((argument) => {
		const [, name = ''] = /^\{?(\w+)/.exec(argument) ?? [];
		if (/: (?:number|plural)$/.test(argument)) return [name, 12];
		const [, choices] = /: (.*)$/.exec(argument) ?? [];
		return [name, choices?.split('|').at(-1) ?? 'Xyzzy'];
	});
	return inEnglish({ pattern, given: Object.fromEntries(given) });
}

test.each(WHOLE.map(({ locales }) => locales[0]))(
	'a reason that was written down in English is told in the language of its reader: %s',
	(locale) => {
		const same = REASONS.map(filled).filter(
			(sentence) => speak(locale).told(sentence) === sentence,
		);
		expect(same).toEqual([]);
	},
);

test('a message must be given what it says', () => {
	expect(message('The server answered {status}.', { status: '418' })).toEqual({
		pattern: 'The server answered {status}.',
		given: { status: '418' },
	});
});
