import { expect, test } from 'vitest';
import { isSameEvent, mergeSameEvents } from '../../../src/domain/articles/same-event.ts';
import type { ToldEvent } from '../../../src/domain/articles/telling/read-event.ts';

const DAY = '2024-03-07';
type Told = Partial<ToldEvent> & { readonly label: string };

const told = (event: Told): ToldEvent => ({ day: DAY, class: 'other', people: [], ...event });

function check(name: string, one: Told, other: Told, isSame: boolean) {
	test(`${name} ${isSame ? 'are one' : 'are two'}`, () => {
		expect(isSameEvent(told(one), told(other))).toBe(isSame);
		expect(isSameEvent(told(other), told(one))).toBe(isSame);
	});
}

check(
	'the same words',
	{ label: 'Voltara opens a plant in Tarn' },
	{ label: 'Voltara opens a plant in Tarn' },
	true,
);
check(
	'two that somebody added',
	{ label: 'The book club meets', isOwn: true },
	{ label: 'The book club meets', isOwn: true },
	false,
);
check(
	'one that somebody added and one that an article tells',
	{ label: 'The book club meets', isOwn: true },
	{ label: 'The book club meets' },
	true,
);
check(
	'the same words on two days',
	{ label: 'Voltara opens a plant in Tarn' },
	{ label: 'Voltara opens a plant in Tarn', day: '2024-03-08' },
	false,
);
check(
	'two reports of one visit',
	{
		label: 'President Ann Lee paid a surprise visit to Sollen',
		class: 'visit',
		people: ['Ann Lee'],
	},
	{ label: 'Lee visited the harbour of Sollen', class: 'visit', people: ['Lee'] },
	true,
);
check(
	'one report that names one more who came',
	{ label: 'Ann Lee and Ben Roth opened the quay of Sollen', people: ['Ann Lee', 'Ben Roth'] },
	{ label: 'Ann Lee opened the new quay of Sollen', people: ['Ann Lee'] },
	true,
);
check(
	'two visits on one day',
	{ label: 'Ann Lee visited Sollen', class: 'other', people: ['Ann Lee'] },
	{ label: 'Ann Lee visited Tarn', class: 'other', people: ['Ann Lee'] },
	false,
);
check(
	'meetings with two people',
	{ label: 'Ann Lee met Tom Reed in Sollen', class: 'meeting', people: ['Ann Lee', 'Tom Reed'] },
	{ label: 'Ann Lee met Ravi Sen in Sollen', class: 'meeting', people: ['Ann Lee', 'Ravi Sen'] },
	false,
);
check(
	'an attack told by two papers',
	{ label: 'Twelve people were killed in an attack on a market in Tarn', class: 'attack' },
	{ label: 'Gunmen attacked a market in Tarn, killing twelve people', class: 'attack' },
	true,
);
check(
	'two court cases of one day',
	{
		label: 'Omar Falk was sentenced to ten years in prison',
		class: 'verdict',
		people: ['Omar Falk'],
	},
	{
		label: 'Bea Sorrel was sentenced to ten years in prison',
		class: 'verdict',
		people: ['Bea Sorrel'],
	},
	false,
);
check(
	'two floods in two towns',
	{ label: 'A flood destroyed the bridge of Sollen' },
	{ label: 'A flood destroyed the bridge of Tarn' },
	false,
);
check(
	'labels with one word in common',
	{ label: 'The strike ends' },
	{ label: 'A strike begins' },
	false,
);
check(
	'a person named in one report alone',
	{ label: 'The old mill of Sollen burned down', class: 'accident' },
	{ label: 'The mill burned down in Sollen, said Ann Lee', class: 'accident', people: ['Ann Lee'] },
	true,
);
check(
	'a verb and its noun',
	{ label: 'Mount Ekra erupted' },
	{ label: 'The eruption of Ekra' },
	true,
);
check('a word alone, twice,', { label: 'Eclipse' }, { label: 'An eclipse' }, true);
check(
	'a word and that word in a place',
	{ label: 'Earthquake' },
	{ label: 'Earthquake in Tarn' },
	false,
);
check(
	'two regions of one weather',
	{ label: 'Rain in the north' },
	{ label: 'Rain in the south' },
	false,
);
check(
	'the same words about the same people',
	{ label: 'Ann Lee met Bo Ek', people: ['Ann Lee', 'Bo Ek'] },
	{ label: 'Ann Lee met Bo Ek', people: ['Ann Lee', 'Bo Ek'] },
	true,
);
check(
	'a visit in other words',
	{ label: 'Ann Lee’s surprise call on the miners of Sollen', class: 'visit', people: ['Ann Lee'] },
	{ label: 'Lee visited harbour workers in Sollen', class: 'visit', people: ['Lee'] },
	true,
);
check(
	'labels that share a word beside the name',
	{ label: 'Ann Lee at the harbour', people: ['Ann Lee'] },
	{ label: 'Ann Lee and the harbour plan', people: ['Ann Lee'] },
	false,
);
for (const people of [['Lee'], []]) {
	check(
		`labels that share half of their words ${people.length > 0 ? 'and their people' : ''}`,
		{ label: 'Lee at the long gala dinner of the town museum', people },
		{ label: 'Lee, guest of honour, on the museum gala night', people },
		people.length > 0,
	);
}
check(
	'somebody whom the other names in its words alone',
	{ label: 'Lee opened the new quay of Sollen', people: ['Lee'] },
	{ label: 'Lee and Tom Reed opened the new quay of Sollen', people: ['Tom Reed'] },
	true,
);
const visit = (label: string) => ({ label, class: 'visit', people: ['Lee'] });
check(
	'visits in two towns',
	visit('Lee on a visit in Sollen'),
	visit('Lee on a visit in Tarn'),
	false,
);
check(
	'a visit of which one says where',
	visit('Lee on a visit in Sollen'),
	visit('Lee on a visit by train'),
	true,
);
check(
	'visits with a town in common',
	visit('Lee on a visit in Sollen and in Tarn'),
	visit('Lee on a visit in Sollen and in Ostra'),
	true,
);
check('labels without a word', { label: '' }, { label: '…' }, false);

test('groups keep the order in which they were given', () => {
	const labels = ['The mill of Sollen burned down', 'Rain fell', 'The mill burned down in Sollen'];
	const groups = mergeSameEvents(labels, (label) => told({ label }));
	expect(groups).toEqual([[labels[0], labels[2]], [labels[1]]]);
});
