import { expect, test } from 'vitest';
import type { QuotePicture } from '../../src/domain/picture.ts';
import { drawQuote } from '../../src/pictures/draw-quote.ts';
import { type Layout, MARGIN, type Mark, WIDTH } from '../../src/pictures/layout.ts';
import { markLines } from '../support/mark-lines.ts';
import { RULER } from '../support/ruler.ts';

const QUOTE: QuotePicture = {
	kind: 'quote',
	words: '“We stay.”',
	name: 'Ann Lee',
	role: 'Mayor of Lumen',
	source: 'Tarn Times',
	day: '2024-03-07',
};

function layoutOf(parts: Partial<QuotePicture> = {}, theme: 'light' | 'dark' = 'dark'): Layout {
	return drawQuote({ ...QUOTE, ...parts, theme }, { measure: RULER, locale: 'en-US' });
}

function textsOf({ marks }: Layout) {
	return marks.filter((mark) => mark.kind === 'text');
}

function linesOf(layout: Layout): string[] {
	return textsOf(layout).map(({ text }) => text);
}

test('the words, then who said them, where and when', () => {
	expect(linesOf(layoutOf())).toEqual([
		'“We stay.”',
		'Ann Lee',
		'Mayor of Lumen',
		'Tarn Times · March 7, 2024',
	]);
});
test('without a role', () => {
	expect(linesOf(layoutOf({ role: '' }))[2]).toBe('Tarn Times · March 7, 2024');
});
test('before the year 1', () => {
	expect(linesOf(layoutOf({ day: '-0043-03-15' })).at(-1)).toBe('Tarn Times · March 15, 44 BC');
});
test('long words are whole', () => {
	const words = `“${'The tide comes in and the tide goes out. '.repeat(20).trim()}”`;
	expect(linesOf(layoutOf({ words })).join(' ')).toContain(words);
});
test('a name of 80 letters is whole, a title of 300 letters is not', () => {
	const lines = linesOf(layoutOf({ name: 'N'.repeat(80), source: 'T'.repeat(300) }));
	expect(lines.filter((line) => line.startsWith('N')).join('')).toBe('N'.repeat(80));
	expect(lines.filter((line) => line.startsWith('T'))).toHaveLength(2);
	expect(lines.at(-1)).toMatch(/T…$/);
});
test('a few words are set larger than many', () => {
	const sizes = [70, 71, 180, 181, 400, 401].map((length) => {
		return textsOf(layoutOf({ words: 'a'.repeat(length) }))[0]?.font.size;
	});
	expect(sizes).toEqual([60, 50, 50, 43, 43, 38]);
});

/** From where to where a line of text is written. */
function sidesOf(mark: Extract<Mark, { kind: 'text' }>): [number, number] {
	const width = RULER(mark.text, mark.font);
	return mark.ends === 'right' ? [mark.x - width, mark.x] : [mark.x, mark.x + width];
}

test.each([
	['many words', { words: 'harbour '.repeat(100) }],
	['one endless word', { words: 'x'.repeat(900), name: 'y'.repeat(80), role: 'z'.repeat(500) }],
	['read leftwards', { words: 'سنبقى '.repeat(100) }],
])('nothing lies outside of the margins: %s', (_, parts) => {
	const layout = layoutOf(parts);
	for (const mark of textsOf(layout)) {
		const [left, right] = sidesOf(mark);
		expect(left).toBeGreaterThanOrEqual(MARGIN);
		expect(right).toBeLessThanOrEqual(WIDTH - MARGIN);
		expect(mark.y).toBeLessThan(layout.height - MARGIN / 2);
	}
});
test('what is read leftwards begins at the right, and the bar stands there', () => {
	const { marks } = layoutOf({ words: 'سنبقى' });
	expect(marks.filter(({ kind }) => kind === 'text')).toHaveLength(4);
	for (const mark of marks) {
		if (mark.kind !== 'text') continue;
		expect(mark).toMatchObject({ ends: 'right', isLeftwards: mark.text === 'سنبقى' });
	}
	expect(marks.find(({ kind }) => kind === 'box')?.x).toBe(WIDTH - MARGIN - 10);
	expect(layoutOf().marks.find(({ kind }) => kind === 'box')?.x).toBe(MARGIN);
});
test('light and dark are no more than other colours', () => {
	const bare = (layout: Layout) => layout.marks.map(({ colour: _, ...mark }) => mark);
	expect(bare(layoutOf({}, 'light'))).toEqual(bare(layoutOf()));
	expect(layoutOf({}, 'light').background).not.toBe(layoutOf().background);
});

test('where everything stands', () => {
	expect(markLines(layoutOf())).toEqual([
		'800 × 396',
		'100,118 60/400 text: “We stay.”',
		'56,64 quote box 10 × 72, round 5',
		'56,174 rule box 688 × 2',
		'56,238 38/700 text: Ann Lee',
		'56,283 30/400 quiet: Mayor of Lumen',
		'56,338 30/400 quiet: Tarn Times · March 7, 2024',
	]);
});
