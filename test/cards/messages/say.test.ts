import { expect, test } from 'vitest';
import { english, speak, speakInPosts } from '../../../src/cards/messages/say.ts';
import { wording } from '../../../src/cards/messages/wording.ts';
import { writeLine } from '../../../src/discord/cards/words.ts';
import { UserError } from '../../../src/domain/user-error.ts';

const QUOTES = '{n, plural, =0 {no quotes} one {# quote} other {# quotes}}';

test.each([
	['de', '2.069 Zitate', 'Zurück'],
	['fr', '2\u202F069 citations', 'Précédent'],
	['es-419', '2,069 citas', 'Atrás'],
	['pt-BR', '2.069 citações', 'Voltar'],
	['ja', '発言2,069件', '前へ'],
	['zh-CN', '2,069 条引语', '上一页'],
	['ar', '2,069 اقتباسًا', 'السابق'],
	['en-GB', '2,069 quotes', 'Back'],
	['sv-SE', '2,069 quotes', 'Back'],
	['it', '2,069 quotes', 'Back'],
	['no such', '2,069 quotes', 'Back'],
])('%s: %s', (locale, quotes, back) => {
	const say = speak(locale);
	expect([say(QUOTES, { n: 2069 }), say('Back')]).toEqual([quotes, back]);
});

test.each([
	[0, 'لا اقتباسات'],
	[1, 'اقتباس واحد'],
	[2, 'اقتباسان'],
	[3, '3 اقتباسات'],
	[11, '11 اقتباسًا'],
	[100, '100 اقتباس'],
])('Arabic counts %d in its own form', (n, expected) => {
	expect(speak('ar')(QUOTES, { n })).toBe(expected);
});

test('posts of reminders have more languages', () => {
	expect(speakInPosts('it')('Today')).toBe('Oggi');
	expect(speakInPosts('de')('Today')).toBe(speak('de')('Today'));
	expect(speakInPosts('sv-SE').locale).toBe('en-US');
});

test.each([
	[english, 'Ann Lee, Bo Ek and Tom Reed'],
	[speak('de'), 'Ann Lee, Bo Ek und Tom Reed'],
	[speak('ja'), 'Ann Lee、Bo Ek、Tom Reed'],
])('names behind each other', (say, expected) => {
	const parts = say.list(['Ann Lee', 'Bo Ek', 'Tom Reed']);
	expect(parts.map(({ value }) => value).join('')).toBe(expected);
});

test('a name in Arabic keeps its direction, where Discord shows it', () => {
	const reader = { locale: 'ar', commandId: () => undefined, wording };
	const words = speak('ar')('Where the summary comes from · {title}', {
		title: { link: 'Talks', url: 'https://lumen.example/a' },
	});
	expect(writeLine(words, reader)).toBe(
		'موضع الملخص في المقال · [\u2068Talks\u2069](https://lumen.example/a)',
	);
	const before = speak('ar')('Earlier quotes like this by {speaker}', { speaker: 'Ann *Lee*' });
	expect(writeLine(before, reader)).toBe('اقتباسات سابقة مشابهة من \u2068Ann \\*Lee\\*\u2069');
});

test('a refusal, in the language of whoever reads it', () => {
	const error = new UserError(
		'There is no complete quote by “{speaker}” here. /quotes shows all there is of somebody.',
		{ speaker: 'Ann {Lee}' },
	);
	expect(wording.write(error, 'sv-SE')).toBe(error.message);
	expect(wording.write(new UserError('Nobody translated this'), 'de')).toBe(
		'Nobody translated this',
	);
});

test('what Discord shows by itself is in its languages alone, and not in English', () => {
	expect(
		Object.keys(
			wording.everywhere('The main points of an article, in sentences copied from it'),
		).sort(),
	).toEqual(['de', 'es-419', 'es-ES', 'fr', 'ja', 'pt-BR', 'zh-CN']);
	expect(wording.everywhere('Nobody translated this')).toEqual({});
});
