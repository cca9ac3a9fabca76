import { expect, test } from 'vitest';
import {
	type AskedDates,
	chooseDateCard,
	datesCard,
} from '../../../src/cards/articles/dates-card.ts';
import { english } from '../../../src/cards/messages/say.ts';
import type { KeyDate } from '../../../src/domain/articles/key-date.ts';
import type { Cited } from '../../../src/ports/articles/library.ts';
import { linesOf } from '../../support/card-lines.ts';
import { citedDates } from '../../support/shown-articles.ts';

const MEMBER = { isEditor: false, guild: 'g1' };
const EDITOR = { isEditor: true, guild: 'g1' };
const EVERYTHING = { article: '', when: '', offset: 0 };
const OPENS = { earliest: '2024-03-01', label: 'It opens' } as const;
const CLOSES = { earliest: '2024-03-05', label: 'It closes' } as const;

function cardOf(
	rows: readonly Cited<KeyDate>[],
	asked: Partial<AskedDates & { isLatest: boolean }> = {},
	{ who = MEMBER, total = rows.length } = {},
) {
	return linesOf(
		datesCard(english, { rows: rows.map(alone), total }, { ...EVERYTHING, ...asked }, who),
	);
}

/** As nobody else tells it. */
const alone = (keyDate: Cited<KeyDate>) => ({ keyDate, alsoToldBy: [] });

const OPENING = '- **2024-03-01** — It opens';
const CLOSING = '- **2024-03-05** — It closes';
const TIMELINE = '[Timeline as a picture → dates.timelinePreview(a1, , 0, dark)]';

test('of one article, which the title names', () => {
	expect(cardOf(citedDates([OPENS, CLOSES]), { article: 'a1' })).toEqual([
		'# Key dates · Talks in Lumen',
		OPENING,
		CLOSING,
		TIMELINE,
		'-- 2 key dates',
	]);
});
test('an anniversary is as certain as the day that it goes back to', () => {
	const again = { earliest: '2025-03-01', certain: false, label: 'It opened a year ago' } as const;
	const of = (origin: '2024-03-01' | '2024-03-05') =>
		cardOf(citedDates([OPENS, { ...again, origin }]), { article: 'a1' });
	expect(of('2024-03-01')).not.toContain('## Less certain');
	expect(of('2024-03-05')).toContain('## Less certain');
});
test('what another event of its day outdoes is no less certain', () => {
	const event = { class: 'opening', people: [], worth: 0.5, risk: false } as const;
	const doubted = { ...CLOSES, certain: false, event };
	const cardWith = (closes: typeof doubted) => cardOf(citedDates([OPENS, closes]));
	expect(cardWith(doubted)).toContain('## Less certain');
	const outdone = { ...doubted, event: { ...event, outdone: true } } as const;
	expect(cardWith(outdone)).toEqual(cardOf(citedDates([OPENS, CLOSES])));
});
test('of several, each named once in a row', () => {
	const rows = [
		...citedDates([OPENS, CLOSES]),
		...citedDates([OPENS], { title: 'Later' }, { id: 'a2' }),
	];
	expect(cardOf(rows)).toEqual([
		'# Key dates',
		'-# From: “Talks in Lumen”',
		OPENING,
		CLOSING,
		'-# From: “Later”',
		OPENING,
		'-- 3 key dates',
	]);
});
test('of one alone, which is named once above both parts', () => {
	expect(cardOf(citedDates([OPENS, { ...CLOSES, certain: false }])).slice(1, -1)).toEqual([
		'-# From: “Talks in Lumen”',
		OPENING,
		'## Less certain',
		'-# The day may be wrong, or the event may not have happened.',
		CLOSING,
	]);
});
test('and who else tells of it', () => {
	expect(alsoToldBy(['Tarn Times', 'The Lumen Post', 'Echo', 'Bell', 'Horn'])).toBe(
		'Tarn Times, Echo, Bell and 1 more',
	);
	expect(alsoToldBy(['Echo, retold', 'Bell'])).toBe('Echo, retold; Bell');
});
/** Who else tells of it, where those of `sources` do. */
function alsoToldBy(sources: readonly string[]): string | undefined {
	const [keyDate, ...others] = ['The Lumen Post', ...sources].flatMap((source, index) =>
		citedDates([OPENS], { draft: { source } }, { id: `a${index}` }),
	);
	if (!keyDate) throw new Error('nothing was built');
	const page = { rows: [{ keyDate, alsoToldBy: others }], total: 1 };
	const lines = linesOf(datesCard(english, page, EVERYTHING, MEMBER));
	const start = `${OPENING} · also told by `;
	return lines.find((line) => line.startsWith(start))?.slice(start.length);
}
test('what nobody has confirmed stands apart, and what has no exact day', () => {
	const march = {
		earliest: '2024-03-01',
		latest: '2024-03-31',
		precision: 'month',
		phrase: 'March 2024',
	} as const;
	const rows = citedDates([OPENS, { ...CLOSES, certain: false }, { ...march, label: 'It shuts' }]);
	expect(cardOf(rows, { article: 'a1' }).slice(1, -1)).toEqual([
		OPENING,
		'## Less certain',
		'-# The day may be wrong, or the event may not have happened.',
		CLOSING,
		'## Without an exact day',
		'- **2024-03** — It shuts',
		TIMELINE,
	]);
});
test('an anniversary whose day was reckoned is in doubt like any other', () => {
	const rows = citedDates([{ ...OPENS, certain: false, origin: '2022-03-01' }]);
	expect(cardOf(rows, { article: 'a1' })[1]).toBe('## Less certain');
});
test('the first phrase of a page is said to be the article’s', () => {
	const said = (phrase: string) => ({ text: phrase, phrase });
	const rows = citedDates([
		{ ...OPENS, ...said('Friday'), certain: false },
		{ ...CLOSES, ...said('Tuesday') },
	]);
	expect(cardOf(rows, { article: 'a1' }).slice(1, 5)).toEqual([
		'- **2024-03-05** (the article says *“Tuesday”*) — It closes',
		'## Less certain',
		'-# The day may be wrong, or the event may not have happened.',
		'- **2024-03-01** (*“Friday”*) — It opens',
	]);
});
test('nothing is certain: the heading stands first', () => {
	const rows = citedDates([{ ...OPENS, certain: false }]);
	expect(cardOf(rows, { article: 'a1' }).slice(1, 4)).toEqual([
		'## Less certain',
		'-# The day may be wrong, or the event may not have happened.',
		OPENING,
	]);
});
test('the latest article', () => {
	expect(cardOf(citedDates([OPENS]), { article: 'a1', isLatest: true }).at(-1)).toBe(
		'-- 1 key date · This is the latest article. To choose another, type /dates and pick “article”.',
	);
});
test('in another language, where it is the only one', () => {
	const rows = citedDates([OPENS], {}, { language: 'de' });
	expect(cardOf(rows, { article: 'a1' })[1]).toMatch(/^-# This text is in German/);
	expect(cardOf(rows).join('\n')).not.toContain('German');
});
test.each([
	['2024-03-01', '# Key dates: 2024-03-01'],
	['2024-03', '# Key dates: 2024-03'],
	['2024', '# Key dates: 2024'],
	['', '# Key dates'],
])('the time asked for: %s', (when, title) => {
	expect(cardOf(citedDates([OPENS]), { when })[0]).toBe(title);
});
test.each([
	['2024-03', { day: '2024-03-01', as: 'month' }],
	['2024-03-01', { day: '2024-03-01' }],
])('%s is told in the reader’s language', (when, piece) => {
	const { title } = datesCard(english, { rows: [], total: 0 }, { ...EVERYTHING, when }, MEMBER);
	expect(title).toEqual(['Key dates: ', piece]);
});
test('no empty list where nothing is certain', () => {
	const rows = citedDates([{ ...OPENS, certain: false }]);
	const { blocks } = datesCard(
		english,
		{ rows: rows.map(alone), total: 1 },
		{ ...EVERYTHING, article: 'a1' },
		MEMBER,
	);
	expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'small', 'list']);
});
test('a page of twelve', () => {
	const lines = cardOf(
		citedDates([OPENS]),
		{ article: 'a1', when: '2024', offset: 12 },
		{ total: 30 },
	);
	expect(lines.slice(-2)).toEqual([
		'[Back → dates.page(a1, 2024, 0)] [Next → dates.page(a1, 2024, 24)]',
		'-- 13–24 of 30 key dates',
	]);
});

const PUT = '[Correct a date → dates.put(, 2024, 0)]';

test('an editor may put right what is the guild’s own, and if it is one of many', () => {
	const own = citedDates([OPENS]);
	const bundled = citedDates([CLOSES], {}, { owner: 'bundled', id: 'b1' });
	const asked = { when: '2024' };
	expect(cardOf([...bundled, ...own], asked, { who: EDITOR })).toContain(PUT);
	expect(cardOf(bundled, asked, { who: EDITOR })).not.toContain(PUT);
	expect(cardOf(own, asked)).not.toContain(PUT);
});
test('and chooses among those', () => {
	const bare = { earliest: '2024-03-02', label: '', phrase: 'on Saturday' } as const;
	const rows = [
		...citedDates([CLOSES], {}, { owner: 'bundled', id: 'b1' }),
		...citedDates([OPENS, bare]),
	];
	const [bundled, ...own] = rows;
	if (!bundled) throw new Error('nothing was built');
	const card = chooseDateCard(english, [{ keyDate: bundled, alsoToldBy: own }], EDITOR);
	expect(card && linesOf(card)).toEqual([
		'# Which one is wrong?',
		'? Choose a date → article.keydate()',
		' a1-0: 2024-03-01 · It opens',
		' a1-1: 2024-03-02 · on Saturday',
	]);
	expect(chooseDateCard(english, rows.map(alone), MEMBER)).toBeUndefined();
	expect(chooseDateCard(english, [], EDITOR)).toBeUndefined();
});
test('of more than fit into a menu, twenty-five', () => {
	const rows = citedDates(Array.from({ length: 26 }, () => OPENS));
	const card = chooseDateCard(english, rows.map(alone), EDITOR);
	expect(card && linesOf(card)).toHaveLength(2 + 25);
});
