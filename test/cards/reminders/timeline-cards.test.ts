import { expect, test } from 'vitest';
import { english, speak } from '../../../src/cards/messages/say.ts';
import {
	type AskedTimeline,
	EVENTS_A_PAGE,
	timelinePage,
	timelinePicture,
} from '../../../src/cards/reminders/timeline-cards.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import type { Timeline } from '../../../src/stories/reminders/timeline.ts';
import type { ArticleParts, DateParts } from '../../support/articles.ts';
import { linesOf } from '../../support/card-lines.ts';
import { citedDates } from '../../support/shown-articles.ts';

const ANYTHING: AskedTimeline = {
	article: '',
	speaker: '',
	about: '',
	from: '',
	to: '',
	offset: 0,
};

const FLOOD: DateParts = { earliest: '2019-03-07', label: 'A flood came' };
const FIRE: DateParts = { earliest: '2019-05-01', label: 'A fire broke out' };
const VOTE: DateParts = { earliest: '2021-06-02', label: 'Zell voted' };

/** Events each told by one article, whose id is its place. */
function told(
	dates: readonly DateParts[],
	parts: ArticleParts = {},
	id?: string,
): Timeline['rows'] {
	return dates.flatMap((date, place) =>
		citedDates([date], parts, { id: id ?? `a${place}` }).map((keyDate) => ({
			keyDate,
			alsoToldBy: [],
		})),
	);
}

function timeline(changes: Partial<Timeline> = {}): Timeline {
	const { rows = told([FLOOD, FIRE]) } = changes;
	return { rows, total: rows.length, years: [2019], isCut: false, ...changes };
}

const page = (changes: Partial<Timeline>, asked: Partial<AskedTimeline> = {}): string[] =>
	linesOf(timelinePage(english, timeline(changes), { ...ANYTHING, ...asked }));

test('events by their years, each with who tells it', () => {
	expect(page({ rows: told([FLOOD, FIRE, VOTE]) })).toEqual([
		'# Timeline',
		'## 2019',
		'- **2019-03-07** — A flood came · The Lumen Post',
		'- **2019-05-01** — A fire broke out · The Lumen Post',
		'## 2021',
		'- **2021-06-02** — Zell voted · The Lumen Post',
		'[Timeline as a picture → timeline.linePreview(, , , , , 0, dark)]',
		'-- 3 events',
	]);
});

test('what one article tells is said to be from it, once', () => {
	const rows = told([FLOOD, FIRE], { title: 'Floods of Zell' }, 'a1');
	expect(page({ rows })).toEqual([
		'# Timeline',
		'-# From: “Floods of Zell” · The Lumen Post',
		'- **2019-03-07** — A flood came',
		'- **2019-05-01** — A fire broke out',
		'[Timeline as a picture → timeline.linePreview(, , , , , 0, dark)]',
		'-- 2 events',
	]);
});

test('one event alone, and events of one article that others tell too, are not said to be from it', () => {
	const rows = told([FLOOD, FIRE], {}, 'a1');
	const also = citedDates([FLOOD], { title: 'Zell Post' }, { id: 'a9' });
	expect(page({ rows: rows.slice(0, 1) })).toEqual([
		'# Timeline',
		'- **2019-03-07** — A flood came · The Lumen Post',
		'-- 1 event',
	]);
	expect(page({ rows: rows.map((row) => ({ ...row, alsoToldBy: also })) })).toEqual([
		'# Timeline',
		'- **2019-03-07** — A flood came · The Lumen Post',
		'- **2019-05-01** — A fire broke out · The Lumen Post',
		'[Timeline as a picture → timeline.linePreview(, , , , , 0, dark)]',
		'-- 2 events',
	]);
});

test('an article that is asked for is named in the title', () => {
	const rows = told([FLOOD, FIRE], { title: 'Floods of Zell' }, 'a1');
	expect(page({ rows }, { article: 'a1' })).toEqual([
		'# Timeline · Floods of Zell',
		'- **2019-03-07** — A flood came',
		'- **2019-05-01** — A fire broke out',
		'[Timeline as a picture → timeline.linePreview(a1, , , , , 0, dark)]',
		'-- 2 events',
	]);
	expect(page({ rows: [] }, { article: 'a1' })).toEqual(['# Timeline', '-- ']);
});

test('the source, or else the title, of who tells it, shortened', () => {
	const rows = [
		...told([FLOOD], { title: 'Floods of Zell', draft: { source: 'x'.repeat(61) } }, 'a1'),
		...told([FIRE], { title: 'Fires of Zell' }, 'a2').map(({ keyDate, alsoToldBy }) => {
			const { source: _source, ...article } = keyDate.article;
			return { keyDate: { ...keyDate, article }, alsoToldBy };
		}),
	];
	expect(page({ rows }).slice(1, 3)).toEqual([
		'- **2019-03-07** — A flood came · xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
		'- **2019-05-01** — A fire broke out · Fires of Zell',
	]);
});

test('from an article without a source, and from one with a long one', () => {
	const rows = told([FLOOD, FIRE], { draft: { source: 'x'.repeat(61) } }, 'a1');
	expect(page({ rows })[1]).toBe(
		'-# From: “Talks in Lumen” · xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
	);
	const bare = rows.map(({ keyDate, alsoToldBy }) => {
		const { source: _source, ...article } = keyDate.article;
		return { keyDate: { ...keyDate, article }, alsoToldBy };
	});
	expect(page({ rows: bare })[1]).toBe('-# From: “Talks in Lumen”');
	const [first] = timelinePage(english, timeline({ rows: bare }), ANYTHING).blocks;
	expect(first).toEqual({ kind: 'small', words: ['From: “Talks in Lumen”'] });
});

test('a day that is not certain says so; a month does not', () => {
	const month = { ...FIRE, latest: '2019-05-31', precision: 'month', certain: false } as const;
	const rows = told([{ ...FLOOD, certain: false }, month, { ...VOTE, label: '' }]);
	expect(page({ rows }).filter((line) => line.startsWith('- '))).toEqual([
		'- **2019-03-07** — A flood came · less certain · The Lumen Post',
		'- **2019-05** — A fire broke out · The Lumen Post',
		'- **2021-06-02** — 2021-06-02 · The Lumen Post',
	]);
});

test('what was asked for is in the title, shortened', () => {
	const typed = { speaker: 'lee', about: 'harbour', from: '2019', to: '2024' };
	expect(page({ person: 'Ann Lee' }, typed)[0]).toBe(
		'# Timeline of Ann Lee about “harbour” from 2019 to 2024',
	);
	expect(page({}, { ...typed, speaker: 'x'.repeat(81), about: 'y'.repeat(81) })[0]).toBe(
		'# Timeline of xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… about “yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…” from 2019 to 2024',
	);
	expect(
		page({ rows: told([FLOOD], { title: 'z'.repeat(200) }, 'a1') }, { article: 'a1' })[0],
	).toBe(
		'# Timeline · zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz…',
	);
});

test('of articles that fit best', () => {
	expect(page({ isCut: true }).at(-1)).toBe('-- 2 events · from the articles that fit best');
});

test('pages lead on with all that was asked for', () => {
	const typed = { article: '', speaker: 'lee', about: 'harbour', from: '2019', to: '2024' };
	const lines = page({ total: 40 }, { ...typed, offset: EVENTS_A_PAGE });
	expect(lines.slice(-3)).toEqual([
		'[Back → timeline.page(, lee, harbour, 2019, 2024, 0)] [Next → timeline.page(, lee, harbour, 2019, 2024, 24)]',
		'[Timeline as a picture → timeline.linePreview(, lee, harbour, 2019, 2024, 12, dark)]',
		'-- 13–24 of 40 events',
	]);
	expect(page({ rows: told([FLOOD]) }).at(-2)).toBe(
		'- **2019-03-07** — A flood came · The Lumen Post',
	);
});

test.each<[string, Partial<Timeline>, Partial<AskedTimeline>, string[]]>([
	['one year', { years: [2019], total: 40 }, {}, []],
	['a page of everything', { years: [2019, 2021], total: 12 }, {}, []],
	[
		'more than a page',
		{ years: [2019, 2021], total: 13 },
		{},
		['? Go to a year → timeline.year(, , , )', '*2019: 2019', ' 2021: 2021'],
	],
	[
		'from a year on',
		{ years: [2019, 2021], total: 2 },
		{ from: '2019', to: '2021' },
		['? Go to a year → timeline.year(, , , 2021)', '*2019: 2019', ' 2021: 2021'],
	],
	[
		'no events',
		{ years: [2019, 2021], total: 0, rows: [] },
		{ from: '2030' },
		['? Go to a year → timeline.year(, , , )', ' 2019: 2019', ' 2021: 2021'],
	],
	[
		'before our era',
		{ years: [-43, 2019], total: 13 },
		{ speaker: 'lee', about: 'war' },
		['? Go to a year → timeline.year(, lee, war, )', ' -43: 44 BC', '*2019: 2019'],
	],
])('years to go to: %s', (_name, changes, asked, expected) => {
	const lines = page(changes, asked);
	expect(lines.filter((line) => /^(?:\?|[ *]-?\d)/.test(line))).toEqual(expected);
});

test.each<[Day, (string | number | undefined)[]]>([
	['2000-03-07', ['2000', '2024', 25]],
	['2012-03-07', ['2000', '2024', 25]],
	['2013-03-07', ['2001', '2025', 25]],
	['2030-03-07', ['2018', '2042', 25]],
	['2037-03-07', ['2025', '2049', 25]],
	['2038-03-07', ['2025', '2049', 25]],
	['2049-03-07', ['2025', '2049', 25]],
	['2060-03-07', ['2000', '2024', 25]],
])('of fifty years from 2000 on a menu has those around %s', (earliest, expected) => {
	const years = Array.from({ length: 50 }, (_, index) => 2000 + index);
	const rows = told([{ ...FLOOD, earliest }]);
	const card = timelinePage(english, timeline({ rows, years, total: 40 }), ANYTHING);
	const menu = card.blocks.find((block) => block.kind === 'select');
	const values = menu && 'length' in menu.from ? menu.from.map(({ value }) => value) : [];
	expect([values[0], values.at(-1), values.length]).toEqual(expected);
});

test('a picture of the same', () => {
	const showing = { theme: 'dark', as: 'preview' } as const;
	const lines = (changes: Partial<Timeline>, asked: Partial<AskedTimeline> = {}) =>
		linesOf(timelinePicture(english, timeline(changes), { ...ANYTHING, ...asked }, showing));
	expect(lines({})).toEqual([
		'[picture: Timeline: 2019-03-07, A flood came; 2019-05-01, A fire broke out.]',
		'Timeline',
		'**2019-03-07** — A flood came',
		'**2019-05-01** — A fire broke out',
		'[Post here! → timeline.linePost(, , , , , 0, dark)] [Light background → timeline.lineTurn(, , , , , 0, light)]',
	]);
	expect(lines({ total: 12 })[0]).toBe(
		'[picture: Timeline: 2019-03-07, A flood came; 2019-05-01, A fire broke out.]',
	);
	expect(lines({ total: 13 })[0]).toBe(
		'[picture: Timeline: 2019-03-07, A flood came; 2019-05-01, A fire broke out.]',
	);
	const rows = told([FLOOD, FIRE], { title: 'z'.repeat(200) }, 'a1');
	expect(lines({ rows }, { article: 'a1' })[0]).toBe(
		'[picture: Timeline · zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz…: 2019-03-07, A flood came; 2019-05-01, A fire broke out.]',
	);
});

test('in another language', () => {
	expect(linesOf(timelinePage(speak('de'), timeline({ isCut: true }), ANYTHING))).toEqual([
		'# Zeitleiste',
		'- **2019-03-07** — A flood came · The Lumen Post',
		'- **2019-05-01** — A fire broke out · The Lumen Post',
		'[Zeitleiste als Bild → timeline.linePreview(, , , , , 0, dark)]',
		'-- 2 Ereignisse · aus den Artikeln, die am besten passen',
	]);
});
