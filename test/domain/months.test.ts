import { expect, test } from 'vitest';
import { MONTHS_BY_LANGUAGE } from '../../src/domain/months.ts';

const ROWS = Object.entries(MONTHS_BY_LANGUAGE).flatMap(([language, { full, short }]) =>
	[...full, ...short].map((row) => ({ language, row })),
);

test.each(ROWS)('$language has twelve months: $row', ({ row }) => {
	expect(row).toHaveLength(12);
});

test('no name means two months in one language', () => {
	const doubled = Object.entries(MONTHS_BY_LANGUAGE).filter(([, { full, short }]) => {
		const numbers = new Map<string, number>();
		return [...full, ...short].some((row) =>
			row.some((name, month) => {
				const known = numbers.get(name);
				if (name) numbers.set(name, month);
				return name !== '' && known !== undefined && known !== month;
			}),
		);
	});

	expect(doubled.map(([language]) => language)).toEqual([]);
});
