import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../../src/analysis/entities/names/name-table.ts';
import {
	isAnother,
	maySayName,
	nameOfNoun,
} from '../../../../../src/analysis/events/labels/referents/names-of-nouns.ts';

/** What the noun in brackets stands for, read where its sentence begins. */
function named(marked: string): string | undefined {
	const at = marked.indexOf('[');
	const noun = marked.slice(at + 1, marked.indexOf(']'));
	const document = readDocument({ text: marked.replace(/[[\]]/g, ''), language: 'en' });
	const start = document.sentences.findLast((one) => one.start <= at)?.start ?? 0;
	return nameOfNoun(noun, { document, names: readNames(document), start })?.name;
}

function check(name: string, rows: readonly (readonly [string, string | undefined])[]): void {
	describe(name, () => {
		test.each(rows)('%s', (marked, expected) => expect(named(marked)).toBe(expected));
	});
}

check('the article says of a name what it is', [
	['Velia, a port in the north, slept. The [port] woke.', 'Velia'],
	['Velia, one of the oldest towns, slept. The [town] woke.', undefined],
	['Velia, the old grey town, slept. The [town] woke.', 'Velia'],
	['The city of Velia slept. The [city] woke.', 'Velia'],
	['The old port of Velia slept. The [city] woke.', 'Velia'],
	['The old city of Velia slept. The [port] woke.', undefined],
	['Velia is a city in the north. The [city] woke.', 'Velia'],
	['Velia was the largest city ever built. The [city] woke.', 'Velia'],
	['The ferry Orla has sunk. The [ferry] was old.', 'Orla'],
	['The ferry Santa Ida has sunk. The [vessel] was old.', 'Santa Ida'],
	['The ferry Orla has sunk. The [boat] was old.', 'Orla'],
	['A probe Iris was lost. The [spacecraft] was old.', undefined],
	['Iris probe was lost. The [probe] was old.', 'Iris'],
	['Iris ferry was lost. The [ferry] was old.', undefined],
	['Brightways, the tour operator, slept. The [operator] woke.', 'Brightways'],
	['Brightways, the tour operator, slept. The [company] woke.', 'Brightways'],
	['Brightways, a company, slept. The [operator] woke.', undefined],
	['Orla Airways slept. The [airline] woke.', 'Orla Airways'],
	['Velia Bank slept. The [bank] woke.', 'Velia Bank'],
	['But Velia, a port, slept. The [port] woke.', 'Velia'],
	['Ann’s Velia, a port, slept. The [port] woke.', 'Velia'],
	['Monday, a port of days, slept. The [port] woke.', undefined],
]);

check('in doubt', [
	['It rained. The [city] woke.', undefined],
	['The [city] woke. Velia, a city, slept.', undefined],
	['Velia, a port, slept. Corvo, a port, woke. The [port] sang.', undefined],
	['Velia, a port, slept. Port Velia, a port, woke. The [port] sang.', 'Port Velia'],
	['Velia, a port, slept. Velia Bay, a port, woke. The [port] sang.', 'Velia Bay'],
	['Velia, a port, slept. Another port woke. The [port] sang.', undefined],
	['Velia, a port, slept. Two ports woke. The [port] sang.', undefined],
	['Velia, a port, slept. Two cities woke. The [city] sang.', undefined],
	['Velia, a city, slept. It rained in Corvo. The [city] sang.', undefined],
	['Velia, a city, slept. It rained in Velia. The [city] sang.', 'Velia'],
	['Velia, a city, slept. It rained in May. The [city] sang.', 'Velia'],
	['It rained in Corvo. Velia, a city, slept. The [city] sang.', 'Velia'],
	['Velia, a city, slept.\n\nSo.\n\nSo.\n\nThe [city] sang.', 'Velia'],
	['Velia, a city, slept.\n\nSo.\n\nSo.\n\nSo.\n\nThe [city] sang.', undefined],
	['Velia, a city, slept.\n\nSo.\n\nSo.\n\nSo.\n\nSo.\n\nThe [city] sang.', undefined],
	['Orla Airways slept. Zell Bank woke. The [airline] sang.', 'Orla Airways'],
	['Orla Airways slept. Zell Bank woke. The [company] sang.', undefined],
	['Zell Bank woke. Orla, a company, slept. The [company] sang.', undefined],
	['Orla, a company, slept. Zell Bank woke. The [company] sang.', undefined],
	['Orla, a company, slept. The [company] sang. Zell Bank woke.', 'Orla'],
]);

test.each([
	['city', true],
	['company', true],
	['ferry', true],
	['rover', true],
	['mill', false],
	['City', false],
])('may stand for a name, %s: %s', (noun, expected) => expect(maySayName(noun)).toBe(expected));

test.each([
	['another city', 'city', true],
	['two old cities', 'city', true],
	['several banks', 'bank', true],
	['both churches', 'church', true],
	['a rival club', 'club', true],
	['a Second big club', 'club', true],
	['the old city', 'city', false],
	['two very old grey cities', 'city', false],
	['cities', 'city', false],
])('tells of another, %s, %s: %s', (text, noun, expected) => {
	expect(isAnother(text, noun)).toBe(expected);
});
