import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean, escapeText } from '../../../src/discord/cards/escape.ts';
import { lettersOf, marksIn, startedLines } from '../../support/discord-markup.ts';

/** Discord shows `text` letter by letter. */
function check(name: string, text: string) {
	test(name, () => {
		expect(marksIn(escapeText(text))).toEqual([]);
		expect(startedLines(escapeText(text))).toEqual([]);
		expect(lettersOf(escapeText(text))).toBe(clean(text));
	});
}

check('plain words', 'Ann Lee spoke on 7 March.');
check('stars', 'two * three *and* **four**');
check('underscores', 'a_b_c and __d__');
check('a fence', '```js\ncode\n```');
check('a spoiler', '||gone||');
check('a heading', '# Big\n## Less');
check('small print', '-# tiny');
check('lists', '- one\n* two\n+ three\n  - four\n1. five');
check('a quote that swallows the rest', 'so\n>>> all of it');
check('a masked link', '[bank](https://evil.example)');
check('an address', 'see https://evil.example/a_b and steam://run/1');
check('an invitation', 'discord.gg/abcdef or discord.com/invite/abc');
check('a mention of everyone', '@everyone and @here and ＠everyone');
check('a mention', '<@123456789012345678> <@&123456789012345678> <#123456789012345678>');
check('a timestamp', '<t:1700000000:R>');
check('a command', '</ban:123456789012345678>');
check('an emoji by its name', ':smile: <:smile:123456789012345678>');
check('hours are no emoji', 'from 10:30:45 on');
check('a backslash', 'C:\\*\\x');

/** What is left of `text`. */
function checkClean(name: string, text: string, expected: string) {
	test(name, () => expect(clean(text)).toBe(expected));
}

checkClean('text is never turned round', 'abc\u202Edef\u2066x\u2069', 'abcdefx');
checkClean('nothing unseen splits a word', '@\u200Bevery\u200Cone\u00AD\uFEFF', '@everyone');
checkClean('no blanks that push', '\u3164a\u2800\u180Eb', 'ab');
checkClean('no tags', 'tag\u{E0041}\u{E007F}', 'tag');
checkClean('half a pair is replaced', 'a\uD83D', 'a\uFFFD');
checkClean('Persian keeps its joiner', '\u0645\u06CC\u200C\u062E', '\u0645\u06CC\u200C\u062E');
checkClean('a family stays one', '👨‍👩‍👧', '👨‍👩‍👧');
checkClean(
	'a letter keeps four marks',
	'Z\u0351\u036B\u0313\u036A\u0302\u036B',
	'Z\u0351\u036B\u0313\u036A',
);
checkClean('line breaks are one kind', 'a\r\nb\u2028c\vd', 'a\nb\nc\nd');

const nasty = fc.string({
	unit: fc.constantFrom(...'*_~`|<>[]()#-+.:@!/\\ \n1ax', '@everyone', '://', ':s:', '-# ', '>>> '),
	maxLength: 40,
});

test('any mixture of marks is shown letter by letter', () => {
	fc.assert(
		fc.property(nasty, (text) => {
			expect(marksIn(escapeText(text))).toEqual([]);
			expect(startedLines(escapeText(text))).toEqual([]);
			expect(lettersOf(escapeText(text))).toBe(clean(text));
		}),
	);
});

test('two texts side by side make nothing together', () => {
	fc.assert(
		fc.property(nasty, nasty, (one, two) => {
			expect(startedLines(escapeText(one) + escapeText(two))).toEqual([]);
		}),
	);
});
