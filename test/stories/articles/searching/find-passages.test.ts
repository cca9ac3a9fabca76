import { expect, test } from 'vitest';
import { readSearch } from '../../../../src/domain/articles/search-words.ts';
import {
	findPassages,
	type Passage,
	wholeParagraph,
} from '../../../../src/stories/articles/searching/find-passages.ts';

function shown(text: string, { start, end, hits }: Passage): string {
	let from = start;
	let words = '';
	for (const hit of hits) {
		words += `${text.slice(from, hit.start)}[${text.slice(hit.start, hit.end)}]`;
		from = hit.end;
	}
	return words + text.slice(from, end);
}

const far = 'and then nothing much was heard of it for quite some time '.repeat(6);

test.each<[string, string, string[]]>([
	['harbour', 'No word.\n\nThe Harbour is shut.', ['The [Harbour] is shut.']],
	[
		'harbour ferry',
		'A harbour.\n\nA ferry in the harbour.',
		['A [ferry] in the [harbour].', 'A [harbour].'],
	],
	['"old town"', 'Old town, old new town.', ['[Old town], old new town.']],
	['"old town"', 'So old\n\ntown is.', []],
	['harb*', 'The harbours of harbourtown', ['The [harbours] of [harbourtown]']],
	['angstrom', 'Ångström’s plan', ['[Ångström]’s plan']],
	["o'neill", 'O’Neill spoke', ['[O’Neill] spoke']],
	['共识', '新的共识达成', ['新的[共识]达成']],
	['harbour "harbour master"', 'the harbour master', ['the [harbour master]']],
	['harbour', 'a harbour\nb harbour\nc harbour', ['a [harbour]', 'b [harbour]']],
	['harbour', 'a harbour\nharbour by harbour', ['[harbour] by [harbour]', 'a [harbour]']],
	['old-harb*', 'The older harbours, old harbours', ['The older harbours, [old harbours]']],
	['共 识', '新的共识', ['新的[共][识]']],
	['nothing here', 'Wholly other words.', []],
])('of %s in %j is shown %j', (words, text, expected) => {
	const passages = findPassages(text, readSearch(words).all, 2);

	expect(passages.map((passage) => shown(text, passage))).toEqual(expected);
});

test('of a long paragraph the part that holds most of the words is shown, in whole words', () => {
	const text = `The ferry came ${far}until the ferry met the bridge ${far}`;

	const [passage] = findPassages(text, readSearch('ferry bridge').all, 1);

	expect(passage && shown(text, passage)).toMatch(/^\S.* the \[ferry\] met the \[bridge\] .*\S$/);
	expect((passage?.end ?? 0) - (passage?.start ?? 0)).toBeLessThanOrEqual(260);
	expect(text[(passage?.start ?? 0) - 1]).toBe(' ');
	expect(text[passage?.end ?? 0]).toBe(' ');
	expect(passage?.paragraph).toEqual({ start: 0, end: text.length });
	expect(passage?.hits).toHaveLength(2);
});

const dots = (count: number) => '.'.repeat(count);
const long = 'x'.repeat(400);

test.each([
	['a paragraph of 260 letters', `harbour${dots(253)}`, 0, 260],
	['one of 261', `harbour${dots(254)}`, 0, 260],
	['seventy letters before the word', `${dots(300)}harbour${dots(300)}`, 230, 490],
	['more of them near the end', `${dots(300)}harbour`, 47, 307],
	['the beginning of a paragraph', `The harbour ${far}`, 0, 252],
	['its end', `${far}the harbour closes`, 111, 366],
	['a part of a very long word', `harbour ${long}`, 0, 260],
	['a part of one behind 140 letters', `harbour ${'a'.repeat(132)} ${long}`, 0, 260],
	['no part of one behind more', `harbour ${'a'.repeat(133)} ${long}`, 0, 141],
])('is shown: %s', (_, text, start, end) => {
	expect(findPassages(text, readSearch('harbour').all, 1)).toMatchObject([{ start, end }]);
});

test.each([
	[0, 'First [harbour].'],
	[14, 'First [harbour].'],
	[15, 'Second.'],
	[16, 'Second.'],
	[999, 'Third [harbour].'],
])('the paragraph at %i is shown whole', (start, expected) => {
	const text = 'First harbour.\nSecond.\nThird harbour.';

	expect(shown(text, wholeParagraph(text, readSearch('harbour').all, start))).toBe(expected);
});
