import { beforeEach, expect, test } from 'vitest';
import dates from '../../commands/dates.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Library } from '../../src/ports/articles/library.ts';
import { saveArticle } from '../support/articles.ts';
import { asking, buttonOf, emptyLibrary, emptyServer, selectOf, textOf } from '../support/ask.ts';

let library: Library;
let member: ReturnType<typeof asking>;
beforeEach(async () => {
	library = await emptyLibrary();
	member = asking({ dates }, library);
});

const HARBOUR = {
	title: 'Harbour closes',
	dates: [
		{ earliest: '2024-03-08', phrase: 'on Friday', label: 'The harbour closes' },
		{
			earliest: '2022-12-01',
			latest: '2022-12-31',
			precision: 'month',
			certain: false,
			phrase: 'December 2022',
			label: 'Ice breaks the quay',
		},
		{ earliest: '2024-03-05', phrase: 'on Tuesday', label: 'The town decides' },
		{ earliest: '2024-06-14', certain: false, phrase: 'perhaps 14 June', label: 'The quay opens' },
		{ earliest: '2024-01-01', key: false, phrase: 'new year', label: 'Told in passing' },
	],
} as const;

test('in calendar order, what is certain apart from the rest', async () => {
	await saveArticle(library, HARBOUR);
	expect(textOf(await member.run('dates')).split('\n')).toEqual([
		'### Key dates · Harbour closes',
		'- **March 5, 2024** \\(the article says *“on Tuesday”*\\) — The town decides',
		'- **March 8, 2024** \\(*“on Friday”*\\) — The harbour closes',
		'**Less certain**',
		'-# The day may be wrong, or the event may not have happened.',
		'- **June 14, 2024** \\(*“perhaps 14 June”*\\) — The quay opens',
		'**Without an exact day**',
		'- **December 2022** — Ice breaks the quay',
		'-# 4 key dates · This is the latest article. To choose another, type /dates and pick “article”.',
	]);
});

test('a time without an article looks through all of them', async () => {
	await saveArticle(library, HARBOUR);
	await saveArticle(library, {
		title: 'Old news',
		day: '2022-01-02',
		dates: [{ earliest: '2022-12-24', label: 'A feast' }],
	});

	const answer = textOf(await member.run('dates', { when: '2022' }));
	expect(answer).toContain('### Key dates: 2022');
	expect(answer).toContain('-# From: “Old news”\n- **December 24, 2022** — A feast');
	expect(answer).toContain('-# From: “Harbour closes”\n- **December 2022** — Ice breaks the quay');
	expect(answer).not.toContain('The town decides');
});

test('upcoming is from today on', async () => {
	await saveArticle(library, HARBOUR);
	const answer = textOf(await member.run('dates', { when: 'upcoming' }));
	expect(answer).toContain('The quay opens');
	expect(answer).not.toContain('The harbour closes');
});

test('many dates are on several pages', async () => {
	const many = Array.from({ length: 15 }, (_, place) => ({
		earliest: `2024-03-${place + 10}` as Day,
		label: `Event ${place}`,
	}));
	await saveArticle(library, { dates: many });
	const first = await member.run('dates');
	const second = await member.press(buttonOf(first, 'Next'));
	expect(textOf(first)).toContain('Event 11');
	expect(textOf(first)).not.toContain('Event 12');
	expect(textOf(second)).toContain('Event 12');
});

test('nothing found says what to try', async () => {
	await saveArticle(library, { title: 'No days' });
	await expect(member.run('dates')).rejects.toThrow('This article has no key dates.');
	await expect(member.run('dates', { when: '1999' })).rejects.toThrow('no key dates for “1999”');
	await expect(member.run('dates', { when: 'soonish' })).rejects.toThrow('is not a time');
});

test('times with dates in them are offered', async () => {
	await saveArticle(library, HARBOUR);
	expect(await member.suggest('dates', 'when', '')).toEqual([
		'upcoming',
		'past',
		'2024',
		'2022',
		'June 2024',
		'March 2024',
		'December 2022',
	]);
	expect(await member.suggest('dates', 'when', 'mar')).toEqual(['March 2024']);
});

test('an event that several articles tell of, once, and on the day that editors confirmed', async () => {
	const server = await emptyServer();
	const [day, other] = ['2021-07-07', '2021-08-01'] as const;
	const opens = 'The bridge of Sollen opens to traffic';
	await saveArticle(server.library, { title: 'Bridges', dates: [{ earliest: day, label: opens }] });
	const { id } = await saveArticle(server.library, {
		title: 'Tolls',
		draft: { source: 'Tarn Times' },
		dates: [
			{ earliest: day, label: 'Bridge of Sollen opens to traffic' },
			{ earliest: other, latest: '2021-08-31', precision: 'month', certain: false, label: 'Toll' },
		],
	});
	const decision = { confirmed: '2021-07-01', label: 'Tolls begin' } as const;
	await server.book.decide([{ keyDate: { article: id, number: 1 }, decision }]);

	const shown = await asking({ dates }, server).run('dates', { when: '2021' });

	expect(textOf(shown).split('\n')).toEqual([
		'### Key dates: 2021',
		'-# From: “Tolls”',
		`- **July 1, 2021** — Tolls begin`,
		'-# From: “Bridges”',
		`- **July 7, 2021** — ${opens} · also told by Tarn Times`,
		'-# 2 key dates',
	]);
	const chosen = await asking({ dates }, server).press(buttonOf(shown, 'Correct a date'));
	expect(selectOf(chosen, 'keydate').from).toHaveLength(3);
});

test('the dates of an article become a timeline, to be looked at and to be posted', async () => {
	await saveArticle(library, HARBOUR);
	const preview = await member.press(buttonOf(await member.run('dates'), 'Timeline as a picture'));
	expect(textOf(preview)).toContain('**March 8, 2024** \\(*“on Friday”*\\) — The harbour closes');
	const light = await member.press(buttonOf(preview, 'Light background'));
	expect(buttonOf(light, 'Dark background')).toBeDefined();
	const post = await member.press(buttonOf(light, 'Post here'));
	expect(post).toMatchObject({ blocks: [{ picture: { theme: 'light' } }] });
	expect(post).not.toHaveProperty('buttons');
});
test.each([
	['one date', { dates: [HARBOUR.dates[0]] }, {}],
	['the dates of all articles', HARBOUR, { when: '2024' }],
])('%s is no line', async (_, article, asked) => {
	await saveArticle(library, article);
	const answer = await member.run('dates', asked);
	expect(() => buttonOf(answer, 'Timeline as a picture')).toThrow('no button');
});
