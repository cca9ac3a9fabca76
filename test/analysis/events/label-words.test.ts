import { describe, expect, test } from 'vitest';
import { labelWords, worthOfWords } from '../../../src/analysis/events/label-words.ts';

test('takes a label for the stems of its words, its names and its numbers', () => {
	expect([...labelWords('14 people died in Velia')]).toEqual(['#', 'peopl', 'died', 'Name']);
	expect([...labelWords('The votes were counted and the vote was counted again')]).toEqual([
		'vot',
		'count',
	]);
	expect([...labelWords('1,204 miners, 30 of them from Orla, walked out')]).toEqual([
		'#',
		'miner',
		'Name',
		'walk',
	]);
	expect(labelWords('')).toEqual(new Set());
});

describe('great days weigh more than everyday ones in other words of the same kind', () => {
	test.each([
		['The ferry sank off Velia, drowning 141 people', 'The ferry sailed for Velia with a new crew'],
		['The country became independent', 'The country sent a delegation to the talks'],
		['An earthquake destroyed the old town of Orla', 'A meeting on the old town was held in Orla'],
		[
			'Voters chose the first woman to be president',
			'A committee chose the supplier of the furniture',
		],
		['Surgeons performed the first transplant of a heart', 'The clinic published its timetable'],
		['The last coal mine in the country closed', 'The depot closed for the weekend'],
	])('%s', (great, everyday) => {
		expect(worthOfWords(great)).toBeGreaterThan(worthOfWords(everyday));
	});
});

test('knows nothing against a label of words that no one has graded', () => {
	expect(worthOfWords('Zzyx qwrt')).toBe(worthOfWords(''));
});
