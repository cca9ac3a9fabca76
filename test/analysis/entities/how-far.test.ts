import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { spoken } from '../quotes/spoken.ts';

const WORDS = 'grey old pale slow thin wet cold dry sad mild'.split(' ');

/** The text with so many words, sentences or paragraphs in place of the dots. */
function filled(text: string, count: number): string {
	const words = Array.from({ length: count }, (_, index) => WORDS[index % 10]).join(' ');
	return text
		.replace('[words]', words)
		.replace('[sentences]', ' It rained.'.repeat(count))
		.replace('[paragraphs]', '\n\nIt rained.'.repeat(count));
}

/** The kinds, names and roles in a text. */
function known(text: string): string[] {
	const { entities } = readNames(readDocument({ text, language: 'en' }));
	return entities.map(({ kind, name, roles }) =>
		[kind, name, ...roles.map(({ phrase }) => `(${phrase})`)].join(' '),
	);
}

describe('so much may stand between a name and what it is', () => {
	test.each([
		[
			'a task behind a comma',
			'Zorkan Vlum, a [words] teacher, complained. “We are sorry,” the airline said.',
			3,
			['person Zorkan Vlum (grey old pale teacher)'],
			['institution Zorkan Vlum'],
		],
		[
			'sentences before the retailer',
			'Zorvane rose.[sentences] The retailer left its forecast as it was.',
			28,
			['institution Zorvane'],
			[],
		],
		[
			'paragraphs before the retailer',
			'Zorvane rose.[paragraphs]\n\nThe retailer left its forecast as it was.',
			1,
			['institution Zorvane'],
			[],
		],
		[
			'a father, of many words',
			'Bo Reed came with his [words] father, Tom.',
			6,
			['person Bo Reed', 'person Tom (grey old pale slow thin wet father)'],
			['person Bo Reed', 'person Tom'],
		],
	])('%s', (_, text, most, within, beyond) => {
		expect(known(filled(text, most))).toEqual(within);
		expect(known(filled(text, most + 1))).toEqual(beyond);
	});

	test('an office behind a comma has fifteen words at most', () => {
		const text = 'Ann Lee, the [words] mayor, came.';
		expect(known(filled(text, 14))[0]).toMatch(/^person Ann Lee \(grey old .* slow mayor\)$/);
		expect(known(filled(text, 15))).toEqual(['person Ann Lee']);
	});

	test('of an office before the name the last eight words are kept', () => {
		const text = 'The [words] mayor Ann Lee came.';
		expect(known(filled(text, 7))).toEqual([
			'person Ann Lee (grey old pale slow thin wet cold mayor)',
		]);
		expect(known(filled(text, 8))).toEqual([
			'person Ann Lee (old pale slow thin wet cold dry mayor)',
		]);
	});
});

describe('so far from whoever is meant a quote may stand', () => {
	const SORRY = '“We are sorry,”';

	test.each([
		['she, named before', `Ann Lee came.[sentences] ${SORRY} she said.`, 133, 'Ann Lee', '?'],
		['she, named behind', `${SORRY} she said.[sentences] Ann Lee left.`, 10, 'Ann Lee', '?'],
		[
			'the driver, told of before',
			`A driver was hurt.[sentences] ${SORRY} the driver said.`,
			39,
			'a driver',
			'driver',
		],
		[
			'the driver, of many words',
			`A [words] driver was hurt. ${SORRY} the driver said.`,
			7,
			'a grey old pale slow thin wet cold driver',
			'driver',
		],
		[
			'they, of whom one has an office of many words',
			`Ann Lee and the [words] baker Bo Ek left. ${SORRY} they said.`,
			7,
			'Ann Lee and Bo Ek',
			'?',
		],
	])('%s', (_, text, most, within, beyond) => {
		expect(spoken(filled(text, most))).toEqual([`${within}: We are sorry,`]);
		expect(spoken(filled(text, most + 1))).toEqual([`${beyond}: We are sorry,`]);
	});
});

test.each([
	['of so many words', 'Kemar Reed slept. His [words] father, Max, woke.', 3],
	['so far behind', 'Kemar Reed slept.[sentences] Then his father, Max, woke.', 24],
])('a father %s has the surname, with one more he has none', (_, text, most) => {
	const keysWith = (count: number) =>
		readNames(readDocument({ text: filled(text, count), language: 'en' })).entities.at(-1)?.keys;

	expect(keysWith(most)).toEqual(['max', 'reed']);
	expect(keysWith(most + 1)).toEqual(['max']);
});
