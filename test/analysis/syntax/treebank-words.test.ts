import { expect, test } from 'vitest';
import { treebankWords } from '../../../src/analysis/syntax/treebank-words.ts';
import { spanOf } from '../../../src/domain/articles/span.ts';

test.each([
	['Ann Lee didn’t go.', 'Ann Lee did n’t go .'],
	["Lee’s dog can't bark", "Lee ’s dog ca n't bark"],
	['They cannot stay', 'They can not stay'],
	['Mr. Roe left the U.S. on Feb. 3.', 'Mr. Roe left the U.S. on Feb. 3 .'],
	['The 23-year-old won 5,000 at 22:21', 'The 23 - year - old won 5,000 at 22:21'],
	['on the 5th … (see it)', 'on the 5th … ( see it )'],
	['Zoë’s naïve plan', 'Zoë ’s naïve plan'],
	['The No. 4 mine, and no. He left', 'The No. 4 mine , and no . He left'],
	['American men', 'American men'],
	['', ''],
])('%s', (text, words) => {
	const found = treebankWords(spanOf(text, 0, text.length));
	expect(found.map((word) => word.text).join(' ')).toBe(words);
});

test('offsets are those of the whole text', () => {
	const text = 'Rain fell. Lee’s roof broke.';
	const words = treebankWords(spanOf(text, 11, text.length));
	expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(
		words.map((word) => word.text),
	);
});
