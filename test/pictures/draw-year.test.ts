import { expect, test } from 'vitest';
import { monthsFrom } from '../../src/cards/reminders/year-cards.ts';
import { drawYear } from '../../src/pictures/draw-year.ts';
import { MARGIN, type Mark, WIDTH } from '../../src/pictures/layout.ts';
import { RULER } from '../support/ruler.ts';

const marks = drawYear(
	{
		kind: 'year',
		theme: 'dark',
		title: ['From ', { day: '2023-11-01', as: 'month' }],
		months: monthsFrom('2023-11-07'),
		marked: ['2023-11-01', '2024-02-29', '2024-03-31'],
		chosen: '2024-02-28',
		footer: 'A legend.',
	},
	{ measure: RULER, locale: 'en-US' },
).marks;

function of<Kind extends Mark['kind']>(kind: Kind) {
	return marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

test('title, numbers of days, months in their order, and a legend', () => {
	expect(of('text').map(({ text }) => text)).toEqual([
		'From November 2023',
		...['1', '8', '15', '22', '29'],
		...['Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct'],
		'A legend.',
	]);
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
