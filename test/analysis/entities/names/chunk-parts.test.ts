import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

test.each([
	['EPA Administrator Ann Lee left.', 'Ann Lee'],
	['Deputy DA Ann Lee left.', 'Ann Lee'],
	['QB Tom Reed left.', 'Tom Reed'],
	['Zell captain Junior Mbeki said so.', 'Junior Mbeki'],
	['Minister Julie Bishop came. Ms Bishop left.', 'Julie Bishop'],
	['Hosting Lee at the fair, she smiled. Ann Lee left. Lee sang.', 'Ann Lee'],
	['Taoiseach Ann Lee left.', 'Ann Lee'],
	['Ann Lee KC left.', 'Ann Lee'],
	['Nguyen Thi Mai left. She sang.', 'Nguyen Thi Mai'],
	['Mary Ann Lee left. She sang.', 'Mary Ann Lee'],
])('the first person of %s', (text, expected) => {
	const { entities } = readNames(readDocument({ text, language: 'en' }));
	expect(entities.find(({ kind }) => kind === 'person')?.name).toBe(expected);
});

test.each([
	'In April or May, it rained.',
	'The Department of Foreign Affairs met.',
	'Billboards stood there.',
	'Supporters cheered.',
	'It rained in Zell.',
])('nobody in %s', (text) => {
	const { entities } = readNames(readDocument({ text, language: 'en' }));
	expect(entities.filter(({ kind }) => kind === 'person')).toEqual([]);
});
