import { expect, test } from 'vitest';
import { remembering } from '../../../src/domain/people/remembering.ts';

test('makes the same of a text once, whatever it makes', () => {
	const read: string[] = [];
	const firstOf = remembering((text) => {
		read.push(text);
		return text[0];
	});

	expect(['lee', '', 'lee', ''].map(firstOf)).toEqual(['l', undefined, 'l', undefined]);
	expect(read).toEqual(['lee', '']);
});
