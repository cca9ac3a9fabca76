import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readTokens } from '../../../../src/analysis/document/tokens.ts';
import { readChunks } from '../../../../src/analysis/entities/names/chunks.ts';
import {
	gatherEntities,
	isMisspelt,
	withoutSuffix,
} from '../../../../src/analysis/entities/names/gather-entities.ts';

/** Whom a text names, in the order of the text, an asterisk before an institution, and in how many places. */
function gatheredFrom(text: string): string[] {
	const tokens = readTokens(readDocument({ text, language: 'en' }));
	return gatherEntities(tokens, readChunks(tokens)).map(({ kind, words, keys, chunks }) => {
		expect(keys).toHaveLength(words.length);
		return `${kind === 'person' ? '' : '*'}${words.join(' ')} ${chunks.length}`;
	});
}

function check(text: string, expected: string[]): void {
	test(text, () => expect(gatheredFrom(text)).toEqual(expected));
}

test.each([
	['ann lee jr', 'ann lee'],
	['ann lee iii', 'ann lee'],
	['ann lee', 'ann lee'],
	['jr', 'jr'],
])('%s without its suffix is %s', (name, expected) => {
	expect(withoutSuffix(name.split(' ')).join(' ')).toBe(expected);
});

test.each([
	['buchtmann', 'bauchtmann', true],
	['buchtmann', 'buchtman', true],
	['buchtmann', 'buchtmant', true],
	['buchtmann', 'bcuhtmann', true],
	['buchtmann', 'bauchtman', false],
	['buchtmann', 'buchtma', false],
	['buchtmann', 'bxyhtmann', false],
	['buchtmann', 'bcchtmann', true],
	['olson', 'olsen', true],
	['olson', 'olso', false],
	['reed', 'read', false],
	['reed', 'reeds', false],
	['marten', 'martin', true],
	['abcdef', 'bacdef', true],
	['abcdef', 'abcdfe', true],
	['abcdef', 'badcef', false],
	['aaaaa', 'aaaaaa', true],
	['buchtmann', 'buchtmann', true],
	['xuchtmann', 'buchtmant', false],
	['buchtmann', 'bxchtmant', false],
])('%s and %s: one misspelt? %s', (one, other, expected) => {
	expect(isMisspelt(one, other)).toBe(expected);
	expect(isMisspelt(other, one)).toBe(expected);
});

describe('who is somebody, and what is something', () => {
	check('Then Ann Lee came', ['Ann Lee 1']);
	check('Then Zorkan Vlum hid. We saw Vlum', ['Zorkan Vlum 1']);
	check('Then Zorkan Vlum hid. We saw the Vlum', []);
	check('Then Zorkan Vlum hid. Zorkan said so', ['Zorkan Vlum 1']);
	check('Then Zorkan Vlum hid. We saw Zorkan', []);
	check('Then Zorkan Vlum-Tark hid. We saw Tark', ['Zorkan Vlum-Tark 1']);
	check('Then Zorkan Vlum hid. We saw van Vlum', ['Zorkan Vlum 1']);
	check('Then Zorkan Vlum hid', []);
	check('Then Zell Council met', ['*Zell Council 1']);
	check('Then Council met', ['*Council 1']);
	check('Then NATO met', ['*NATO 1']);
	check('Then VLM met, which said it was late', ['*VLM 1']);
	check('Then Zorkan One Two Three Four Five Six said so. Six hid', []);
	check('Then President Vlum came', ['Vlum 1']);
	check('Then Ann Big Red Old New Far Lee came', []);
	check('Then Ann Red Old New Far Lee came', ['Ann Red Old New Far Lee 1']);
	check('Treasurer came', []);
	check('NATO met. Then Ann Lee came', ['*NATO 1', 'Ann Lee 1']);
	check('Then Zorkan Vlum hid. Then Zorkan Vlum, a baker, sat', ['Zorkan Vlum 2']);
	check('Then VLM hid. Then we saw VLM', ['*VLM 2']);
	check('Then Zorkan Council met. Then Zorkan, a baker, sat', ['*Zorkan Council 1', 'Zorkan 1']);
	check('Then Zorkan Vlum, a baker, met. Then Zorkan, a baker, sat', ['Zorkan Vlum 1']);
	check('The airline, Zorkan Vlum, who left', ['Zorkan Vlum 1']);
	check('Then the Zorkan Vlum hid', ['*Zorkan Vlum 1']);
	check('Then the Zorkan hid', []);
	check('Then Zorkan Red Old New Far Vlum hid. We saw Vlum', ['Zorkan Red Old New Far Vlum 1']);
	check('Then Zorkan Red Old New Far Near Vlum hid. We saw Vlum', []);
});

describe('parts of a name', () => {
	check('Paulo Sampaio de Melo came. Sampaio de Melo left', ['Paulo Sampaio de Melo 1']);
	check('Ann Lee came. Lee left', ['Ann Lee 1']);
	check('Zell Council met. Council left', ['*Zell Council 1']);
	check('Bo Ek came. Ann Lee came', ['Bo Ek 1', 'Ann Lee 1']);
});

describe('spellings of one name', () => {
	check('Hillary Rodham Ek came. Hillary Ek left', ['Hillary Rodham Ek 2']);
	check('Hillary Ek came. Hillary Rodham Ek left. Hillary Rodham Ek sat', ['Hillary Rodham Ek 3']);
	check('Anna Buchtmann came. Anna Bauchtmann left', ['Anna Buchtmann 2']);
	check('Zorkan Buchtmann came, 52. Then tailor Zorkan Bauchtmann left', [
		'Zorkan Buchtmann 1',
		'Zorkan Bauchtmann 1',
	]);
	check('Anna Buchtmann came. Anna Bergmann left', ['Anna Buchtmann 1', 'Anna Bergmann 1']);
	check('Anna Buchtmann came. Bea Bauchtmann left', ['Anna Buchtmann 1', 'Bea Bauchtmann 1']);
	check('Zell Council met. Zell Rail Council met', ['*Zell Council 1', '*Zell Rail Council 1']);
	check('Ann Lee came. Ann Lee Jr. left', ['Ann Lee Jr. 2']);
	check('Ann Lee III came. Ann Lee left', ['Ann Lee III 2']);
	check('Ann Lee Jr. came. Ann Bo Lee left', ['Ann Lee Jr. 1', 'Ann Bo Lee 1']);
	check('Ann Lee Jr. came. Ann Bo Lee Jr. left', ['Ann Bo Lee Jr. 2']);
	check('Ann A. B. C. Lee came. Ann Lee left', ['Ann A. B. C. Lee 2']);
	check('Ann Lee came. Ann Lee left. Ann A. B. C. Lee sat', ['Ann Lee 3']);
	check('Ann Lee came. Ann Lee left. Ann A. B. Lee sat', ['Ann A. B. Lee 3']);
	check('Ann A. B. Lee came. Ann Lee left', ['Ann A. B. Lee 2']);
});

describe('a name cut short, and a name at birth', () => {
	check('Bo Li Ek came, 52. Bo Li left', ['Bo Li Ek 2']);
	check('Bo Li left, 52. Bo Li Ek came', ['Bo Li 1', 'Bo Li Ek 1']);
	check('Bo Li Ek came, 52. Bo Ek left', ['Bo Li Ek 2']);
	check('Odile Lee drew bears. Mary Ann Ek was born in May', ['Odile Lee 1', 'Mary Ann Ek 1']);
	check('Odile Lee drew bears. Odile Ann Ek was born in May', ['Odile Lee 2']);
	check('Odile Lee drew bears. Mary Ann Ek was born in May. Mary Reed was there', [
		'Odile Lee 1',
		'Mary Ann Ek 1',
		'Mary Reed 1',
	]);
	check('Ann Lee came. Ann Lee III left. Ann Lee Jr. left', ['Ann Lee III 3']);
	check('Kilcairn Old Thistle won. Kilcairn left. Kilcairn left', ['Kilcairn Old Thistle 1']);
	check('Ann Thistle won. Ann left. Ann left', ['Ann Thistle 1']);
	check('Odile Lee drew bears.\nMary Ann Ek was born in May', ['Odile Lee 1']);
	check('Odile Lee drew bears.\nMary Ann Ek was born in May. Bo Ek left', [
		'Odile Lee 1',
		'Mary Ann Ek 1',
		'Bo Ek 1',
	]);
	check('Mary Ann Ek was born in May.\nOdile Lee drew bears', ['Mary Ann Ek 1', 'Odile Lee 1']);
});
