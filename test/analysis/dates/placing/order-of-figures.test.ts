import { describe, expect, it } from 'vitest';
import { isDayFirst } from '../../../../src/analysis/dates/placing/order-of-figures.ts';
import type { Day } from '../../../../src/domain/calendar.ts';

describe('isDayFirst', () => {
	it.each([
		['Dated 09/06/2019. It fell on 08/06/2019.', true],
		['On 25/12/2018 it rained, and on 03/04/2019.', true],
		['Dated 06/09/2019. It fell on 06/08/2019.', false],
		['On 12/25/2018 it rained. Dated 09/06/2019.', false],
		['It fell on 08/05/2019.', false],
		['Case 25/12/2018/4 was heard.', false],
	])('%s', (text, expected) => {
		expect(isDayFirst({ text, published: '2019-06-09' as Day })).toBe(expected);
	});
});
