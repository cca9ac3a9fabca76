import { describe, expect, test } from 'vitest';
import { clauseOf } from '../../../../src/analysis/events/grammar/clause.ts';
import {
	commasBefore,
	finiteForms,
	hadBefore,
} from '../../../../src/analysis/events/labels/finite-forms.ts';
import { parsedAt } from '../parsed.ts';
import { labelledWith } from './labelled-with.ts';

/** What the verb in brackets, or its auxiliary, becomes; then what goes. */
function finite(marked: string, telling?: number): string {
	const { tree, at } = parsedAt(marked);
	const clause = clauseOf(tree, at);
	const forms = finiteForms({ ...labelledWith({ tree, core: at, clause }), telling });
	const word = (index: number) => tree.words[index]?.text ?? '';
	const changed = [...forms].map(([index, form]) => `${word(index)} → ${form}`);
	const gone = [...hadBefore(tree, clause, forms), ...commasBefore(tree, at, forms)].map(word);
	return [...changed, ...(gone.length > 0 ? [`without ${gone.join(' ')}`] : [])].join(', ');
}

function check(name: string, rows: readonly (readonly [string, string])[]): void {
	describe(name, () => {
		test.each(rows)('%s', (marked, expected) => expect(finite(marked)).toBe(expected));
	});
}

check('what had been done', [
	['Zell had [voted] on Monday.', 'voted → voted, without had'],
	['Zell has [voted] on Monday.', 'voted → voted, without has'],
	['They have [voted] on Monday.', 'voted → voted, without have'],
	['Zell had not [voted] on Monday.', ''],
	['Zell hadn’t [voted] on Monday.', ''],
	['Zell had [hoped] to vote on Monday.', ''],
	['Zell had soon [voted] on Monday.', 'voted → voted, without had'],
	['The mill had been [sold] on Monday.', 'been → was, without had'],
	['The mills had been [sold] on Monday.', 'been → were, without had'],
	['Zell had been [voting] on Monday.', ''],
	['Zell will have [voted] on Monday.', ''],
	['Zell [voted] on Monday.', ''],
	['The mill was [sold] on Monday.', ''],
	['Ann Lee had [gone] on Monday.', 'gone → went, without had'],
]);

check('participles', [
	['Ann Lee wept after [winning] the cup on Monday.', 'winning → won'],
	['The club, [founded] in May, won the cup.', 'founded → was founded, without ,'],
	['The club [founded] in May won the cup.', 'founded → was founded'],
	['The clubs, [founded] in May, won the cup.', 'founded → were founded, without ,'],
	['[Founded] in May, the club won the cup.', 'Founded → was founded'],
	['[Founded] in May, the clubs won the cup.', 'Founded → were founded'],
	['The club [winning] the cup on Monday is old.', ''],
	['Having [won] the cup on Monday, Ann Lee wept.', ''],
	['Ann Lee wanted to [win] the cup on Monday.', ''],
]);

test('of what has happened and is told on a day the telling has the day', () => {
	expect(finite('Ann Lee has [left].', 9)).toBe('');
	expect(finite('Ann Lee had [left].', 9)).toBe('left → left, without had');
});
