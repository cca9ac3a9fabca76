import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

/** The persons of an English text. */
function persons(text: string): string {
	const { entities } = readNames(readDocument({ text, language: 'en' }));
	const found = entities.filter(({ kind }) => kind === 'person');
	return found.map(({ name }) => name).join(', ');
}

/** Whoever “was born” under a middle name and another surname is somebody of that first name whom the article tells of. */
test.each([
	['Mary Lee drew bears. Mary Ann Ek was born in Zell, it says', 'Mary Lee'],
	['Mary Ann Ek was born in Zell, it says. Mary Lee drew bears', 'Mary Lee'],
	['Odile Ek-Lee, 52, drew bears. Odile Mary Ek was born in Zell, it says', 'Odile Ek-Lee'],
	['Mary Lee drew bears. Mary Ann Ek was sleeping in Zell, it says', 'Mary Lee, Mary Ann Ek'],
	['Mary Lee drew bears. Mary Ek was born in Zell, it says', 'Mary Lee, Mary Ek'],
	['Mary Lee drew bears. Ida Ann Ek was born in Zell, it says', 'Mary Lee, Ida Ann Ek'],
	['Tom Lee drew bears. Voivode Mary Ek was born in Zell, it says', 'Tom Lee, Mary Ek'],
])('%s', (text, expected) => expect(persons(text)).toBe(expected));
