import { expect, test } from 'vitest';
import type { Line } from '../../../../src/web/pages/body/lines.ts';
import { matchBody } from '../../../../src/web/pages/body/linked-body.ts';

const SENTENCES = Array.from(
	{ length: 12 },
	(_, index) =>
		`In sentence ${index} the harbour master ${index} tells of ship ${index} that came on day ${index}.`,
);
const BODY = SENTENCES.join('\n');
const line = (text: string, tag = 'P'): Line => ({ text, tag, linked: 0 });
const FOUND = SENTENCES.map((text) => line(text));
const FOREIGN = line('Another story tells of a bell that was cast in the next valley this year.');

/** What is left of lines that were found on a page with these bodies in its JSON-LD. */
const matched = (lines: Line[], ...bodies: readonly unknown[]): string[] => {
	const articles = bodies.map((articleBody) => ({ articleBody }));
	const linked = { things: articles, articles, broken: [], resolve: () => undefined };
	return matchBody(lines, linked).map(({ text }) => text);
};

test('what is foreign to the body goes', () => {
	expect(matched([FOREIGN, ...FOUND, FOREIGN], BODY)).toEqual(SENTENCES);
});
test('a heading and a point stay', () => {
	const kept = [
		line('What is new in this town today', 'H2'),
		line('It is said to be new here', 'LI'),
	];
	expect(matched([...FOUND, ...kept], BODY).length).toBe(14);
});
test('a line of few words stays where the body has them', () => {
	const lines = [...FOUND, line('ship 3 that'), line('ship that 3')];
	expect(matched(lines, BODY)).toEqual([...SENTENCES, 'ship 3 that']);
});
test('a line that is told in other words in part', () => {
	// Runs of four words: two of five are the body's, and one of four.
	const lines = [
		...FOUND,
		line('the harbour master 1 tells all about it'),
		line('the harbour master 2 says nothing at'),
	];
	expect(matched(lines, BODY)).toEqual([...SENTENCES, 'the harbour master 1 tells all about it']);
});
test('of ten runs of four words three are too few, four are enough', () => {
	const other = 'and nobody rings any bell at all now';
	const lines = ['the harbour master 1 tells of', 'the harbour master 1 tells of ship'].map(
		(known) => line(`${known} ${other}`.split(' ').slice(0, 13).join(' ')),
	);
	expect(matched([...FOUND, ...lines], BODY).slice(12)).toEqual([lines[1]?.text]);
});
test('a line that shouts is told in the same words', () => {
	const loud = SENTENCES[0]?.toUpperCase() ?? '';
	expect(matched([...FOUND, line(loud)], BODY)).toEqual([...SENTENCES, loud]);
});
test('no body, none of text, or none of an article', () => {
	expect(matched([FOREIGN, ...FOUND]).length).toBe(13);
	expect(matched([FOREIGN, ...FOUND], undefined, 7, { text: BODY }).length).toBe(13);
});
test('a body of 600 letters is too short to judge by, one of 601 is not', () => {
	const bodyOf = (length: number) => BODY.slice(0, length - 1).padEnd(length, 'x');
	const lines = [FOREIGN, ...FOUND.slice(0, 8)];
	expect(matched(lines, bodyOf(600)).length).toBe(9);
	expect(matched(lines, bodyOf(601)).length).toBe(8);
});
test('the longest of several bodies', () => {
	expect(matched([FOREIGN, ...FOUND], 'The bell.', BODY, 'The bells.')).toEqual(SENTENCES);
});
test('a body of another article changes nothing', () => {
	const other = SENTENCES.map((text) => text.replace(/harbour master|ship/g, 'bell')).join(' ');
	expect(matched([FOREIGN, ...FOUND], other.repeat(2)).length).toBe(13);
});
test('a body that is only a part of the article changes nothing', () => {
	const lines = Array.from({ length: 24 }, (_, index) =>
		line(`${SENTENCES[index % 12]} Part ${index}.`),
	);
	expect(matched([FOREIGN, ...FOUND, ...lines, FOREIGN], BODY).length).toBe(38);
});

const TEASER = line('The harbour master tells of ships.');

test('where the page shows next to nothing, the body stands in', () => {
	expect(matched([TEASER], BODY)).toEqual(SENTENCES);
});
test('as HTML, or as HTML that was escaped once more', () => {
	const html = SENTENCES.map((text) => `<p>${text}</p>`).join('');
	const escaped = html.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	expect(matched([TEASER], html)).toEqual(SENTENCES);
	expect(matched([TEASER], escaped)).toEqual(SENTENCES);
});
test('not where the page shows 150 words, or a third of the body', () => {
	const shown = (count: number) => [line(`bell ${'ring '.repeat(count - 1)}`)];
	const long = Array.from({ length: 4 }, () => BODY).join('\n');
	expect(matched(shown(149), long).length).toBe(48);
	expect(matched(shown(150), long).length).toBe(1);
	// The body has 192 words.
	expect(matched(shown(63), BODY).length).toBe(12);
	expect(matched(shown(64), BODY).length).toBe(1);
});

test('a short body stands in where the page shows nothing, a teaser does not', () => {
	const short = SENTENCES.slice(0, 5);
	expect(matched([], short.join('\n'))).toEqual(short);
	expect(matched([], short.slice(0, 2).join('\n'))).toEqual([]);
	expect(matched(FOUND.slice(5, 7), short.join('\n'))).toEqual(SENTENCES.slice(5, 7));
});
