import { expect, test } from 'vitest';
import type { Share } from '../../src/domain/picture.ts';
import { drawShares } from '../../src/pictures/draw-shares.ts';
import { MARGIN, WIDTH } from '../../src/pictures/layout.ts';
import { markLines } from '../support/mark-lines.ts';
import { RULER } from '../support/ruler.ts';

const ANN: Share = { name: 'Ann Lee', words: 100, amount: '100 words in 3 quotes', isKnown: true };

function marksOf(shares: readonly Share[], title = 'Harbour news') {
	const picture = { kind: 'shares', theme: 'dark', title, shares, footer: 'A legend.' } as const;
	return drawShares(picture, { measure: RULER, locale: 'en-US' }).marks;
}

function barsOf(shares: readonly Share[], title?: string) {
	return marksOf(shares, title).filter((mark) => mark.kind === 'box');
}

test('each with name and number', () => {
	const texts = marksOf([ANN]).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
	expect(texts).toEqual(['Harbour news', 'Ann Lee', '100 words in 3 quotes', 'A legend.']);
});
test('bars are as long as their parts, and never too short to be seen', () => {
	const shares = [ANN, { ...ANN, words: 50 }, { ...ANN, words: 0 }];
	const whole = WIDTH - 2 * MARGIN;
	expect(barsOf(shares).map(({ width }) => width)).toEqual([whole, whole / 2, 10]);
});
test('of one word each bar is whole', () => {
	expect(barsOf([{ ...ANN, words: 1 }]).map(({ width }) => width)).toEqual([WIDTH - 2 * MARGIN]);
});
test('nobody is quoted with a word', () => {
	expect(barsOf([{ ...ANN, words: 0 }]).map(({ width }) => width)).toEqual([10]);
});
test('a frame where nobody knows who spoke', () => {
	const bars = barsOf([ANN, { ...ANN, isKnown: false }]);
	expect(bars.map(({ frame }) => frame)).toEqual([undefined, 4]);
});
test('what is read leftwards begins at the right', () => {
	const [, half] = barsOf([ANN, { ...ANN, words: 50 }], 'ميناء');
	expect((half?.x ?? 0) + (half?.width ?? 0)).toBe(WIDTH - MARGIN);
});

test('where everything stands', () => {
	const shares = [ANN, { ...ANN, words: 50, isKnown: false }];
	const picture = { kind: 'shares', theme: 'dark', title: 'Harbour', footer: 'End.' } as const;
	const layout = drawShares({ ...picture, shares }, { measure: RULER, locale: 'en-US' });
	expect(markLines(layout)).toEqual([
		'800 × 525',
		'56,96 38/700 text: Harbour',
		'56,169 34/700 text: Ann Lee',
		'56,186 quote box 688 × 24, round 6',
		'56,245 30/400 quiet: 100 words in 3 quotes',
		'56,316 34/700 text: Ann Lee',
		'56,333 quote box 344 × 24, round 6, frame 4',
		'56,392 30/400 quiet: 100 words in 3 quotes',
		'56,467 30/400 quiet: End.',
	]);
});
