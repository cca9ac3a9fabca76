import { describe, expect, test } from 'vitest';
import { openMatcher } from '../../../src/analysis/dates/match-patterns.ts';
import { PATTERNS } from '../../../src/analysis/dates/patterns.ts';
import { ABSOLUTE_DATES } from '../../../src/analysis/dates/shapes/absolute-dates.ts';
import { readDocument } from '../../../src/analysis/document/document.ts';

const ENGLISH = PATTERNS.map((pattern) => ({ pattern, pieces: 'sentences' as const }));
const OTHERS = ABSOLUTE_DATES.map((pattern) => ({ pattern, pieces: 'paragraphs' as const }));
const ALL = [...ENGLISH, ...OTHERS].flatMap(({ pattern, pieces }, index) =>
	pattern.examples.map((example) => ({ pattern, pieces, example, index, kind: pattern.kind })),
);

describe('each pattern finds its own examples, past its prefilter', () => {
	test.each(ALL)('$index $kind: $example', ({ pattern, pieces, example }) => {
		const read = (text: string) =>
			openMatcher([pattern], pieces)(readDocument({ text, language: 'en' }));

		expect(read(example)).not.toEqual([]);
	});
});

test('no pattern is without an example', () => {
	const silent = PATTERNS.filter(({ examples }) => examples.length === 0);

	expect(silent).toEqual([]);
});
