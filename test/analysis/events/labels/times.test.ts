import { expect, test } from 'vitest';
import { eventsOf } from '../events-of.ts';

/** In every row: a text, and its label: the time is left out, and nothing else. */
test.each([
	['The riots in Tolve grew violent on Monday night.', 'The riots in Tolve grew violent'],
	['The riots in Tolve grew violent Monday night.', 'The riots in Tolve grew violent'],
	['Ann Oram left Tolve late on Monday.', 'Ann Oram left Tolve'],
	['Ann Oram sang on Monday in Tolve.', 'Ann Oram sang in Tolve'],
	[
		'Ann Oram announced on Monday that Max Lind would sing.',
		'Ann Oram announced that Max Lind would sing',
	],
	[
		'Ann Oram promised Tolve a mill on Monday, just days before the vote.',
		'Ann Oram promised Tolve a mill just days before the vote',
	],
	[
		'Days before the first anniversary of the Tolve fire on 4 May, Ann Oram sang.',
		'First anniversary of the Tolve fire',
	],
	[
		'At a little past ten o’clock on Monday the bridge of Tolve fell into the river.',
		'The bridge of Tolve fell into the river',
	],
	['A little of the hay burned on Monday.', 'A little of the hay burned'],
	['Ann Oram came back Monday to Tolve.', 'Ann Oram came back to Tolve'],
	['The late Ann Oram died on Monday in Tolve.', 'Ann Oram died in Tolve'],
	['Flags fly for the late Ann Oram, who died on Monday in Tolve.', 'Ann Oram died in Tolve'],
	['The late train to Tolve died on Monday.', 'The late train to Tolve died'],
	['The Tolve prize was awarded on Monday forenoon.', 'The Tolve prize was awarded'],
])('%s', (text, label) => {
	expect(eventsOf(text).events[0]?.label).toBe(label);
});
