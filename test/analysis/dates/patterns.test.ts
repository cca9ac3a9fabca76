import { describe, expect, test } from 'vitest';
import { matchPatterns } from '../../../src/analysis/dates/match-patterns.ts';
import { PATTERNS } from '../../../src/analysis/dates/patterns.ts';
import { ABSOLUTE_DATES } from '../../../src/analysis/dates/shapes/absolute-dates.ts';
import { readDocument } from '../../../src/analysis/document/document.ts';

const ALL = [...PATTERNS, ...ABSOLUTE_DATES].flatMap((pattern, index) =>
	pattern.examples.map((example) => ({ pattern, example, index, kind: pattern.kind })),
);

describe('each pattern finds its own examples, past its prefilter', () => {
	test.each(ALL)('$index $kind: $example', ({ pattern, example }) => {
		const read = (text: string) => matchPatterns(readDocument({ text, language: 'en' }), [pattern]);

		expect(read(example)).not.toEqual([]);
	});
});

test('no pattern is without an example', () => {
	const silent = PATTERNS.filter(({ examples }) => examples.length === 0);

	expect(silent).toEqual([]);
});
