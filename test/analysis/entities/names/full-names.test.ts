import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readTokens } from '../../../../src/analysis/document/tokens.ts';
import { readChunks } from '../../../../src/analysis/entities/names/chunks.ts';
import { completeNames } from '../../../../src/analysis/entities/names/full-names.ts';
import { gatherEntities } from '../../../../src/analysis/entities/names/gather-entities.ts';

/** Whom a text with this title names, in full where the title or a quotation does. */
function check(title: string, text: string, expected: string[]): void {
	test(`${title}: ${text}`, () => {
		const document = readDocument({ text, title, language: 'en' });
		const tokens = readTokens(document);
		const names = completeNames(document, gatherEntities(tokens, readChunks(tokens)));
		expect(names.map(({ words }) => words.join(' '))).toEqual(expected);
		for (const { words, keys } of names) expect(keys).toHaveLength(words.length);
	});
}

describe('completed', () => {
	check('Ann Lee wins', 'President Lee came. He left', ['Ann Lee']);
	check('Ann Lee wins', 'Then Ann Lee came', ['Ann Lee']);
	check('Ann Lee’s win', 'President Lee came', ['Ann Lee']);
	check('Zorkan Lee wins', 'President Lee came', ['Lee']);
	check('A day', 'It rained on all of them, and then Grand Duke Casimir came and slept. He left', [
		'Casimir',
	]);
	check(
		'A day',
		'“It was long,” President Lee said. It rained.\n\nThe case was prosecuted by Assistant District Attorney Ann Lee of the Violent Crimes Unit.',
		['Ann Lee'],
	);
	check('A day', 'It rained on all of them, and then The Dane came and slept. Dane, 52, left', [
		'Dane',
	]);
	check('Bo Lee and Ann Lee win', 'President Lee came', ['Bo Lee']);
	check('Ann Reed wins', 'President Lee came', ['Lee']);
	check('A day', 'President Lee came. “Ann Lee is here,” he said', ['Ann Lee']);
	check('A day', 'President Lee came.\n\nAnn Lee Wins Big Votes Today', ['Ann Lee Wins Big Votes']);
	check('A day', 'President Lee came.\n\nZell Council Wins Big Votes Today', [
		'Lee',
		'Zell Council Wins Big Votes',
	]);
	check('A day', 'Lee Council met. “Ann Council is here”', ['Lee Council']);
});

describe('completed by a name that no register knows', () => {
	check('A day', 'President Lee came. “I met Zorkan Lee there,” he said', ['Zorkan Lee']);
	check('A day', 'President Lee came. “Zorkan Lee was there,” he said', ['Lee']);
	check('A day', 'President Lee came. “I met President Lee there,” he said', ['Lee']);
	check('A day', 'President Lee came. “I met on Monday Lee alone,” he said', ['Lee']);
	check('A day', 'President Lee came. “I met Zorkan Vlum there,” he said', ['Lee']);
});
