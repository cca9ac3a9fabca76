import { expect, test } from 'vitest';
import {
	elapsedWords,
	remindCard,
	reminderName,
} from '../../../src/cards/reminders/remind-card.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import type { Reminder, Told } from '../../../src/ports/reminders/reminder-cards.ts';
import { saveArticle } from '../../support/articles.ts';
import { emptyServer } from '../../support/ask.ts';
import { linesOf } from '../../support/card-lines.ts';
import { draw, labelsOf, partsOf, textsOf } from '../../support/drawn.ts';
import { citedDates, citedQuotes } from '../../support/shown-articles.ts';

/** A post of so many anniversaries, so many days ahead in turn. */
async function postOf(
	count: number,
	leads = [0],
	{ day = '2023-02-23', ...more }: Partial<Reminder> & { readonly day?: Day } = {},
) {
	const { library, book } = await emptyServer();
	const dates = Array.from({ length: count }, (_, place) => ({
		earliest: '2023-02-22' as Day,
		label: `Feast ${place}`,
		phrase: `day ${place}`,
	}));
	await saveArticle(library, { title: 'Feasts', day, dates });
	const keyDates = await book.anniversaries(['02-22']);
	const told = keyDates.map((keyDate, place) => ({
		keyDate,
		alsoToldBy: [],
		anniversary: { day: '2027-02-22' as Day, years: 4, lead: leads[place % leads.length] ?? 0 },
	}));
	return draw(remindCard({ told, missed: [], locale: 'en-US', ...more }));
}

test('one alone', async () => {
	expect(textsOf(await postOf(1)).join('\n')).toBe(
		'### 4 years ago today\nFebruary 22, 2023 · **Feast 0**\n-# From: “Feasts” · The Lumen Post · February 23, 2023',
	);
});

test.each([
	[9, 0, undefined],
	[30, 0, 'and 9 more · /onthisday'],
	[30, 7, 'and 9 more · /upcoming'],
])(
	'%i on one day: each line tells its years and its day, the rest is counted',
	async (count, lead, rest) => {
		const lines = textsOf(await postOf(count, [lead]))
			.join('\n')
			.split('\n');
		const whole = lines.filter((line) => /4 years ago.*\*\*Feast \d+\*\*/.test(line));
		const listed = lines.filter((line) =>
			/^- 4 years ago, February 22, 2023 · Feast \d+/.test(line),
		);
		expect(whole).toHaveLength(3);
		expect(listed).toHaveLength(Math.min(count - 3, 18));
		expect(lines.find((line) => line.startsWith('- and'))?.slice(2)).toBe(rest);
	},
);

test('one that an article of that day tells says the day once', async () => {
	expect(textsOf(await postOf(1, [0], { day: '2023-02-22' })).join('\n')).toMatch(
		/\nFebruary 22, 2023 · \*\*Feast 0\*\*\n-# From: “Feasts” · The Lumen Post$/,
	);
});

test('more than there is room for: each of three with its buttons, the rest in lines', async () => {
	const post = await postOf(24);
	const text = textsOf(post).join('\n');

	expect(text).toMatch(/^### On this day\n4 years ago today, February 22, 2023 · \*\*Feast 0\*\*/);
	expect(labelsOf(post)).toEqual(
		Array.from({ length: 3 }, () => [
			'Full summary',
			'Quotes',
			'Dates',
			'Never post this',
			'Discuss in a thread',
		]).flat(),
	);
	expect(text).toContain('**Also**\n- 4 years ago, February 22, 2023 · Feast 3');
	expect(text).toContain('- and 3 more · /onthisday');
	expect(partsOf(post as never).length).toBeLessThanOrEqual(40);
});

test.each([
	['all today', [0], 'On this day'],
	['all ahead', [7, 1], 'Coming up'],
	['both', [7, 0], 'Today and coming up'],
])('several, %s', async (_, leads, title) => {
	expect(textsOf(await postOf(4, leads))[0]).toContain(`### ${title}\n`);
});

test('late, in another language', async () => {
	const due = new Date('2027-02-22T09:00:00Z');
	expect(textsOf(await postOf(1, [0], { due, locale: 'de' })).join('\n')).toBe(
		'### Heute vor 4 Jahren\n-# Verspätet: fällig war dies am <t:1803286800:f>\\.\n22\\. Februar 2023 · **Feast 0**\n-# Aus: „Feasts“ · The Lumen Post · 23\\. Februar 2023',
	);
});

test('an event that several articles tell of', async () => {
	const [first, ...others] = await keyDatesOf([
		'The Lumen Post',
		'Tarn Times',
		'Tarn Times',
		'Sollen Echo',
	]);
	if (!first) throw new Error('nothing was saved');
	const told = [{ keyDate: first, anniversary: ANNIVERSARY, alsoToldBy: others }];
	const text = textsOf(draw(remindCard({ told, missed: [], locale: 'en-US' }))).join('\n');

	expect(text).toContain('-# Also told by Tarn Times, Sollen Echo');
});

test('an event that says of somebody that they were convicted offers no quotes', async () => {
	const [keyDate] = await keyDatesOf(['The Lumen Post']);
	if (!keyDate) throw new Error('nothing was saved');
	const event = { class: 'verdict', people: ['Omar Falk'], worth: 0.9, risk: true } as const;
	const told = [{ keyDate: { ...keyDate, event }, anniversary: ANNIVERSARY, alsoToldBy: [] }];

	expect(labelsOf(draw(remindCard({ told, missed: [], locale: 'en-US' })))).toEqual([
		'Full summary',
		'Dates',
		'Never post this',
	]);
});

const ANNIVERSARY = { day: '2027-02-22' as Day, years: 4, lead: 0 };

/** The harbour's opening, as articles of these sources tell it. */
async function keyDatesOf(sources: readonly string[]) {
	const { library, book } = await emptyServer();
	for (const [index, source] of sources.entries()) {
		const dates = [{ earliest: '2023-02-22' as Day, label: 'The harbour opens' }];
		await saveArticle(library, { title: `Harbour ${index}`, draft: { source }, dates });
	}
	return book.anniversaries(['02-22']);
}

const [OPENS] = citedDates([{ earliest: '2023-02-22', label: 'It opens' }]);
if (!OPENS) throw new Error('nothing was built');
const KEY_DATE = { ...OPENS, origin: OPENS.earliest, isConfirmed: false };
const one = (more: Partial<Told> = {}): Told => ({
	keyDate: KEY_DATE,
	anniversary: ANNIVERSARY,
	alsoToldBy: [],
	...more,
});
const linesFor = (reminder: Partial<Reminder>) =>
	linesOf(remindCard({ told: [], missed: [], locale: 'en-US', ...reminder }));

test.each([
	[1, 0, '1 year ago today'],
	[4, 1, 'Tomorrow: 4 years ago'],
	[4, 2, 'In 2 days: 4 years ago'],
	[0, 0, 'Today'],
	[0, 1, 'Tomorrow'],
	[0, 2, 'In 2 days'],
])('%i years, %i days ahead', (years, lead, expected) => {
	expect(elapsedWords({ day: '2027-02-22', years, lead })).toBe(expected);
});

/** From other sources than The Lumen Post, with a number where they are many. */
test.each([
	[['The Lumen Post'], undefined],
	[['Tarn Times', 'The Lumen Post'], 'Tarn Times'],
	[['A', 'B', 'C'], 'A, B, C'],
	[['A', 'B', 'C', 'D'], 'A, B, C, and 1 more'],
	[['A', 'B', 'C', 'D', 'E'], 'A, B, C, and 2 more'],
	[['CNN, retold', 'B', 'C', 'D'], 'CNN, retold; B; C; and 1 more'],
	[['a'.repeat(60)], 'a'.repeat(60)],
	[['a'.repeat(61)], `${'a'.repeat(59)}…`],
])('also told by %j', (sources, expected) => {
	const alsoToldBy = sources.map((source) => ({
		...KEY_DATE,
		article: { ...KEY_DATE.article, source },
	}));
	const line = linesFor({ told: [one({ alsoToldBy })] }).find((each) => each.includes('Also told'));
	expect(line).toBe(expected && `-# Also told by ${expected}`);
});
test.each([
	[160, 'a'.repeat(160)],
	[161, `${'a'.repeat(159)}…`],
])('a label of %i letters', (length, expected) => {
	const told = [one({ keyDate: { ...KEY_DATE, label: 'a'.repeat(length) } })];
	expect(linesFor({ told })[1]).toBe(`2023-02-22 · **${expected}**`);
});
test.each([
	[18, 18, '- 4 years ago, 2023-02-22 · It opens'],
	[19, 19, '- and 1 more'],
	[30, 19, '- and 12 more'],
])('of %i that were missed %i lines', (count, lines, last) => {
	const listed = linesFor({ missed: Array(count).fill(one()) }).filter((line) =>
		line.startsWith('- '),
	);
	expect(listed.length).toBe(lines);
	expect(listed.at(-1)).toBe(last);
});
test('nothing but what was missed', () => {
	expect(linesFor({ missed: [one()] })).toEqual([
		'# Anniversaries',
		'## Missed, because nothing could be posted',
		'- 4 years ago, 2023-02-22 · It opens',
	]);
});
test('what was said that day, in English and in German', () => {
	const [quote] = citedQuotes([{ text: 'We open.', speaker: 'Ann Lee', medium: 'Radio Lumen' }]);
	const told = [one(quote && { quote })];
	expect(linesFor({ told }).slice(3, 5)).toEqual([
		'> “We open.”',
		'-# **Ann Lee**, via Radio Lumen',
	]);
	expect(linesFor({ told, locale: 'de' })[4]).toBe('-# **Ann Lee**, über Radio Lumen');
});
test('the name of its post in a forum', () => {
	const reminder = { told: [one()], missed: [one()], locale: 'en-US' };
	expect(reminderName(reminder)).toBe('4 years ago today: It opens; It opens');
});

/** A date that the server added itself, of this article or of none. */
const own = (article?: (typeof KEY_DATE)['article']): Told => {
	const date = { label: 'Our club began', text: '', number: 1, repeat: 'yearly' } as const;
	const keyDate = {
		...date,
		origin: '2023-02-22',
		isConfirmed: true,
		...(article && { article }),
	} as const;
	return one({ keyDate });
};
const DISCUSS =
	'[Full summary → summary.open(a1)] [Quotes → quotes.open(, a1, , 0)] [Dates → dates.open(a1, , 0)] [Discuss in a thread → quotes.discuss(a1)]';

test('a date of the server’s own is not muted, and has buttons only where it has an article', () => {
	const alone = ['# 4 years ago today', '2023-02-22 · **Our club began**'];
	expect(linesFor({ told: [own()] })).toEqual(alone);
	expect(linesFor({ told: [own(KEY_DATE.article)] })).toEqual([
		...alone,
		'-# From: “Talks in Lumen” · The Lumen Post · 2024-03-07',
		DISCUSS,
	]);
	expect(linesFor({ told: [own(), own()] })).toEqual([
		'# On this day',
		'4 years ago today, 2023-02-22 · **Our club began**',
		'4 years ago today, 2023-02-22 · **Our club began**',
	]);
});

test('what began this year is listed without years', () => {
	const missed = [one({ anniversary: { ...ANNIVERSARY, years: 0 } })];
	expect(linesFor({ missed }).at(-1)).toBe('- 2023-02-22 · It opens');
});

test.each([
	[[0], 'and 1 more · /onthisday'],
	[[1], 'and 1 more · /upcoming'],
	[[0, 1], 'and 2 more'],
])('for the rest, %j days ahead, there is a command where one shows all of it', (leads, rest) => {
	const ahead = (lead: number) => one({ anniversary: { ...ANNIVERSARY, lead } });
	const told = [...Array(21).fill(ahead(0)), ...leads.map(ahead)];
	const lines = linesFor({ told }).filter((line) => line.startsWith('- and'));
	expect(lines.map((line) => line.replace(/^- /, ''))).toEqual([rest]);
});
