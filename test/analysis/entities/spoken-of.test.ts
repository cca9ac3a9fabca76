import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { checkSpeaker } from '../quotes/check-speaker.ts';

/** The institutions of an English text, in text order. */
function checkInstitutions(text: string, expected: readonly string[]): void {
	test(text, () => {
		const { entities } = readNames(readDocument({ text, language: 'en' }));
		const found = entities.filter(({ kind }) => kind === 'institution').map(({ name }) => name);
		expect(found).toEqual(expected);
	});
}

describe('a name that nothing else tells is an institution’s by what it is called next', () => {
	checkSpeaker(
		'the retailer',
		'Zorvane, the discount grocer, cut prices. “We had no choice,” the retailer said.',
		'Zorvane',
	);
	checkSpeaker(
		'the franchise, of a name in the plural',
		'Zorkan Royals have lost their coach. “We wish him well,” the franchise said on Sunday.',
		'Zorkan Royals',
	);
	checkSpeaker(
		'said the utility',
		'Homes were dark, Quorvane Electric said. “Crews are out,” said the utility.',
		'Quorvane Electric',
	);
	checkSpeaker(
		'past somebody who is named in between',
		'Zorvane fell again. Its founder, Ann Lee, wept. “We are sorry,” the firm said.',
		'Zorvane',
	);
	checkSpeaker('it said', 'The group Hearth Vlum met. “We met,” it said.', 'Hearth Vlum');
	checkSpeaker(
		'shares in it',
		'Shares in Zorvane fell. “We are sorry,” the company said.',
		'Zorvane',
	);
	checkInstitutions('Zorvane rose. The retailer left its forecast as it was.', ['Zorvane']);
	checkInstitutions('Zorkan Vlum closed. Its director, Ann Lee, wept.', ['Zorkan Vlum']);
});

describe('and nobody’s is who is somebody', () => {
	checkInstitutions('Zorkan Vlum, a teacher, complained. “We are sorry,” the airline said.', []);
	checkInstitutions('Stallholder Zorkan Vlum complained. “We are sorry,” the airline said.', []);
	checkInstitutions('Zorkan Vlum, 52, complained. “We are sorry,” the airline said.', []);
	checkInstitutions('Zorkan Vlum, who paid, complained. “We are sorry,” the airline said.', []);
	checkInstitutions('Ann Lee complained. “We are sorry,” the airline said.', []);
	checkInstitutions('Zorkan Vlum sued an airline. “We are sorry,” the airline said.', []);
	checkInstitutions('Zorkan Vlum wept. The report came. “It is late,” it said.', []);
	checkInstitutions('Zorkan Vlum wept. “We hit a house,” the army said.', []);
	checkInstitutions('Shelling went on. “We hit a house,” the company said.', []);
	checkInstitutions('Staff at home wept. “We hit a house,” the company said.', []);
	checkInstitutions('The road to Zorvane closed. “We are sorry,” the company said.', []);
	checkInstitutions('Zorvane’s road closed. “We are sorry,” the company said.', []);
	checkInstitutions('Ann Lee met Lumen Motors. Zorkan Vlum wept. “No,” it is said.', [
		'Lumen Motors',
	]);
});

describe('what the retailer does or says, with a word between', () => {
	checkInstitutions('Zorvane grew. The retailer also said prices rise.', ['Zorvane']);
	checkInstitutions('Zorvane grew. “Prices rise,” the retailer later said.', ['Zorvane']);
	checkInstitutions('Then stallholder Zorvane wept. “We are sorry,” the company said.', []);
});

describe('whom a noun fits that is rather a rival’s, a town’s or a visitor’s', () => {
	checkSpeaker(
		'a rival told of first is not meant',
		'Rival Zell Foods fell. Corvane Foods rose. “We are glad,” the company said.',
		'Corvane Foods',
	);
	checkSpeaker('the club of a town', 'Tolve lost again. “We are sad,” the club said.', 'Tolve');
	checkSpeaker(
		'who works there speaks for it',
		'Analysts at Corvane said it would close. “No more,” the firm said.',
		'Corvane',
	);
	checkSpeaker(
		'a site by its address',
		'Zell Hospital runs a website, zell.example. “We are open,” the site said.',
		'Zell Hospital',
	);
});
