import { describe, expect, test } from 'vitest';
import type { Line } from '../../../../src/web/pages/body/lines.ts';
import { trimLines } from '../../../../src/web/pages/body/trim-lines.ts';

/** So many words that end as a sentence does. */
const sentence = (words: number, last = 'bell'): string => `${'ring '.repeat(words - 1)}${last}.`;
/** So many words that do not. */
const words = (count: number, last = 'bell'): string => `${'ring '.repeat(count - 1)}${last}`;

const FIRST = sentence(13, 'first');
const SECOND = sentence(13, 'second');
const THIRD = sentence(13, 'third');
const BODY = [FIRST, SECOND, THIRD];

/** `H2 Title` is a heading, `LI point` a point, `LINK words` a paragraph that is one link; all else is a paragraph. */
function lineOf(written: string): Line {
	const { tag, text = written } =
		/^(?<tag>H[1-6]|LINK|LI) (?<text>.*)$/.exec(written)?.groups ?? {};
	if (tag === 'LINK') return { text, tag: 'P', linked: 1 };
	return { text, tag: tag ?? 'P', linked: 0 };
}

const trimmed = (written: readonly string[], titles: readonly string[] = []): string[] =>
	trimLines(written.map(lineOf), titles).map(({ text }) => text);

/** Is this line kept where it stands at this place of an article of three sentences? */
function check(
	name: string,
	written: string,
	isKept: boolean,
	{ at = 0, title = '' }: { readonly at?: number; readonly title?: string } = {},
) {
	test(name, () => {
		const { text } = lineOf(written);
		const lines = trimmed(BODY.toSpliced(at, 0, written), [title]);
		expect(lines).toEqual(isKept ? BODY.toSpliced(at, 0, text) : BODY);
	});
}

test('nothing is left of nothing', () => {
	expect(trimmed([])).toEqual([]);
});

describe('anywhere', () => {
	check('a line of signs goes', '* * *', false, { at: 2 });
	check('a line of digits with a letter stays', '4 b', true, { at: 2 });
	check('junk goes', 'Advertisement', false, { at: 2 });
	check('a label with what it leads to goes', 'Read more: The old bell', false, { at: 2 });
	check('a long line that begins like junk goes', `Sign up ${words(42)}`, false, { at: 2 });
	check('a longer one stays', `Sign up ${sentence(43)}`, true, { at: 2 });
	check('the same again goes', FIRST, false, { at: 1 });
	test('the same again after something else stays', () => {
		expect(trimmed([FIRST, SECOND, FIRST, THIRD])).toEqual([FIRST, SECOND, FIRST, THIRD]);
	});
	test('four words said twice go, three stay', () => {
		const twice = (text: string) => trimmed([FIRST, SECOND, text, text, THIRD]);
		expect(twice('Ring it out loud.')).toEqual([FIRST, SECOND, 'Ring it out loud.', THIRD]);
		expect(twice('Ring it loud.').length).toBe(5);
	});
});

describe('one link alone', () => {
	check('leads elsewhere', 'LINK The old bell rings', false, { at: 2 });
	check('may be a sentence', 'LINK The old bell rings.', true, { at: 2 });
	check('shouts', 'LINK THE OLD BELL RINGS.', false, { at: 2 });
	check('of two words stays', 'LINK Old bell', true, { at: 2 });
	check('of three goes', 'LINK The old bell', false, { at: 2 });
	check('written out is meant to be read', 'LINK https://lumen.example/bell', true, { at: 2 });
	const listed = (count: number, linked: number) =>
		trimLines(
			[...BODY, { text: sentence(count), tag: 'LI', linked }].map((line) =>
				typeof line === 'string' ? lineOf(line) : line,
			),
			[],
		).length === 4;
	test('in a list goes, sentence or not, but for long ones', () => {
		expect([listed(29, 1), listed(30, 1)]).toEqual([false, true]);
	});
	test('nine tenths of a line are no link alone', () => {
		expect([listed(5, 0.91), listed(5, 0.9)]).toEqual([false, true]);
	});
});

describe('above the second sentence', () => {
	const title = 'A new bell for the fire station of Lumen';
	check('the title again goes', `H1 ${title}`, false, { title });
	check('in other signs too', 'A new bell – for the fire-station of LUMEN!', false, { title });
	check('most of the title goes', 'A new bell for the fire station', false, { title });
	check('a short part of it stays', 'H2 A new bell for the fire', true, { title });
	check('with a little more it goes', `H2 ${title} on Lake Tarn today`, false, { title });
	check('with 24 letters more it goes', `H2 ${title} ${'a'.repeat(23)}`, false, { title });
	check('with 25 it stays', `H2 ${title} ${'a'.repeat(24)}`, true, { title });
	check('25 letters of it stay', 'H2 A new bell for the fire s', true, { title });
	check('26 go', 'H2 A new bell for the fire st', false, { title });
	check('a short title goes, whatever sign it ends in', 'H2 Bells!', false, { title: 'Bells' });
	check('no title is no title', 'H2 Ring', true, { title: '' });
	check('not in a long line either', `H2 ${words(8)}`, true, { title: '' });
	check('a title of one short word takes nothing but itself', 'H2 Bells ring', true, {
		title: 'Bells',
	});
	check('who wrote it goes', 'By Ann Lee', false);
	check('who wrote it stays where much follows in the line', `By Ann Lee, ${sentence(21)}`, true);
	check('and goes where a little less does', `By Ann Lee, ${sentence(20)}`, false);
	check('a day goes', 'H2 12 March 2024', false);
	check('a day in a sentence stays', 'It was on 12 March 2024 already.', true);
	check(
		'a day with thirteen words goes',
		`H2 12 March 2024 ${'resounds '.repeat(10).trim()}`,
		false,
	);
	check('with fourteen it stays', `H2 12 March 2024 ${'resounds '.repeat(11).trim()}`, true);
	check('an hour goes', 'H2 18:30 in Lumen', false);
	check('a label goes', 'News', false);
	check('six words are a label', words(6), false);
	check('seven are none', words(7), true);
	check('six words that end as a sentence are none', sentence(6), true);
	check('a heading stays', 'H2 What is new', true);
	check('a point stays', 'LI What is new', true);
	check('a label after the first sentence stays', 'What is new', true, { at: 1 });
	check('the title after the first sentence goes', title, false, { at: 1, title });
	check('the title after the second stays', title, true, { at: 2, title });
	check('who wrote it after the second stays', 'By Ann Lee', true, { at: 2 });
	test('five words are no sentence yet, six are', () => {
		const above = (first: string) => trimmed([first, SECOND, 'By Ann Lee', THIRD]);
		expect(above(sentence(5))).not.toContain('By Ann Lee');
		expect(above(sentence(6))).toContain('By Ann Lee');
	});
	test('eleven words without an end are no sentence yet, twelve are', () => {
		const above = (first: string) => trimmed([first, SECOND, 'By Ann Lee', THIRD]);
		expect(above(words(11))).not.toContain('By Ann Lee');
		expect(above(words(12))).toContain('By Ann Lee');
	});
	test('but no further down than the fourteenth line', () => {
		const points = (count: number) =>
			Array.from({ length: count }, (_, index) => `LI point ${index} one`);
		const after = (count: number) => trimmed([...points(count), 'By Ann Lee', ...BODY]);
		expect(after(13)).not.toContain('By Ann Lee');
		expect(after(14)).toContain('By Ann Lee');
	});
});

describe('at the end', () => {
	check('a short line goes', words(11), false, { at: 3 });
	check('a longer one stays', words(12), true, { at: 3 });
	check('a short sentence stays', 'Ring.', true, { at: 3 });
	check('a point stays', 'LI What is new', true, { at: 3 });
	check('tags go, whatever ends them', 'Filed under bells, boats and brigades.', false, { at: 3 });
	check('even of 39 words', `Follow ${sentence(38)}`, false, { at: 3 });
	check('of 40 they stay', `Follow ${sentence(39)}`, true, { at: 3 });
	const ending = (count: number) =>
		trimmed([...BODY, ...Array.from({ length: count }, (_, index) => `Line ${index} here`)]).length;
	test('five short lines go, six are a list of the article', () => {
		expect([ending(5), ending(6), ending(7)]).toEqual([3, 9, 10]);
	});
	test('no more than six lines go', () => {
		const tags = Array.from({ length: 8 }, (_, index) => `Tags: bells and boats ${index}.`);
		expect(trimmed([...BODY, ...tags]).length).toBe(5);
	});
	test('three lines are always left', () => {
		expect(trimmed([FIRST, SECOND, 'Ring here', 'Ring there'])).toEqual([
			FIRST,
			SECOND,
			'Ring here',
		]);
	});
	test('a short line amid the end keeps nothing back', () => {
		expect(trimmed([...BODY, 'Ring here', sentence(14)]).length).toBe(5);
	});
});

describe('a closing heading', () => {
	const long = Array.from({ length: 8 }, (_, index) => sentence(20, `end${index}`));
	const closed = (after: readonly string[], heading = 'H2 Related stories') =>
		trimmed([...long, heading, ...after]).length;
	test('takes what follows with it', () => {
		expect(closed([sentence(13, 'other'), sentence(14, 'another')])).toBe(8);
	});
	test('is a heading among others where much follows', () => {
		const rest = (count: number) =>
			closed(Array.from({ length: count }, (_, index) => sentence(20, `x${index}`)));
		expect([rest(4), rest(5)]).toEqual([8, 14]);
		expect(closed([...long, ...long.slice(0, 3)])).toBe(20);
	});
	test('is a heading among others in the first half', () => {
		const [one = '', ...others] = Array.from({ length: 9 }, (_, index) => sentence(6, `s${index}`));
		const big = sentence(200, 'big');
		expect(trimmed([big, 'H2 Related stories', one, ...others]).length).toBe(11);
		expect(trimmed([big, FIRST, 'H2 Related stories', one]).length).toBe(2);
	});
	test('is no other heading', () => {
		expect(closed([sentence(13, 'other')], 'H2 What the captain says')).toBe(10);
	});
});

describe('comments', () => {
	/** How many lines are left of those above and after the heading, with so many words above. */
	const above = (count: number) =>
		trimmed([
			sentence(count - 30, 'a'),
			sentence(15, 'b'),
			sentence(15, 'c'),
			'H2 Responses',
			...Array.from({ length: 20 }, (_, index) => sentence(40, `reader${index}`)),
		]).length;
	test('go with all that follows, below an article', () => {
		expect([above(60), above(80)]).toEqual([3, 3]);
	});
	test('stay where there is no article above them', () => {
		expect(above(59)).toBe(24);
	});
});
