import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import { eventDaysIn, eventsOn, nextEventDay } from '../../../src/stories/reminders/events-on.ts';
import { type DateParts, saveArticle } from '../../support/articles.ts';
import { ASKER, emptyServer, type Server } from '../../support/ask.ts';

const EVENT = { class: 'other', people: [], worth: 0.5, risk: false } as const;

function on(
	earliest: Day,
	label: string,
	more: Partial<DateParts> & { worth?: number; outdone?: true } = {},
) {
	const { worth = 0.5, outdone, ...rest } = more;
	const event = { ...EVENT, worth, ...(outdone && { outdone }) };
	return { earliest, label, event, ...rest } as DateParts;
}

async function serverWith(...articles: readonly (readonly DateParts[])[]): Promise<Server> {
	const server = await emptyServer();
	for (const [place, dates] of articles.entries()) {
		await saveArticle(server.library, { title: `Talks ${place}`, dates });
	}
	return server;
}

/** `2019-03-07 A flood came? (Talks 0 + 1)`: a question mark where it is not certain. */
async function told(server: Server, day: Day): Promise<string[]> {
	const { events } = await eventsOn(server, day);
	return events.map(({ day: on, label, isCertain, article, alsoToldBy }) => {
		const also = alsoToldBy.length > 0 ? ` + ${alsoToldBy.length}` : '';
		return `${on} ${label}${isCertain ? '' : '?'} (${article?.title ?? 'nobody'}${also})`;
	});
}

describe('what happened on a day of the year', () => {
	test('of very many the best, and that there are more', async () => {
		const many = Array.from({ length: 121 }, (_, index) =>
			on(`${1900 + index}-03-07` as Day, `Town ${index} flooded`, {
				worth: index === 0 ? 0.1 : 0.5,
			}),
		);
		const server = await serverWith(many.slice(1), many.slice(0, 1));

		const { events, hasMore } = await eventsOn(server, '2024-03-07');

		expect(events.map(({ day }) => day)).not.toContain('1900-03-07');
		expect([events.length, hasMore]).toEqual([120, true]);
		expect((await eventsOn(await serverWith(many.slice(2)), '2024-03-07')).hasMore).toBeUndefined();
	});

	test('in any year, the oldest first', async () => {
		const server = await serverWith([
			on('2020-03-07', 'Zell voted'),
			on('2019-03-07', 'A flood came'),
			on('2019-03-08', 'A fire broke out'),
		]);
		expect(await told(server, '2024-03-07')).toEqual([
			'2019-03-07 A flood came (Talks 0)',
			'2020-03-07 Zell voted (Talks 0)',
		]);
	});

	test('what another event of its day outdoes is no less certain', async () => {
		const server = await serverWith([
			on('2019-03-07', 'A flood came', { certain: false, outdone: true }),
			on('2019-03-07', 'Zell voted', { certain: false }),
		]);
		expect(await told(server, '2024-03-07')).toEqual([
			'2019-03-07 A flood came (Talks 0)',
			'2019-03-07 Zell voted? (Talks 0)',
		]);
	});

	test('what is certain before what is not, and what is worth more first', async () => {
		const server = await serverWith([
			on('2019-03-07', 'Zell voted', { worth: 0.2 }),
			on('2019-03-07', 'A flood came', { worth: 0.9, certain: false }),
			on('2019-03-07', 'A fire broke out', { worth: 0.6 }),
		]);
		expect(await told(server, '2024-03-07')).toEqual([
			'2019-03-07 A fire broke out (Talks 0)',
			'2019-03-07 Zell voted (Talks 0)',
			'2019-03-07 A flood came? (Talks 0)',
		]);
	});

	test('an event that two articles tell is told once', async () => {
		const server = await serverWith(
			[on('2019-03-07', 'The bridge of Sollen opens')],
			[on('2019-03-07', 'The bridge of Sollen opens')],
		);
		expect(await told(server, '2024-03-07')).toEqual([
			'2019-03-07 The bridge of Sollen opens (Talks 0 + 1)',
		]);
	});

	test('without a label, the words of its day', async () => {
		const server = await serverWith([on('2019-03-07', '')]);
		expect(await told(server, '2024-03-07')).toEqual(['2019-03-07 2019-03-07 (Talks 0)']);
	});

	test('what an editor said of it, and the server’s own dates', async () => {
		const server = await serverWith([on('2019-03-07', 'A flood came', { certain: false })]);
		const { rows } = await server.library.keyDates({}, { offset: 0, limit: 9 });
		const keyDate = { article: rows[0]?.article.id ?? '', number: rows[0]?.number ?? 0 };
		await server.book.own.add({ day: '2021-03-07', label: 'Ours', repeat: 'yearly' }, ASKER);
		await server.book.decide([
			{ keyDate, decision: { confirmed: '2019-03-07', label: 'The great flood' } },
		]);
		expect(await told(server, '2024-03-07')).toEqual([
			'2019-03-07 The great flood (Talks 0)',
			'2021-03-07 Ours (nobody)',
		]);

		await server.book.decide([{ keyDate, decision: { confirmed: '2018-05-01' } }]);
		expect(await told(server, '2024-03-07')).toEqual(['2021-03-07 Ours (nobody)']);
		expect(await told(server, '2024-05-01')).toEqual(['2018-05-01 A flood came (Talks 0)']);
	});

	test('on its own day, and on the day it goes back to', async () => {
		const server = await serverWith([on('2024-03-07', 'A flood came', { origin: '2014-03-06' })]);
		expect(await told(server, '2024-03-07')).toEqual(['2024-03-07 A flood came (Talks 0)']);
		expect(await told(server, '2024-03-06')).toEqual(['2014-03-06 A flood came (Talks 0)']);
	});
});

describe('the next day on which something happened', () => {
	test.each<[Day, Day[], Day | undefined]>([
		['2024-03-07', ['2019-03-08', '2019-05-01'], '2024-03-08'],
		['2024-03-08', ['2019-03-08', '2019-05-01'], '2024-05-01'],
		['2024-05-01', ['2019-03-08', '2019-05-01'], '2025-03-08'],
		['2024-03-08', ['2019-03-08'], '2025-03-08'],
		['2024-02-01', ['2016-02-29'], '2024-02-29'],
		['2025-02-01', ['2016-02-29'], '2025-02-28'],
		['2023-03-01', ['2016-02-29'], '2024-02-29'],
		['2024-03-07', [], undefined],
	])('after %s of %j: %s', async (day, days, expected) => {
		const server = await serverWith(days.map((one) => on(one, `Zell voted ${one}`)));
		expect(await nextEventDay(server, day)).toBe(expected);
	});

	test('a date of the server’s own counts', async () => {
		const server = await serverWith([on('2019-05-01', 'Zell voted')]);
		await server.book.own.add({ day: '2021-04-07', label: 'Ours', repeat: 'yearly' }, ASKER);
		expect(await nextEventDay(server, '2024-03-07')).toBe('2024-04-07');
	});
});

test('the days of a year on which something happened, each once and in order', async () => {
	const server = await serverWith([
		on('2019-05-01', 'Zell voted'),
		on('2018-05-01', 'A flood came'),
		on('2016-02-29', 'A fire broke out'),
	]);
	await server.book.own.add({ day: '2021-04-07', label: 'Ours', repeat: 'yearly' }, ASKER);
	expect(await eventDaysIn(server, 2024)).toEqual(['2024-02-29', '2024-04-07', '2024-05-01']);
	expect(await eventDaysIn(server, 2025)).toEqual(['2025-04-07', '2025-05-01']);
});
