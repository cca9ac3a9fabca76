import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../../src/analysis/entities/names/name-table.ts';
import { clauseOf } from '../../../../../src/analysis/events/grammar/clause.ts';
import { type Tree, treeOf } from '../../../../../src/analysis/events/grammar/tree.ts';
import {
	nameOfIt,
	nameOfShip,
	ownerMeant,
} from '../../../../../src/analysis/events/labels/referents/subject-before.ts';
import { models } from '../../../../support/models.ts';

/** The last two sentences of a text, in which the verb of the last is in brackets. */
function read(marked: string) {
	const start = marked.indexOf('[');
	const document = readDocument({ text: marked.replace(/[[\]]/g, ''), language: 'en' });
	const parsed = (index: number): Tree | undefined => {
		const sentence = document.sentences[index];
		if (!sentence) return undefined;
		const { text } = sentence;
		// Words stand where they stand in the article.
		const words = models.syntax.parse({ start: sentence.start, end: sentence.end, text });
		return treeOf(words);
	};
	const last = document.sentences.length - 1;
	const tree = parsed(last);
	if (!tree) throw new Error('no sentence');
	const verb = tree.words.findIndex((word) => word.end > start);
	const told = {
		document,
		names: readNames(document),
		start: document.sentences[last]?.start ?? 0,
	};
	return { tree, clause: clauseOf(tree, verb), before: parsed(last - 1), told };
}

function it(marked: string): string | undefined {
	const { tree, clause, before, told } = read(marked);
	return nameOfIt(tree, clause, { before, told });
}

function check(name: string, rows: readonly (readonly [string, string | undefined])[]): void {
	describe(name, () => {
		test.each(rows)('%s', (marked, expected) => expect(it(marked)).toBe(expected));
	});
}

check('“it” is the subject of the sentence before', [
	['Orla Airways grew fast. It [failed] in May.', 'Orla Airways'],
	['The Kandra Bridge is old. It [fell] in May.', 'the Kandra Bridge'],
	['A Kandra Bridge is old. It [fell] in May.', undefined],
	['An Orla mill is old. It [fell] in May.', 'an Orla mill'],
	['Zell is a city. It [fell] in May.', 'Zell'],
	['Zell lies in Corvo. It [fell] in May.', 'Zell'],
	['Zell lies in the Corvo Bay. It [fell] in May.', 'Zell'],
	['Zell voted on Monday. It [fell] in May.', 'Zell'],
	['Zell voted last week. It [fell] in May.', 'Zell'],
	['The Kandra Bridge, the pride of all, is old. It [fell] in May.', 'the Kandra Bridge'],
	['The bridge of Zell is old. It [fell] in May.', 'the bridge of Zell'],
	['Orla Airways, an airline, grew fast. The airline slept. It [failed] in May.', undefined],
	['The Hamblin paper mill is old. The mill slept. It [failed] in May.', undefined],
	['Orla Airways, an airline, bought a mill. It [opened] the port in May.', 'Orla Airways'],
	['Orla Airways thanked Ann Lee. It [failed] in May.', 'Orla Airways'],
]);

check('in doubt', [
	['It [failed] in May.', undefined],
	['Ann Lee slept. It [failed] in May.', undefined],
	['The baker slept. It [failed] in May.', undefined],
	['The mill slept. It [failed] in May.', undefined],
	['Mills slept. It [failed] in May.', undefined],
	['Orla Airways bought a mill. It [failed] in May.', undefined],
	['Orla Airways bought a mill. It was [sold] in May.', undefined],
	['Orla Airways bought Zell Bank. It [failed] in May.', undefined],
	['Zell bought a mill. It [opened] the port in May.', undefined],
	['Orla Airways bought mills. It [failed] in May.', 'Orla Airways'],
	['Orla Airways grew fast. Rain fell and it [failed] in May.', undefined],
	['Orla Airways grew fast. In May it [failed].', 'Orla Airways'],
	['Orla Airways grew fast. When Zell slept, it [failed] in May.', undefined],
	['Orla Airways grew fast. She [failed] in May.', undefined],
	['Orla Airways grew fast. Ann Lee [saw] it in May.', undefined],
	['The very old and big and grey Kandra Bridge of the North is old. It [fell] in May.', undefined],
	['Orla Airways and Zell Bank grew fast. It [failed] in May.', undefined],
	['Rain fell. It [fell] in May.', undefined],
]);

check('only a body is founded, whatever else is spoken of', [
	['Orla Airways went on sale. It was [founded] in May.', 'Orla Airways'],
	['Orla Airways lost a lawsuit over a patent. It was [incorporated] in May.', 'Orla Airways'],
	['Orla Airways went on sale. It was [damaged] in May.', undefined],
	['Orla Airways bought a company. It was [founded] in May.', undefined],
	['Orla Airways bought Zell Bank. It was [founded] in May.', undefined],
	['The Kandra Bridge went on sale. It was [founded] in May.', undefined],
]);

describe('“she” is the ship', () => {
	test.each([
		['The ferry Santa Ida was full. She [sank] in May.', 'the Santa Ida'],
		['The ferry Santa Ida was full. It [sank] in May.', undefined],
		['Ann Lee slept. The ferry Santa Ida was full. She [sank] in May.', undefined],
		['Tom Reed slept. The ferry Santa Ida was full. She [sank] in May.', 'the Santa Ida'],
		['Mr Tom Reed slept. The ferry Santa Ida was full. She [sank] in May.', 'the Santa Ida'],
		['Zell Council slept. The ferry Santa Ida was full. She [sank] in May.', 'the Santa Ida'],
		['The ferry Santa Ida was full. She [sank] in May. Ann Lee slept.', undefined],
		[
			`Ann Lee slept${' and slept'.repeat(40)}. The ferry Santa Ida was full. She [sank] in May.`,
			'the Santa Ida',
		],
		['The mill was full. She [sank] in May.', undefined],
	])('%s', (marked, expected) => {
		const { tree, clause, told } = read(marked);
		expect(nameOfShip(tree, clause, told)).toBe(expected);
	});
});

check('“it” is no several things, and nothing where the sentence before has no subject', [
	['Kandra Bridges are old. It [fell] in May.', undefined],
	['The Kandra mills are old. It [fell] in May.', undefined],
	['Look at the Kandra Bridge. It [fell] in May.', undefined],
	['There is Kandra Bridge. It [fell] in May.', undefined],
]);

describe('whose “its” it is', () => {
	test.each([
		['Orla Airways grew fast. One of its planes [fell] in May.', 'Orla Airways'],
		['Orla Airways grew fast. One of the planes [fell] in May.', undefined],
		['Orla Airways grew fast. One of Zell and its planes [fell] in May.', undefined],
		['Orla Airways bought a mill. One of its planes [fell] in May.', undefined],
		['Ann Lee slept. One of its planes [fell] in May.', undefined],
		['Mills slept. One of its planes [fell] in May.', undefined],
		['One of its planes [fell] in May.', undefined],
		[
			'Orla Airways, an airline, grew fast. The airline said one of its planes [fell] in May.',
			'Orla Airways',
		],
		[
			'Orla Airways, an airline, grew fast. The airline of Zell said one of its planes [fell] in May.',
			undefined,
		],
	])('%s', (marked, expected) => {
		const { tree, clause, before, told } = read(marked);
		expect(ownerMeant(tree, clause, { before, told })?.name).toBe(expected);
	});
});
