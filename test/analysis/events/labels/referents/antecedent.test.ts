import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../../src/analysis/entities/names/name-table.ts';
import { onlyPersonMeant } from '../../../../../src/analysis/events/labels/referents/antecedent.ts';

/** Whom the pronoun in brackets means, by name. */
function meant(marked: string, isParallel = false): string | undefined {
	const start = marked.indexOf('[');
	const pronoun = marked.slice(start + 1, marked.indexOf(']'));
	const document = readDocument({ text: marked.replace(/[[\]]/g, ''), language: 'en' });
	const sentence = document.sentences.findIndex(({ end }) => end > start);
	return onlyPersonMeant(readNames(document), { pronoun, start, sentence, isParallel })?.name;
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

test('beside a verb with a name only that name counts', () => {
	expect(meant('Bea Ito wept. Ann Lee rose, and [she] left.', true)).toBe('Ann Lee');
	expect(meant('Bea Ito wept. Ann Lee rose, and [she] left.')).toBeUndefined();
	expect(meant('Ann Lee wept. It rained, and [she] left.', true)).toBeUndefined();
});
