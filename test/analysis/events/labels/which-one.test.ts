import { describe, expect, test } from 'vitest';
import {
	hasSigner,
	isAimless,
	isBareTitle,
	isKnown,
	isSomePaper,
} from '../../../../src/analysis/events/labels/which-one.ts';
import { labelledIn } from './labelled-with.ts';

describe('which study was it', () => {
	test.each([
		['A study was published in Zell on Monday.', true],
		['A video was released in Zell on Monday.', true],
		['An old film was shown in Zell on Monday.', false],
		['A study of bees was published in Zell on Monday.', false],
		['Two studies were published in Zell on Monday.', false],
		['The study was published in Zell on Monday.', false],
		['A horse was shown in Zell on Monday.', false],
		['A study was burned in Zell on Monday.', false],
	])('%s', (text, expected) => {
		const { label, labelled } = labelledIn(text);
		expect(isSomePaper(label, labelled)).toBe(expected);
	});
});

describe('of what, or to where', () => {
	test.each([
		['Zell saw a visit by Ann Lee on Monday.', false],
		['The visit by Ann Lee on Monday was short.', true],
		['The visit by Ann Lee to Zell on Monday was short.', false],
		['The visit of Ann Lee in Zell on Monday was short.', false],
		['The statement by Zell Council on Monday was short.', true],
		['The 2-1 victory at the Corvo Ground on Monday was short.', true],
		['The 2-1 victory over Corvo Rovers on Monday was short.', false],
		['The fire in Zell on Monday was short.', false],
		['Ann Lee visited on Monday.', false],
	])('%s', (text, expected) => {
		const { label, labelled } = labelledIn(text);
		expect(isAimless(label, labelled)).toBe(expected);
	});
});

describe('who signed', () => {
	test.each([
		['The treaty was signed by the presidents of Velia and Corvia on Monday.', true],
		['The treaty was signed by Ann Lee on Monday.', true],
		['The treaty was signed by the two presidents on Monday.', false],
		['The treaty was signed in Velia on Monday.', false],
	])('%s', (text, expected) => {
		const { label, labelled } = labelledIn(text);
		expect(hasSigner(label, labelled.tree, labelled.core)).toBe(expected);
	});
});

describe('which princess', () => {
	test.each([
		['The Crown Princess was born on Monday.', true],
		['The Prime Minister resigned on Monday.', true],
		['The Mayor of Zell resigned on Monday.', false],
		['Prime Minister Ann Lee resigned on Monday.', false],
		['The Prime Minister, Ann Lee, resigned on Monday.', false],
		['Queen Ida resigned on Monday.', false],
		['The baker resigned on Monday.', false],
		['Ann Lee wept. She resigned on Monday.', false],
	])('%s', (text, expected) => {
		const { label, labelled, subject } = labelledIn(text);
		expect(isBareTitle(labelled.tree, subject, label)).toBe(expected);
	});
});

describe('is it told who or what', () => {
	test.each([
		['Ann Lee left on Monday.', true],
		['The mill of Zell burned on Monday.', true],
		['A mill burned in Zell on Monday.', true],
		['The mill burned in Zell on Monday.', false],
		['These mills burned in Zell on Monday.', false],
		['The oldest mill burned in Zell on Monday.', true],
		['The last mill burned in Zell on Monday.', true],
		['The second mill burned in Zell on Monday.', true],
		['The fire began in Zell on Monday.', true],
		['A mill burned on Monday.', false],
		['The mill burned on Monday.', false],
		['The Scottish mill burned on Monday.', true],
		['Mills in Zell burned on Monday.', true],
		['The mill built by Ann Lee burned on Monday.', true],
		['The council bought the Hamblin mill. The mill burned on Monday.', true],
	])('%s', (text, expected) => {
		const { label, labelled, subject } = labelledIn(text);
		expect(isKnown({ ...labelled, subject }, label)).toBe(expected);
	});
});
