import { expect, test } from 'vitest';
import { english } from '../../src/cards/messages/say.ts';
import { pageButtons, readOffset, shownWords } from '../../src/cards/page-buttons.ts';

/** The buttons under a part of a list, as `label→offset`, a disabled one in brackets; and what it says. */
function check(name: string, [offset, total]: [number, number], buttons: string, words: string) {
	test(name, () => {
		const shown = { offset, limit: 5, total };
		const [row = []] = pageButtons(english, shown, (next) => ({
			command: 'quotes',
			action: 'page',
			values: [String(next)],
		}));
		const labels = row.map(({ label, disabled, state }) => {
			const text = `${label}→${state.values[0]}`;
			return disabled ? `(${text})` : text;
		});
		expect(labels.join(' ')).toBe(buttons);
		expect(shownWords(english, shown, 'quotes')).toBe(words);
	});
}

check('all on one page', [0, 5], '', '5 quotes');
check('a single one', [0, 1], '', '1 quote');
check('the first page', [0, 12], '(Back→0) Next→5', '1–5 of 12 quotes');
check('a page between', [5, 12], 'Back→0 Next→10', '6–10 of 12 quotes');
check('the last page', [10, 12], 'Back→5 (Next→10)', '11–12 of 12 quotes');
check('a last page of one', [10, 11], 'Back→5 (Next→10)', '11 quotes');
check('nothing', [0, 0], '', '');

test('a list that nobody counted to its end', () => {
	const shown = { offset: 5, limit: 5, total: 1000, hasMore: true } as const;
	expect(shownWords(english, shown, 'quotes')).toBe('6–10 of 1,000+ quotes');
});

test('an offset that is none is the beginning', () => {
	expect(['5', '', '-1', '1e9', undefined].map(readOffset)).toEqual([5, 0, 0, 0, 0]);
});
