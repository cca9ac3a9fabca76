import { expect, test } from 'vitest';
import { keyDateLine } from '../../../src/cards/articles/key-date-line.ts';
import type { KeyDate } from '../../../src/domain/articles/key-date.ts';
import type { Precision } from '../../../src/domain/articles/precision.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import { draw, textsOf } from '../../support/drawn.ts';

function keyDate(precision: Precision, [earliest, latest]: readonly [Day, Day]): KeyDate {
	return {
		start: 0,
		end: 4,
		text: 'then',
		type: 'DATE',
		value: earliest,
		earliest,
		latest,
		precision,
		label: 'The harbour closes',
		key: true,
		origin: null,
		certain: precision === 'day',
		why: 'named',
	};
}

/** How a key date reads. */
function check(name: string, precision: Precision, days: readonly [Day, Day], expected: string) {
	test(name, () => {
		const words = keyDateLine(keyDate(precision, days));
		const [line] = textsOf(draw({ blocks: [{ kind: 'text', words }] }));
		expect(line).toBe(`${expected} — The harbour closes · *“then”*`);
	});
}

check('a day', 'day', ['2024-03-07', '2024-03-07'], '**March 7, 2024**');
check('a month', 'month', ['2022-12-01', '2022-12-31'], '**December 2022** \\(month\\)');
check('a year', 'year', ['2022-01-01', '2022-12-31'], '**2022** \\(year\\)');
check(
	'a week',
	'week',
	['2024-03-04', '2024-03-10'],
	'**March 4, 2024** – **March 10, 2024** \\(week\\)',
);
check(
	'a vague time',
	'vague',
	['2024-03-04', '2024-03-10'],
	'**March 4, 2024** – **March 10, 2024** \\(roughly\\)',
);
