import { describe, expect, test } from 'vitest';
import { joinPdfLines, type PdfLine } from '../../../src/web/files/join-pdf-lines.ts';

type Written = string | (Partial<PdfLine> & { readonly text: string; readonly gap?: number });

/** Lines of ten points below each other, each twelve points from the last and as wide as a column of 300. */
function pageOf(lines: readonly Written[]): PdfLine[] {
	let top = 700;
	return lines.map((written) => {
		const { gap = 12, ...line } = typeof written === 'string' ? { text: written } : written;
		top -= gap;
		return { left: 50, right: 350, height: 10, top, ...line };
	});
}

/** The paragraphs of one page. */
function check(name: string, lines: readonly Written[], expected: readonly string[]) {
	test(name, () => expect(joinPdfLines([pageOf(lines)]).split('\n\n')).toEqual(expected));
}

test('nothing', () => {
	expect(joinPdfLines([])).toBe('');
	expect(joinPdfLines([[]])).toBe('');
});

describe('the end of a line', () => {
	check('is a space', ['The bell', 'rings', 'today.'], ['The bell rings today.']);
	check('joins a word that was cut', ['The har-', 'bour'], ['The harbour']);
	check('joins one that was cut softly', ['The har\u00ad', 'bour'], ['The harbour']);
	check('keeps the hyphen of two words', ['The Lumen-', 'Tarn road'], ['The Lumen-Tarn road']);
	check('keeps the hyphen behind a number', ['The 2-', 'day fair'], ['The 2-day fair']);
	check('keeps a dash with its space', ['The bell –', 'it rings'], ['The bell – it rings']);
	check('keeps a dash without one', ['Lumen–', 'Tarn'], ['Lumen–Tarn']);
	check('keeps a slash', ['and/', 'or'], ['and/or']);
});

describe('a paragraph begins', () => {
	const three = ['One goes on', 'and on', 'and on'];
	check(
		'behind a wide gap',
		[...three, { text: 'Two', gap: 18 }],
		['One goes on and on and on', 'Two'],
	);
	check(
		'not behind one hardly wider',
		[...three, { text: 'Two', gap: 17 }],
		['One goes on and on and on Two'],
	);
	check(
		'in another size',
		[...three, { text: 'Two', height: 11.6 }],
		['One goes on and on and on', 'Two'],
	);
	check(
		'not in nearly the same',
		[...three, { text: 'Two', height: 11.4 }],
		['One goes on and on and on Two'],
	);
	check(
		'in a smaller size',
		[...three, { text: 'Two', height: 8.4 }],
		['One goes on and on and on', 'Two'],
	);
	const ended = ['One goes on', 'and on', 'and ends.'];
	const joined = 'One goes on and on and ends.';
	check('not behind a full line that ends a sentence', [...ended, 'Two'], [`${joined} Two`]);
	check(
		'where it steps in behind a sentence',
		[...ended, { text: 'Two', left: 61 }],
		[joined, 'Two'],
	);
	check('not where it steps in a little', [...ended, { text: 'Two', left: 60 }], [`${joined} Two`]);
	check(
		'not where it steps out',
		[
			{ text: 'One.', left: 80 },
			{ text: 'Two', left: 50 },
		],
		['One. Two'],
	);
	check(
		'not where it steps in amid a sentence',
		[...three, { text: 'Two', left: 90 }],
		['One goes on and on and on Two'],
	);
	const short = (right: number, text = 'and ends.'): Written[] => [
		'One goes on',
		'and on',
		'and on',
		{ text, right },
		'Two',
	];
	check('behind a short line that ends a sentence', short(297), [
		'One goes on and on and on and ends.',
		'Two',
	]);
	check('not behind one hardly shorter', short(298), ['One goes on and on and on and ends. Two']);
	check('not behind a short line that does not', short(100, 'and on'), [
		'One goes on and on and on and on Two',
	]);
	for (const end of ['!', '?', '…', ':', '.”', '.)']) {
		check(`behind ${end}`, short(100, `ends${end}`), [
			`One goes on and on and on ends${end}`,
			'Two',
		]);
	}
});

describe('the next column or page', () => {
	const next = (text: string, right = 350): Written[] => [
		'One goes on',
		'and on',
		'and on',
		{ text, right },
		{ text: 'two', gap: -600 },
	];
	check('goes on with the sentence', next('and on', 100), ['One goes on and on and on and on two']);
	check('goes on behind a full line', next('and ends.'), [
		'One goes on and on and on and ends. two',
	]);
	check('begins anew behind a short line', next('and ends.', 100), [
		'One goes on and on and on and ends.',
		'two',
	]);
	check(
		'on the same height is a column too',
		['One goes on', 'and on', { text: 'two', gap: 0, left: 400 }],
		['One goes on and on two'],
	);
});

describe('heads and feet', () => {
	const pages = (count: number, head: (page: number) => string) =>
		joinPdfLines(
			Array.from({ length: count }, (_, index) =>
				pageOf([head(index), `page ${index + 1} of the text`, 'goes on', 'and on', 'and further']),
			),
		);
	test('of three pages and more go', () => {
		expect(pages(3, () => 'THE LUMEN POST')).not.toContain('LUMEN');
		expect(pages(2, () => 'THE LUMEN POST')).toContain('LUMEN');
	});
	test('whatever number they have', () => {
		expect(pages(4, (page) => `Issue ${page}`)).not.toContain('Issue');
	});
	test('of half of the pages stay, of more they go', () => {
		expect(pages(4, (page) => (page < 2 ? 'Lumen' : `${'abcd'[page]}`))).toContain('Lumen');
		expect(pages(5, (page) => (page < 3 ? 'Lumen' : `${'abcde'[page]}`))).not.toContain('Lumen');
	});
	test.each(['7', 'Page 7', 'page 7 of 12', 'Seite 7 von 12', '- 7 -', '7/12'])(
		'%s is a number of a page',
		(text) => {
			expect(joinPdfLines([pageOf([text, 'The bell rings.'])])).toBe('The bell rings.');
		},
	);
	test.each(['12345', '7 bells', 'Pages 7'])('%s is none', (text) => {
		expect(joinPdfLines([pageOf([text, 'ring'])])).toContain(text);
	});
});
