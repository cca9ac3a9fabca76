import { describe, expect, test } from 'vitest';
import { toldIn } from '../told.ts';

/** Of each life that a text tells in brackets: what happened then, and what kind of thing that was. */
function check(text: string, expected: string[]): void {
	test(text, () => {
		const lives = toldIn(text).candidates.filter(({ label }) => label?.source === 'life');
		expect(
			lives.map(({ date, label, eventClass }) => `${date.value} ${label?.text} ${eventClass}`),
		).toEqual(expected);
	});
}

describe('a life in brackets', () => {
	check('Ann Lee (4 May 1841 – 1 June 1904) was a painter.', [
		'1841-05-04 Ann Lee, a painter, was born other',
		'1904-06-01 Ann Lee, a painter, died death',
	]);
	check('Ann Lee (4 May 1841 - 1 June 1904) was a painter of mills.', [
		'1841-05-04 Ann Lee, a painter, was born other',
		'1904-06-01 Ann Lee, a painter, died death',
	]);
	check('Ann Lee (4 May 1841 – 1 June 1904) painted.', [
		'1841-05-04 Ann Lee was born other',
		'1904-06-01 Ann Lee died death',
	]);
	check('Ann Lee (4 May 1841 – 1 June 1904) was a very old and very kind painter of mills.', [
		'1841-05-04 Ann Lee was born other',
		'1904-06-01 Ann Lee died death',
	]);
	check('Ann Lee (1841 – 1 June 1904) was a painter.', [
		'1841 Ann Lee, a painter, was born other',
		'1904-06-01 Ann Lee, a painter, died death',
	]);
	check('Ann Lee (May 1841 – 1 June 1904) was a painter.', []);
	check('Ann Lee (4 May 1841 – June 1904) was a painter.', []);
	check('Ann Lee (4 May 1841 to 1 June 1904) was a painter.', []);
	check('Ann Lee (4 May 1841 – 1 June 1904, Zell) was a painter.', []);
	check('Ann Lee (4 May 1904 – 1 June 1841) was a painter.', []);
	check('The mill of Zell (4 May 1841 – 1 June 1904) was red.', []);
	check('Ann Lee, 4 May 1841 – 1 June 1904, was a painter.', []);
	check('Ann Lee, a painter (4 May 1841 – 1 June 1904), wept.', []);
	check(
		'Dame Ida Maria Roth OM RA (Arabic: روث; 4 May 1901 – 3 June 1990) was a painter. Ida Roth lived here.',
		[
			'1901-05-04 Ida Maria Roth, a painter, was born other',
			'1990-06-03 Ida Maria Roth, a painter, died death',
		],
	);
});

describe('what may stand around it', () => {
	const born = (what: string) => [
		`1841-05-04 Ann Lee${what} was born other`,
		`1904-06-01 Ann Lee${what} died death`,
	];
	check(
		'Ann Lee (4 May 1841–1 June 1904) was a well-known painter.',
		born(', a well-known painter,'),
	);
	check(
		'Ann Lee (4 May 1841 — 1 June 1904) was a very old and kind painter.',
		born(', a very old and kind painter,'),
	);
	check('Ann Lee DBE RA (4 May 1841 – 1 June 1904) painted.', born(''));
	check('Ann Lee, DBE (4 May 1841 – 1 June 1904) painted.', born(''));
	check('Ann Lee A B C D E (4 May 1841 – 1 June 1904) was a painter.', []);
	check('Ann Lee (old) and Bea (4 May 1841 – 1 June 1904) was a painter.', []);
	check('Ann Lee (no. 5, 4 May 1841 – 1 June 1904) was a painter.', []);
	check('Zell Hall (4 May 1841 – 1 June 1904) was old.', []);
	check('Ann Lee (4 May 1841 – 1 June 1841) was a painter.', []);
});

describe('a life at the end of an obituary', () => {
	const OBITUARY = 'Ann Lee painted mills all her life.\n\n';
	check(`${OBITUARY}• Ann Maria Lee, painter of mills, born 4 May 1941; died 1 June 2014`, [
		'1941-05-04 Ann Maria Lee, painter of mills, was born other',
		'2014-06-01 Ann Maria Lee, painter of mills, died death',
	]);
	check(`${OBITUARY}Ann Lee, painter, born 4 May 1941, died 1 June 2014.`, [
		'1941-05-04 Ann Lee, painter, was born other',
		'2014-06-01 Ann Lee, painter, died death',
	]);
	check(
		`${OBITUARY}Ann Maria Lee, painter. Born Orla, 4 May 1941; died Zell, Velia, 1 June 2014, aged 73.`,
		[
			'1941-05-04 Ann Maria Lee, painter, was born other',
			'2014-06-01 Ann Maria Lee, painter, died death',
		],
	);
	check(`${OBITUARY}Ann Lee, born in Orla on 4 May 1941, died 1 June 2014`, [
		'1941-05-04 Ann Lee was born other',
		'2014-06-01 Ann Lee died death',
	]);
	check(
		`${OBITUARY}Ann Lee taught Tom Reed. Born in Orla, 4 May 1941, died in Zell, 1 June 2014.`,
		[],
	);
	check(`${OBITUARY}• The mill, painted red, born 4 May 1941; died 1 June 2014`, []);
	check(`${OBITUARY}• Ann Lee, painter, born 4 May 1941; left 1 June 2014`, []);
	check(`${OBITUARY}• Ann Lee, painter, born 4 May 2014; died 1 June 1941`, []);
});
