import { expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** In every row: a text, and why its event may not be posted unasked; `certain` where it may. */
test.each([
	['Corvo Air shares closed at $43.50 in Tolve on Monday.', 'everyday business'],
	['The suit was filed in Corvo by miners of Tolve on 14 March 2017.', 'everyday business'],
	['The miners of Corvo lodged an appeal in Tolve on 14 March 2017.', 'everyday business'],
	['Corvo Air entered the market in Tolve on 14 March 2017.', 'certain'],
	['Ida Roth was third in Corvo on 14 March 2017 in 2:24.12.', 'everyday business'],
	['Corvo Rovers finished fourth in the league on 14 March 2017.', 'everyday business'],
	['Corvo Rovers finished first in the league on 14 March 2017.', 'certain'],
	['Ida Roth was the baker who opened the mill of Corvo on 14 March 2017.', 'certain'],
	[
		'Ida Roth was not the baker who opened the mill of Corvo on 14 March 2017.',
		'who did it is not told',
	],
	[
		'Ida Roth could be the baker who opened the mill of Corvo on 14 March 2017.',
		'who did it is not told',
	],
	['The dog of Corvo was bought for £1.50 in Tolve on 14 March 2017.', 'everyday business'],
	['Corvo Air was bought for £150 million in Tolve on 14 March 2017.', 'certain'],
	['Corvo Air closed its hub in Tolve on Monday.', 'certain'],
	['Residents of Corvo said on Monday that the water of the lake was cold.', 'talk'],
	['The Corvo Post reported on Monday that the mayor of Tolve, Ida Roth, was ill.', 'talk'],
	['Ida Roth said on Monday that the mill of Corvo would close.', 'certain'],
	['China’s top diplomat, Wang Yi, promised Russia a treaty in Moscow on Monday.', 'certain'],
	['An outbreak of fever was declared in Corvo on Monday.', 'certain'],
	['Ida Roth opened the mill of Corvo on Monday.', 'certain'],
	[
		'In a message of 14 March 2017, Ida Roth instructed a clerk in Corvo to “ship first, ask never.”',
		'what somebody did, and no event',
	],
	['Ida Roth opened “The Mill of Corvo” in Tolve on 14 March 2017.', 'certain'],
	[
		'In one instance, Ida Roth billed the state for 31 hours of work in Corvo on 14 March 2017.',
		'something by the way',
	],
	['For example, Ida Roth sold the mill of Corvo twice on 14 March 2017.', 'something by the way'],
	['In one case, a fire in Corvo killed 31 people on 14 March 2017.', 'certain'],
	['On that occasion, Ida Roth opened the mill of Corvo on 14 March 2017.', 'certain'],
	['At Corvo Hall, counsellors were made available to pupils on Monday.', 'everyday business'],
])('%s', (text, expected) => {
	const [event] = eventsOf(text).events;
	expect(event?.certain ? 'certain' : event?.why.split(';')[0]).toBe(expected);
});
