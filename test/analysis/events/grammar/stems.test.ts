import { expect, test } from 'vitest';
import {
	isListed,
	isSameVerb,
	openLists,
	stemsOf,
} from '../../../../src/analysis/events/grammar/stems.ts';

test.each([
	['dies', 'died', true],
	['wins', 'won', true],
	['cuts', 'cut', true],
	['strikes', 'struck', true],
	['takes', 'took', true],
	['opens', 'opened', true],
	['denies', 'denied', true],
	['Wins', 'Won', true],
	['Sunk', 'Sank', true],
	['Takes', 'Took', true],
	['dies', 'won', false],
	['opens', 'closed', false],
	['as', 'a', false],
])('%s and %s: %s', (one, other, isSame) => {
	expect(isSameVerb(one, other)).toBe(isSame);
	expect(isSameVerb(other, one)).toBe(isSame);
});

test.each([
	['signing', true],
	['signed', true],
	['Signs', true],
	['sung', false],
])('%s is a form of “sign”: %s', (word, isForm) => {
	expect(isListed(word, new Set(['sign']))).toBe(isForm);
});

test.each<[string, string[]]>([
	['mill', ['mill']],
	['Left', ['left']],
	['signed', ['signed', 'sign', 'signe', 'sign']],
	['planned', ['planned', 'plann', 'planne', 'plan']],
	['calling', ['calling', 'call', 'calle', 'cal']],
	['ring', ['ring', 'r', 're', 'r']],
	['goes', ['goes', 'go', 'goe']],
	['signs', ['signs', 'sign']],
	['carries', ['carries', 'carry', 'carri', 'carrie']],
	['carried', ['carried', 'carry', 'carri', 'carrie', 'carri']],
	['agreed', ['agreed', 'agre', 'agree', 'agre']],
	['adding', ['adding', 'add', 'adde', 'ad']],
	['seeing', ['seeing', 'see', 'seee', 'see']],
])('%s: %j', (word, stems) => expect(stemsOf(word)).toEqual(stems));

test('a word is listed where one of its stems is', () => {
	const list = new Set(['plan', 'die']);
	expect(
		['plan', 'Plans', 'planned', 'died', 'planner', 'a'].map((word) => isListed(word, list)),
	).toEqual([true, true, true, true, false, false]);
});

test.each([
	['opened', 'opening'],
	['closes', 'end'],
	['struck', undefined],
	['Strikes', 'attack'],
	['hosing', 'attack'],
])('the first list that has %s stands for %s', (word, name) => {
	const nameOf = openLists([
		['opening', new Set(['open'])],
		['attack', new Set(['strike', 'hose'])],
		['end', new Set(['close', 'open', 'hos'])],
	]);
	expect(nameOf(word)).toBe(name);
});
