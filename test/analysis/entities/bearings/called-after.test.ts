import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { calledAfter } from '../../../../src/analysis/entities/bearings/called-after.ts';
import { openOwners } from '../../../../src/analysis/entities/bearings/owners.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

/** Whom the text goes on to call something, and what. */
function check(name: string, text: string, expected: readonly string[]): void {
	test(name, () => {
		const names = readNames(readDocument({ text, language: 'en', published: '2024-05-01' }));
		const called = calledAfter(names, openOwners(names));
		expect(called.map(({ entity, phrase }) => `${entity.name}: ${phrase}`)).toEqual(expected);
	});
}

check('the next sentence begins with it', 'Tom Reed lets his house. The retired teacher sang.', [
	'Tom Reed: retired teacher',
]);
check('with where they are of', 'Ann Lee hung the show. The Orla architect is 44.', [
	'Ann Lee: Orla architect',
]);
check('with how old they are', 'Tom Reed has signed. The 30-year-old defender is a Dane.', [
	'Tom Reed: 30-year-old defender',
]);
check('further on', 'Ann Lee has a farm. Rain fell. “It pays,” said the former dancer.', [
	'Ann Lee: former dancer',
]);
check(
	'and a pronoun',
	'Ann Lee was elected. A councillor in Orla since 2014, she lives in Tarn.',
	[],
);
check('a pronoun behind more', 'Ann Lee won. A former councillor in Orla, she lives in Tarn.', [
	'Ann Lee: former councillor',
]);
check('somebody everybody knows', 'Tom Reed lets his house. The minister was glad.', []);
check('whoever was before', 'Ann Lee was hired. The previous director left in May.', []);
check('whose it is', 'Tom Reed moved in. The owner of the house wept.', []);
check('whoever may be anybody', 'Tom Reed was hit. The young driver wept.', []);
check('one of two', 'Tom Reed met Bo Ek. The retired teacher sang.', []);
check('what they are called anyway', 'Teacher Tom Reed sang. The retired teacher is 70.', []);
check('who was told before', 'The retired teacher sang. Then Tom Reed came.', []);
