import { expect, test } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../../src/analysis/document/document.ts';

/** In every row: a text, and the label of the last date in it. */
test.each([
	['The union rejected the offer on Tuesday.', 'Union rejected the offer'],
	['On Tuesday, the union rejected the offer.', 'Union rejected the offer'],
	['TOLVE — The union met on Tuesday.', 'Union met'],
	['The bill passed and returns to parliament on Tuesday.', 'Bill returns to parliament'],
	['Ann Oram, who was hired in March 2021, quit.', 'Ann Oram was hired'],
	['The tunnel, which is old, will close on 8 June.', 'Tunnel will close'],
	['The club, founded on 1 July 1922, is poor.', 'Club founded'],
	['The trial, which began late and is expected to last, resumes on Monday.', 'Trial resumes'],
	['Ann Oram bought the inn. She sold it on Monday.', 'Ann Oram sold it'],
	['The prize is rich. It was founded on 2 June 1923.', 'Prize was founded'],
	['The mill will close, the owner said on Monday.', 'Owner said the mill will close'],
	['The owner said on Monday that the mill will close.', 'Owner said the mill will close'],
	['“We lost everything on Monday,” she said.', 'We lost everything'],
	['The shop opens on Monday, according to a sign.', 'Shop opens'],
	['The orchestra, formed in 1948, plays next on Saturday.', 'Orchestra plays next'],
	['Ann Oram, who died aged 84, published it in 1962.', 'Ann Oram published it'],
	['On Monday the paper, citing sources, reported a plan.', 'Paper reported a plan'],
	['Monday’s storm killed three.', 'Storm killed three'],
	['Trains run again from July 4 to July 17.', 'Trains run'],
	[
		'Ida Lind praised Max Oram. Before he left, Oram had toured the mills, and on Monday he met the owners.',
		'Max Oram met the owners',
	],
	[
		'The mayor of the small old town of Oberwald flew out on Monday to show her support there.',
		'Mayor of the small old town of Oberwald flew out',
	],
	['The tenth anniversary of the flood is on Monday.', 'Tenth anniversary of the flood'],
	['Monday would have been the tenth anniversary of the flood.', 'Tenth anniversary of the flood'],
	[
		'The club, founded on 2 April 1924, marks its centenary on Tuesday.',
		'Club marks its centenary',
	],
	['It rained in June 2021, in May 2022 and again on Monday.', 'It rained'],
	[
		'Ida Lind praised the mill. The council met on Friday; it meets again on Monday.',
		'Council meets',
	],
	['The mayor praised the bridge. It opened on Monday.', 'It opened'],
	['Rain fell; the treasurer was held, and he was freed on Monday.', 'Treasurer was freed'],
	['Her shop opened on Monday.', 'Shop opened'],
	['The chief, Ann Oram, 58, took over on Monday.', 'Chief, Ann Oram, took over'],
	['The ferry is shut until at least Tuesday.', 'Ferry is shut'],
	[
		'The trams will stop because the wires are old, the owner said on Monday.',
		'Owner said the trams will stop because the wires are old',
	],
	['Orbis, maker of the lamps of Oberwald, closed on Monday.', 'Orbis closed'],
	[
		'The supply ship Adelaide, with 9,000 doses aboard, docked on Monday.',
		'Supply ship Adelaide docked',
	],
	[
		'The Corvo Stadium, where the republic was born in 1974, was blown up on Monday.',
		'Corvo Stadium was blown up',
	],
	['On Sunday Ann Oram said that they had met.', 'Ann Oram said they had met'],
	['Engineers found on Monday that the roof had sagged.', 'Engineers found the roof had sagged'],
	['By mid-April the bridge was shut; it opened on 1 May.', 'Bridge opened'],
	['A second strike, set for Monday, could last.', 'Second strike set'],
	[
		'Ann Oram toured the mills, telling the owners on Monday that they must close.',
		'Ann Oram told the owners',
	],
	['On Monday came the first truce.', 'First truce came'],
	['Sales begin in fiscal 2025, which starts on July 1.', 'Fiscal 2025 starts'],
	['The fair (1 April) begins with a march on Monday.', 'Fair begins with a march'],
])('%s', (text, label) => {
	const dates = findDates(readDocument({ text, published: '2024-03-14', language: 'en' }));

	expect(dates.at(-1)?.label).toBe(label);
});

test('no label is longer than twelve words', () => {
	const text = `The ${'very '.repeat(40)}old mill burnt down on Tuesday in the ${'far '.repeat(40)}west.`;
	const dates = findDates(readDocument({ text, published: '2024-03-14', language: 'en' }));

	expect(dates.map(({ label }) => label.split(' ').length)).toEqual([12]);
});
