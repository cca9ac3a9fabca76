import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { listSpeakers } from '../../../../src/analysis/entities/list-speakers.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../../src/analysis/quotes/find-quotes.ts';

function formerly(text: string): string[] {
	const document = readDocument({ text, language: 'en', published: '2024-05-01' });
	const names = readNames(document);
	return listSpeakers(names, findQuotes(document, names), document.published).flatMap(
		(speaker) => speaker.formerly?.map((name) => `${speaker.name}: ${name}`) ?? [],
	);
}

test.each<[string, string, readonly string[]]>([
	['née', 'Ann Lee, née Reed, a baker, won on Friday.', ['Ann Lee: Ann Reed']],
	['born, with an age', 'Ann Lee, 58, born Reed, is a baker.', ['Ann Lee: Ann Reed']],
	[
		'born, in a sentence of its own',
		'Ann Lee, a baker, won. Born Edith Reed on a farm, she swam.',
		['Ann Lee: Edith Reed'],
	],
	['born a', 'Ann Lee, a baker, won. Born a Reed, in a cottage, she swam.', ['Ann Lee: Ann Reed']],
	[
		'as Miss',
		'Ann Lee, the botanist, who as Miss Reed brought seeds home, won.',
		['Ann Lee: Ann Reed'],
	],
	['a maiden name', 'Ann Lee, a baker whose maiden name was Reed, won.', ['Ann Lee: Ann Reed']],
	['a true name', 'Ka Vlum, a rebel, was shot. His true name is Tom Reed.', ['Ka Vlum: Tom Reed']],
	[
		'the daughter of',
		'Ann Lee, a baker, won. The daughter of a miller named Reed, she swam.',
		['Ann Lee: Ann Reed'],
	],
	['born somewhere', 'Ann Lee, a baker, born in Tarn, won on Friday.', []],
	['born of others', 'Ann Lee, a baker, won. Her son was born on Friday in Tarn.', []],
	['a miller named so', 'Ann Lee, a baker, met a miller named Reed on Friday.', []],
	['a name of something', 'Ann Lee, a baker, sold the name of Tarn Mills on Friday.', []],
	['Miss and nothing else', 'Ann Lee, a baker, met Miss Reed on Friday.', []],
	['the same name', 'Ann Lee, a baker, born Lee, won on Friday.', []],
	['known as', 'Ann Lee, a baker, known as the Gale, won on Friday.', []],
])('%s', (_, text, expected) => expect(formerly(text)).toEqual(expected));
