import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';
import { openGiven } from '../../../../src/analysis/events/reading/given.ts';
import {
	openingLength,
	sceneOf,
	sentenceAt,
} from '../../../../src/analysis/events/reading/scene.ts';
import { timelessScene } from '../../../../src/analysis/events/reading/timeless.ts';
import { models } from '../../../support/models.ts';

/** The last sentence of a text with the dates in it. */
function sceneIn(text: string) {
	const document = readDocument({ text, language: 'en', published: '2024-03-14' });
	const names = readNames(document);
	const given = openGiven({ document, names, dates: findDates(document), ...models });
	const last = document.sentences.length - 1;
	const sentence = document.sentences[last];
	if (!sentence) throw new Error('no sentence');
	const dates = given.dates.flatMap((date, index) =>
		date.sentence === last ? [{ date, index }] : [],
	);
	return sceneOf(given, { sentence, rank: 0, dates, namings: [] });
}

test.each([
	['Rain fell.', 0],
	['ZELL — Rain fell.', 7],
	['OLD TOLVE: Rain fell.', 11],
	['UPDATE: Rain fell.', 8],
	['OLD TOLVE, Corvo: Rain fell.', 18],
	['OLD TOLVE: “Rain fell.”', 11],
	['OLD TOLVE: rain fell.', 0],
	['Tolve: Rain fell.', 0],
	['AB: Rain fell.', 0],
	['■ Rain fell.', 2],
	['“Rain fell.”', 0],
	['$5 fell.', 0],
])('what stands before the words of %s', (sentence, length) => {
	expect(openingLength(sentence)).toBe(length);
});

describe('the words of a sentence and of its dates', () => {
	test.each<[string, string, string[]]>([
		['Rain fell on Monday.', 'Rain fell on Monday .', ['Monday']],
		['It froze. Rain fell on Monday.', 'Rain fell on Monday .', ['Monday']],
		['ZELL — Rain fell on Monday.', 'Rain fell on Monday .', ['Monday']],
		[
			'Rain fell on 4 May 2020 and on Monday.',
			'Rain fell on 4 May 2020 and on Monday .',
			['4 May 2020', 'Monday'],
		],
		['Rain fell.', 'Rain fell .', []],
	])('%s', (text, words, dates) => {
		const scene = sceneIn(text);
		const said = (from: number, to: number) =>
			scene.tree.words
				.slice(from, to)
				.map((word) => word.text)
				.join(' ');
		expect(said(0, scene.tree.words.length)).toBe(words);
		expect(scene.placed.map(({ stretch }) => said(stretch.from, stretch.to))).toEqual(dates);
		expect(sentenceAt(scene)).toBe(text.startsWith('It froze') ? 1 : 0);
	});
});

/** In every row: a text, and the word on which the verb in brackets hangs. */
describe('a clause behind a day tells of the noun before it', () => {
	test.each([
		['The tsunami of 4 May 1971, which [drowned] 640 people, began at night.', 'tsunami'],
		['The tsunami of 4 May 1971 that [drowned] 640 people began at night.', 'tsunami'],
		['The tsunami on 4 May 1971, which [drowned] 640 people, began at night.', 'tsunami'],
		['The tsunami from 4 May 1971, which [drowned] 640 people, began at night.', '4'],
		['The tsunami of 4 May 1971, when it [drowned] 640 people, began at night.', 'began'],
		['The tsunami of 4 May 1971 began at night, which [drowned] 640 people.', 'night'],
		['It was the winter of 1971, which [froze] the river.', 'winter'],
	])('%s', (marked, head) => {
		const { tree } = sceneIn(marked.replace(/[[\]]/g, ''));
		const word = /\[(?<word>\w+)\]/.exec(marked)?.groups?.['word'];
		const verb = tree.words.find(({ text }) => text === word);
		expect(tree.words[verb?.head ?? -1]?.text).toBe(head);
	});
});

describe('as if the time did not stand there', () => {
	test.each([
		['The World Court Friday struck down the law.', 'The World Court struck down the law .'],
		['The World Court on Friday struck down the law.', 'The World Court struck down the law .'],
		['Rain fell late last Friday in Zell.', 'Rain fell in Zell .'],
		['Rain fell, on Friday, in Zell.', 'Rain fell , in Zell .'],
		['Rain fell on Friday, and it froze.', 'Rain fell , and it froze .'],
		['On Friday, rain fell in Zell.', 'rain fell in Zell .'],
		['14 March 1931: The bridge opened.', 'The bridge opened .'],
		['14 March 1931 – The bridge opened.', 'The bridge opened .'],
		['The bridge 14 March 1931: it opened.', 'The bridge : it opened .'],
		['Rain fell since Friday.', undefined],
		['The law of 14 March 1931 stood.', undefined],
		['Friday’s rain fell in Zell.', undefined],
		['Rain fell between Thursday and Friday.', undefined],
	])('%s', (text, expected) => {
		const scene = sceneIn(text);
		const one = scene.placed.at(-1);
		const bare = one && timelessScene(scene, one);
		expect(bare?.tree.words.map((word) => word.text).join(' ')).toBe(expected);
	});

	test('the other times are where they were', () => {
		const scene = sceneIn('In 1931 the court Friday struck down the law.');
		const one = scene.placed.at(-1);
		const bare = one && timelessScene(scene, one);
		expect(bare?.placed.map(({ stretch }) => bare.tree.words[stretch.from]?.text)).toEqual([
			'1931',
		]);
	});
});
