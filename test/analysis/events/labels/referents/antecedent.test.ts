import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../../src/analysis/entities/names/name-table.ts';
import {
	onlyPersonMeant,
	onlyPersonNamed,
	personCalled,
} from '../../../../../src/analysis/events/labels/referents/antecedent.ts';

function read(marked: string) {
	const start = marked.indexOf('[');
	const word = marked.slice(start + 1, marked.indexOf(']'));
	const text = marked.replace(/[[\]]/g, '');
	const document = readDocument({ text, language: 'en' });
	const sentence = document.sentences.findIndex(({ end }) => end > start);
	return { names: readNames(document), text, word, start, sentence };
}

/** Whom the pronoun in brackets means, by name. */
function meant(marked: string, isParallel = false): string | undefined {
	const { names, word: pronoun, start, sentence } = read(marked);
	return onlyPersonMeant(names, { pronoun, start, sentence, isParallel })?.name;
}

test.each([
	['Ann Lee wept. [She] left.', 'Ann Lee'],
	['Ann Lee wept. [she] left.', 'Ann Lee'],
	['Ann Lee wept. [It] left.', undefined],
	['Ann Lee wept. [They] left.', undefined],
	['Ms Mary Oram wept. [He] left.', undefined],
	['Mary Oram wept. [She] left.', 'Mary Oram'],
	['Pat Moro wept. [He] left.', 'Pat Moro'],
	['Ann Lee wept. It rained. [She] left.', 'Ann Lee'],
	['Ann Lee wept. It rained. It snowed. [She] left.', undefined],
	['Ann Lee saw Bea Ito. [She] left.', undefined],
	['Ann Lee wept. Lee sang. [She] left.', 'Ann Lee'],
	['Ann Lee saw a woman. [She] left.', undefined],
	['Ann Lee saw the officers. [She] left.', undefined],
	['Ann Lee saw her mother. [She] left.', 'Ann Lee'],
	['Ann Lee sold a mill. [She] left.', 'Ann Lee'],
	['Tom Reed’s mill fell. [He] left.', undefined],
	['It rained on Ann Lee. [She] left.', undefined],
	['It rained on Ann Lee. Lee wept. [She] left.', 'Ann Lee'],
	['[She] left. Ann Lee wept.', undefined],
	['It rained. [She] left.', undefined],
])('%s: %s', (marked, name) => expect(meant(marked)).toBe(name));

test.each([
	// whose life it is
	['Tom Reed is dead. Max Lind dug a well. Lind sang. [He] was born in Zell.', undefined],
	['Tom Reed is dead. Max Lind, a friend, wept. Lind said so. [He] was taken away.', undefined],
	['Tom Reed is dead. Max Lind wept. Reed had left. Reed slept. [He] fell.', 'Tom Reed'],
	['Tom Reed met Ida Roth. It rained. It snowed. Ida Roth wept. [She] fell.', 'Ida Roth'],
	['Ida Roth met Ann Lee. It rained. It snowed. Ann Lee wept. [She] fell.', undefined],
	['Ida Roth is dead. It rained. It snowed. Tom Reed wept. [He] fell.', 'Tom Reed'],
])('whoever was named last, the article may go on with its first: %s', (marked, name) =>
	expect(meant(marked)).toBe(name),
);

test('beside a verb with a name only that name counts', () => {
	expect(meant('Bea Ito wept. Ann Lee rose, and [she] left.', true)).toBe('Ann Lee');
	expect(meant('Bea Ito wept. Ann Lee rose, and [she] left.')).toBeUndefined();
	expect(meant('Ann Lee wept. It rained, and [she] left.', true)).toBeUndefined();
});

test.each([
	['Ann Lee wept. It rained. It snowed. It froze. [She] left.', 'Ann Lee'],
	['It rained. It snowed. It froze. Ann Lee wept. [She] left.', undefined],
	['It rained. It snowed. Ann Lee wept. [She] left.', 'Ann Lee'],
	['It rained. It snowed. It froze. Ann Lee wept. Lee slept. [She] left.', 'Ann Lee'],
	['Ann Lee wept. [It] left.', undefined],
	['Ann Lee met Bo Ek. [She] left.', undefined],
	['Ann Lee wept. A baker came. [She] left.', undefined],
	['Ann Lee wept. Her mother came. [She] left.', undefined],
	['Ann Lee wept. She was a baker. [She] left.', 'Ann Lee'],
	['A baker came. Ann Lee wept. [She] left.', 'Ann Lee'],
	['Ann Lee wept. The crowd came. [She] left.', 'Ann Lee'],
	['It rained on Ann Lee. [She] left.', undefined],
	['Ann Lee’s mill fell. [She] left.', undefined],
	['Mr Lee wept. [He] left.', undefined],
	['[She] left. Ann Lee wept.', undefined],
	['Ann Lee wept. The baker Ann Lee came. [She] left.', 'Ann Lee'],
])('of one person alone: %s: %s', (marked, name) => {
	const { names, word: pronoun, start } = read(marked);
	expect(onlyPersonNamed(names, { pronoun, start })?.name).toBe(name);
});

test.each([
	['Ann Lee, 34, wept. The [34] left.', 'Ann Lee'],
	['Ann Lee (34) wept. The [34] left.', 'Ann Lee'],
	['Ann Lee, 345, wept. The [34] left.', undefined],
	['Ann Lee, 34, wept. Bo Ek, 34, came. The [34] left.', undefined],
	['Ann Lee, 34, wept. A 34-year-old man came. The [34] left.', undefined],
	['Ann Lee, a baker, wept. The [baker] left.', undefined],
	['Ann Lee, a baker, wept. Another baker came. The [baker] left.', undefined],
	['Ann Lee, the baker, wept. The [baker] left.', 'Ann Lee'],
	['Ann Lee, the baker, wept. It rained. It snowed. The [baker] left.', 'Ann Lee'],
	['Ann Lee, the baker, wept. It rained. It snowed. It froze. The [baker] left.', undefined],
	['Ann Lee, the baker, wept. Bo Ek, the baker, slept. The [baker] left.', undefined],
	['The [baker] left. Ann Lee, the baker, wept.', undefined],
	['Zell Council, the board, met. The [board] left.', undefined],
])('who is called so: %s: %s', (marked, name) => {
	const { names, word: noun, ...rest } = read(marked);
	expect(personCalled(names, { noun, ...rest })?.name).toBe(name);
});
