import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';
import { withoutTitle } from '../../../../src/analysis/quotes/cues/cue-of-languages.ts';
import { findQuotes } from '../../../../src/analysis/quotes/find-quotes.ts';

function check(language: string, text: string, expected: string[]): void {
	test(`${language}: ${text}`, () => {
		const document = readDocument({ text, language });
		const quotes = findQuotes(document, readNames(document));
		expect(quotes.map(({ speaker, text: words }) => `${speaker ?? '?'}: ${words}`)).toEqual(
			expected,
		);
	});
}

check('de', '„Wir machen heute weiter“, sagte Anna Brandt am Montag.', [
	'Anna Brandt: Wir machen heute weiter',
]);
check('de', 'Anna Brandt sagte: „Wir machen heute weiter.“', [
	'Anna Brandt: Wir machen heute weiter.',
]);
check('fr', '« Nous continuons aujourd’hui ensemble », affirme Léa Morel.', [
	'Léa Morel: Nous continuons aujourd’hui ensemble',
]);
check('es', '«Seguimos hoy con todo esto», dijo Lucía Robles.', [
	'Lucía Robles: Seguimos hoy con todo esto',
]);
check('sv', '”Vi fortsätter i dag med detta”, säger Bo Ek.', [
	'Bo Ek: Vi fortsätter i dag med detta',
]);
check('de', 'Anna Brandt ging. „Wir machen heute alle zusammen weiter.“', [
	'?: Wir machen heute alle zusammen weiter.',
]);
check('fr', '« Nous continuons ensemble », affirme Léa Morel. « Personne ne part. »', [
	'Léa Morel: Nous continuons ensemble',
	'?: Personne ne part.',
]);
check('zh', '马丁说：“我们今天都在继续工作。”人们走了。', ['马丁: 我们今天都在继续工作。']);
check('ja', '市長は「今日も全員で作業を続けると決めた」と述べた。', [
	'?: 今日も全員で作業を続けると決めた',
]);
check('ja', 'これは「茶の湯」だ。', []);
check('ar', 'قال الرئيس: «عملنا كل ليلة.»', ['?: عملنا كل ليلة.']);

test.each([
	['Bundeskanzlerin Anna Brandt', 'Anna Brandt'],
	['Frau Doktor Anna Brandt', 'Anna Brandt'],
	['Anna Brandt', 'Anna Brandt'],
	['Anna Maria Brandt', 'Anna Maria Brandt'],
	['Frau Doktor Brandt', 'Frau Doktor Brandt'],
	['Frau Doktor Anna', 'Frau Doktor Anna'],
])('%s without what stands before the name', (name, expected) => {
	expect(withoutTitle(name)).toBe(expected);
});

check('de', 'Anna Brandt, die Sprecherin der Stadt, sagte: „Wir machen heute alle weiter.“', [
	'Anna Brandt: Wir machen heute alle weiter.',
]);
check('de', 'Brandt, die Sprecherin der Stadt, sagte: „Wir machen heute alle weiter.“', [
	'?: Wir machen heute alle weiter.',
]);
check('de', 'Anna Brandt sagte der Zeitung, sie gehe. „Wir machen heute alle weiter.“', [
	'?: Wir machen heute alle weiter.',
]);
check('de', '„Wir machen heute alle weiter“, laut Anna Brandt.', [
	'Anna Brandt: Wir machen heute alle weiter',
]);
check('de', 'Gestern Anna Brandt: „Wir machen heute alle weiter.“', [
	'Anna Brandt: Wir machen heute alle weiter.',
]);
check('fr', 'Claire Vidal, la directrice, a dit : « Nous restons tous ici aujourd’hui. »', [
	'Claire Vidal: Nous restons tous ici aujourd’hui.',
]);
check('fr', 'Claire Vidal se réjouit : « Nous restons tous ici aujourd’hui. »', [
	'?: Nous restons tous ici aujourd’hui.',
]);
check('fr', '« Nous restons tous ici aujourd’hui », a dit la mère de Léa Morel.', []);
check('fr', 'Selon le maire Marc Aubin, « nous restons tous ici aujourd’hui ».', [
	'Marc Aubin: nous restons tous ici aujourd’hui',
]);
check('fr', 'Selon Aubin, « nous restons tous ici aujourd’hui ».', [
	'Aubin: nous restons tous ici aujourd’hui',
]);
check('fr', 'Selon le maire, « nous restons tous ici aujourd’hui ».', []);
check('es', 'Lucía Robles ya dijo: «Seguimos hoy con todo esto aquí».', [
	'Lucía Robles: Seguimos hoy con todo esto aquí',
]);
check('es', '«Seguimos hoy con todo esto aquí», dijo él. Ana Prado salió.', [
	'?: Seguimos hoy con todo esto aquí',
]);
check('it', 'Lucia Rossi ha detto: «Restiamo tutti qui oggi con voi».', [
	'Lucia Rossi: Restiamo tutti qui oggi con voi',
]);
check('nl', 'Anna de Vries heeft gezegd: “Wij blijven vandaag allemaal hier.”', [
	'Anna de Vries: Wij blijven vandaag allemaal hier.',
]);
check('pt', 'Ana Prado já disse: “Ficamos todos aqui hoje com vocês.”', [
	'Ana Prado: Ficamos todos aqui hoje com vocês.',
]);
