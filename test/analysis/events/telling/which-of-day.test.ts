import { describe, expect, test } from 'vitest';
import { whichOfDay } from '../../../../src/analysis/events/telling/which-of-day.ts';

const told = (passage: string, ...times: readonly string[]) => whichOfDay(passage, '', times);

describe('which of several like it on its day an event is', () => {
	test.each([
		['The men of Tolve Brod won the water polo cup by 11 goals to 9.', 'sm'],
		['Tolve beat Zell in the women’s final, played ahead of the men’s.', 'sw rf'],
		['Orla’s Under-20s beat Sele 4–0 in front of a crowd that had come for the seniors.', 'ay'],
		['Twelve runners came through the heats of the race; the final follows.', 'rh'],
		['The semi-final was won by Zell, who meet Orla in the final.', 'rs'],
		['Two hours after the singles she won the doubles title with Jill Lind.', 'n2'],
		['The boys’ match was won by Tolve.', 'sm'],
		['Orla took the opener of the doubleheader, 3 to 2.', 'g1'],
		['In the second game of the bill Zell won in a breeze.', 'g2'],
		['Orla beat Zell in the first match, and lost the second game.', 'g1'],
	])('%s: %s', (passage, which) => expect(told(passage)).toEqual(which.split(' ')));

	test.each([
		['Fourteen men and two women were drowned when the ferry sank.'],
		['The women’s hospital at Orla burned down.'],
		['Juniors at the firm asked for a rise in pay.'],
		['The final report on the fire blames the owner.'],
		['The price of bread doubled.'],
		['The first game that he ever saw was won by Tolve.'],
		['The first match of the season was won by Tolve.'],
		['A new opener for tins was shown.'],
		['He had two singles in the charts.'],
	])('nothing of it: %s', (passage) => expect(told(passage)).toEqual([]));

	test.each([
		['It was the second killing of an official in the town that day.'],
		['The blast came hours after a bigger attack.'],
		['In another courtroom a nurse was jailed.'],
		['A bomb went off elsewhere in the city.'],
		['They voted alongside the contest for mayor.'],
		['Hours before a fire at the depot, one had broken out at the mill.'],
		['They marched hours after a rally of the farmers.'],
		['Minutes before, another of its planes had burned.'],
		['One of two bombs that went off on the quay killed a guard.'],
		['The final followed the men’s.'],
		['In an unrelated incident a wall fell.'],
	])('another of its day: %s', (passage) => expect(told(passage)).toContain('x'));

	test.each([
		['He resigned hours after a newspaper had printed the photographs.'],
		['The second man to walk on the moon died.'],
		['She waits for another season.'],
		['He now works elsewhere in banking.'],
		['The council put in a separate lane.'],
		['The slab broke off shortly after noon.'],
		['It was the third death at the crossing since 2011.'],
		['Two hours after take-off the engine stopped.'],
		['Two guards were held hours after the robbery.'],
		['A witness saw smoke for ten minutes before the explosion.'],
		['Minutes before that crash he had rung his wife.'],
	])('not another of its day: %s', (passage) => expect(told(passage)).not.toContain('x'));

	test.each([
		['He was hit at the corner of Harbour Street and Quay Lane.', 2],
		['They got in from Calle Mayor, near Calle Mayor 4.', 1],
		['The bank is in the Bahnhofstrasse.', 1],
		['She walked down the Avenida del Puerto.', 1],
		['The flats are in the Cité des Tilleuls, off the Quai Duras.', 2],
		['The street was closed, and the road to the coast.', 0],
		['They had lost their way.', 0],
	])('streets: %s', (passage, count) => {
		expect(told(passage).filter((which) => which.startsWith('p'))).toHaveLength(count);
	});

	test.each([
		['They won the cup, who had never been past the quarter-finals.', []],
		['They won the final and had not got to a semi-final before.', ['rf']],
		['They did not lose heart: the semi-final was won.', ['rs']],
	])('what never was is not the round of its day: %s', (passage, expected) => {
		expect(told(passage).filter((which) => which.startsWith('r'))).toEqual(expected);
	});

	test('its hours, and parts of the day', () => {
		const times = ['2024-03-10T20:15', '2024-03-10TEV', '2024-03-10', '2024-03-10T20:40'];
		expect(told('A hut burned down.', ...times)).toEqual(['h20', 'hEV']);
	});
});

describe('how it ended', () => {
	test.each([
		['Orla reached the last four with a 3-0 rout of Sele.', ['c0-3']],
		['Sele went down 0–3 at home.', ['c0-3']],
		['The council voted 5-2 to sell the cannery.', ['c2-5']],
		['She won 6-4, 4-6, 7-5 in Tolve.', ['c4-6', 'c5-7']],
	])('%s', (sentence, scores) => expect(whichOfDay('', sentence, [])).toEqual(scores));

	test.each([
		['It was the best of the 2018-19 season.'],
		['Wards were shut as Covid-19 spread.'],
		['An F-16 came down near Tolve.'],
		['They lined up 4-4-2 in the rain.'],
		['Rain of 3.5-4 inches fell.'],
	])('nothing of it: %s', (sentence) => expect(whichOfDay('', sentence, [])).toEqual([]));
});
