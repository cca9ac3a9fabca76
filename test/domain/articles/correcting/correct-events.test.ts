import { expect, test } from 'vitest';
import { correctEvents } from '../../../../src/domain/articles/correcting/correct-events.ts';
import type { Event } from '../../../../src/domain/articles/event.ts';
import type { DateFinding } from '../../../../src/domain/articles/key-date.ts';
import type { Speaker } from '../../../../src/domain/articles/speaker.ts';

const SPAN = { start: 0, end: 6, text: 'Monday' };
const VISIT: Event = {
	dates: [0, 2],
	value: '2024-03-04',
	precision: 'day',
	label: 'Ann Lee met Tom Reed',
	class: 'meeting',
	status: 'happened',
	people: ['Ann Lee', 'Tom Reed'],
	worth: 0.7,
	certain: false,
	risk: false,
	evidence: SPAN,
	why: 'weekday',
};
const STORM: Event = { ...VISIT, dates: [1], label: 'A storm', class: 'disaster', people: [] };
const SPEAKERS: Speaker[] = [
	{ name: 'Bank of Lumen', kind: 'institution', aliases: ['the Bank'], roles: [], quotes: 1 },
	{ name: 'Ida Lind', kind: 'person', aliases: ['Lind'], roles: [], quotes: 1 },
];

function check(name: string, index: number, label: string, expected: readonly object[]) {
	test(name, () => {
		const date: DateFinding = {
			...SPAN,
			type: 'DATE',
			value: '2024-03-05',
			earliest: '2024-03-05',
			latest: '2024-03-05',
			precision: 'day',
			label,
			key: true,
			origin: null,
			certain: true,
			why: 'an editor says so',
		};
		const corrected = correctEvents([VISIT, STORM], [{ index, date }], SPEAKERS);
		expect(corrected).toMatchObject(expected);
		expect(corrected).toHaveLength(expected.length);
	});
}

const SAID = { value: '2024-03-05', certain: true, why: 'an editor says so' };

check('the day alone moves the event, with all who take part', 0, VISIT.label, [
	{ ...SAID, dates: [0, 2], label: VISIT.label, people: ['Ann Lee', 'Tom Reed'], worth: 0.7 },
	STORM,
]);
check('whoever other words do not name takes no part', 0, 'Lee met the press', [
	{ ...SAID, label: 'Lee met the press', people: ['Ann Lee'] },
	STORM,
]);
check('whoever they name and the article quotes does', 1, 'Lind and the Bank of Lumen agree', [
	VISIT,
	{ ...SAID, people: ['Bank of Lumen', 'Ida Lind'], class: 'disaster' },
]);
check('a word that all names share is no name', 1, 'The day of the storm', [
	VISIT,
	{ ...SAID, people: [] },
]);
check('another telling of an event is one by itself', 2, 'Tom Reed resigned', [
	{ ...VISIT, dates: [0] },
	STORM,
	{ ...SAID, dates: [2], label: 'Tom Reed resigned', people: ['Tom Reed'], class: 'meeting' },
]);
check('a date of which no event was known has one', 7, 'Ida Lind resigned', [
	VISIT,
	STORM,
	{ ...SAID, dates: [7], people: ['Ida Lind'], class: 'other', evidence: SPAN },
]);
