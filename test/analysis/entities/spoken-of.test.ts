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

describe('what “the retailer” and “it” may mean', () => {
	checkInstitutions('Zorvane grew. “Prices rise,” said the retailer.', ['Zorvane']);
	checkInstitutions('Zorvane grew. It said the retailer left.', ['Zorvane']);
	checkInstitutions('Zorvane grew. He said the retailer left.', []);
	checkInstitutions('Zorvane grew. “Prices rise,” the old retailer said.', ['Zorvane']);
	checkInstitutions('Zorvane grew. “Prices rise,” the Old retailer said.', []);
	checkInstitutions('Zorvane grew. “Prices rise,” the king’s retailer said.', []);
	checkInstitutions('Zorvane grew. “Prices rise,” an old retailer said.', []);
	checkInstitutions('Zorvane grew. “Prices rise,” the very old retailer said.', []);
	checkInstitutions('Zorvane grew. “Prices rise,” the retailer’s staff said.', []);
	checkInstitutions('Zorvane grew. “Prices rise,” the Retailer said.', []);
	checkInstitutions('Zorvane grew. The retailer of Zell rose.', []);
	checkInstitutions('Zorvane grew. Then the retailer closed shops.', []);
	checkInstitutions('Zorvane grew. The museum closed its doors.', []);
	checkInstitutions('Zorvane grew. The museum said it was open.', ['Zorvane']);
	checkInstitutions('Zorvane grew. The club lost its way.', ['Zorvane']);
	checkInstitutions('Zorvane grew. Its director, Ann Lee, wept.', ['Zorvane']);
	checkInstitutions('Zorvane grew. “No,” its director, Ann Lee, said.', ['Zorvane']);
	checkInstitutions('Zorvane grew. Its very old director, Ann Lee, wept.', ['Zorvane']);
	checkInstitutions('Zorvane grew. Its very old and wise director, Ann Lee, wept.', []);
	checkInstitutions('Zorvane grew. Its shop, a director, wept.', []);
	checkInstitutions('Zorvane grew. Its old, wise director wept.', []);
	checkInstitutions('Zorvane grew. It said prices rise.', ['Zorvane']);
	checkInstitutions('Zorvane grew. “Prices rise,” it said.', ['Zorvane']);
	checkInstitutions('Zorvane grew. “Prices rise,” it also said.', ['Zorvane']);
	checkInstitutions('Zorvane grew. “Prices rise,” it later said.', ['Zorvane']);
	checkInstitutions('Zorvane grew. “Prices rise,” it quietly said.', ['Zorvane']);
	checkInstitutions('Zorvane grew. “Prices rise,” it then said.', []);
	checkInstitutions('Zorvane grew.\n\nRain fell.\n\nThe retailer said prices rise.', ['Zorvane']);
	checkInstitutions(
		'Zorvane grew.\n\nRain fell.\n\nSnow fell.\n\nThe retailer said prices rise.',
		[],
	);
	checkInstitutions('Zorvane Foods grew. Zorvane fell. The retailer said prices rise.', [
		'Zorvane Foods',
	]);
	checkInstitutions('Zorvane fell. Zorvane Foods grew. The retailer said prices rise.', [
		'Zorvane Foods',
	]);
	checkInstitutions('Zorvane Foods grew. Zorkan fell. The retailer said prices rise.', [
		'Zorvane Foods',
		'Zorkan',
	]);
	checkInstitutions('Zell Museum grew. Zorvane fell. The museum said prices rise.', [
		'Zell Museum',
	]);
	checkInstitutions('The Zell Museum opened. Zorvane fell. The museum said prices rise.', [
		'Zell Museum',
	]);
	checkInstitutions('Zorvane fell. The Zell Museum opened. The retailer said prices rise.', [
		'Zorvane',
		'Zell Museum',
	]);
	checkInstitutions('Zorvane fell. The Zell Bank opened. The retailer said prices rise.', [
		'Zell Bank',
	]);
	checkInstitutions('Zorvane fell. The Zell Committee opened. The retailer said prices rise.', [
		'Zorvane',
		'Zell Committee',
	]);
	checkInstitutions('Zorvane fell. The Zell Bank opened. “Prices rise,” it said.', ['Zell Bank']);
	checkInstitutions(
		'Zorvane fell. The airport authority warned of it. “Prices rise,” the authority said.',
		[],
	);
	checkInstitutions(
		'Zorvane fell. The local authority warned of it. “Prices rise,” the authority said.',
		['Zorvane'],
	);
	checkInstitutions('Zorvane fell to an authority. “Prices rise,” the authority said.', []);
	checkInstitutions('Zorvane fell to her authority. “Prices rise,” the authority said.', []);
	checkInstitutions('Zorvane fell to this authority. “Prices rise,” the authority said.', [
		'Zorvane',
	]);
	checkInstitutions('Zorvane fell. A report came. “Prices rise,” it said.', []);
	checkInstitutions('Zorvane fell after a report. “Prices rise,” it said.', ['Zorvane']);
	checkInstitutions('Zorvane fell. A storm came. “Prices rise,” it said.', ['Zorvane']);
});

describe('which names a sentence is about, and which are somebody’s or a place’s', () => {
	checkInstitutions('Shares in Zorvane fell. The retailer said prices rise.', ['Zorvane']);
	checkInstitutions('Staff at Zorvane wept. The retailer said prices rise.', ['Zorvane']);
	checkInstitutions('Then Shares in Zorvane fell. The retailer said prices rise.', []);
	checkInstitutions('Shares near Zorvane fell. The retailer said prices rise.', []);
	checkInstitutions('Zorvane for all fell. The retailer said prices rise.', []);
	checkInstitutions('Zorvane pupils wept. The retailer said prices rise.', []);
	checkInstitutions('Zorvane caterer Vlum fell. The retailer said prices rise.', ['Vlum']);
	checkInstitutions('Zorvane 10 fell. The retailer said prices rise.', []);
	checkInstitutions('Net sales fell. The retailer said prices rise.', []);
	checkInstitutions('Net Zorvane fell. The retailer said prices rise.', ['Net Zorvane']);
	checkInstitutions('Sales fell. The retailer said prices rise.', []);
	checkInstitutions('Then came Zorvane, the grocer. The retailer said prices rise.', ['Zorvane']);
	checkInstitutions('Then Zorvane fell. The retailer said prices rise.', ['Zorvane']);
	checkInstitutions('Then fell Zorvane. The retailer said prices rise.', []);
	checkInstitutions('Then, Zorvane, fell. The retailer said prices rise.', []);
	checkInstitutions('It rained in Zorvane. Zorvane grew. The retailer said prices rise.', []);
	checkInstitutions('He had shares in Zorvane. Zorvane grew. The retailer said prices rise.', [
		'Zorvane',
	]);
	checkInstitutions('It rained at Zorvane lake. Zorvane grew. The retailer said prices rise.', []);
	checkInstitutions('Bo Zorvane came. Zorvane grew. The retailer said prices rise.', []);
	checkInstitutions('Mr Zorvane came. Zorvane grew. The retailer said prices rise.', []);
	checkInstitutions('Zorvane, 52, came. Zorvane grew. The retailer said prices rise.', []);
	checkInstitutions('Zorvane (52) came. Zorvane grew. The retailer said prices rise.', []);
	checkInstitutions('Zorvane, 1952, came. Zorvane grew. The retailer said prices rise.', [
		'Zorvane',
	]);
	checkInstitutions('Zorvane 52 came. Zorvane grew. The retailer said prices rise.', ['Zorvane']);
	checkInstitutions('Wang Zorvane grew. The retailer said prices rise.', []);
	checkInstitutions('Zorvane, a stallholder, grew. The retailer said prices rise.', []);
	checkInstitutions('Zorvane, stallholder, grew. The retailer said prices rise.', []);
	checkInstitutions(
		'Zorvane, a very old and wise stallholder, grew. The retailer said prices rise.',
		['Zorvane'],
	);
	checkInstitutions('Zorvane, a very old stallholder, grew. The retailer said prices rise.', []);
	checkInstitutions('Zorvane, a brewer, grew. The retailer said prices rise.', ['Zorvane']);
	checkInstitutions('Zorvane, an airline stallholder, grew. The retailer said prices rise.', [
		'Zorvane',
	]);
	checkInstitutions('Zorvane, a rival, grew. The retailer said prices rise.', ['Zorvane']);
	checkInstitutions('Zorvane, who grew, fell. The retailer said prices rise.', []);
	checkInstitutions('Rival Zorvane grew. The retailer said prices rise.', ['Zorvane']);
	checkInstitutions('The rival Zorvane grew. The retailer said prices rise.', ['Zorvane']);
	checkInstitutions('The stallholder Zorvane grew. The retailer said prices rise.', []);
	checkInstitutions('The Stallholder Zorvane grew. The retailer said prices rise.', [
		'Stallholder Zorvane',
	]);
	checkInstitutions('President Zorvane grew. The retailer said prices rise.', []);
	checkInstitutions('Mayor Zorvane grew. The retailer said prices rise.', []);
	checkInstitutions('Ann said it would grow. The retailer said prices rise.', ['Ann']);
	checkInstitutions('Zorvane said it would grow. The retailer said prices rise.', ['Zorvane']);
	checkInstitutions(
		'It rained in Zorvane. Zorvane said it would grow. The retailer said prices rise.',
		['Zorvane'],
	);
	checkInstitutions(
		'Bo Zorvane came. Zorvane said it would grow. The retailer said prices rise.',
		[],
	);
});

describe('a name is spoken of no more than 90 words later', () => {
	checkInstitutions(`Zorvane grew ${'so '.repeat(86)}, the retailer said.`, ['Zorvane']);
	checkInstitutions(`Zorvane grew ${'so '.repeat(87)}, the retailer said.`, []);
});
