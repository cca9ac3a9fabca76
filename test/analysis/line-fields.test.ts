import { expect, test } from 'vitest';
import { readId, readObject, readText } from '../../src/analysis/line-fields.ts';

test.each([
	[undefined, 'the line is too long'],
	['', 'the line is empty'],
	['  ', 'the line is empty'],
	['{', 'the line is not JSON'],
	['null', 'the line is not a JSON object'],
	['[1]', 'the line is not a JSON object'],
	['"id"', 'the line is not a JSON object'],
])('%j is refused', (line, why) => expect(() => readObject(line)).toThrow(why));

test('a JSON object, whatever blanks are around it', () => {
	expect(readObject(' {"id":1}\r')).toEqual({ id: 1 });
	expect(readObject('\ufeff{"id":1}')).toEqual({ id: 1 });
});

test.each(['a', '', 0, 7])('%j is an id', (id) => expect(readId({ id })).toBe(id));

test.each([undefined, null, true, {}])('%j is no id', (id) => {
	expect(() => readId({ id })).toThrow('id is missing or neither text nor a number');
});

test('a text is text or missing', () => {
	expect(readText({ title: 'Rain' }, 'title')).toBe('Rain');
	expect(readText({ title: '' }, 'title')).toBe('');
	expect(readText({ title: null }, 'title')).toBeUndefined();
	expect(readText({}, 'title')).toBeUndefined();
	expect(() => readText({ title: 0 }, 'title')).toThrow('title is not text');
});
