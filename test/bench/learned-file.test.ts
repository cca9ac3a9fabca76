import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { learnedFile } from '../../bench/learned-file.ts';
import { LEARNED } from '../../src/analysis/summary/learned.ts';

test('what was learned is written as the file of the summary stage stands', () => {
	const file = new URL('../../src/analysis/summary/learned.ts', import.meta.url);

	expect(learnedFile(LEARNED)).toBe(readFileSync(file, 'utf8'));
});
