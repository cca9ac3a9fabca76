import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';
import { listSpeakers } from '../../../src/analysis/speakers/list-speakers.ts';
import { readNames } from '../../../src/analysis/speakers/name-table.ts';

function speakersOf(text: string): ReturnType<typeof listSpeakers> {
	const document = readDocument({ text, language: 'en' });
	const names = readNames(document);
	return listSpeakers(names, findQuotes(document, names));
}

test('lists whom an article quotes, most quoted first, with aliases and roles', () => {
	const speakers = speakersOf(
		'“We wait here,” said Ann Lee. “It is late,” said union leader Bo Ek. “We go home,” Ek said. Lee stayed.',
	);

	expect(speakers).toEqual([
		{ name: 'Bo Ek', kind: 'person', aliases: ['Ek'], roles: ['union leader'], quotes: 2 },
		{ name: 'Ann Lee', kind: 'person', aliases: ['Lee'], roles: [], quotes: 1 },
	]);
});

test('tells institutions and the unnamed from persons', () => {
	const speakers = speakersOf(
		'“We wait here,” the Harbour Authority said. “It is late,” said another passenger.',
	);

	expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([
		['Harbour Authority', 'institution'],
		['another passenger', 'unnamed'],
	]);
});

test('a form of address is no role', () => {
	expect(speakersOf('“We wait here,” said Mr. Bo Ek.')[0]?.roles).toEqual([]);
});
