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
		[
			`The nurse Ida Roth retires on Thursday. ${STORY} ${STORY} ${STORY} Ida Roth was born in Zell on 4 May 1954.`,
			'A life on the ward',
			['Ida Roth was born in Zell'],
		],
		[
			`The nurse Ida Roth retires on Thursday. ${STORY} Tom Roth was born in Zell on 4 May 1954.`,
			'A life on the ward',
			[],
		],
		[
			`The mill of Corvo shuts on Thursday. ${STORY} Tom Roth was born in Zell on 4 May 1954.`,
			'A life on the ward',
			[],
		],
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

describe('when somebody was born stands at the end of what is told of them', () => {
	const LIFE = 'Ida Maria Roth, painter of mills, born 4 May 1931; died 1 March 2014';
	const BORN = 'Ida Maria Roth, painter of mills, was born';
	const DIED = 'Ida Maria Roth, painter of mills, died';
	rows([
		[`${STORY}\n\nIda Maria Roth saw it.\n\n${LIFE}`, 'Ida Roth obituary', [BORN, DIED]],
		[`Ida Maria Roth painted mills.\n\n${STORY}\n\n${LIFE}`, 'Painter of mills', [BORN, DIED]],
		[`${STORY}\n\nTom Lind met Ida Maria Roth.\n\n${LIFE}`, 'Tom Lind obituary', [DIED]],
		[
			`${STORY} It has a mill by Ida Maria Roth (4 May 1931 – 1 March 2014).`,
			'The hall',
			['Ida Maria Roth died'],
		],
		[
			`${STORY} It was once that of Ida Maria Roth (1931 – 1 March 2014).`,
			'Ida Roth',
			['Ida Maria Roth died'],
		],
	]);
});
