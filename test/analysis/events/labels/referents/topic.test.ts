import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../../src/analysis/entities/names/name-table.ts';
import {
	isSetElsewhere,
	namesAnother,
	topicOf,
} from '../../../../../src/analysis/events/labels/referents/topic.ts';

function read(text: string, title?: string) {
	const document = readDocument({ text, language: 'en', ...(title !== undefined && { title }) });
	return { document, names: readNames(document) };
}

test.each<[string, string | undefined, string | undefined]>([
	[
		'Rain fell in Kettle Harbour. Nobody came.',
		'Kettle Harbour workers end strike',
		'Kettle Harbour',
	],
	[
		'Rain fell in Kettle Harbour. Nobody came.',
		'Kettle Harbour Workers End Strike',
		'Kettle Harbour',
	],
	['GRIMSVIK, Jan 18 (Wire) - Several hundred people stood in sleet.', 'Town remembers', undefined],
	['The night shift at Nantwen colliery was walking out.', undefined, 'Nantwen colliery'],
	[
		'They have spent the winter trying to save Hobb Road Baths.',
		'Baths stay shut',
		'Hobb Road Baths',
	],
	['Ida Roth said so. Nobody else saw Roth.', 'Roth says so', undefined],
	['Rain fell in Aldric House.', 'Aldric votes', undefined],
	['They came in May and went.', 'May rains end', undefined],
	['They saw the council. The council of Velia met.', 'Council meets', undefined],
	[
		'The Velian Conservatory met. Nobody saw the hall of the Conservatory.',
		'Velian Conservatory to reopen',
		'Velian Conservatory',
	],
	['Rain fell all over Europe.', 'Europe is wet', undefined],
	['Nobody came.', 'Nobody came', undefined],
])('%s under %s is about %s', (text, title, topic) => {
	const { document, names } = read(text, title);
	expect(topicOf(document, names)).toBe(topic);
});

test.each([
	['The lamp at Tolve was lit.', true],
	['The lamp at Velia Point was lit.', false],
	['The lamp was lit on 4 May by Ida Roth.', false],
	['The contract was signed on the hood of a Buick.', false],
	['Officials blamed two pilots for Monday’s attack.', false],
])('%s', (sentence, isAnother) => {
	const { names } = read(`${sentence} Ida Roth said so.`);
	expect(namesAnother(sentence, 'Velia', names)).toBe(isAnother);
});

test.each([
	['The storm that hit Tolve killed 300 people.', true],
	['The storm that hit Velia killed 300 people.', false],
	['The lamp in Tolve was lit, too.', true],
	['The lamp was sent from Tolve in a box.', false],
	['Tolve, the twin town, had a light.', true],
	['Orla had one.', true],
	['Nobody had one.', false],
	['Velia, the twin town, had a light.', false],
	['The lamp was lit in May by Ida Roth.', false],
	['The lamp had outlasted Ida Roth.', false],
])('elsewhere than in Velia: %s', (sentence, isElsewhere) => {
	const own = read(`${sentence} Ida Roth said so. They went to Orla.`);
	expect(isSetElsewhere(sentence, 'Velia', own)).toBe(isElsewhere);
});
