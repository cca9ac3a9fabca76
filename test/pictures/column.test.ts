import { expect, test } from 'vitest';
import { openColumn } from '../../src/pictures/column.ts';
import { MARGIN, SMALL, WIDTH } from '../../src/pictures/layout.ts';
import { RULER } from '../support/ruler.ts';

const LINE = { text: 'tide', font: SMALL, colour: '#fff' };

test('paragraphs stand below one another', () => {
	const column = openColumn(RULER, false);
	expect(column.bottom).toBe(MARGIN);
	column.write(LINE);
	const { bottom } = column;
	column.skip(7);
	column.write({ ...LINE, gap: 20, beside: 30 });
	const [first, second] = column.marks;
	expect(first?.x).toBe(MARGIN);
	expect(second).toMatchObject({ x: MARGIN + 30, y: (first?.y ?? 0) + bottom - MARGIN + 27 });
});
test('no words take no room', () => {
	const column = openColumn(RULER, false);
	column.write({ ...LINE, text: '', gap: 20 });
	expect(column).toMatchObject({ bottom: MARGIN, marks: [] });
});
test('turned round, all stands as far from the other side', () => {
	const column = openColumn(RULER, true);
	column.write({ ...LINE, beside: 30 });
	column.mark(
		{ kind: 'dot', x: 60, y: 0, radius: 5, colour: '' },
		{ kind: 'box', x: 60, y: 0, width: 10, height: 5, colour: '' },
		{ kind: 'text', x: 60, y: 0, text: 'a', font: SMALL, colour: '' },
		{ kind: 'text', x: 60, y: 0, text: 'b', font: SMALL, colour: '', ends: 'middle' },
	);
	expect(column.marks).toMatchObject([
		{ x: WIDTH - MARGIN - 30, ends: 'right' },
		{ x: WIDTH - 60 },
		{ x: WIDTH - 70 },
		{ x: WIDTH - 60, ends: 'right' },
		{ x: WIDTH - 60, ends: 'middle' },
	]);
});
