import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import {
	isRisky,
	namesPerson,
	riskOf,
	tellsConviction,
} from '../../../src/analysis/events/risk.ts';
import type { EventClass } from '../../../src/domain/articles/event.ts';
import { labelWith, namedAt, someone } from './built.ts';

test.each<[string, EventClass, string | undefined]>([
	['Ann Lee left Zell', 'other', undefined],
	['Ann Lee left Zell', 'arrest', 'accused'],
	['Ann Lee was charged', 'other', 'accused'],
	['Ann Lee was charged', 'death', 'accused'],
	['Ann Lee left Zell', 'verdict', 'convicted'],
	['Ann Lee left Zell', 'crime', 'convicted'],
	['Ann Lee was jailed', 'other', 'convicted'],
	['Ann Lee was jailed', 'death', 'convicted'],
	['Ann Lee left Zell', 'death', 'died'],
	['Ann Lee drowned', 'other', 'died'],
])('%s, %s: %s', (text, eventClass, risk) => {
	expect(riskOf({ label: labelWith(text), eventClass })).toBe(risk);
});

test('without a label its class tells', () => {
	expect(riskOf({ label: undefined, eventClass: 'death' })).toBe('died');
	expect(riskOf({ label: undefined, eventClass: 'other' })).toBeUndefined();
});

test('only of somebody', () => {
	const person = someone('Ann Lee');
	const hall = someone('Zell Hall', { kind: 'institution' });
	const risky = [
		labelWith('Ann Lee drowned', { named: [namedAt(person, 0, 2)] }),
		labelWith('Zell Hall, Ann Lee drowned', {
			named: [namedAt(hall, 0, 2), namedAt(person, 2, 4)],
		}),
		labelWith('She drowned', { meant: person }),
		labelWith('Ann Lee sang', { named: [namedAt(person, 0, 2)] }),
		labelWith('Zell Hall drowned', { named: [namedAt(hall, 0, 2)] }),
		labelWith('A cat drowned'),
	].map((label) => isRisky({ label, eventClass: 'other' }));
	expect(risky).toEqual([true, true, true, false, false, false]);
});

test('whether a sentence names a person', () => {
	const text = 'It rained. Ann Lee left Zell Council. It rained.';
	const document = readDocument({ text, language: 'en' });
	const names = readNames(document);
	expect(document.sentences.map((sentence) => namesPerson(names, sentence))).toEqual([
		false,
		true,
		false,
	]);
	expect(namesPerson(names, { start: 11, end: 12, text: '' })).toBe(true);
	expect(namesPerson(names, { start: 12, end: 40, text: '' })).toBe(false);
	expect(namesPerson(names, { start: 0, end: 11, text: '' })).toBe(false);
});

test.each([
	['Zell mother sentenced to 20 years for theft', true],
	['Ex-mayor gets 11 years for theft', true],
	['Man, 40, jailed for theft', true],
	['Guilty verdict in murder of baker', true],
	['Driver pleads guilty to theft', true],
	['Court quashes sale of land', false],
	['Bomb kills 16 in Zell', false],
	['Zell mill gets new owner', false],
])('a conviction of whomever: %s', (text, expected) => {
	expect(tellsConviction({ label: labelWith(text) })).toBe(expected);
});
