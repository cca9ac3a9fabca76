import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document.ts';
import { summarise } from '../../../src/analysis/summary/summarise.ts';

const TITLE = 'Bridge over the Orla reopens after flood';
const ARTICLE = `${TITLE}

Bridge over the Orla reopens after flood in record time

LOWER ORLA, May 4 (Wire) - The old bridge over the Orla reopened on Monday, six weeks after a flood carried away two of its arches, Mayor Ingrid Halvorsen said.

She thanked the masons.

“We worked through every night. Nobody went home,” said Tomasz Wolny, who led the work.

The bridge the bridge carries 9,000 cars a day.

Engineers from the province will watch the Orla bridge and its arches by camera until the end of the year, and the mayor wants a second bridge to be built by 2031.

Ann Lee contributed to this report.`;

function read(text: string, language = 'en', title?: string) {
	return summarise(readDocument({ text, language, ...(title !== undefined && { title }) }));
}

test('points are whole sentences of the article in its order', () => {
	const { points } = read(ARTICLE, 'en', TITLE);

	expect(points.map(({ start, end }) => ARTICLE.slice(start, end))).toEqual(
		points.map((point) => point.text),
	);
	expect(points[0]?.text).toBe(
		'The old bridge over the Orla reopened on Monday, six weeks after a flood carried away two of its arches, Mayor Ingrid Halvorsen said.',
	);
});

test('no headline, credit, half quotation, damaged or hanging sentence is chosen', () => {
	const { line, points, long } = read(ARTICLE);

	const chosen = [line, ...points, ...long].map((sentence) => sentence.text);
	expect(
		chosen.filter((text) => /^(?:Bridge|“We|Nobody|The bridge the|Ann Lee)/.test(text)),
	).toEqual([]);
	expect(line.text).toMatch(/^The old bridge/);
	expect(long.length).toBeGreaterThanOrEqual(points.length);
});

test('a sentence that points back comes with the one before it', () => {
	const { long } = read(ARTICLE);

	const texts = long.map((sentence) => sentence.text);
	const place = texts.indexOf('She thanked the masons.');
	expect(place === -1 || /^The old bridge/.test(texts[place - 1] ?? '')).toBe(true);
});

test('the title given as a sentence of its own is not chosen', () => {
	const { points } = read(
		'The bridge is open. Rain fell on the town for a week. The river rose by a metre.',
		'en',
		'The bridge is open',
	);

	expect(points.map(({ text }) => text)).not.toContain('The bridge is open.');
});

test('a text of another language gives its first sentences', () => {
	const { line, points } = read(
		'Überschrift\nDer Regen fiel. Dann fiel Schnee. Die Stadt war weiß. Alle blieben da.',
		'de',
	);

	expect(line.text).toBe('Der Regen fiel.');
	expect(points.map(({ text }) => text)).toEqual([
		'Der Regen fiel.',
		'Dann fiel Schnee.',
		'Die Stadt war weiß.',
	]);
});

test.each(['', '\n', '...', 'Rain', '😀', 'He said “'])(
	'%j has a line that is its slice',
	(text) => {
		const { line } = read(text);

		expect(text.slice(line.start, line.end)).toBe(line.text);
	},
);
