import { expect, test } from 'vitest';
import { codeOf, readSketch } from '../../../../src/domain/articles/telling/event-sketch.ts';
import { toldAlike } from '../../../../src/domain/articles/telling/told-alike.ts';
import { eventsOf } from '../events-of.ts';

/** The sketch of the first key date of a text. */
function sketchIn(
	text: string,
	published: '2024-03-14' | '2024-03-20' | '2026-03-11' | null = '2024-03-14',
) {
	const { sketch } = eventsOf(text, { published }).events.find((event) => event.sketch) ?? {};
	return readSketch(sketch ?? '');
}

test('a passage is kept by its names, rarest first, its rare words, and its numbers in digits', () => {
	const { names, words, numbers } = sketchIn(
		'A ferry from Marseille sank off Quillorme on Monday with twenty-four pilgrims and 1,310 sheep. Only 2.5 tonnes of hay and eleven of them were found.',
	);
	expect([...names.keys()]).toEqual([codeOf('quillorme'), codeOf('marseille')]);
	expect(names.get(codeOf('quillorme'))).toBe(7);
	expect(names.get(codeOf('marseille'))).toBeLessThan(7);
	expect([...words.keys()]).toContain(codeOf('pilgrims'));
	expect([...words.keys()]).not.toContain(codeOf('found'));
	expect([...numbers]).toEqual(['24', '1310', '2.5', '11']);
});

function checkNames(name: string, text: string, expected: readonly string[]) {
	test(`${name}: ${expected.join(', ') || 'none'}`, () => {
		expect(new Set(sketchIn(text).names.keys())).toEqual(new Set(expected.map(codeOf)));
	});
}

checkNames('a rare word that opens a sentence', 'Quillorme lost its ferry on Monday.', [
	'quillorme',
]);
checkNames('a usual one', 'Police found the ferry on Monday.', []);
checkNames('what has something', 'Kenya’s parliament passed the law on Monday.', ['kenya']);
checkNames(
	'what has a capital inside another sentence',
	'Geneva voted for the bridge on Monday. The mayor of Geneva was glad.',
	['geneva'],
);
checkNames('a dateline', 'BEIRUT — The harbour burned down on Monday.', ['beirut']);
checkNames('a title', 'A judge freed Mrs Abrelune on Monday, said President Borvessa.', [
	'abrelune',
	'borvessa',
]);

test('the day is in none of it, however it is told', () => {
	const told = sketchIn('The mill of Quillorme burned down on Monday, 11 March 2024.');
	expect([...told.names.keys()]).toEqual([codeOf('quillorme')]);
	expect([...told.numbers]).toEqual([]);
});

/** Mills of villages, one a sentence, and the one that burned down. */
const VILLAGES = Array.from('abcdefghijklmnopqrst', (letter) => `Borv${letter}ssa`);
const MILLS = VILLAGES.map((village) => `He has seen the mill of ${village}.`).with(
	10,
	'The mill of Dorvaine burned down on Monday.',
);

test('names two sentences before and behind come first, others up to six before and behind after them', () => {
	const codes = [...sketchIn(MILLS.join(' ')).names.keys()];
	const namesAt = (from: number, to: number) =>
		VILLAGES.with(10, 'dorvaine')
			.slice(from, to + 1)
			.map((village) => codeOf(village.toLowerCase()));
	expect(codes).toHaveLength(12);
	expect(new Set(codes.slice(0, 5))).toEqual(new Set(namesAt(8, 12)));
	for (const code of codes) expect(namesAt(4, 16)).toContain(code);
});

test('numbers farther away than two sentences are others’', () => {
	const mills = MILLS.with(7, 'It killed 214.').with(8, 'It killed 315.');
	expect([...sketchIn(mills.join(' ')).numbers]).toEqual(['315']);
});

test('it is known how long after the day it was told, as far as it counts', () => {
	const text = 'The mill of Quillorme burned down on 11 March 2024.';
	expect(sketchIn(text).later).toBe(3);
	expect(sketchIn(text, '2024-03-20').later).toBe(9);
	expect(sketchIn(text, '2026-03-11').later).toBe(60);
	expect(sketchIn(text, null).later).toBe(0);
	expect(sketchIn('The mill of Quillorme will be sold on 1 May 2024.').later).toBe(0);
});

test('only a key date of one day has a sketch', () => {
	const { events } = eventsOf('The mill burned down on Monday. The bridge was built in May 1990.');
	expect(events.map(({ precision, sketch }) => [precision, sketch !== undefined])).toEqual([
		['day', true],
		['month', false],
	]);
});

test('words of one topic point the same way, others do not', () => {
	const [quake, tremor, vote] = [
		'A strong earthquake shook houses in Quillorme on Monday and buried sleeping families.',
		'At Quillorme walls collapsed on Monday when a tremor woke villagers; rescuers dig.',
		'Quillorme elected a mayor on Monday; the ballots of conservatives outnumbered those of liberals.',
	].map((text) => sketchIn(text));
	if (!quake || !tremor || !vote) throw new Error('a text without a sketch');
	expect(toldAlike(quake, tremor)).toBeGreaterThan(toldAlike(quake, vote) + 1);
});
