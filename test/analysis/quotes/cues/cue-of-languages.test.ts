import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';
import { withoutTitle } from '../../../../src/analysis/quotes/cues/cue-of-languages.ts';
import { findQuotes } from '../../../../src/analysis/quotes/find-quotes.ts';

function speakersIn(language: string, text: string): string[] {
	const document = readDocument({ text, language });
	return findQuotes(document, readNames(document)).map(({ speaker }) => speaker ?? '?');
}

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
check('fr', '« Nous restons tous ici aujourd’hui », a dit la mère de Léa Morel.', [
	'?: Nous restons tous ici aujourd’hui',
]);
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

test.each([
	['fr', 'Le frère d’Ina Vidal a dit : « Elle ne le mérite pas. »', '?'],
	['fr', 'Ina de Vidal a dit : « Elle ne le mérite pas. »', 'Ina de Vidal'],
	['fr', '« Nous sommes à bout », a dit la sœur de Léa Morel.', '?'],
	['es', 'El hermano de Ina Vargas dijo: «Ella no lo merece».', '?'],
	['es', 'Ina Vargas dijo al diario: «Ella no lo merece».', 'Ina Vargas'],
	['it', 'Il fratello di Ina Volpi ha detto: «Non se lo merita».', '?'],
	['it', '«Siamo stremati», ha detto la madre di Ina Volpi.', '?'],
	['pt', '“Estamos esgotados”, disse a mãe de Ana Prado.', '?'],
	['nl', 'De broer van Ina Vogt zei: “Dat verdient ze niet.”', '?'],
	['nl', '“We zijn op”, zei de moeder van Ina Vogt.', '?'],
])('%s: whoever belongs to one that is named is somebody else: %s', (language, text, speaker) => {
	expect(speakersIn(language, text)).toEqual([speaker]);
});

test.each([
	['„Wir sind am Ende“, sagte die Mutter von Jonas Pell am Dienstag.', '?'],
	['„Er half jedem“, sagte der Vater des Opfers, Karl Pell.', 'Karl Pell'],
	['„Wir prüfen das“, sagte die Sprecherin der Stadt, Anna Brandt, am Dienstag.', 'Anna Brandt'],
	['„Es bleibt glatt“, warnte der Deutsche Wetterdienst am Freitag.', 'Deutsche Wetterdienst'],
	['„Der Hafen bleibt offen“, sagte Bürgermeisterin Ina Vogt dem Sender Radio Lumen.', 'Ina Vogt'],
	['„Europa hält zusammen“, sagte Kommissionschefin Ursula von der Heide.', 'Ursula von der Heide'],
	['„Der Umbau kostet zu viel“, kritisierte Anna Brandt den Minister Karl Pell.', 'Anna Brandt'],
	[
		'„Die Brücke ist sicher“, versicherte der Chef des Bauamts, Hans-Peter Moll, den Anwohnern.',
		'Hans-Peter Moll',
	],
	['„Der Hafen bleibt offen“, hat Tom Krüger gesagt.', 'Tom Krüger'],
	[
		'„Ich habe das nie getan“, hatte die Angeklagte Rita Moll zu Beginn des Prozesses gesagt.',
		'Rita Moll',
	],
	['„Das war ein Fehler“, so Karl Pell.', 'Karl Pell'],
	['„Das war ein Fehler“, sagte er. Karl Pell verließ den Saal.', '?'],
	['„Ich trete zurück“, schrieb Änne Groß in einem Brief an Karl Pell.', 'Änne Groß'],
])('de, behind a quotation the subject stands behind the verb: %s', (text, speaker) => {
	expect(speakersIn('de', text)).toEqual([speaker]);
});

test.each([
	['Anna Brandt sagte der Zeitung Lumener Bote: „Der Hafen bleibt offen.“', 'Anna Brandt'],
	['Anna Brandt sagte dem Vorsitzenden Karl Pell: „Das geht so nicht weiter.“', 'Anna Brandt'],
	['Der Bruder von Ina Vogt sagte: „Sie hat das nicht verdient.“', '?'],
	['Eine Nachbarin aus Lumen erzählte Tom Krüger: „Es roch nach Gas.“', '?'],
	['Tom Krüger hat gesagt: „Der Hafen bleibt offen.“', 'Tom Krüger'],
	['Tom Krüger, der den Brand entdeckt hatte, sagte: „Es roch nach Gas.“', 'Tom Krüger'],
	['Die frühere Ministerin Änne Groß betonte: „Wir haben nichts verschwiegen.“', 'Änne Groß'],
	['Am Freitag sagte Ina Vogt vor Anhängern in Lumen: „Wir geben nicht auf.“', 'Ina Vogt'],
	['Deshalb sagte Ina Vogt: „Wir geben nicht auf.“', 'Ina Vogt'],
	['Gestern hatte Ina Vogt im Radio gesagt: „Wir geben nicht auf.“', 'Ina Vogt'],
	['In der Wohnung von Rita Moll lag ein Zettel: „Ich komme nicht wieder zurück.“', '?'],
])(
	'de, before a quotation the subject opens the sentence, or follows the verb: %s',
	(text, speaker) => {
		expect(speakersIn('de', text)).toEqual([speaker]);
	},
);
