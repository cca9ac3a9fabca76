import { expect, test } from 'vitest';
import { shapeOf, timeKind, vocabularyForm } from '../../../src/analysis/syntax/spelling.ts';

test.each([
	['Lee’s', "lee's"],
	['“', '"'],
	['1984', '0000'],
	['1,250,000', '0,000,000'],
	['123456789', '00000'],
])('%s is kept as %s', (word, form) => {
	expect(vocabularyForm(word)).toBe(form);
});

test.each([
	['Lee', 6, 'Xx'],
	['U.S.', 6, 'X.X.'],
	['5th', 6, '9x'],
	['McDonald', 4, 'XxXx'],
	['McDonald-Roe', 4, 'XxXx'],
])('%s has in %i signs the shape %s', (word, length, shape) => {
	expect(shapeOf(word, length)).toBe(shape);
});

test.each([
	['monday', 'weekday'],
	['sat', 'none'],
	['sun', 'none'],
	['sept.', 'month'],
	['1984', 'year'],
	['1990s', 'year'],
	['weeks', 'unit'],
	['yesterday', 'deictic'],
	['31st', 'day number'],
	['32', 'number'],
	['thursdays', 'weekday'],
	['bridge', 'none'],
])('%s is of the kind %s', (word, kind) => {
	expect(timeKind(word)).toBe(kind);
});
