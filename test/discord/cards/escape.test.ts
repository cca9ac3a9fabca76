import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText } from '../../../src/discord/cards/escape.ts';
import { clean } from '../../../src/domain/clean.ts';
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
