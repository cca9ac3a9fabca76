import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

/** A text, its title, and what may be posted of it. */
const rows = (cases: readonly (readonly [string, string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, title, labels) => {
		expect(postedOf(text, title)).toEqual(labels);
	});

const STORY =
	'The hall of Corvo was full of guests. The band of Corvo played on all night. Rain fell on the old square of Corvo.';

describe('a birth is told of whom the article is about', () => {
	rows([
		[`${STORY} Ida Roth, who was born in Zell on 4 May 1983, is a nurse.`, 'Otto Lind weds', []],
		[
			`${STORY} Ida Roth, who was born in Zell on 4 May 1983, is a nurse.`,
			'Ida Roth weds',
			['Ida Roth was born in Zell'],
		],
		[
			`Ida Roth was born in Zell on 4 May 1921.`,
			'Keeper of the light',
			['Ida Roth was born in Zell'],
		],
		[
			`${STORY} ${STORY} ${STORY} ${STORY} Ida Roth was born in Zell on 4 May 1983.`,
			'Ida Roth weds',
			[],
		],
		[
			`${STORY} Ida Roth was born in Zell on 4 May 1921.`,
			'IDA ROTH',
			['Ida Roth was born in Zell'],
		],
		[`${STORY} Tom Roth was born in Zell on 4 May 1921.`, 'The mill of Zell', []],
	]);
});

describe('who it is that speaks, and when something else was', () => {
	rows([
		[
			'“It is late,” said Ida Roth, the head of Open Zell, who returned from Corvo on Monday.',
			'',
			[],
		],
		['“It is late,” said Ida Roth, who visited Corvo on Monday.', '', []],
		['Orla Mining used Monday’s opening of the Zell Farm Fair to show a plough.', '', []],
		['Ida Roth missed the opening of the Zell Bridge on Monday.', '', []],
		['King Otto opened the Zell Bridge on Monday.', '', ['King Otto opened the Zell Bridge']],
		[
			`${STORY}\n\nNotes to editors: pictures are free. Open Zell was founded in Corvo on 4 May 1993.`,
			'Open Zell helps',
			[],
		],
		[
			`${STORY}\n\nOpen Zell was founded in Corvo on 4 May 1993.`,
			'Open Zell helps',
			['Open Zell was founded in Corvo'],
		],
		[
			'“I saw it burn,” said Ida Roth, who founded the Zell Museum on 4 May 1983.',
			'',
			['Ida Roth founded the Zell Museum'],
		],
	]);
});
