import { expect, test } from 'vitest';
import { journeyProblem } from '../../src/playground/journey-problem.ts';

const NO_HOUR = 'This is no hour; choose a date.';
const TOO_FAR = 'The playground’s clock goes from 2016 to 2114; choose a date in between.';

test.each<[string, unknown, string | undefined]>([
	['back to this machine’s hour', { to: null }, undefined],
	['the first moment of 2016', { to: Date.UTC(2016, 0) }, undefined],
	['the last one before', { to: Date.UTC(2016, 0) - 1 }, TOO_FAR],
	['the last moment of 2114', { to: Date.UTC(2115, 0) - 1 }, undefined],
	['the first one after', { to: Date.UTC(2115, 0) }, TOO_FAR],
	['no number', { to: Number.NaN }, TOO_FAR],
	['a date in words', { to: '2024-03-04' }, NO_HOUR],
	['nowhere', {}, NO_HOUR],
	['nothing', null, NO_HOUR],
	['a text', 'to', NO_HOUR],
	['nothing at all', undefined, NO_HOUR],
])('a journey to %s', (_, sent, problem) => {
	expect(journeyProblem(sent)).toBe(problem);
});
