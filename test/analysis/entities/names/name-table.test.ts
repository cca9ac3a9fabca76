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

describe('of several whom a name may mean', () => {
	check('one of two who bear it', 'Ann Lee came. Tom Lee came. Lee left.', [
		'Ann Lee > Ann Lee',
		'Tom Lee > Tom Lee',
		'Lee > Ann Lee',
	]);
	check('by its last word before any other', 'Ann Lee Reed came. Tom Lee came. Lee left.', [
		'Ann Lee Reed > Ann Lee Reed',
		'Tom Lee > Tom Lee',
		'Lee > Tom Lee',
	]);
	check('by its first word', 'Lee Ann Reed came. Lee left.', [
		'Lee Ann Reed > Lee Ann Reed',
		'Lee > Lee Ann Reed',
	]);
	check('by one between', 'Ann Lee Reed came. Lee left.', [
		'Ann Lee Reed > Ann Lee Reed',
		'Lee > Ann Lee Reed',
	]);
	check('one who comes only later', 'Lee left. Ann Lee came.', [
		'Lee > Ann Lee',
		'Ann Lee > Ann Lee',
	]);
	check('one who came already', 'Lee left. Tom Lee came. Ann Lee came. Lee sat.', [
		'Lee > Tom Lee',
		'Tom Lee > Tom Lee',
		'Ann Lee > Ann Lee',
		'Lee > Tom Lee',
	]);
	check('a name with a suffix', 'Ann Lee Jr came. Lee left.', [
		'Ann Lee Jr > Ann Lee Jr',
		'Lee > Ann Lee Jr',
	]);
	check('no hall by a misspelling', 'Buchtmann Hall met. Bauchtmann left.', [
		'Buchtmann Hall > Buchtmann Hall',
	]);
	check('a title that is a surname, without an article', 'Sacha Baron came. Baron left.', [
		'Sacha Baron > Sacha Baron',
		'Baron > Sacha Baron',
	]);
	check('and with one', 'Sacha Baron came. The Baron left.', ['Sacha Baron > Sacha Baron']);
	check('not in a headline', 'Zell Council Approves Red Bridge\n\nAnn Lee came.', [
		'Ann Lee > Ann Lee',
	]);
});

const namesOf = (text: string) => readNames(readDocument({ text, language: 'en' }));

/** In every row: a text, the gender of the first person, and whether the article tells it. */
test.each<[string, 'f' | 'm' | undefined, boolean]>([
	['Mary Oram came.', 'f', false],
	['Tom Reed came.', 'm', false],
	['Tom Reed came. Ms Reed left.', 'f', true],
	['Lin Maryanna came.', 'f', false],
	['Lin Mary came.', undefined, false],
	['Lin Mei came.', undefined, false],
	['Wang Elizabeth came.', 'f', false],
	['Wang B C D Elizabeth came.', 'f', false],
	['Mary Oram came. Mary left. Mary sat. Oram went.', undefined, false],
	['Mary Oram came. Mary left. Oram went.', 'f', false],
	['Ann Lee came. Lee, the king, left.', 'm', true],
])('%s: %s', (text, gender, isGenderTold) => {
	expect(namesOf(text).entities[0]).toMatchObject({ gender, isGenderTold });
});

test.each([
	['Ann Lee came. Tom Reed came.', 'Ann Lee'],
	['Ann Lee came. Tom Reed came. Reed left.', 'Tom Reed'],
	['Ann Lee came. Tom Reed came. Reed left. Lee sat. Lee slept.', 'Ann Lee'],
	['Zell Council met. Zell Council left. Ann Lee came.', 'Ann Lee'],
	['Zell Council met.', undefined],
])('the main person of “%s” is %s', (text, name) => {
	expect(namesOf(text).mainPerson?.name).toBe(name);
});

test.each<[string, [string, string][]]>([
	[
		'The Lee campaign met. The Lee campaign left. The Reed campaign met.',
		[['campaign', 'Lee campaign']],
	],
	[
		'The Reed campaign met. The Lee campaign met. The Lee campaign left.',
		[['campaign', 'Lee campaign']],
	],
	['The Reed campaign met. The Lee campaign met.', [['campaign', 'Reed campaign']]],
	['Lee’s campaign met.', []],
	['The Lee door met.', []],
])('what is called by its noun in “%s”', (text, compounds) => {
	expect([...namesOf(text).compounds]).toEqual(compounds);
});

test('an institution stands under each word of its name, a person under none', () => {
	const { institutionsByWord } = namesOf('Ann Lee came. Zell Council met. Zell Rovers won.');
	const names = [...institutionsByWord].map(([word, found]) => [
		word,
		...found.map(({ name }) => name),
	]);
	expect(names).toEqual([
		['zell', 'Zell Council', 'Zell Rovers'],
		['council', 'Zell Council'],
		['rovers', 'Zell Rovers'],
	]);
});

test('what somebody or something is called', () => {
	const { entities } = namesOf(
		'Ann Lee, the mayor, came. Lee, the Mayor, left. Zell Rovers, the club, won. Zell Council, the mayor, met.',
	);
	expect(
		entities.map(({ name, count, roles, nouns }) => [name, count, roles.length, [...nouns]]),
	).toEqual([
		['Ann Lee', 1, 1, []],
		['Zell Rovers', 1, 1, ['club', 'team', 'side']],
		['Zell Council', 1, 0, ['council', 'authority']],
	]);
});
