import { expect, test } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import {
	isRareWord,
	openPassages,
	readArticleWords,
} from '../../../../src/analysis/events/telling/article-words.ts';
import { loadModels } from '../../../../src/analysis/load-models.ts';

const { syntax } = loadModels();

function wordsOf(text: string) {
	const document = readDocument({ text, published: '2024-03-14', language: 'en' });
	return readArticleWords(document, findDates(document), syntax);
}

test('stop words, numbers and what tells the time are no telling words', () => {
	expect([
		...wordsOf('The twelve pigeons of the Pigeons’ Mill died a week ago, at night.').keys(),
	]).toEqual(['pigeons', 'mill', 'died']);
	expect([...wordsOf('The mill burned down on Monday, 11 March 2024.').keys()]).toEqual([
		'mill',
		'burned',
	]);
});

test('the telling words of pieces of a text are those that its article has, each once', () => {
	const text = 'The Mill of Édouard, the mill pond, a pigeon and EDOUARD’s mill';
	const wordsIn = openPassages(wordsOf('The mill of Édouard stands at the mill pond.'), text);
	const toldIn = (...pieces: readonly (readonly [number, number])[]) =>
		wordsIn(pieces.map(([start, end]) => ({ start, end }))).map((word) => word.text);
	expect(toldIn([0, text.length])).toEqual(['mill', 'edouard', 'pond']);
	expect(toldIn([25, 34])).toEqual(['mill', 'pond']);
	expect(toldIn([36, 44])).toEqual([]);
	expect(toldIn([30, 34], [0, 8])).toEqual(['pond', 'mill']);
	expect(toldIn([8, 8])).toEqual([]);
});

test('a word that a piece cuts is another', () => {
	const text = 'the millpond';
	const wordsIn = openPassages(wordsOf('The mill pond of the mill.'), text);
	const toldIn = (start: number, end: number) => wordsIn([{ start, end }]).map((word) => word.text);
	expect(toldIn(0, 12)).toEqual([]);
	expect(toldIn(0, 8)).toEqual(['mill']);
	expect(toldIn(8, 12)).toEqual(['pond']);
	expect(toldIn(4, 5)).toEqual([]);
});

test('the rarer a word, the more it tells; what has no vector is the rarest', () => {
	const words = wordsOf('The president saw pigeons of Quillorme.');
	const rarityOf = (word: string) => words.get(word)?.rarity ?? Number.NaN;
	expect(rarityOf('quillorme')).toBe(1);
	expect(rarityOf('pigeons')).toBeLessThan(1);
	expect(rarityOf('president')).toBeLessThan(rarityOf('pigeons'));
	expect([...words.values()].filter(isRareWord).map(({ text }) => text)).toEqual(['pigeons']);
});

test('a word that the article has for a name once is one wherever it stands', () => {
	expect(wordsOf('Geneva voted.').get('geneva')?.isName).toBe(false);
	expect(wordsOf('Geneva voted. They live in Geneva.').get('geneva')?.isName).toBe(true);
});
