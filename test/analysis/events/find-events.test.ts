import { expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { openGiven } from '../../../src/analysis/events/reading/given.ts';
import { weigh } from '../../../src/analysis/events/weigh.ts';
import { models } from '../../support/models.ts';
import { eventsOf } from './events-of.ts';
import { toldIn } from './told.ts';

test.each([
	['de', 'Der Zug entgleiste am 14. Februar 2020 bei Nebel.'],
	['es', 'El tren descarriló el 9 de julio de 2019 cerca del puerto.'],
])('%s: the sentence stands whole, its date in it, and nothing is certain', (language, text) => {
	const { events, dates } = eventsOf(text, { language });

	expect(events).toMatchObject([{ label: text, certain: false, risk: false }]);
	expect(dates).toMatchObject([{ label: text, key: true, certain: false }]);
});

/** In every row: a text, the class of its event, and its status. */
test.each([
	['Ann Oram died on Monday.', 'death', 'happened'],
	['Vasil Kono was found dead in Corvo on Monday.', 'death', 'happened'],
	['Ann Oram paid a visit to Corvo on Monday.', 'visit', 'happened'],
	['Corvo and Tolve signed a treaty on Monday.', 'treaty', 'happened'],
	['The earthquake killed 900 people in Oslo on Monday.', 'disaster', 'happened'],
	['Ann Oram stepped down on Monday.', 'resignation', 'happened'],
	['Ann Oram was elected mayor on Monday.', 'election', 'happened'],
	['Ann Oram will visit Corvo on 4 May 2030.', 'visit', 'planned'],
	['Corvo became independent on 4 May 2001.', 'founding', 'happened'],
	['Corvo became a republic on 4 May 2001.', 'founding', 'happened'],
	['Ann Oram became mayor of Corvo on 4 May 2001.', 'appointment', 'happened'],
	['Ann Oram became ill in Corvo on 4 May 2001.', 'other', 'happened'],
	['Prince Oram acceded on 4 May 2001.', 'appointment', 'happened'],
	['Corvo won Saturday’s election.', 'election', 'happened'],
	['Ann Oram reportedly resigned on Monday.', 'resignation', 'alleged'],
	['Ann Oram is said to have resigned on Monday.', 'resignation', 'alleged'],
	['Ann Oram wanted to visit Corvo on Monday.', 'visit', 'planned'],
	['Ann Oram did not resign on Monday.', 'resignation', 'unreal'],
	['The Corvo marathon was called off on Monday.', 'other', 'called off'],
])('%s', (text, kind, status) => {
	expect(eventsOf(text).events).toMatchObject([{ class: kind, status }]);
});

/** In every row: a text, and whether it says something of a named person that may be held against them. */
test.each([
	['Vasil Kono was arrested on Monday.', true],
	['Vasil Kono was found guilty on Monday.', true],
	['Vasil Kono died on Monday.', true],
	['Two people died on Monday in Tolve.', false],
	['Vasil Kono was elected mayor on Monday.', false],
])('risk: %s', (text, risk) => {
	expect(eventsOf(text).events).toMatchObject([{ risk }]);
});

test('a text without times has no events', () => {
	expect(eventsOf('The mill is old.').events).toEqual([]);
});

test('what nobody would keep is not certain of a date, and what is, is', () => {
	const text = 'A bomb killed 14 people in Corvo on Monday.';
	const { events, dates } = eventsOf(text);

	expect(events).toMatchObject([
		{ dates: [0], value: '2024-03-11', evidence: { start: 0, end: text.length, text } },
	]);
	expect(events[0]?.worth).toBeGreaterThan(0.5);
	expect(dates).toMatchObject([{ key: true, certain: true }]);
});

/** In every row: a text, and of each of its events whether it is certain, and whether it is so but for a better one of its day. */
test.each<[string, object[]]>([
	[
		'A bomb killed 14 people in Corvo on Monday. Ann Oram opened the Zell museum on Monday.',
		[
			{ certain: true, outdone: undefined },
			{ certain: false, outdone: true },
		],
	],
	[
		'Ann Oram opened the Zell museum on Monday. A bomb killed 14 people in Corvo on Monday.',
		[
			{ certain: false, outdone: true },
			{ certain: true, outdone: undefined },
		],
	],
	[
		'A bomb killed 14 people in Corvo on Monday. Ann Oram opened the Zell museum on Tuesday.',
		[
			{ certain: true, outdone: undefined },
			{ certain: true, outdone: undefined },
		],
	],
	[
		'A bomb killed 14 people in Corvo on Monday. Ann Oram reportedly resigned on Monday.',
		[
			{ certain: true, outdone: undefined },
			{ certain: false, outdone: undefined },
		],
	],
	[
		'A bomb killed 14 people in Corvo on Monday. Ann Oram wanted to open the museum on Monday.',
		[
			{ certain: true, outdone: undefined },
			{ certain: false, outdone: undefined },
		],
	],
	[
		'A bomb killed 14 people in Corvo on 18 March 2023. Ann Oram opened the museum days before the first anniversary of the bombing.',
		[
			{ certain: true, outdone: undefined },
			{ certain: false, outdone: true },
		],
	],
	[
		'A bomb reportedly killed 14 people in Corvo on 18 March 2023. Ann Oram opened the museum days before the first anniversary of the bombing.',
		[
			{ certain: false, outdone: undefined },
			{ certain: false, outdone: undefined },
		],
	],
	[
		'Rebels stormed Zell on Monday and into Tuesday, killing 12 people.',
		[
			{ certain: true, outdone: undefined },
			{ certain: false, outdone: undefined },
		],
	],
])(
	'of a day the best is certain, and what is as sure, or its anniversary, is outdone: %s',
	(text, told) => {
		const { events } = eventsOf(text);
		expect(events.map(({ certain, outdone }) => ({ certain, outdone }))).toMatchObject(told);
	},
);

test('an event told again is one, and stands on the timeline where it is told first', () => {
	const label = 'Ann Lee opened the Zell mill';
	const text = `${label} on Monday. It rained in Tolve. ${label} on 11 March 2024.`;
	const { events, dates } = eventsOf(text);

	expect(events).toMatchObject([{ dates: [0, 1], label, certain: true, people: ['Ann Lee'] }]);
	expect(dates).toMatchObject([
		{ label, key: true, certain: true },
		{ label, key: false, certain: false },
	]);
});

test('its worth is told to two places', () => {
	const text = 'A bomb killed 14 people in Corvo on Monday.';
	const { document, names, candidates } = toldIn(text);
	const [candidate] = candidates;
	if (!candidate) throw new Error('the text tells of no time');
	const given = openGiven({ document, names, dates: findDates(document), ...models });
	const { worth } = weigh(candidate, given);
	expect(eventsOf(text).events[0]?.worth).toBe(Number(worth.toFixed(2)));
});

test('of a sentence that is too long for a label the beginning is told, where nothing else tells of its day', () => {
	const long = `On Monday, ${'so '.repeat(40)}then.`;
	const labels = (text: string) => eventsOf(text).events.map(({ label }) => label);
	expect(labels(long)).toEqual([`On Monday, ${'so '.repeat(32)}so…`]);
	expect(labels(`${long} Ann Lee left on Monday.`)).toEqual(['Ann Lee left']);
});
