import { expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import { gatherPeople } from '../../../src/domain/people/gather-people.ts';
import type { ToldPerson } from '../../../src/domain/people/told-person.ts';
import { finished } from '../../support/finished.ts';

type Telling = Partial<Omit<ToldPerson, 'day'>> & { readonly year?: number };

function told({ year = 2024, ...telling }: Telling): ToldPerson {
	return { name: 'Ann Lee', roles: [], day: `${year}-05-01` as Day, ...telling };
}

/** The people, each by the places of their reports. */
function check(name: string, reports: readonly Telling[], wanted: readonly (readonly number[])[]) {
	test(name, () => {
		const groups = finished(gatherPeople([...reports.keys()], (at) => told(reports[at] ?? {})));

		expect(groups).toEqual(wanted);
	});
}

check(
	'a surname without a role may be that of either',
	[{ roles: ['mayor'] }, { name: 'Bo Lee', roles: ['baker'] }, { name: 'Lee' }],
	[[0], [1], [2]],
);
check(
	'of two who may be meant by a role it is who is in more reports',
	[
		{ roles: ['Tarn mayor'], scene: ['Tarn'] },
		{ name: 'Bo Lee', roles: ['Tarn mayor'], scene: ['Tarn'] },
		{ name: 'Bo Lee', roles: ['Tarn mayor'], scene: ['Tarn'], year: 2023 },
		{ name: 'Lee', roles: ['Tarn mayor'], scene: ['Tarn'] },
	],
	[[0], [1, 2, 3]],
);
check(
	'of two who are in as many reports it is who is told of first',
	[
		{ roles: ['Tarn mayor'], scene: ['Tarn'] },
		{ name: 'Bo Lee', roles: ['Tarn mayor'], scene: ['Tarn'] },
		{ name: 'Lee', roles: ['Tarn mayor'], scene: ['Tarn'] },
	],
	[[0, 2], [1]],
);
check(
	'an office is that of whoever is called so, whatever the name',
	[{ name: 'the mayor of Tarn' }, { name: 'Wen Tao', roles: ['mayor of Tarn'] }],
	[[0, 1]],
);
check(
	'an office by which a later report calls somebody whom an earlier one names',
	[
		{ name: 'Wen Tao', roles: ['mayor of Tarn'] },
		{ name: 'the mayor of Tarn', roles: ['head of the harbour'] },
	],
	[[0, 1]],
);
check(
	'a name that is another form of one that differs from a third',
	[{ name: 'Max H. Stone' }, { name: 'Max W. Stone' }, { name: 'Max Stone' }],
	[[0], [1], [2]],
);

test('others can have their turn after each report', () => {
	const reports = Array.from({ length: 9 }, (_, at) => told({ name: `Ann Lee-${at}` }));
	const steps = gatherPeople(reports, (report) => report);
	let count = 0;
	while (!steps.next().done) count += 1;

	expect(count).toBeGreaterThanOrEqual(reports.length);
});

const SIXTY = Array.from({ length: 60 }, (_, at) => at);
check(
	'so many reports of one full name, each of other things, are of one person',
	SIXTY.map((at) => ({ name: 'Wen Tao', scene: [`Tarn${at}`], around: `ferry${at} mill${at}` })),
	[SIXTY],
);
check(
	'a surname that may be that of any of so many is of none of them',
	[
		...SIXTY.map((at) => ({ name: `Ann${at} Lee`, scene: ['Tarn'] })),
		{ name: 'Lee', scene: ['Tarn'] },
	],
	[...SIXTY, SIXTY.length].map((at) => [at]),
);
