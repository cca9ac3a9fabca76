import { describe, expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import { suggestionsCard, valuesOf } from '../../../src/cards/reminders/suggestion-card.ts';
import { suggestionForm } from '../../../src/cards/reminders/suggestion-form.ts';
import type { NextSuggestions } from '../../../src/stories/reminders/editing/decide-dates.ts';
import type { SuggestionsPage } from '../../../src/stories/reminders/editing/find-suggestions.ts';
import { formLines, linesOf } from '../../support/card-lines.ts';
import { citedDates } from '../../support/shown-articles.ts';

const [OPENS, MARCH, FEAST] = citedDates([
	{ earliest: '2024-03-01', label: 'It opens' },
	{
		earliest: '2024-03-01',
		latest: '2024-03-31',
		precision: 'month',
		phrase: 'March 2024',
		label: '',
	},
	{ earliest: '2024-06-15', label: 'They feast', origin: '2020-06-15' },
]);
if (!OPENS || !MARCH || !FEAST) throw new Error('nothing was built');

const PAGE: SuggestionsPage = {
	head: OPENS.article,
	text: '',
	suggested: [{ keyDate: OPENS }],
	waiting: 1,
	offset: 0,
	total: 1,
};
const show = (page: Partial<SuggestionsPage>, more: Omit<NextSuggestions, 'page'> = {}) =>
	linesOf(suggestionsCard(english, { page: { ...PAGE, ...page }, ...more })).filter(
		(line) => !line.startsWith('> '),
	);
const BUTTONS =
	'[Confirm → reminders.confirm(a1, 0, 0, )] [Edit → reminders.edit(a1, 0, 0, )] [Ignore → reminders.ignore(a1, 0, 0, )]';

describe('what waits', () => {
	test('one date alone', () => {
		expect(show({})).toEqual([
			'# Post a reminder every 03-01?',
			'**It opens**',
			'-# On **2024-03-01**',
			'-# Talks in Lumen · The Lumen Post · 2024-03-07',
			BUTTONS,
			'-- 1 date to confirm',
		]);
	});
	test('several, of which one is no single day and one is an anniversary', () => {
		const suggested = [{ keyDate: MARCH }, { keyDate: FEAST }];
		expect(show({ suggested, waiting: 3, total: 3, article: 'a1' })).toEqual([
			'# Post a reminder of these events every year?',
			'**March 2024**',
			'-# Read as **2024-03**, which is not a single day. Choose one with “Edit”.',
			'[Confirm (off) → reminders.confirm(a1, 1, 0, a1)] [Edit → reminders.edit(a1, 1, 0, a1)] [Ignore → reminders.ignore(a1, 1, 0, a1)]',
			'**They feast**',
			'-# Read as **2024-06-15**, an anniversary of **2020-06-15**',
			'[Confirm → reminders.confirm(a1, 2, 0, a1)] [Edit → reminders.edit(a1, 2, 0, a1)] [Ignore → reminders.ignore(a1, 2, 0, a1)]',
			'-# Talks in Lumen · 2 of 3 dates · The Lumen Post · 2024-03-07',
			'[Confirm all shown! → reminders.confirm(a1, 1, 0, a1, 2)] [Ignore all dates left in this article → reminders.rest(a1, , 0, a1)]',
			'-- 1–2 of 3 dates to confirm',
		]);
	});
	test('all of an article', () => {
		const suggested = [{ keyDate: OPENS }, { keyDate: FEAST }];
		expect(show({ suggested, waiting: 2, total: 2 }).at(-3)).toBe(
			'-# Talks in Lumen · The Lumen Post · 2024-03-07',
		);
	});
	test('none that is a single day cannot be confirmed together', () => {
		expect(show({ suggested: [{ keyDate: MARCH }], waiting: 2, total: 2 }).at(-2)).toMatch(
			/^\[Confirm all shown! \(off\) → /,
		);
	});
	test('on several pages', () => {
		const row = (page: Partial<SuggestionsPage>) =>
			show({ offset: 5, total: 9, ...page }).find((line) => line.startsWith('[Back'));
		expect(row({})).toBeUndefined();
		expect(row({ before: 2, after: 6 })).toBe(
			'[Back → reminders.suggest(2, )] [Next → reminders.suggest(6, )]',
		);
		expect(row({ before: 2, article: 'a1' })).toBe(
			'[Back → reminders.suggest(2, a1)] [Next (off) → reminders.suggest(5, a1)]',
		);
		expect(row({ after: 6 })).toBe(
			'[Back (off) → reminders.suggest(5, )] [Next → reminders.suggest(6, )]',
		);
	});
	test.each([
		[160, 'a'.repeat(160)],
		[161, `${'a'.repeat(159)}…`],
	])('a label of %i letters', (length, expected) => {
		const keyDate = { ...OPENS, label: 'a'.repeat(length) };
		expect(show({ suggested: [{ keyDate }] })[1]).toBe(`**${expected}**`);
	});
	test('a label that points back is shown with what stands before its sentence', () => {
		const text = 'The mill burned. It opens on 2024-03-01.';
		const keyDate = { ...OPENS, start: text.indexOf('2024'), end: text.length - 1 };
		const sentence = {
			start: text.indexOf('It'),
			end: text.length,
			text: 'It opens on 2024-03-01.',
		};
		const quoted = (label: string) =>
			linesOf(
				suggestionsCard(english, {
					page: { ...PAGE, text, suggested: [{ keyDate: { ...keyDate, label }, sentence }] },
				}),
			).find((line) => line.startsWith('> '));
		expect(quoted('It opens')).toContain('The mill burned.');
		expect(quoted('Italy opens')).not.toContain('The mill burned.');
	});
	/** What stands between the question and the source, of a date in that sentence. */
	const shownOf = (text: string, phrase: string, label: string): string[] => {
		const start = text.indexOf(phrase);
		const end = start + phrase.length;
		const keyDate = { ...OPENS, start, end, text: phrase, phrase, label };
		const page = {
			...PAGE,
			text,
			suggested: [{ keyDate, sentence: { start: 0, end: text.length, text } }],
		};
		return linesOf(suggestionsCard(english, { page })).slice(1, -3);
	};
	test.each<[string, string, string, string, string[]]>([
		[
			'whose sentence says it with its whole day stands in that sentence alone',
			'The quay opened on 1 March 2024.',
			'1 March 2024',
			'The quay opened',
			['> The quay opened on **1 March 2024**.'],
		],
		[
			'whose sentence holds the day within it, too',
			'The quay on 1 March 2024 opened in Lumen.',
			'1 March 2024',
			'The quay opened in Lumen',
			['> The quay on **1 March 2024** opened in Lumen.'],
		],
		[
			'whose sentence tells less of its day has that below it',
			'On Friday, the quay opened.',
			'Friday',
			'The quay opened',
			['> On **Friday**, the quay opened.', '-# On **2024-03-01**'],
		],
		[
			'that is called otherwise than in its sentence stands above it',
			'It was shut until 1 March 2024.',
			'1 March 2024',
			'The quay opened',
			['**The quay opened**', '> It was shut until **1 March 2024**.'],
		],
		[
			'whose words stand scattered in its sentence stands above it',
			'The mayor of the town that had lost its quay said on 1 March 2024 that it opened.',
			'1 March 2024',
			'The quay opened',
			[
				'**The quay opened**',
				'> The mayor of the town that had lost its quay said on **1 March 2024** that it opened.',
			],
		],
	])('an event %s', (_, text, phrase, label, expected) => {
		expect(shownOf(text, phrase, label)).toEqual(expected);
	});
	test('nothing', () => {
		expect(linesOf(suggestionsCard(english, {}))).toEqual([
			'# No dates to confirm',
			'Days that are certain are posted without asking: see /upcoming. A new article may bring more to decide.',
		]);
	});
});

describe('what was decided', () => {
	/** What stands above the next suggestions. */
	function check(
		name: string,
		decided: Partial<NonNullable<NextSuggestions['decided']>>,
		expected: string,
		undo = 'a1, 0, 2, ',
	) {
		test(name, () => {
			const made = { position: { offset: 2 }, open: 0, dates: [], ...decided };
			expect(linesOf(suggestionsCard(english, { decided: made })).slice(1, 4)).toEqual([
				expected,
				`[Undo → reminders.undo(${undo})]`,
				'---',
			]);
		});
	}
	const day = '2024-03-01' as const;
	check('confirmed', { dates: [{ keyDate: OPENS, day }] }, 'Confirmed: **2024-03-01** · It opens.');
	check('ignored', { dates: [{ keyDate: OPENS }] }, 'Ignored: It opens.');
	check(
		'ignored, without a label',
		{ dates: [{ keyDate: { ...MARCH, number: 0 } }] },
		'Ignored: March 2024.',
	);
	check(
		'several ignored',
		{ dates: [{ keyDate: OPENS }, { keyDate: MARCH }] },
		'Ignored: 2 dates.',
		'a1, 0, 2, , 1',
	);
	check(
		'several confirmed',
		{
			dates: [
				{ keyDate: OPENS, day },
				{ keyDate: FEAST, day },
			],
		},
		'Confirmed: 2 dates.',
		'a1, 0, 2, , 2',
	);
	check(
		'one confirmed and others left open',
		{ dates: [{ keyDate: OPENS, day }], open: 2 },
		'Confirmed: 1 date. 2 dates are left: each needs a single day, so choose “Edit”.',
	);
	test('nothing', () => {
		const decided = { position: { offset: 0 }, open: 0, dates: [] };
		expect(linesOf(suggestionsCard(english, { decided })).length).toBe(2);
	});
});

test('which dates of an article, and where in the list', () => {
	expect(valuesOf('a1', [], { offset: 3 })).toEqual(['a1', '', '3', '']);
	expect(valuesOf('a1', [4, 5, 6], { offset: 0, article: 'a2' })).toEqual([
		'a1',
		'4',
		'0',
		'a2',
		'5',
		'6',
	]);
});
test.each([
	[OPENS, '2024-03-01', 'It opens'],
	[MARCH, '2024-03-01', 'March 2024'],
	[FEAST, '2020-06-15', 'They feast'],
])('the form of a date', (keyDate, day, label) => {
	expect(formLines(suggestionForm(english, keyDate, { offset: 3 }))).toEqual([
		'# Which day should be remembered?',
		`day: The day it happened (one! ≤40) = ${day}`,
		`label: What happened (many! ≤110) = ${label}`,
		`→ reminders.edited(a1, ${keyDate.number}, 3, )`,
	]);
});
