import { expect, test } from 'vitest';
import { readParagraphs } from '../../../src/analysis/document/paragraphs.ts';

function check(name: string, text: string, paragraphs: readonly string[]): void {
	test(name, () => {
		const found = readParagraphs(text);
		expect(found.map((paragraph) => paragraph.text)).toEqual(paragraphs);
		expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
	});
}

check('nothing', '', []);
check('only space', ' \n\t\r\n ', []);
check('every line is one', 'One.\nTwo.\r\n\r\n  Three. ', ['One.', 'Two.', 'Three.']);
check('breaks of other systems', 'One.\u2028Two.\u2029Three.\u0085Four.\fFive.', [
	'One.',
	'Two.',
	'Three.',
	'Four.',
	'Five.',
]);
