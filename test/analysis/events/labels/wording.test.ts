import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../../../src/analysis/events/labels/wording.ts';
import { treeBuilt } from '../built.ts';

/**
 * The words of a sentence that are left where those in square brackets go. Marks are PUNCT, verbs in -ing hang on the verb before,
 * all else is a noun; a word after `=` stands instead of the one before it.
 */
function check(written: string, expected: string): void {
	test(written, () => {
		const kept = new Set<number>();
		const instead = new Map<number, string>();
		let text = '';
		let isOut = false;
		const words: { readonly text: string; readonly start: number }[] = [];
		for (const part of written.match(/[[\]]|\s+|=\p{L}+|[\p{L}\p{N}]+|[^\s]/gu) ?? []) {
			if (part === '[' || part === ']') isOut = part === '[';
			else if (part.startsWith('=')) instead.set(words.length - 1, part.slice(1));
			else {
				if (part.trim() !== '') {
					if (!isOut) kept.add(words.length);
					words.push({ text: part, start: text.length });
				}
				text += part;
			}
		}
		const tree = treeBuilt(
			words
				.map(({ text: word }) => {
					if (/ing$/.test(word)) return `${word}/VERB/VBG/advcl/0`;
					return /[\p{L}\p{N}£]/u.test(word) ? `${word}/VERB/VB/dep/0` : `${word}/PUNCT/./punct/0`;
				})
				.join(' '),
		);
		const placed = tree.words.map((one, at) => {
			const { start = 0 } = words[at] ?? {};
			return { ...one, start, end: start + one.text.length };
		});
		expect(wordingOf(text, { ...tree, words: placed }, { kept, instead })).toBe(expected);
	});
}

describe('what is kept stands as it stood', () => {
	check('ann left', 'Ann left');
	check('Ann  left\tZell', 'Ann left Zell');
	check('Ann left [on Monday]', 'Ann left');
	check('Ann [often] left', 'Ann left');
	check('(the mill) fell', '(the mill) fell');
	check('the mill=hall fell', 'The hall fell');
	check('the gun "Tom"fell', 'The gun "Tom"fell');
	check('the gun "Tom" [often] fell', 'The gun "Tom" fell');
	check('the gun "[big] Tom" fell', 'The gun "Tom" fell');
	check('FINANCE Minister fell', 'Finance Minister fell');
	check('FINANCE fell, Finance', 'Finance fell, Finance');
	check('NATO troops fell', 'NATO troops fell');
	check('NATO=Orla fell', 'Orla fell');
	check('[when] Ann left', 'Ann left');
});

describe('marks', () => {
	check('Ann [Lee], left', 'Ann left');
	check('Ann, left', 'Ann, left');
	check('Ann, [Lee], left', 'Ann left');
	check('[Ann saw] “Zell” fall', '“Zell” fall');
	check('Ann saw “Zell” [fall]', 'Ann saw “Zell”');
	check('[Ann] “[saw]” fell', 'Fell');
	check('Ann saw “[old]” fall', 'Ann saw fall');
	check('Ann saw (Zell) [fall]', 'Ann saw (Zell)');
	check('Ann left, [she said].', 'Ann left');
	check('— Ann left', 'Ann left');
	check('£5 fell', '£5 fell');
	check('paid [all of] £5', 'Paid £5');
	check('“Zell” [old] fell', '“Zell” fell');
	check('Ann left [old] , Zell', 'Ann left Zell');
	check('Ann left , Zell', 'Ann left, Zell');
	check('Ann left ; — : Zell', 'Ann left; —: Zell');
	check('Ann left —', 'Ann left');
	check('Ann left – ; .', 'Ann left');
	check('Ann ! left', 'Ann! left');
});

describe('the comma before a clause', () => {
	check('Ann left [on Monday], leaving Zell', 'Ann left, leaving Zell');
	check('Ann left [on Monday], [leaving Zell]', 'Ann left');
	check('Ann left [on Monday], leaving=quit Zell', 'Ann left quit Zell');
	check('Ann left [on Monday], leave Zell', 'Ann left leave Zell');
});
