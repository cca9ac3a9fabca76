import { expect, test } from 'vitest';
import { eventsOf } from '../events-of.ts';
import { labelIn } from '../told.ts';

/** In every row: a text, and the labels of its events in text order. */
test.each([
	['On Tuesday, Ann Oram left the stage.', ['Ann Oram left the stage']],
	[
		'Ann Oram, 61, the former mayor of Tolve County, was sentenced on Tuesday to 168 months in federal prison for running a scheme in which deputies seized cash from motorists.',
		['Ann Oram, 61, was sentenced to 168 months in federal prison'],
	],
	[
		'Ann Oram, the former mayor of Tolve County and a member of its board of trade, was sentenced on Tuesday to 168 months in federal prison for running a scheme in which deputies seized cash.',
		[
			'Ann Oram was sentenced to 168 months in federal prison for running a scheme in which deputies seized cash',
		],
	],
	[
		'The Greens had voted for the law at a congress in Corvo on Tuesday.',
		['The Greens voted for the law at a congress in Corvo'],
	],
	['Ann Oram had taken the oath in Corvo on Tuesday.', ['Ann Oram took the oath in Corvo']],
	['The mill had been sold to Ann Oram on Tuesday.', ['The mill was sold to Ann Oram']],
	['The mills had been sold to Ann Oram on Tuesday.', ['The mills were sold to Ann Oram']],
	['Ann Oram had not taken the oath on Tuesday.', ['Ann Oram had not taken the oath']],
	['But Ann Oram left the stage on Tuesday.', ['Ann Oram left the stage']],
	['The union of Corvo rejected the offer on Tuesday.', ['The union of Corvo rejected the offer']],
	[
		'Ann Oram, who was hired in March 2021, quit on 4 May 2023.',
		['Ann Oram was hired', 'Ann Oram quit'],
	],
	[
		'Nurse Bea Ito was praised on January 8, 2021, and dismissed on February 9, 2021.',
		['Nurse Bea Ito was praised', 'Nurse Bea Ito was dismissed'],
	],
	['The Corvo mill reopened twenty years after the fire of June 11, 1998.', ['Corvo mill: Fire']],
	['The verdict came three years to the day after the robbery of April 9, 2021.', ['Robbery']],
	[
		'A statue of the poet Ida Roth, who died on 5 June 1920, was unveiled in Tolve on Monday.',
		['The poet Ida Roth died', 'A statue of the poet Ida Roth was unveiled in Tolve'],
	],
	[
		'Gusts of 168 km/h were measured in Tolve, the strongest since the hurricane of 1 January 1992.',
		['Hurricane'],
	],
	[
		'Prime Minister Max Oram apologised for the massacre of 30 January 1972 in Corvo.',
		['Massacre'],
	],
	['Police arrested a man suspected of the attack of 9 April 2023 in Tolve.', ['Attack']],
	[
		'At least 858 people who had previously been ordered to leave were deported from Corvo on Monday.',
		['At least 858 people who had previously been ordered to leave were deported from Corvo'],
	],
	[
		'Ann Oram told the Corvo Forum on Saturday that the north would publish its position.',
		['Ann Oram told the Corvo Forum that the north would publish its position'],
	],
	[
		'Ann Oram tried to calm the lenders, telling the Corvo Forum on Saturday that the mill would stay open.',
		['Ann Oram told the Corvo Forum that the mill would stay open'],
	],
	[
		'The treaty was signed in Corvo on Monday by Ann Oram, the foreign minister of the north, and by Max Lind, who leads the delegation of the south and has long wanted it.',
		['The treaty was signed in Corvo by Ann Oram and by Max Lind'],
	],
	[
		'Ann Oram is the best of her year after winning the Corvo Marathon on Sunday.',
		['Ann Oram won the Corvo Marathon'],
	],
	['The club, founded on 1 July 1922 in Tolve, is poor.', ['The club was founded in Tolve']],
	[
		'Ann Oram has Ida Roth and the top spot firmly in her sights after winning the Corvo Marathon on Sunday.',
		['Ann Oram won the Corvo Marathon'],
	],
	[
		'A nurse has been diagnosed with Ebola a day after flying home to Corvo, the Scottish government said on Monday.',
		[
			'A nurse has been diagnosed with Ebola a day after flying home to Corvo, the Scottish government said',
		],
	],
	[
		'On Monday, Corvo Steel said in a statement that it had sold the mill.',
		['Corvo Steel said that it had sold the mill'],
	],
	[
		'Airline group Norwing agreed on Wednesday to buy its rival Skylark for $1.3 billion, leaving the north of Europe with a single carrier of its own, experts said.',
		['Airline group Norwing agreed to buy its rival Skylark for $1.3 billion'],
	],
	[
		'The storm Ida destroyed nine in ten houses on the island of Nebel on Wednesday before roaring on towards the mainland of the far north, leaving many dead.',
		['The storm Ida destroyed nine in ten houses on the island of Nebel'],
	],
	['Those riots grew violent in Corvo on Monday.', ['Riots grew violent in Corvo']],
	[
		'Before he flew to Nebel, Max Oram had toured the towns of the north, and on Monday he told the Corvo Forum that the south would publish its plan.',
		['Max Oram told the Corvo Forum that the south would publish its plan'],
	],
	[
		'Queen Ida is due to open the Corvo mill on 4 May 2030.',
		['Queen Ida is due to open the Corvo mill'],
	],
	[
		'Ida Roth was born in Tolve, Corvo, on 2 August 1954, the third child of Max Roth.',
		['Ida Roth was born in Tolve, Corvo'],
	],
	[
		'Ida Roth (born Oram; 31 October 1950 – 31 March 2016) was a painter. Ida Roth sang.',
		['Ida Roth, a painter, was born', 'Ida Roth, a painter, died'],
	],
	['The council of Corvo had hoped to vote on Monday.', ['The council of Corvo had hoped to vote']],
	['Monday’s storm killed three people in Tolve.', ['Storm killed three people in Tolve']],
	[
		'Ida Lind praised the mills. Mr Oram met Lind on Monday, and Max Oram was glad.',
		['Max Oram met Ida Lind'],
	],
])('%s', (text, labels) => {
	expect(eventsOf(text).events.map(({ label }) => label)).toEqual(labels);
});

test('every label is at most 110 characters and every date of an event carries it', () => {
	const { events, dates } = eventsOf(
		'Ann Oram opened the mill on Monday. Ann Oram opened the mill in Tolve on Monday with a song.',
	);

	expect(events.map(({ dates: of }) => of)).toEqual([[0, 1]]);
	expect(dates.map(({ label }) => label)).toEqual(Array(2).fill(events[0]?.label));
});

/** In every row: a text, and what is told of its day. */
test.each([
	[
		'The 54-year-old from Zell died in Oslo on Monday.',
		'The 54-year-old from Zell died in Oslo | a person without a name',
	],
	[
		'The 54-year-old Zell baker Ann Lee died in Oslo on Monday.',
		'The 54-year-old Zell baker Ann Lee died in Oslo',
	],
	[
		'A 54-year-old from Zell drowned off Oslo on Monday.',
		'A 54-year-old from Zell drowned off Oslo',
	],
	['Then on Monday the Zell mill burnt and Ann Lee died.', 'The Zell mill burnt'],
	['But on Monday the Zell mill burnt.', 'The Zell mill burnt'],
	['And Zell fell on Monday.', 'Zell fell'],
	['Well, Zell fell on Monday.', 'Zell fell'],
	['The Zell talks ended on Monday.', 'The Zell talks ended'],
	[
		'The bridge fell in Zell on Monday.',
		'The bridge fell in Zell | “the bridge” is told elsewhere',
	],
	['This bridge of Zell fell on Monday.', 'This bridge of Zell fell | “This” points back'],
	// There is no room for who it was.
	[
		'Bartholomew Oram-Featherstonehaugh wept. He had met with his Zell tutor on Monday where "no issues" were identified and he had registered for graduation.',
		'He met with his Zell tutor where "no issues" were identified and he had registered for graduation | a relative without its noun',
	],
])('%s', (text, told) => expect(labelIn(text)).toBe(told));
