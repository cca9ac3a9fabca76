import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/domain/picture.ts';
import { drawTimeline } from '../../src/pictures/draw-timeline.ts';
import { MARGIN, type Mark, WIDTH } from '../../src/pictures/layout.ts';
import { markLines } from '../support/mark-lines.ts';
import { RULER } from '../support/ruler.ts';

const CLOSES: TimelineEvent = {
	day: '2024-03-08',
	when: [{ day: '2024-03-08' }],
	label: 'The harbour closes',
	isCertain: true,
};
const ICE: TimelineEvent = {
	day: '2022-12-01',
	when: ['about ', { day: '2022-12-01', as: 'month' }],
	label: 'Ice breaks the quay',
	isCertain: false,
};

function marksOf(events: readonly TimelineEvent[], title = 'Harbour news'): readonly Mark[] {
	const timeline = { kind: 'timeline', theme: 'dark', title, events, footer: 'A legend.' } as const;
	return drawTimeline(timeline, { measure: RULER, locale: 'en-US' }).marks;
}

function linesOf(marks: readonly Mark[]): string[] {
	return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

test('title, events with their times, and what else there is to say', () => {
	expect(linesOf(marksOf([ICE, CLOSES]))).toEqual([
		'Harbour news',
		'about December 2022',
		'Ice breaks the quay',
		'1 year later',
		'March 8, 2024',
		'The harbour closes',
		'A legend.',
	]);
});
test.each([
	['2023-12-02', undefined],
	['2023-12-03', '1 year later'],
	['2032-12-01', '10 years later'],
	['4090-12-01', '2,068 years later'],
] as const)('on %s: %s', (day, expected) => {
	const lines = linesOf(marksOf([ICE, { ...CLOSES, day }]));
	expect(lines.find((line) => line.endsWith('later'))).toBe(expected);
});
test('a dot for what is certain, a ring with nothing in it for what is not', () => {
	const dots = marksOf([CLOSES, ICE]).filter(({ kind }) => kind === 'dot');
	expect(dots).toMatchObject([{ colour: '#5cb891' }, { colour: '#1b1c20' }, { ring: 5 }]);
	expect(dots[0]).not.toHaveProperty('ring');
	expect(dots[1]?.y).toBe(dots[2]?.y);
});
test('the line leads from the first to the last of them, behind them', () => {
	const marks = marksOf([ICE, CLOSES, { ...CLOSES, label: 'It is opened again' }]);
	const line = marks.findIndex(({ kind }) => kind === 'box');
	const dots = marks.filter(({ kind }) => kind === 'dot');
	const [first, last] = [dots[0]?.y ?? 0, dots.at(-1)?.y ?? 0];
	expect(marks[line]).toMatchObject({ y: first, height: last - first });
	expect(line).toBeLessThan(marks.findIndex(({ kind }) => kind === 'dot'));
});
test('what is read leftwards is turned round', () => {
	const [dot] = marksOf([CLOSES], 'ميناء').filter(({ kind }) => kind === 'dot');
	const [there] = marksOf([CLOSES]).filter(({ kind }) => kind === 'dot');
	expect(dot?.x).toBe(WIDTH - (there?.x ?? 0));
});
test('long labels stay beside the line and within the margin, four lines of each', () => {
	const marks = marksOf([{ ...CLOSES, label: 'word '.repeat(200) }]);
	const label = marks.filter((mark) => mark.kind === 'text' && mark.text.startsWith('word'));
	expect(label).toHaveLength(4);
	for (const mark of label) {
		if (mark.kind !== 'text') continue;
		expect(mark.x).toBeGreaterThan(MARGIN + 26);
		expect(mark.x + RULER(mark.text, mark.font)).toBeLessThanOrEqual(WIDTH - MARGIN);
	}
	expect(linesOf(label).at(-1)).toMatch(/…$/);
});

test('a title stands off from what it is of', () => {
	const [title, when] = marksOf([CLOSES]).filter(({ kind }) => kind === 'text');
	const footed = drawTimeline(
		{ kind: 'timeline', theme: 'dark', title: 'Harbour news', events: [], footer: 'A legend.' },
		{ measure: RULER, locale: 'en-US' },
	).marks.filter(({ kind }) => kind === 'text');
	expect((when?.y ?? 0) - (title?.y ?? 0)).toBe(82);
	expect((footed[1]?.y ?? 0) - (footed[0]?.y ?? 0)).toBe(91);
});

test('where everything stands', () => {
	const events = [ICE, { ...CLOSES, day: '2023-12-02' } as const];
	const picture = { kind: 'timeline', theme: 'dark', title: 'Harbour', footer: 'End.' } as const;
	const layout = drawTimeline({ ...picture, events }, { measure: RULER, locale: 'en-US' });
	expect(markLines(layout)).toEqual([
		'800 × 485',
		'56,96 38/700 text: Harbour',
		'112,178 31/700 date: about December 2022',
		'112,224 35/400 text: Ice breaks the quay',
		'112,298 31/700 date: March 8, 2024',
		'112,344 35/400 text: The harbour closes',
		'67,167.7 rule box 4 × 120',
		'69,167.7 background dot 13',
		'69,167.7 date dot 13, ring 5',
		'69,287.7 date dot 13',
		'56,427 30/400 quiet: End.',
	]);
});
