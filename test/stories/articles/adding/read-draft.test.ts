import { expect, test } from 'vitest';
import {
	readAddress,
	readIfDay,
	readPublished,
	titleFor,
	titleOfFile,
} from '../../../../src/stories/articles/adding/read-draft.ts';

/** A title for a text without one. */
function checkTitle(name: string, text: string, expected: string) {
	test(name, () => expect(titleFor(text, titleOfFile('harbour_closes.txt'))).toBe(expected));
}

checkTitle('its first line', 'Harbour closes\n\nIt was cold.', 'Harbour closes');
checkTitle('a heading in Markdown', '# Harbour closes\nIt was cold.', 'Harbour closes');
checkTitle(
	'its first line, without blanks before and behind',
	'\n Harbour closes \nIt was cold.',
	'Harbour closes',
);
checkTitle('a line of 200 letters', 'x'.repeat(200), 'x'.repeat(200));
checkTitle('no line of 201', 'x'.repeat(201), 'harbour closes');
checkTitle(
	'its file’s name where the first line is a paragraph',
	'x'.repeat(300),
	'harbour closes',
);

test('as much of the first line as a title holds, where the text was pasted', () => {
	const title = titleFor('The harbour of Lumen closes on Friday. '.repeat(8));
	expect(title).toMatch(/^The harbour of Lumen closes on Friday\..*…$/);
	expect(title.length).toBeLessThanOrEqual(100);
});

const NOW = new Date('2024-03-10T12:00:00Z');

test.each([
	[' 2024-03-07 ', '2024-03-07'],
	['22 February 2023', '2023-02-22'],
	['February 22nd, 2023', '2023-02-22'],
	['yesterday', '2024-03-09'],
	['9 March', '2024-03-09'],
	['11 March', '2023-03-11'],
])('the day %s is read as whoever typed it means it', (typed, day) => {
	expect(readPublished(typed, NOW)).toEqual({ day, timeZone: 'UTC' });
});

test('what is not a day is refused, and nothing is no day', () => {
	expect(readPublished('', NOW)).toBeUndefined();
	expect(readPublished(undefined, NOW)).toBeUndefined();
	expect(() => readPublished('last week', NOW)).toThrow('“last week” is not a day.');
	expect(() => readPublished('2024-02-30', NOW)).toThrow('is not a day');
	expect(readIfDay('last week', NOW)).toBeUndefined();
	expect(readIfDay('2024-03-07', NOW)).toEqual({ day: '2024-03-07', timeZone: 'UTC' });
});

test('an address is one of the web', () => {
	expect(readAddress(' https://n.example/a ')).toBe('https://n.example/a');
	expect(readAddress(undefined)).toBeUndefined();
	expect(() => readAddress('javascript:alert(1)')).toThrow('is not an address');
	expect(() => readAddress('n.example')).toThrow('is not an address');
});

test('of a pasted text without a short first line a hundred letters are its title', () => {
	expect(titleFor('x'.repeat(201))).toBe(`${'x'.repeat(99)}…`);
	expect(titleFor('')).toBe('');
});

test.each([
	['harbour_closes.txt', 'harbour closes'],
	['_harbour-closes_.md', 'harbour closes'],
	['harbour', 'harbour'],
])('the file %s is “%s”', (file, title) => expect(titleOfFile(file)).toBe(title));

test('of what is no address eighty letters are told', () => {
	expect(() => readAddress('x'.repeat(81))).toThrow(`“${'x'.repeat(80)}” is not an address`);
});
