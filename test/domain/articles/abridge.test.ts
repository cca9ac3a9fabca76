import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abridge } from '../../../src/domain/articles/abridge.ts';
import { spanOf } from '../../../src/domain/articles/span.ts';

const words = (count: number, word = 'word'): string => Array(count).fill(word).join(' ');
const find = (text: string, part: string) => {
	const start = text.indexOf(part);
	return spanOf(text, start, start + part.length);
};

/** `[quote]` in `text` is kept: what is left of it. */
function check(name: string, text: string, left: string) {
	test(name, () => {
		const bare = text.replaceAll(/[[\]]/g, '');
		const parts = [...text.matchAll(/\[([^\]]*)\]/g)].map(([, part = '']) => find(bare, part));
		const abridged = abridge(bare, parts);
		expect(abridged.text).toBe(left);
		for (const part of parts) expect(abridged.move(part).text).toBe(part.text);
	});
}

check('a short paragraph stays', 'She said [yes] to it.', 'She said yes to it.');
check('another paragraph goes', `She said [yes].\n\n${words(9)}.`, 'She said yes.');
check(
	'of a long one some words on both sides stay',
	`${words(60)} [yes] ${words(60)}`,
	`${words(31)} yes ${words(31)}`,
);
check(
	'what is left out of a paragraph shows',
	`[first] ${words(100)} [last]`,
	`first ${words(31)} … ${words(31)} last`,
);
check(
	'paragraphs stay apart',
	`It is [one].\n\n${words(9)}\n\nIt is [two].`,
	'It is one.\n\nIt is two.',
);
check('a paragraph begins with it', 'First.\n[yes] it is', 'yes it is');
check('a paragraph behind a line break stays whole', 'First.\nIt is [one].', 'It is one.');
check('lines stay apart', 'It is [one].\nIt is [two].', 'It is one.\n\nIt is two.');
check(
	'the last words of the text do not matter',
	`[yes] ${words(60)} extraordinarily`,
	`yes ${words(31)}`,
);
check(
	'where nothing is left out nothing shows',
	`[first] ${words(62)} [last]`,
	`first ${words(62)} last`,
);
check(
	'a word that is left out shows',
	`[first] ${words(63)} [last]\nMore.`,
	`first ${words(31)} … ${words(31)} last`,
);
check('neighbours are one', '[one] and [two]', 'one and two');
check('nothing to keep', words(9), '');

test('every span says the same as before, in any text', () => {
	const text = fc.array(fc.constantFrom('a', 'bc', ' ', '  ', '\n', 'def', '𝔾', '. '), {
		maxLength: 900,
	});
	const places = fc.array(fc.tuple(fc.nat(2000), fc.nat(60)), { maxLength: 8 });
	fc.assert(
		fc.property(text, places, (letters, spans) => {
			const whole = letters.join('');
			const kept = spans.map(([start, length]) => {
				const from = start % (whole.length + 1);
				return spanOf(whole, from, Math.min(whole.length, from + length));
			});
			const abridged = abridge(whole, kept);
			for (const span of kept) {
				const moved = abridged.move(span);
				expect(moved.text).toBe(span.text);
				expect(abridged.text.slice(moved.start, moved.end)).toBe(span.text);
			}
		}),
	);
});

test('only what was kept can be moved', () => {
	const text = `yes\n\n${words(99)} no`;
	expect(() => abridge(text, [find(text, 'yes')]).move(find(text, 'no'))).toThrow(
		'a span that was not to be kept',
	);
});
