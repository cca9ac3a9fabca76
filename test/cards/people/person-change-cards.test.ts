import { expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import {
	changeBlocks,
	chooseMergedCard,
	editorButtons,
	mergeForm,
	splitCard,
} from '../../../src/cards/people/person-change-cards.ts';
import type { KeptNameChange } from '../../../src/domain/people/name-change.ts';
import { formLines, linesOf } from '../../support/card-lines.ts';
import { appearance, person, shownHead } from '../../support/shown-people.ts';

const ASKED = { asked: 'lee', anchor: 'a1 Ann Lee' };
const AT = new Date('2024-03-10T10:00:00Z');

function change(number: number, kind: KeptNameChange['kind'], ...names: string[]): KeptNameChange {
	return { number, kind, names: names.map((name) => ({ article: 'a1', name })), by: '7', at: AT };
}

function blocks(changes: readonly KeptNameChange[], isEditor = false): string[] {
	return linesOf({
		tone: 'quote',
		blocks: changeBlocks(english, { changes }, { ...ASKED, isEditor }),
	});
}

test.each<[string, KeptNameChange[], string[]]>([
	['nothing', [], []],
	[
		'two names that are one',
		[change(1, 'same', 'Ann Lee', 'Ann Moor')],
		['-# Merged as one person: Ann Lee and Ann Moor · <@7> · 2024-03-10T10:00Z'],
	],
	[
		'two of one name that are one',
		[change(1, 'same', 'Ann Lee', 'ann lee')],
		['-# Merged as one person: two called ann lee · <@7> · 2024-03-10T10:00Z'],
	],
	[
		'another',
		[change(1, 'other', 'Ann Lee')],
		['-# Split off as another person: Ann Lee · <@7> · 2024-03-10T10:00Z'],
	],
	[
		'another by one of two names',
		[change(1, 'other', 'Ann Lee', 'A. Lee')],
		['-# Split off as another person: Ann Lee or A. Lee · <@7> · 2024-03-10T10:00Z'],
	],
	[
		'a long name',
		[change(1, 'other', 'x'.repeat(61))],
		[
			'-# Split off as another person: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… · <@7> · 2024-03-10T10:00Z',
		],
	],
])('what editors said: %s', (_name, changes, expected) => {
	expect(blocks(changes)).toEqual(expected);
});

test('of very many the last four, and how many were before', () => {
	const changes = [1, 2, 3, 4, 5].map((number) => change(number, 'other', `N${number}`));
	expect(blocks(changes.slice(1)).map((line) => line.slice(0, 50))).toEqual([
		'-# Split off as another person: N2 · <@7> · 2024-0',
		'-# Split off as another person: N3 · <@7> · 2024-0',
		'-# Split off as another person: N4 · <@7> · 2024-0',
		'-# Split off as another person: N5 · <@7> · 2024-0',
	]);
	expect(blocks(changes).map((line) => line.slice(0, 50))).toEqual([
		'-# 1 earlier change, and then:',
		'-# Split off as another person: N2 · <@7> · 2024-0',
		'-# Split off as another person: N3 · <@7> · 2024-0',
		'-# Split off as another person: N4 · <@7> · 2024-0',
		'-# Split off as another person: N5 · <@7> · 2024-0',
	]);
});

test('editors may undo each', () => {
	expect(blocks([change(5, 'other', 'Ann Lee')], true)).toEqual([
		'-# Split off as another person: Ann Lee · <@7> · 2024-03-10T10:00Z',
		'[Undo → speaker.undo(5, lee)]',
	]);
});

test('what editors do: split only where there are two articles', () => {
	const labels = (...ids: string[]) => {
		const [first, ...rest] = ids.map((id) => appearance({ id }));
		const all = first ? ([first, ...rest] as const) : ([appearance()] as const);
		return editorButtons(english, ASKED, person({ appearances: all })).map(({ label }) => label);
	};
	expect(labels('a1')).toEqual(['Add another name for Ann Lee']);
	expect(labels('a1', 'a1')).toEqual(['Add another name for Ann Lee']);
	expect(labels('a1', 'a2')).toEqual(['Add another name for Ann Lee', 'Split into two people']);
});

test('asks for another name', () => {
	expect(formLines(mergeForm(english, person({ name: 'x'.repeat(30) }), ASKED))).toEqual([
		'# Also known as …',
		'other: Another name for xxxxxxxxxxxxxxxxxxxxxxxxxxxx… (one! ≤100)',
		'→ speaker.merged(lee, a1 Ann Lee)',
	]);
});

test('asks which of several', () => {
	const others = [person({ name: 'Tom Lee' }), person({ name: 'Mia Lee' })];
	const card = chooseMergedCard(english, 'x'.repeat(81), others, { ...ASKED, other: 'moor' });
	expect(linesOf(card)).toEqual([
		'# Which of them is also xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…?',
		'? Choose one → speaker.mergedWith(lee, a1 Ann Lee, moor)',
		' a1 Ann Lee: Tom Lee · 1 quote',
		' a1 Ann Lee: Mia Lee · 1 quote',
	]);
});

test.each([
	[
		1,
		0,
		[
			['? Articles of another person (1–1) → speaker.splitOff(lee, a1 Ann Lee)', '-- 1 article'],
			1,
			' a0: 2024-03-07 · Ann Lee · Talks in Lumen',
		],
	],
	[
		25,
		0,
		[
			['? Articles of another person (1–25) → speaker.splitOff(lee, a1 Ann Lee)', '-- 25 articles'],
			25,
			' a0: 2024-03-07 · Ann Lee · Talks in Lumen',
		],
	],
	[
		26,
		0,
		[
			[
				'? Articles of another person (1–25) → speaker.splitOff(lee, a1 Ann Lee)',
				'[Back (off) → speaker.splitPage(lee, a1 Ann Lee, 0)] [Next → speaker.splitPage(lee, a1 Ann Lee, 25)]',
				'-- 1–25 of 26 articles',
			],
			25,
			' a0: 2024-03-07 · Ann Lee · Talks in Lumen',
		],
	],
	[
		26,
		25,
		[
			[
				'? Articles of another person (1–1) → speaker.splitOff(lee, a1 Ann Lee)',
				'[Back → speaker.splitPage(lee, a1 Ann Lee, 0)] [Next (off) → speaker.splitPage(lee, a1 Ann Lee, 25)]',
				'-- 26 articles',
			],
			1,
			' a25: 2024-03-07 · Ann Lee · Talks in Lumen',
		],
	],
])('asks in which of %i articles they are another, from %i on', (count, offset, expected) => {
	const [first = appearance(), ...rest] = Array.from({ length: count }, (_, at) =>
		appearance({ id: `a${at}` }),
	);
	const of = person({ appearances: [first, first, ...rest] });
	const heads = Array.from({ length: count }, (_, at) => shownHead(`a${at}`));
	const page = { rows: heads.slice(offset, offset + 25), total: count, offset };
	const lines = linesOf(splitCard(english, of, ASKED, page));
	const isChoice = (line: string) => /^ a\d+:/.test(line);
	const choices = lines.filter(isChoice);
	expect([lines.filter((line) => !isChoice(line)).slice(2), choices.length, choices[0]]).toEqual(
		expected,
	);
});

test.each([
	[80, 'x'.repeat(80)],
	[81, `${'x'.repeat(79)}…`],
])('a name of %i letters, of whom some articles are to be parted', (length, expected) => {
	const page = { rows: [shownHead('a1')], total: 1, offset: 0 };
	const card = splitCard(english, person({ name: 'x'.repeat(length) }), ASKED, page);
	expect(linesOf(card)[0]).toBe(`# In which articles is ${expected} another person?`);
});
