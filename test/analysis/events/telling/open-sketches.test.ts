import { expect, test } from 'vitest';
import { readSketch } from '../../../../src/domain/articles/telling/event-sketch.ts';
import { toldAlike } from '../../../../src/domain/articles/telling/told-alike.ts';
import { eventsOf } from '../events-of.ts';

/** The sketch of the first key date of a text. */
function sketchIn(text: string, published: '2024-03-14' | '2024-03-20' | null = '2024-03-14') {
	const { sketch } = eventsOf(text, { published }).events.find((event) => event.sketch) ?? {};
	return readSketch(sketch ?? '');
}

test('a passage is kept by its names, rarest first, and its numbers in digits', () => {
	const { names, numbers } = sketchIn(
		'A ferry from Marseille sank off Quillorme on Monday with twenty-four pilgrims and 1,310 sheep. Only 2.5 tonnes of hay and eleven of them were found.',
	);
	expect([...names.keys()]).toEqual(['quillo', 'marsei']);
	expect(names.get('quillo')).toBe(9);
	expect(names.get('marsei')).toBeLessThan(9);
	expect([...numbers]).toEqual(['24', '1310', '2.5', '11']);
});

test('what opens a sentence is a name if it is rare', () => {
	const { names } = sketchIn('Quillorme lost its ferry on Monday. Police found it.');
	expect([...names.keys()]).toEqual(['quillo']);
});

test('the day is in none of it, however it is told', () => {
	const told = sketchIn('The mill of Quillorme burned down on Monday, 11 March 2024.');
	expect([...told.names.keys()]).toEqual(['quillo']);
	expect([...told.numbers]).toEqual([]);
});

test('sentences two before and behind belong to the passage, others do not', () => {
	const { names } = sketchIn(
		'He is from Abrelune. He lives in Borvessa. He works in Cadrille. The mill burned down on Monday. It is in Dorvaine. It is near Estrolle. It is not in Farnoise.',
	);
	expect([...names.keys()].toSorted()).toEqual(['borves', 'cadril', 'dorvai', 'estrol']);
});

test('it is known how long after the day it was told', () => {
	const text = 'The mill of Quillorme burned down on 11 March 2024.';
	expect(sketchIn(text).later).toBe(3);
	expect(sketchIn(text, '2024-03-20').later).toBe(9);
	expect(sketchIn(text, null).later).toBe(0);
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
