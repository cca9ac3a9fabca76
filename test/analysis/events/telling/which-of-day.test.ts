import { describe, expect, test } from 'vitest';
import { whichOfDay } from '../../../../src/analysis/events/telling/which-of-day.ts';

const told = (passage: string, value = '2024-03-10') => whichOfDay(passage, { value });

describe('which of several like it on its day an event is', () => {
	test.each([
		['The men of Tolve Brod won the water polo cup by 11 goals to 9.', 'sm'],
		['Tolve beat Zell in the women’s final, played ahead of the men’s.', 'sw rf'],
		['Orla’s Under-20s beat Sele 4–0 in front of a crowd that had come for the seniors.', 'ay'],
		['Twelve runners came through the heats of the race; the final follows.', 'rh'],
		['The semi-final was won by Zell, who meet Orla in the final.', 'rs'],
		['Two hours after the singles she won the doubles title with Jill Lind.', 'n2'],
		['The boys’ match was won by Tolve.', 'sm'],
	])('%s: %s', (passage, which) => expect(told(passage)).toEqual(which.split(' ')));

	test.each([
		['Fourteen men and two women were drowned when the ferry sank.'],
		['The women’s hospital at Orla burned down.'],
		['Juniors at the firm asked for a rise in pay.'],
		['The final report on the fire blames the owner.'],
		['The price of bread doubled.'],
		['He had two singles in the charts.'],
	])('nothing of it: %s', (passage) => expect(told(passage)).toEqual([]));

	test('its hour, where the day has one', () => {
		expect(told('A hut burned down.', '2024-03-10T20:15')).toEqual(['h20']);
		expect(told('A hut burned down.', '2024-03-10TEV')).toEqual([]);
	});
});
