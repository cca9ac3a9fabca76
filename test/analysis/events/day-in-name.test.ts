import { expect, test } from 'vitest';
import { isInName } from '../../../src/analysis/events/doubts/day-in-name.ts';
import { candidateWith, dateWith } from './built.ts';

/** Is the day in brackets a part of a name? */
test.each([
	['A rock known as [Friday] Point fell.', true],
	['A ship sank at [Sunday] Island.', true],
	['They met in [May] Street.', true],
	['A bridge named for [4 May 1998] fell.', true],
	['Corvo [Today] said so.', true],
	['It opens [Today] in Zell.', false],
	['On [Friday] Ann Lee fell.', false],
	['A bomb [Thursday] killed Ann Lee.', false],
	['A ship sank at Zell [Friday] morning.', false],
	['They met in [May] and fell.', false],
	['They met in [May 1998] Ann Lee said.', false],
])('%s: %s', (marked, expected) => {
	const start = marked.indexOf('[');
	const end = marked.indexOf(']') - 1;
	const text = marked.replace(/[[\]]/g, '');
	const date = dateWith({ start, end, text: text.slice(start, end) });
	expect(isInName(candidateWith({ date }), { text })).toBe(expected);
});
