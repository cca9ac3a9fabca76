import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { LEARNED } from '../../../src/analysis/summary/learned.ts';
import { choose, summarise } from '../../../src/analysis/summary/summarise.ts';

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

const NIGHT = `Old lighthouse of Skerry opens as an inn

The lighthouse of Skerry, dark since 1998, opened as an inn of six rooms on Friday. Its lamp was lit for one night.

Photo: The lighthouse on Friday. (Wire/Sam Roe)

Two sisters, Ann and Mira Lee, bought the tower for one crown in 2019 and rebuilt its stairs. “We carried every stone ourselves. The goats watched. Nobody helped,” Ann Lee said.

Q: Was it worth it?

A: It was worth every stone.

The inn is booked until March, and the council wants to sell three more towers on the coast by 2030.`;

test('three points or more where the article has them, and one line that tells', () => {
	const { line, points } = read(NIGHT);

	expect(points.length).toBeGreaterThanOrEqual(3);
	expect(points.length).toBeLessThanOrEqual(5);
	expect(line.text).toBe(
		'The lighthouse of Skerry, dark since 1998, opened as an inn of six rooms on Friday.',
	);
});

test('no caption, question, answer or words from the middle of a quotation', () => {
	const { long } = read(NIGHT);

	expect(
		long.map(({ text }) => text).filter((text) => /^(?:Photo|Q:|A:|The goats)/.test(text)),
	).toEqual([]);
});

test.each([
	[
		'first words that point back to nobody',
		'She set out in April. On Saturday Ann Lee reached the sea at Orla. The town cheered her. Nobody had walked so far before.',
		/^She set/,
	],
	[
		'a sentence that stands twice',
		'The bridge over the Orla is open.\nThe bridge over the Orla is open.\nThe river fell on Friday. Lorries may cross it from June.',
		/^(?:The bridge over the Orla is open\.){2}/,
	],
	[
		'the heading of a line of a list',
		'The bus map of Orla changes on Sunday.\n1. One fare only. A ticket costs two crowns on every line.\n2. Buses at night. Six lines run until dawn on Fridays.',
		/One fare only|Buses at night/,
	],
])('%s are not chosen', (_name, text, unwanted) => {
	const { long } = read(text);

	expect(long.map((sentence) => sentence.text).join('')).not.toMatch(unwanted);
});

test('an opening sentence may be long, a later one not', () => {
	const opening = `The board ${'of the lake and of the river '.repeat(14)}closed on Monday.`;
	const { line, long } = read(
		`${opening} Rain fell on the town. Snow fell on the hills. ${opening.replace('board', 'office')}`,
	);

	expect([line.text, ...long.map(({ text }) => text)]).toContain(opening);
	expect(long.map(({ text }) => text.slice(0, 10))).not.toContain('The office');
});

test('a talk written down gives its answers', () => {
	const { points } = read(
		'THE SPEAKER: The minister travels to Orla on Friday.\nQ What of the budget of the town?\nTHE SPEAKER: The budget goes to parliament in May.',
	);

	expect(points).toHaveLength(2);
});

test.each([
	[
		'The bridge over the Orla reopened on Monday. “We worked every night,” Mayor Ann Lee told Radio Orla.',
		/^The bridge/,
	],
	[
		'The tapes were made in 2022. “I was wrong,” Energy Minister Ann Lee said on Monday as she resigned over tapes in which she speaks of gifts from a mine.',
		/^“I was wrong/,
	],
])('one line tells rather than quotes: %s', (text, opening) => {
	expect(read(text).line.text).toMatch(opening);
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

const HARBOUR = `Harbor of Lumen to close ahead of storm

Harbour of Lumen to close ahead of storm season

The harbour of Lumen, which Mayor Ann Lee visited closes early closed visited.

Ann Lee, who became mayor in May, said the harbour would close on Friday and stay closed until spring.

The ferry to Skerry sails twice a week.

Oak is dear this year.

A school of music moved into the old customs house.

Two cranes rust on the northern quay.

Its lighthouse has been dark since 1998.

Herring came back in April.

The salt trade ended long ago.

Nobody has counted the gulls.

A museum of ropes opens at noon.

On Tuesday the harbour of Upper Lumen was told to close ahead of the storm season, and Ann Lee of Lumen and the mayor of Upper Lumen said both harbours would close.`;

test('one line tells the news near the top, below a headline said twice and a damaged opening', () => {
	const { line } = read(HARBOUR, 'en', 'Harbor of Lumen to close ahead of storm');

	expect(line.text).toMatch(/^Ann Lee, who became mayor/);
});

test('words of somebody whom their own sentence does not name are no point', () => {
	const { points } = read(
		`The harbour of Lumen will close on Friday after a storm, Mayor Ann Lee said.

“No ship can come in before the walls are mended,” Lee told reporters. “Nobody wants this.”

Tomasz Wolny, who leads the workers, said the work would take until spring.

The council had promised new walls two years ago.`,
		'en',
		'Lumen closes its harbour',
	);

	expect(points.length).toBeGreaterThanOrEqual(3);
	expect(points.map(({ text }) => text)).not.toContain('“Nobody wants this.”');
});

test.each([
	[
		'ORLA: The council voted on Tuesday to close the mill.\n\nThe vote was 8 to 3, and nobody spoke for the owners.',
		'The council voted on Tuesday to close the mill.',
	],
	[
		'LEE: The council voted on Tuesday to close the mill.\n\nROE: It did so for the good of all of us here.',
		'LEE: The council voted on Tuesday to close the mill.',
	],
])('a city before a colon is no speaker where nobody’s talk is written down: %s', (text, line) => {
	expect(read(text).line.text).toBe(line);
});

test('a story of 800 words gets a fourth point from behind its first third, one of 1,200 a fifth from behind its second', () => {
	const sentence = (letter: string, words: number) => {
		const rest = Array.from({ length: words - 9 }, (_, at) => `w${letter}${at}`).join(' ');
		return `The ${letter} council of Zell opened ${letter} on Monday ${rest}.`;
	};
	const points = (words: number, count: number) => {
		const candidates = Array.from({ length: count }, (_, index) => {
			const letter = String.fromCharCode(97 + index);
			const text = sentence(letter, index === 0 ? words - (count - 1) * 45 : 45);
			const place = { start: index * 2_000, end: index * 2_000 + text.length };
			const facts = { unquoted: text, opensParagraph: true, index, isFit: true };
			return { ...place, ...facts, text, antecedents: undefined };
		});
		return choose(candidates, '', LEARNED)?.points.map(({ start }) => start / 2_000);
	};

	expect(points(799, 17)).toEqual([0, 1, 2]);
	expect(points(800, 17)).toEqual([0, 1, 2, 6]);
	expect(points(1_199, 17)).toEqual([0, 1, 2, 6]);
	expect(points(1_200, 17)).toEqual([0, 1, 2, 6, 12]);
	expect(points(1_200, 18)).toEqual([0, 1, 2, 6, 12]);
});

test('a summary begins with the story, not with the scene before it', () => {
	const title = 'Kuhl’s 271 puts Corvo in command against Velia';
	const scene = 'It was the sort of day on which even the dogs lay down.';
	const story =
		'Kuhl’s 271 was the highest score for Corvo in Zell, and left Velia with a long day in the field.';
	const rest =
		'He batted for nine hours and hit 31 fours.\n\nThe visitors dropped him twice before tea, and lost a fielder to the heat.';

	const { line, points } = read(`${scene}\n\n${story}\n\n${rest}`, 'en', title);

	expect(line.text).toBe(story);
	expect(points.map(({ text }) => text)).not.toContain(scene);
});

test('no scene where people died, nor where the title has nothing of the story', () => {
	const dead = 'In the time it takes to lace a boot 168 men and boys were dead.';
	const mayor = 'The mayor of Orla has left her office after nine years, and nobody stands for it.';
	const rest =
		'The explosion at the Zell pit was the worst of all, and the pit never opened again.\n\nThe street is quiet now, and its chapel is a shop for bicycles.';

	expect(read(`${dead}\n\n${rest}`, 'en', 'The pit that never opened again').line.text).toBe(dead);
	expect(read(`${mayor}\n\n${rest}`, 'en', 'Who will do it?').line.text).toBe(mayor);
});
