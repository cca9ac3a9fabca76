import { describe, expect, test } from 'vitest';
import {
	changedCard,
	historyCard,
	undoneCard,
} from '../../../../src/cards/articles/editing/change-cards.ts';
import { english } from '../../../../src/cards/messages/say.ts';
import type { Change } from '../../../../src/domain/articles/correction.ts';
import type { StoredArticle } from '../../../../src/ports/articles/library.ts';
import { linesOf } from '../../../support/card-lines.ts';
import { change, storedArticle, workingArticle } from '../../../support/shown-articles.ts';

const QUOTES = [
	{ text: 'We stay.', speaker: 'Ann Lee' },
	{ text: 'We go.', speaker: 'Bo Ek' },
];
const DATES = [
	{ earliest: '2024-03-01', label: 'It opens' },
	{ earliest: '2024-03-05', label: 'It closes' },
] as const;
const BEFORE = storedArticle({ quotes: QUOTES, dates: DATES });

const TITLE: Change['deed'] = { kind: 'title', from: 'Talks', to: 'Talks in Lumen' };
const SPEAKER: Change['deed'] = {
	kind: 'speaker',
	quote: 0,
	words: 'We stay.',
	from: 'Ann Lee',
	to: 'Mara Lind',
};
const DATE: Change['deed'] = {
	kind: 'key date',
	date: 0,
	words: '2024-03-01',
	from: { earliest: '2024-03-01', latest: '2024-03-01', precision: 'day', label: 'It opens' },
	to: { day: '2024-03-02', label: 'It opens' },
};

/** As before, with these speakers and days. */
function after(
	speakers: readonly string[],
	days: readonly ['2024-03-01' | '2024-03-02', '2024-03-05' | '2024-03-06'],
): StoredArticle {
	const { analysis } = BEFORE;
	return {
		...BEFORE,
		analysis: {
			...analysis,
			quotes: analysis.quotes.map((quote, index) => ({
				...quote,
				speaker: speakers[index] ?? null,
			})),
			dates: analysis.dates.map((date, index) => {
				const day = days[index] ?? '2024-03-01';
				return { ...date, earliest: day, latest: day };
			}),
		},
	};
}

const SAME = after(['Ann Lee', 'Bo Ek'], ['2024-03-01', '2024-03-05']);

describe('changed', () => {
	/** What the card says of deeds that led from the article to this one. */
	function check(
		name: string,
		{
			deeds,
			now = SAME,
			earlier = [],
		}: { deeds: Change['deed'][]; now?: StoredArticle; earlier?: Change[] },
		expected: string[],
	) {
		test(name, () => {
			const done = deeds.map((deed, index) => change(earlier.length + index + 1, deed));
			const revised = {
				before: workingArticle(BEFORE, earlier),
				after: workingArticle(now, [...earlier, ...done]),
			};
			const [title, ...lines] = linesOf(changedCard(english, revised));
			expect(title).toBe('# Talks in Lumen');
			expect(lines).toEqual(expected);
		});
	}
	const HISTORY = '[History → article.past(a1)]';

	check('nothing', { deeds: [] }, ['It already says so; nothing was changed.', HISTORY]);
	check('a title', { deeds: [TITLE] }, [
		'Changed.',
		'Title: Talks → **Talks in Lumen**',
		'[Undo → article.undo(a1, 1)]',
		HISTORY,
	]);
	check('only what is new', { deeds: [TITLE], earlier: [change(1, SPEAKER)] }, [
		'Changed.',
		'Title: Talks → **Talks in Lumen**',
		'[Undo → article.undo(a1, 2)]',
		HISTORY,
	]);
	check(
		'a speaker, said once',
		{ deeds: [SPEAKER], now: after(['Mara Lind', 'Bo Ek'], ['2024-03-01', '2024-03-05']) },
		[
			'Changed.',
			'Speaker of “We stay.”: Ann Lee → **Mara Lind**',
			'[Undo → article.undo(a1, 1)]',
			HISTORY,
		],
	);
	check(
		'a speaker, and what follows from it',
		{ deeds: [SPEAKER], now: after(['Mara Lind', 'Mara Lind'], ['2024-03-02', '2024-03-05']) },
		[
			'Changed.',
			'Speaker of “We stay.”: Ann Lee → **Mara Lind**',
			'[Undo → article.undo(a1, 1)]',
			'## Before and after',
			'- “We go.” · Bo Ek → **Mara Lind**',
			'- **2024-03-01** — It opens → **2024-03-02** — It opens',
			HISTORY,
		],
	);
	check(
		'a date, and what follows from it',
		{ deeds: [DATE], now: after(['Mara Lind', 'Bo Ek'], ['2024-03-02', '2024-03-06']) },
		[
			'Changed.',
			'Key date “2024-03-01”: **2024-03-01** — It opens → **2024-03-02** — It opens',
			'[Undo → article.undo(a1, 1)]',
			'## Before and after',
			'- “We stay.” · Ann Lee → **Mara Lind**',
			'- **2024-03-05** — It closes → **2024-03-06** — It closes',
			HISTORY,
		],
	);
	check(
		'two deeds, each said once',
		{ deeds: [SPEAKER, DATE], now: after(['Mara Lind', 'Bo Ek'], ['2024-03-02', '2024-03-05']) },
		[
			'Changed.',
			'Speaker of “We stay.”: Ann Lee → **Mara Lind**',
			'[Undo → article.undo(a1, 1)]',
			'Key date “2024-03-01”: **2024-03-01** — It opens → **2024-03-02** — It opens',
			'[Undo → article.undo(a1, 2)]',
			HISTORY,
		],
	);
});

describe('undone', () => {
	/** The line in which a deed is taken back. */
	function check(name: string, deed: Change['deed'], expected: string) {
		test(name, () => {
			const revised = { before: workingArticle(BEFORE), after: workingArticle(SAME) };
			expect(linesOf(undoneCard(english, revised, change(1, deed)))).toEqual([
				'# Talks in Lumen',
				'Undone.',
				expected,
				'[History → article.past(a1)]',
			]);
		});
	}
	check('a title', TITLE, 'Title: Talks in Lumen → **Talks**');
	check('a speaker', SPEAKER, 'Speaker of “We stay.”: Mara Lind → **Ann Lee**');
	check(
		'a day of publication',
		{
			kind: 'published',
			from: { day: '2024-03-07', timeZone: 'UTC' },
			to: { day: '2024-03-08', timeZone: 'UTC' },
		},
		'Published: 2024-03-08 → **2024-03-07**',
	);
	check('a source', { kind: 'source', to: 'Tarn Times' }, 'Source: Tarn Times → **none**');
	check(
		'an address',
		{ kind: 'url', from: 'https://a.example/', to: 'https://b.example/' },
		'Address: https://b.example/ → **https://a.example/**',
	);
	check(
		'a key date',
		{
			kind: 'key date',
			date: 0,
			words: 'in March',
			from: {
				earliest: '2024-03-01',
				latest: '2024-03-31',
				precision: 'month',
				label: 'It opens',
			},
			to: { day: '2024-03-05', label: 'It closes' },
		},
		'Key date “in March”: 2024-03-05 — It closes → **2024-03** — It opens',
	);
});

describe('history', () => {
	const nine = Array.from({ length: 9 }, (_, index) =>
		change(index + 1, { kind: 'title', from: `T${index}`, to: `T${index + 1}` }),
	);
	test('nothing was done', () => {
		expect(linesOf(historyCard(english, workingArticle(BEFORE), 0))).toEqual([
			'# History · Talks in Lumen',
			'-# Added 2024-03-08T10:00Z.',
			'-- ',
		]);
	});
	test('latest first, a page of eight', () => {
		const lines = linesOf(historyCard(english, workingArticle(BEFORE, nine), 0));
		expect(lines.slice(1, 4)).toEqual([
			'Title: T8 → **T9**',
			'-# <@7> · 2024-03-10T10:00Z',
			'[Undo → article.undo(a1, 9)]',
		]);
		expect(lines.filter((line) => line.startsWith('Title')).length).toBe(8);
		expect(lines.slice(-3)).toEqual([
			'-# Added 2024-03-08T10:00Z.',
			'[Back (off) → article.history(a1, 0)] [Next → article.history(a1, 8)]',
			'-- 1–8 of 9 changes',
		]);
	});
	test('the rest of it', () => {
		const lines = linesOf(historyCard(english, workingArticle(BEFORE, nine), 8));
		expect(lines.slice(1, 3)).toEqual(['Title: T0 → **T1**', '-# <@7> · 2024-03-10T10:00Z']);
		expect(lines.at(-1)).toBe('-- 9 changes');
	});
	test('what was undone tells by whom, and cannot be undone again', () => {
		const undone = change(1, TITLE, { by: '8', at: '2024-03-11T11:00:00.000Z' });
		expect(linesOf(historyCard(english, workingArticle(BEFORE, [undone]), 0)).slice(2, 4)).toEqual([
			'-# <@7> · 2024-03-10T10:00Z · undone by <@8> · 2024-03-11T11:00Z',
			'[Undo (off) → article.undo(a1, 1)]',
		]);
	});
});
