import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

/** Every entity as “words > name”. */
function check(name: string, text: string, expected: string[]): void {
	test(name, () => {
		const { namings } = readNames(readDocument({ text, language: 'en' }));
		expect(namings.map(({ chunk, entity }) => `${chunk.words.join(' ')} > ${entity.name}`)).toEqual(
			expected,
		);
	});
}

describe('names of every culture', () => {
	check('a surname alone', 'Ann Lee came. Lee left.', ['Ann Lee > Ann Lee', 'Lee > Ann Lee']);
	check('a surname first', 'Minister Wen Jiahao came. Wen left.', [
		'Wen Jiahao > Wen Jiahao',
		'Wen > Wen Jiahao',
	]);
	check('two surnames', 'Judge Lucía Ibáñez Robledo came. Ibáñez left.', [
		'Lucía Ibáñez Robledo > Lucía Ibáñez Robledo',
		'Ibáñez > Lucía Ibáñez Robledo',
	]);
	check('particles', 'Kasper van der Velde came. Van der Velde left.', [
		'Kasper van der Velde > Kasper van der Velde',
		'Van der Velde > Kasper van der Velde',
	]);
	check('one name', 'President Tuilagi came. Tuilagi left.', [
		'Tuilagi > Tuilagi',
		'Tuilagi > Tuilagi',
	]);
	check('initials', 'Elaine C. Okoro came. Okoro left.', [
		'Elaine C. Okoro > Elaine C. Okoro',
		'Okoro > Elaine C. Okoro',
	]);
	check('a surname that is a month', 'Eleanor May came. It was 5 May.', [
		'Eleanor May > Eleanor May',
	]);
});

describe('names that no register knows', () => {
	check('a surname that goes on alone', 'Tokuvo Zarigo woke. He met Zarigo’s mother.', [
		'Tokuvo Zarigo > Tokuvo Zarigo',
		'Zarigo > Tokuvo Zarigo',
	]);
	check('a surname first that goes on alone', 'Zarok Veszter won. “Good,” Zarok said.', [
		'Zarok Veszter > Zarok Veszter',
		'Zarok > Zarok Veszter',
	]);
	check('a half of a joined name', 'Ann van Hoek-de Ruyt came. Van Hoek left.', [
		'Ann van Hoek-de Ruyt > Ann van Hoek-de Ruyt',
		'Van Hoek > Ann van Hoek-de Ruyt',
	]);
	check('the Arabic article left out', 'Khalid al-Zarimi came. Zarimi left.', [
		'Khalid al-Zarimi > Khalid al-Zarimi',
		'Zarimi > Khalid al-Zarimi',
	]);
	check('one name handed on', 'A tailor named Gulazo came. Gulazo left.', [
		'Gulazo > Gulazo',
		'Gulazo > Gulazo',
	]);
	check('one name given', 'A boy who gave his name only as Zaruk came.', ['Zaruk > Zaruk']);
	check('an agent of no list', 'She told the beekeeper, Zaruk, to wait.', ['Zaruk > Zaruk']);
});

describe('what hangs on a name', () => {
	check('titles', 'Prime Minister Ann Lee met Gen. Bo Ek.', ['Ann Lee > Ann Lee', 'Bo Ek > Bo Ek']);
	check('a possessive', 'Ann Lee’s deputy, Joan Fell, came.', [
		'Ann Lee > Ann Lee',
		'Joan Fell > Joan Fell',
	]);
	check('letters behind it', 'Ann Lee KC came.', ['Ann Lee > Ann Lee']);
	check('a role with a capital', 'Former Treasurer Ann Lee came.', ['Ann Lee > Ann Lee']);
	check('a dateline', 'LOWER ORLA, May 6 — Ann Lee came.', ['Ann Lee > Ann Lee']);
	check('a first name that is a title too', 'Dean Lee came.', ['Dean Lee > Dean Lee']);
	check('an institution before it', 'Refugee Council Anna Solomon came.', [
		'Anna Solomon > Anna Solomon',
	]);
	check(
		'two names run together',
		'Wang Yi, a minister, met Nikolai Ek. Wang Nikolai Ek, a general, spoke.',
		['Wang Yi > Wang Yi', 'Nikolai Ek > Nikolai Ek', 'Nikolai Ek > Nikolai Ek'],
	);
	check('a misspelling', 'Anna Buchtmann came. Bauchtmann left.', [
		'Anna Buchtmann > Anna Buchtmann',
		'Bauchtmann > Anna Buchtmann',
	]);
});
