import { expect, test } from 'vitest';
import { clean } from '../../src/domain/clean.ts';

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

test('a text of plain letters alone is cleaned as one beside other letters is', () => {
	for (let code = 0; code < 0x10000; code += 1) {
		const letter = String.fromCharCode(code);
		const [alone, beside] = [`a${letter}b`, `क. a${letter}b. क`];
		expect(`क. ${clean(alone)}. क`, code.toString(16)).toBe(clean(beside));
	}
});
