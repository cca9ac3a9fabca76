import { expect, test } from 'vitest';
import {
	joinFields,
	readAddress,
	readPublished,
	titleFor,
} from '../../../../src/stories/articles/adding/read-draft.ts';

/** The text of three fields. */
function checkJoined(name: string, fields: (string | undefined)[], expected: string) {
	test(name, () => expect(joinFields(fields)).toBe(expected));
}

const full = 'a'.repeat(4_000);

checkJoined('one field', ['One.', undefined, ''], 'One.');
checkJoined('fields are paragraphs', ['One.', 'Two.'], 'One.\n\nTwo.');
checkJoined('a full field goes on', [full, ' b', ''], `${full} b`);
checkJoined('an empty one between', ['One.', ' ', 'Three.'], 'One.\n\nThree.');

/** A title for a text without one. */
function checkTitle(name: string, text: string, expected: string) {
	test(name, () => expect(titleFor(text, 'harbour_closes.txt')).toBe(expected));
}

checkTitle('its first line', 'Harbour closes\n\nIt was cold.', 'Harbour closes');
checkTitle('a heading in Markdown', '# Harbour closes\nIt was cold.', 'Harbour closes');
checkTitle(
	'its file’s name where the first line is a paragraph',
	'x'.repeat(300),
	'harbour closes',
);

test('a day is a day', () => {
	expect(readPublished(' 2024-03-07 ')).toEqual({ day: '2024-03-07', timeZone: 'UTC' });
	expect(readPublished('')).toBeUndefined();
	expect(() => readPublished('last week')).toThrow('“last week” is no day.');
	expect(() => readPublished('2024-02-30')).toThrow('is no day');
});

test('an address is one of the web', () => {
	expect(readAddress(' https://n.example/a ')).toBe('https://n.example/a');
	expect(readAddress(undefined)).toBeUndefined();
	expect(() => readAddress('javascript:alert(1)')).toThrow('is no address');
	expect(() => readAddress('n.example')).toThrow('is no address');
});
