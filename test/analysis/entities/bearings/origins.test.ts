import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { openDescriptions } from '../../../../src/analysis/entities/list-speakers.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

/** From which towns the first person named is. */
function originsIn(text: string): readonly string[] {
	const document = readDocument({ text, language: 'en', published: '2024-05-01' });
	const names = readNames(document);
	const person = names.entities.find(({ kind }) => kind === 'person');
	return person ? (openDescriptions(names, document.published)(person).origins ?? []) : ['nobody'];
}

test.each<[string, string[]]>([
	['Ann Lee, a native of Zell, came on Friday.', ['Zell']],
	['Fr Tom Reed came on Friday. The priest, a native of Zell, thanked the choir.', ['Zell']],
	['Ann Lee paints on slate. A native of Zell, she taught for years.', ['Zell']],
	['Ann Lee was born and raised in Zell.', ['Zell']],
	['Ann Lee paints. Born in Zell, in Galicia, she came here in 1998.', ['Zell']],
	['Ann Lee, born on 4 May 1971 in Upper Zell, paints.', ['Upper Zell']],
	['Ann Lee, 40, who hails from Zell, won.', ['Zell']],
	['Mr Tom Reed won. Hailing from Zell, he paints.', ['Zell']],
	['Ann Lee, originally from Zell, won.', ['Zell']],
	['Fr Tom Reed came on Friday. The Zell-born priest thanked the choir.', ['Zell']],
	['Ann Lee, a Zell native, won on Friday.', ['Zell']],
	['The Upper Zell native, a baker, won. Ann Lee came, too.', []],
	['Ann Lee came on Friday. The Upper Zell native won.', ['Upper Zell']],
	['Zell-born baker Ann Lee won on Friday.', ['Zell']],
	['The Zell-born wife of Ann Lee won on Friday.', []],
	['Ann Lee, whose father was born in Zell, won.', []],
	['Ann Lee met a native of Zell on Friday.', []],
	['Ann Lee said her son was born in Zell.', []],
	['Ann Lee was born in March and paints.', []],
	['Ann Lee, born in Ohio, paints.', []],
	['Ann Lee, born in Zell Hospital, paints.', []],
	['Ann Lee, an expert on native plants, came on Friday.', []],
	['Ann Lee came on Friday. Bo Ek, a native of Zell, came, too.', []],
	['Ann Lee praised a native Zell nurse.', []],
])('%s tells where somebody is from: %s', (text, expected) => {
	expect(originsIn(text)).toEqual(expected);
});
