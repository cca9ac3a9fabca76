import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';

/** Six people of a made-up town; “%1” is the first by the whole name, “%1s” by the surname. */
const TEXT = `Mayor %1 opened the new bridge on Monday. “We have waited thirty years for this,” %1s said. “It was worth it.”

%2, 62, a baker from Zell, did not agree. “They have built it in the wrong place,” she told reporters.

Her brother, %3, laughed. “She says that of every bridge,” he said.

The engineer, %4, said the bridge would stand for two hundred years. “Steel does not care what people say about it,” said %4s, who came to Zell in 2011.

%5 and %6 were married on it an hour later. “We could not find a church,” they said.

Asked about the cost, the mayor said: “Nobody will lose a cent by it.”

“That is not what the paper says,” %2s replied.`;

const SPEAKERS = ['%1', '%1', '%2', '%3', '%4', '%5 and %6', '%1', '%2'];

/** First name and surname of a man, a woman, a man, a woman, a woman and a man. */
const CULTURES: Readonly<Record<string, readonly string[]>> = {
	English: [
		'Simon Walsh',
		'Rebecca Moore',
		'Daniel Moore',
		'Laura Fenwick',
		'Emily Stone',
		'Peter Nash',
	],
	Nigerian: [
		'Emeka Okafor',
		'Ngozi Adeyemi',
		'Tunde Adeyemi',
		'Amina Bello',
		'Chioma Eze',
		'Segun Balogun',
	],
	Spanish: [
		'Javier Romero',
		'Lucía Herrera',
		'Pablo Herrera',
		'Carmen Ibáñez',
		'Elena Vidal',
		'Diego Ríos',
	],
	Indian: [
		'Rajesh Kulkarni',
		'Priya Deshmukh',
		'Anil Deshmukh',
		'Sunita Iyer',
		'Kavita Rao',
		'Vikram Joshi',
	],
	Arabic: [
		'Omar Haddad',
		'Leila Mansour',
		'Karim Mansour',
		'Fatima Nasser',
		'Salma Khoury',
		'Youssef Amin',
	],
	Polish: [
		'Marek Wójcik',
		'Agnieszka Nowak',
		'Piotr Nowak',
		'Ewa Kowalczyk',
		'Zofia Lis',
		'Tomasz Zając',
	],
};

const withNames = (words: string, people: readonly string[]): string =>
	words.replace(/%(\d)(s?)/g, (_, number: string, isSurname: string) => {
		const name = people[Number(number) - 1] ?? '';
		return isSurname ? (name.split(' ').at(-1) ?? '') : name;
	});

const MARKS: Readonly<Record<string, (text: string) => string>> = {
	'curly double marks': (text) => text,
	'straight double marks': (text) => text.replace(/[“”]/g, '"'),
	'curly single marks': (text) => text.replace(/“/g, '‘').replace(/”/g, '’'),
	'straight single marks': (text) => text.replace(/[“”]/g, "'"),
};

function speakersOf(text: string): (string | null)[] {
	const document = readDocument({ text, language: 'en' });
	return findQuotes(document, readNames(document)).map(({ speaker }) => speaker);
}

describe.each(Object.entries(CULTURES))('%s names', (_, people) => {
	test.each(Object.entries(MARKS))('in %s', (_marks, marked) => {
		const expected = SPEAKERS.map((speaker) => withNames(speaker, people));
		expect(speakersOf(marked(withNames(TEXT, people)))).toEqual(expected);
	});
});
