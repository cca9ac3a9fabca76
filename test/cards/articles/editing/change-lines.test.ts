import { describe, expect, test } from 'vitest';
import {
	changeLine,
	differenceBlocks,
	undoButton,
} from '../../../../src/cards/articles/editing/change-lines.ts';
import { english } from '../../../../src/cards/messages/say.ts';
import type { Difference } from '../../../../src/domain/articles/compare-findings.ts';
import type { Change } from '../../../../src/domain/articles/correction.ts';
import { linesOf, wordsOf } from '../../../support/card-lines.ts';
import { citedDates, citedQuotes } from '../../../support/shown-articles.ts';

const UTC = 'UTC';
const LONG = 'word '.repeat(40).trim();
const CUT = `${'word '.repeat(23)}word…`;
const OPENED = {
	earliest: '2024-03-01',
	latest: '2024-03-31',
	precision: 'month',
	label: 'It opens',
} as const;

/** A deed and the line it is told in. */
function check(name: string, deed: Change['deed'], expected: string) {
	test(name, () => {
		expect(wordsOf(changeLine(english, deed))).toBe(expected);
	});
}

describe('a deed', () => {
	check(
		'a title',
		{ kind: 'title', from: 'Harbour closes', to: 'Port closes' },
		'Title: Harbour closes → **Port closes**',
	);
	check('long titles', { kind: 'title', from: LONG, to: LONG }, `Title: ${CUT} → **${CUT}**`);
	check(
		'titles as long as may be, and longer',
		{ kind: 'title', from: 'a'.repeat(120), to: 'a'.repeat(121) },
		`Title: ${'a'.repeat(120)} → **${'a'.repeat(119)}…**`,
	);
	check('a source', { kind: 'source', from: 'Post', to: 'Echo' }, 'Source: Post → **Echo**');
	check('a source that is new', { kind: 'source', to: 'Echo' }, 'Source: none → **Echo**');
	check('a source taken away', { kind: 'source', from: 'Post' }, 'Source: Post → **none**');
	check(
		'an address that is new',
		{ kind: 'url', to: 'https://lumen.example/' },
		'Address: none → **https://lumen.example/**',
	);
	check(
		'an address taken away',
		{ kind: 'url', from: 'https://lumen.example/' },
		'Address: https://lumen.example/ → **none**',
	);
	check(
		'a day of publication',
		{
			kind: 'published',
			from: { day: '2024-03-07', timeZone: UTC },
			to: { day: '2024-03-08', timeZone: UTC },
		},
		'Published: 2024-03-07 → **2024-03-08**',
	);
	check(
		'a speaker',
		{ kind: 'speaker', quote: 1, words: 'We stay.', from: 'Bo Ek', to: 'Ann Lee' },
		'Speaker of “We stay.”: Bo Ek → **Ann Lee**',
	);
	check(
		'a speaker who was unclear',
		{ kind: 'speaker', quote: 1, words: 'We stay.', from: null, to: 'Ann Lee' },
		'Speaker of “We stay.”: unclear → **Ann Lee**',
	);
	check(
		'a speaker who is unclear',
		{ kind: 'speaker', quote: 1, words: 'We stay.', from: 'Bo Ek', to: null },
		'Speaker of “We stay.”: Bo Ek → **unclear**',
	);
	check(
		'the words of a quote',
		{ kind: 'words', quote: 1, from: 'We stay.', to: 'Here we stay.' },
		'Quote: “We stay.” → **“Here we stay.”**',
	);
	check(
		'what an event is worth',
		{ kind: 'worth', date: 1, words: 'It opens', from: 'great', to: 'small' },
		'Worth of “It opens”: a big event → **minor**',
	);
	check(
		'another sentence of the summary',
		{ kind: 'sentence', from: 'It opens.', to: 'It closes.' },
		'Summary: “It opens.” → **“It closes.”**',
	);
	check(
		'a sentence left out of the summary',
		{ kind: 'sentence', from: 'It opens.' },
		'Summary: “It opens.” → **left out**',
	);
	check(
		'a key date',
		{
			kind: 'key date',
			date: 0,
			words: 'in March',
			from: OPENED,
			to: { day: '2024-03-02', label: 'It closes' },
		},
		'Key date “in March”: **2024-03** — It opens → **2024-03-02** — It closes',
	);
	check(
		'a refresh',
		{ kind: 'refresh', from: { title: 'Old', published: { day: '2024-03-07', timeZone: UTC } } },
		'Fetched again; before: Old, 2024-03-07',
	);
});

const [stay, closed, unclear] = citedQuotes([
	{ text: 'We stay.', speaker: 'Ann Lee' },
	{ text: 'It is closed.', speaker: 'Bo Ek' },
	{ text: 'Nobody knows.' },
]);
const [first, second] = citedDates([
	{ earliest: '2024-03-01', label: 'It opens' },
	{ earliest: '2024-03-02', label: 'It closes' },
]);
if (!stay || !closed || !unclear || !first || !second) throw new Error('nothing was built');

/** What is otherwise than before, and the lines it is told in, without the heading. */
function differs(name: string, difference: Difference, expected: string) {
	test(name, () => {
		const blocks = differenceBlocks(english, [difference]);
		expect(linesOf({ tone: 'article', blocks })).toEqual(['## Before and after', `- ${expected}`]);
	});
}

describe('a difference', () => {
	const quote = { kind: 'quote', number: 0 } as const;
	const date = { kind: 'key date', number: 0 } as const;

	differs('a new quote', { ...quote, to: stay }, '**New quote** “We stay.” · Ann Lee');
	differs(
		'a new one of nobody',
		{ ...quote, to: unclear },
		'**New quote** “Nobody knows.” · unclear',
	);
	differs('a quote that is gone', { ...quote, from: stay }, '**Quote gone** “We stay.” · Ann Lee');
	differs(
		'one of nobody that is gone',
		{ ...quote, from: unclear },
		'**Quote gone** “Nobody knows.” · unclear',
	);
	differs(
		'another speaker',
		{ ...quote, from: stay, to: { ...stay, speaker: 'Bo Ek' } },
		'“We stay.” · Ann Lee → **Bo Ek**',
	);
	differs(
		'no speaker any more',
		{ ...quote, from: stay, to: { ...stay, speaker: null } },
		'“We stay.” · Ann Lee → **unclear**',
	);
	differs(
		'other words',
		{ ...quote, from: unclear, to: closed },
		'“Nobody knows.” · unclear → “It is closed.” · **Bo Ek**',
	);
	differs('a new date', { ...date, to: first }, '**New key date** **2024-03-01** — It opens');
	differs(
		'a date that is gone',
		{ ...date, from: first },
		'**Key date gone** **2024-03-01** — It opens',
	);
	differs(
		'another day',
		{ ...date, from: first, to: second },
		'**2024-03-01** — It opens → **2024-03-02** — It closes',
	);
});

test('no difference, no heading', () => {
	expect(differenceBlocks(english, [])).toEqual([]);
});
test.each([
	[9, 9, undefined],
	[10, 10, undefined],
	[11, 11, '- and 1 more'],
	[30, 11, '- and 20 more'],
])('of %i differences %i lines', (count, lines, last) => {
	const one: Difference = { kind: 'quote', number: 0, to: stay };
	const all = linesOf({
		tone: 'article',
		blocks: differenceBlocks(english, Array(count).fill(one)),
	});
	expect(all.length).toBe(1 + lines);
	if (last !== undefined) expect(all.at(-1)).toBe(last);
});

test('the way back', () => {
	expect(undoButton(english, 'a1', 3)).toEqual({
		label: 'Undo',
		state: { command: 'article', action: 'undo', values: ['a1', '3'] },
	});
});
