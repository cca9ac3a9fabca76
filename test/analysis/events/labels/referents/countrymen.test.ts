import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../../src/analysis/entities/names/name-table.ts';
import {
	countrymanMeant,
	isCountryman,
} from '../../../../../src/analysis/events/labels/referents/countrymen.ts';
import { parsedAt } from '../../parsed.ts';

describe('of whom only a nationality is told', () => {
	test.each([
		['The [Briton] won the race.', true],
		['A [Corvan] won the race.', false],
		['The [Ethiopian], 27, won the race.', true],
		['The [Norwegian] won the race.', true],
		['The [Frenchman] won the race.', true],
		['The [Swiss] won the race.', true],
		['The [Japanese] won the race.', true],
		['[Corvan] won the race.', false],
		['This [Corvan] won the race.', false],
		['The [Guardian] won the prize.', false],
		['The [Vatican] won the prize.', false],
		['The [Briton] Ann Lee won the race.', false],
		['The [baker] won the race.', false],
		['The [Lee] won the race.', false],
	])('%s', (marked, expected) => {
		const { tree, at } = parsedAt(marked);
		expect(isCountryman(tree, at)).toBe(expected);
	});
});

describe('whom a nationality means', () => {
	/** The one whom the words in brackets mean, by name. */
	function meant(marked: string): string | undefined {
		const start = marked.indexOf('[');
		const document = readDocument({ text: marked.replace(/[[\]]/g, ''), language: 'en' });
		const sentence = document.sentences.findLastIndex((one) => one.start <= start);
		return countrymanMeant(readNames(document), { document, start, sentence })?.name;
	}

	test.each([
		['Ann Lee ran well. [The Corvan] won.', 'Ann Lee'],
		['Ann Lee ran well. It rained. [The Corvan] won.', 'Ann Lee'],
		['Ann Lee ran well. It rained. It snowed. [The Corvan] won.', undefined],
		['Ann Lee ran well. Lee slept. It rained. It snowed. [The Corvan] won.', undefined],
		['Ann Lee ran well. Tom Reed slept. [The Corvan] won.', undefined],
		['Ann Lee ran well. Zell Council met. [The Corvan] won.', 'Ann Lee'],
		['Zell Council met. [The Corvan] won.', undefined],
		['It rained. [The Corvan] won.', undefined],
		['[The Corvan] won. Ann Lee ran well.', undefined],
		['[The Corvan] won. Ann Lee and Tom Reed ran well.', undefined],
		['Ann Lee ran well. [The Corvan] won. Tom Reed slept.', 'Ann Lee'],
		['It rained on Ann Lee. [The Corvan] won.', undefined],
		['Ann Lee’s dog ran. [The Corvan] won.', undefined],
		['Ann Lee ran. A baker slept. [The Corvan] won.', undefined],
		['Ann Lee ran. [The Corvan] won. A baker slept.', 'Ann Lee'],
		['Ann Lee was a baker. [The Corvan] won.', 'Ann Lee'],
		['Ann Lee became a baker. [The Corvan] won.', 'Ann Lee'],
		['Ann Lee works as a baker. [The Corvan] won.', 'Ann Lee'],
		['Ann Lee ran with her sister. [The Corvan] won.', 'Ann Lee'],
		['Ann Lee ran with the sister. [The Corvan] won.', undefined],
		['Ann Lee ran for a council. [The Corvan] won.', 'Ann Lee'],
	])('%s', (marked, expected) => expect(meant(marked)).toBe(expected));
});
