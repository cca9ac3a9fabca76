import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

/** The persons of an English text. */
function persons(text: string): string {
	const { entities } = readNames(readDocument({ text, language: 'en' }));
	const found = entities.filter(({ kind }) => kind === 'person');
	return found.map(({ name }) => name).join(', ');
}

/** Two first names before one surname share it; a place, an owner and a name known by another surname do not. */
test.each([
	['The growers Tom and Kylie Reed lost the barn', 'Tom Reed, Kylie Reed'],
	['Tom Ek slept. Then Tom and Kylie Reed sang', 'Tom Ek, Kylie Reed'],
	['Relations between Paris and Angela Reed froze', 'Angela Reed'],
	['We saw Tom’s and Kylie Reed', 'Kylie Reed'],
	['We saw Zell and Kylie Reed', 'Kylie Reed'],
	['We saw Tom and Mr Max Reed', 'Max Reed'],
	['We saw Tom, and Kylie Reed', 'Kylie Reed'],
])('%s', (text, expected) => expect(persons(text)).toBe(expected));
