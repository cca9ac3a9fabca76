import { expect, test } from 'vitest';
import { MARGIN, WIDTH } from '../../src/pictures/layout.ts';
import { paragraph } from '../../src/pictures/paragraph.ts';
import { RULER } from '../support/ruler.ts';

const TIDE = {
	text: 'The tide is out',
	font: { size: 100, weight: 400 },
	colour: '',
	top: 10,
} as const;

test('lines of one height, and where they end', () => {
	const { marks, bottom } = paragraph(TIDE, RULER);
	expect(marks).toMatchObject([
		{ text: 'The tide', x: MARGIN, y: 114 },
		{ text: 'is out', x: MARGIN, y: 250 },
	]);
	expect(bottom).toBe(10 + 2 * 136);
});
test('at most so many', () => {
	expect(paragraph({ ...TIDE, most: 1 }, RULER)).toMatchObject({
		marks: [{ text: 'The tide is…' }],
		bottom: 146,
	});
});
test.each([
	['The tide is', false],
	['المد', true],
])('%s, at the right of a leftward picture, is read leftwards: %s', (text, isLeftwards) => {
	const { marks } = paragraph({ ...TIDE, text, isLeftwards: true }, RULER);
	expect(marks).toMatchObject([{ x: WIDTH - MARGIN, ends: 'right', isLeftwards }]);
});
