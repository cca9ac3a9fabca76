import { expect, test } from 'vitest';
import { monthsBetween } from '../../src/cards/reminders/year-cards.ts';
import { drawYear } from '../../src/pictures/draw-year.ts';
import { MARGIN, type Mark, WIDTH } from '../../src/pictures/layout.ts';
import { markLines } from '../support/mark-lines.ts';
import { RULER } from '../support/ruler.ts';

const GIVEN: Parameters<typeof drawYear>[0] = {
	kind: 'year',
	theme: 'dark',
	title: ['From ', { day: '2023-11-01', as: 'month' }],
	months: monthsBetween('2023-11-07', '2024-10-31'),
	marked: ['2023-11-01', '2024-02-29', '2024-03-31'],
	chosen: '2024-02-28',
	footer: 'A legend.',
};
const layout = drawYear(GIVEN, { measure: RULER, locale: 'en-US' });
const { marks } = layout;

function of<Kind extends Mark['kind']>(kind: Kind) {
	return marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

test('title, numbers of days, months in their order, and a legend', () => {
	expect(of('text').map(({ text }) => text)).toEqual([
		'From November 2023',
		...['1', '8', '15', '22', '29'],
		...[
			'2023',
			'Nov',
			'Dec',
			'2024',
			'Jan',
			'Feb',
			'Mar',
			'Apr',
			'May',
			'Jun',
			'Jul',
			'Aug',
			'Sep',
			'Oct',
		],
		'A legend.',
	]);
});
test('months of one year stand without it', () => {
	const year = { ...GIVEN, months: monthsBetween('2024-01-01', '2024-12-31') };
	const shown = drawYear(year, { measure: RULER, locale: 'en-US' }).marks;
	expect(shown.flatMap((mark) => (mark.kind === 'text' ? mark.text : []))).not.toContain('2024');
});
test('a bar or a spot for every day of the year, a leap year’s too', () => {
	expect(of('box')).toHaveLength(3);
	expect(of('dot').filter(({ ring }) => ring === undefined)).toHaveLength(366 - 3);
});
test('each stands at its day', () => {
	const [first, leap, last] = of('box').map(({ x, width }) => x + width / 2);
	const numbers = new Map(of('text').map(({ text, x }) => [text, x]));
	expect(first).toBeCloseTo(numbers.get('1') ?? 0);
	expect(leap).toBeCloseTo(numbers.get('29') ?? 0);
	expect(last).toBeLessThan(WIDTH - MARGIN);
	const rows = of('box').map(({ y }) => y);
	expect(rows).toEqual([...new Set(rows)].toSorted((one, other) => one - other));
});
test('a ring around the chosen day alone', () => {
	const rings = of('dot').filter(({ ring }) => ring !== undefined);
	const leap = of('box')[1];
	expect(rings).toHaveLength(1);
	expect(rings[0]?.y).toBe((leap?.y ?? 0) + (leap?.height ?? 0) / 2);
	expect(rings[0]?.x).toBeLessThan(leap?.x ?? 0);
});

test('where everything stands', () => {
	const lines = markLines(layout);
	const february = lines.findIndex((line) => line.endsWith(': Feb'));
	expect(lines.slice(0, 8)).toEqual([
		'800 × 875',
		'56,96 38/700 text: From November 2023',
		'165.48,168 30/400 quiet ends middle: 1',
		'298.26,168 30/400 quiet ends middle: 8',
		'431.03,168 30/400 quiet ends middle: 15',
		'563.81,168 30/400 quiet ends middle: 22',
		'696.58,168 30/400 quiet ends middle: 29',
		'56,168 30/400 quiet: 2023',
	]);
	expect([
		lines[february],
		lines[february + 1],
		...lines.slice(february + 29, february + 31),
	]).toEqual([
		'56,398.8 30/700 text: Feb',
		'165.48,388 quiet dot 3',
		'690.08,372 date box 13 × 32, round 4',
		'677.61,388 text dot 20, ring 4',
	]);
	expect(lines.at(-1)).toBe('56,817 30/400 quiet: A legend.');
});
