import { expect, test } from 'vitest';
import { placesOf } from '../../../../src/domain/articles/correcting/places-of-words.ts';

const TEXT = 'She said, “We’ll  stay.” The sign: “We go.”\nWe go. It’s «late».';

/** The words as typed, and where they stand, each as the text has it. */
function check(name: string, typed: string, expected: readonly string[]) {
	test(name, () => {
		const places = placesOf(TEXT, typed);
		expect(places.map(({ text }) => text)).toEqual(expected);
		for (const { start, end, text } of places) expect(TEXT.slice(start, end)).toBe(text);
	});
}

check('as they stand', 'The sign', ['The sign']);
check('other blanks and apostrophes', "We'll stay.", ['We’ll  stay.']);
check('marks around them are no part of them', '"We\'ll\n stay."', ['We’ll  stay.']);
check('each place', 'We go.', ['We go.', 'We go.']);
check('over two lines', '“We go.” We go.', ['“We go.”\nWe go.']);
check('marks within', 'It\'s "late".', ['It’s «late».']);
check('in another case they are others', 'the SIGN', []);
check('words that are not there', 'We stay', []);
check('nothing', ' ', []);
check('marks alone', '“”', []);
check('one mark', '”', []);
