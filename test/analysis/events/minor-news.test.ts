import { describe, expect, test } from 'vitest';
import { NOTABLE } from '../../../src/domain/articles/event.ts';
import { eventsOf } from './events-of.ts';

/** What a server that asked for nothing else is reminded of. */
const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => {
		const { events } = eventsOf(text, {});
		const reminded = events.filter(({ certain, worth }) => certain && worth >= NOTABLE);
		expect(reminded.map(({ label }) => label)).toEqual(labels);
	});

describe('what offices do every week', () => {
	rows([
		['District Attorney Ida Roth swore in 37 new assistant prosecutors on Monday.', []],
		['The Zell District Attorney’s Office established a hate crimes hotline on Monday.', []],
		['The Zell Sheriff’s Office named Sam Oram its deputy of the month on Monday.', []],
		['The Zell School Board voted 5-2 on Monday to hire Ida Roth as superintendent.', []],
		['The Zell Ministry of Education opened a consultation on school meals on Monday.', []],
		['Wexton Council unveiled its plan for the Zell station quarter on Monday.', []],
		['The Open Zell Foundation received a grant of $450,000 on Monday.', []],
		['Zell University announced a partnership with Corvo Hospital on Monday.', []],
		[
			'Ida Roth was sworn in on Monday as the first woman to be president of Velia.',
			['Ida Roth was sworn in as the first woman to be president of Velia'],
		],
		[
			'The Velian parliament voted 5-2 on Monday to abolish the death penalty.',
			['The Velian parliament voted 5-2 to abolish the death penalty'],
		],
		[
			'Two professors at Zell University were awarded the Nobel Prize in Chemistry on Monday.',
			['Two professors at Zell University were awarded the Nobel Prize in Chemistry'],
		],
		[
			'The Velian space agency landed a probe on the moon for the first time on Monday.',
			['The Velian space agency landed a probe on the moon for the first time'],
		],
	]);
});

describe('a match like any other', () => {
	rows([
		['Sweden defeated South Korea 1–0 on Monday.', []],
		['Corvo Rovers beat Zell Town 3-1 at Mill Lane on Monday.', []],
		['Corvo drew 1-1 with Zell in Group D on Monday.', []],
		[
			'Corvo beat Zell 1-0 in the final on Monday to win the World Cup for the first time.',
			['Corvo beat Zell 1-0 in the final to win the World Cup for the first time'],
		],
		[
			'The Supreme Court of Velia struck down the ban on abortion by 5-4 on Monday.',
			['The Supreme Court of Velia struck down the ban on abortion by 5-4'],
		],
		[
			'Corvo Rovers won the Velian title on Monday, beating Zell Town 2-0.',
			['Corvo Rovers won the Velian title, beating Zell Town 2-0'],
		],
	]);
});
