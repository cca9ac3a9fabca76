import { expect, test } from 'vitest';
import type { OwnDate } from '../../../src/domain/reminders/own-date.ts';
import type { ReminderChoices } from '../../../src/domain/reminders/reminder-settings.ts';
import { saveArticle } from '../../support/articles.ts';
import { startReminding } from '../../support/reminding.ts';

const CLUB: OwnDate = { day: '2019-02-22', label: 'Our club began', repeat: 'yearly' };

/** A guild that was reminded up to `start`, with these dates of its own. */
async function startClub(
	start: string,
	dates: readonly OwnDate[] = [CLUB],
	chosen: Partial<ReminderChoices> = {},
) {
	const reminding = await startReminding(start);
	const numbers: number[] = [];
	for (const date of dates) {
		const added = await reminding.book.own.add(date, '2');
		if (added.outcome === 'kept') numbers.push(added.date.number);
	}
	await reminding.choose(chosen);
	return { ...reminding, numbers };
}

/** The days of the posts from `from` to `to`, and how each begins. */
function check(
	name: string,
	{ date, chosen = {} }: { date: Partial<OwnDate>; chosen?: Partial<ReminderChoices> },
	days: readonly string[],
	expected: readonly string[],
) {
	test(name, async () => {
		const { tick, posts } = await startClub('2027-02-20T20:00:00Z', [{ ...CLUB, ...date }], chosen);
		for (const day of days) {
			await tick(`${day}T09:15:00Z`);
			await tick(`${day}T10:15:00Z`);
		}
		expect(posts().map((post) => post.replace(/ · \*\*.*$/, ''))).toEqual(expected);
	});
}

const YEARS = ['2027-02-21', '2027-02-22', '2027-02-28', '2028-02-22', '2028-02-29'];

check('every year from its day on', { date: { day: '2027-02-22' } }, YEARS, [
	'2027-02-22T09 ### Today February 22, 2027',
	'2028-02-22T09 ### 1 year ago today February 22, 2027',
]);
check('once on its day alone', { date: { day: '2027-02-22', repeat: 'once' } }, YEARS, [
	'2027-02-22T09 ### Today February 22, 2027',
]);
check(
	'ahead and on the day, once each',
	{ date: { day: '2027-02-22', repeat: 'once' }, chosen: { leads: [1, 0] } },
	YEARS,
	['2027-02-21T09 ### Tomorrow February 22, 2027', '2027-02-22T09 ### Today February 22, 2027'],
);
check(
	'whichever years count and however great a day must be',
	{ date: {}, chosen: { milestones: [50], threshold: 'great days' } },
	['2027-02-22'],
	['2027-02-22T09 ### 8 years ago today February 22, 2019'],
);
check('29 February on the day before', { date: { day: '2024-02-29' } }, YEARS, [
	'2027-02-28T09 ### 3 years ago today February 29, 2024',
	'2028-02-29T09 ### 4 years ago today February 29, 2024',
]);
check(
	'29 February in leap years only',
	{ date: { day: '2024-02-29' }, chosen: { leapDay: 'leap years only' } },
	YEARS,
	['2028-02-29T09 ### 4 years ago today February 29, 2024'],
);

test('in one post with what articles tell, before it, and merged with the same event', async () => {
	const { tick, tried, posts, library } = await startClub('2027-02-20T20:00:00Z', [
		CLUB,
		{ ...CLUB, label: 'Our club began to grow' },
	]);
	await saveArticle(library, {
		title: 'Clubs',
		day: '2019-02-23',
		dates: [
			{ earliest: '2019-02-22', label: 'A storm sinks the quay' },
			{ earliest: '2019-02-22', label: 'Our club began' },
		],
	});

	await tick('2027-02-22T09:15:00Z');

	expect(posts()).toHaveLength(1);
	expect(posts()[0]).toMatch(
		/February 22, 2019 · \*\*Our club began\*\* -# Also told by The Lumen Post .*February 22, 2019 · \*\*Our club began to grow\*\* .*\*\*A storm sinks the quay\*\*/,
	);
	const rows = tried[0]?.card.blocks.filter(({ kind }) => kind === 'buttons');
	expect(rows).toHaveLength(1);
});

test('not again when its words change after it was posted, nor when it is restored', async () => {
	const { tick, tried, book, numbers } = await startClub('2027-02-20T20:00:00Z', [CLUB], {
		leads: [1, 0],
	});
	const [number = 0] = numbers;
	await tick('2027-02-21T09:15:00Z');

	await book.own.change(number, { ...CLUB, label: 'The club began' }, '2');
	await book.own.remove(number, '2');
	await book.own.restore(number, '2');
	await tick('2027-02-21T10:15:00Z');
	await tick('2027-02-22T09:15:00Z');
	await tick('2027-02-22T10:15:00Z');

	expect(tried).toHaveLength(2);
});

test('on its new day too where it was moved after its post', async () => {
	const once = { ...CLUB, day: '2027-02-22', repeat: 'once' } as const;
	const { tick, posts, book, numbers } = await startClub('2027-02-20T20:00:00Z', [once]);
	await tick('2027-02-22T09:15:00Z');

	await book.own.change(numbers[0] ?? 0, { ...once, day: '2027-02-25' }, '2');
	await tick('2027-02-25T09:15:00Z');
	await tick('2027-02-26T09:15:00Z');

	expect(posts().map((post) => post.slice(0, 10))).toEqual(['2027-02-22', '2027-02-25']);
});

test('not where it was removed after it was planned', async () => {
	const { tick, tried, book, fates, numbers } = await startClub('2027-02-20T20:00:00Z');
	fates.push({ outcome: 'later', afterMs: 600_000, mayBeThere: false });
	await tick('2027-02-22T09:15:00Z');

	await book.own.remove(numbers[0] ?? 0, '2');
	await tick('2027-02-22T09:30:00Z');

	expect(tried).toHaveLength(1);
});

test('late, as a line with its day', async () => {
	const { tick, posts } = await startClub('2027-02-20T20:00:00Z', [
		{ ...CLUB, day: '2027-02-22', repeat: 'once' },
	]);
	await tick('2027-02-25T09:15:00Z');
	expect(posts()[0]).toContain('nothing could be posted** - February 22, 2027 · Our club began');
});
