import { beforeEach, describe, expect, test } from 'vitest';
import {
	confirmAs,
	confirmDates,
	findKeyDate,
	ignoreArticle,
	ignoreDates,
	showSuggestions,
	undoDecisions,
} from '../../../../src/stories/reminders/editing/decide-dates.ts';
import { saveArticle } from '../../../support/articles.ts';
import { emptyServer, type Server } from '../../../support/ask.ts';

const GONE = 'This date is no longer here.';
const position = { offset: 0 };
let server: Server & { readonly asked: { readonly by: string } };
let id: string;

/** An article with two days and a month that wait, and one day that is certain. */
beforeEach(async () => {
	server = { ...(await emptyServer()), asked: { by: '1' } };
	({ id } = await saveArticle(server.library, {
		dates: [
			{ earliest: '2021-03-20', certain: false, label: 'A storm' },
			{ earliest: '2021-04-20', certain: false, label: '', phrase: 'that Tuesday' },
			{
				earliest: '2022-12-01',
				latest: '2022-12-31',
				precision: 'month',
				certain: false,
				label: 'Ice',
				phrase: 'that winter',
			},
			{ earliest: '2020-06-15', label: 'A feast' },
		],
	}));
});

const waiting = async () =>
	(await server.book.suggestions({ offset: 0, limit: 9 })).rows.map(({ number }) => number).sort();
const numbersOf = async () =>
	(await server.library.keyDates({ article: id }, { offset: 0, limit: 9 })).rows;
const numberOf = async (label: string) =>
	(await numbersOf()).find((date) => (date.label || date.text) === label)?.number ?? -1;
const remembered = async (monthDay: string) =>
	(await server.book.anniversaries([monthDay])).map(({ origin, label }) => `${origin} ${label}`);

describe('shown', () => {
	test('what waits', async () => {
		const { page, decided } = await showSuggestions(server, position);
		expect([page?.total, page?.head.id, decided]).toEqual([3, id, undefined]);
	});
	test('nothing, where nothing does', async () => {
		await ignoreArticle(server, { article: id, position });
		expect(await showSuggestions(server, position)).toEqual({});
	});
});

describe('confirmed', () => {
	test('on the day its article names', async () => {
		const number = await numberOf('A storm');
		const { decided, page } = await confirmDates(server, {
			article: id,
			numbers: [number],
			position,
		});
		expect(decided?.dates.map(({ day }) => day)).toEqual(['2021-03-20']);
		expect([decided?.open, decided?.position, page?.total]).toEqual([0, position, 2]);
		expect(await remembered('03-20')).toEqual(['2021-03-20 A storm']);
	});
	test('several, but for those without a single day', async () => {
		const numbers = [await numberOf('A storm'), await numberOf('Ice')];
		const { decided } = await confirmDates(server, { article: id, numbers, position });
		expect([decided?.dates.length, decided?.open]).toEqual([1, 1]);
		expect(await waiting()).toContain(await numberOf('Ice'));
	});
	test('none without a single day', async () => {
		const numbers = [await numberOf('Ice')];
		await expect(confirmDates(server, { article: id, numbers, position })).rejects.toThrow(
			'The article does not name a single day here.',
		);
	});
	test('as an editor says', async () => {
		const numbers = [await numberOf('Ice')];
		const said = { day: '2022-12-05', label: 'The lake froze' } as const;
		const { decided } = await confirmAs(server, { article: id, numbers, position }, said);
		expect(decided?.dates.map(({ day, keyDate }) => [day, keyDate.label])).toEqual([
			['2022-12-05', 'The lake froze'],
		]);
		expect(await remembered('12-05')).toEqual(['2022-12-05 The lake froze']);
	});
	test.each(['A storm', 'that Tuesday'])('with the words that stood there: %s', async (label) => {
		const numbers = [await numberOf(label)];
		const decided: unknown[] = [];
		const book = {
			...server.book,
			decide: async (decisions: Parameters<Server['book']['decide']>[0]) => {
				decided.push(...decisions.map(({ decision }) => decision));
				return true;
			},
		};
		await confirmAs(
			{ ...server, book },
			{ article: id, numbers, position },
			{ day: '2022-12-05', label },
		);
		expect(decided).toEqual([{ confirmed: '2022-12-05' }]);
	});
	test('nothing that is no longer there', async () => {
		const chosen = { article: id, numbers: [99], position };
		const said = { day: '2022-12-05', label: 'The lake froze' } as const;
		await expect(confirmDates(server, chosen)).rejects.toThrow(GONE);
		await expect(confirmAs(server, chosen, said)).rejects.toThrow(GONE);
		await expect(confirmAs(server, { ...chosen, numbers: [] }, said)).rejects.toThrow(GONE);
		await expect(ignoreDates(server, chosen)).rejects.toThrow(GONE);
		await expect(undoDecisions(server, chosen)).rejects.toThrow(GONE);
		await expect(findKeyDate(server.library, { article: id, number: 99 })).rejects.toThrow(GONE);
	});
});

describe('ignored', () => {
	test('those that were chosen', async () => {
		const numbers = [await numberOf('A storm')];
		const { decided, page } = await ignoreDates(server, { article: id, numbers, position });
		expect([decided?.dates.length, decided?.dates[0]?.day, page?.total]).toEqual([1, undefined, 2]);
		expect(await remembered('03-20')).toEqual([]);
	});
	test('all that still waits in an article', async () => {
		const { decided, page } = await ignoreArticle(server, { article: id, position });
		expect([decided?.dates.length, decided?.open, page]).toEqual([3, 0, undefined]);
		expect(await waiting()).toEqual([]);
		expect(await remembered('06-15')).toEqual(['2020-06-15 A feast']);
	});
	test('nothing where nothing waits any more', async () => {
		await ignoreArticle(server, { article: id, position });
		expect(await ignoreArticle(server, { article: id, position })).toEqual({});
	});
});

test('undone, it waits again', async () => {
	const before = await waiting();
	const numbers = [await numberOf('A storm'), await numberOf('that Tuesday')];
	await ignoreDates(server, { article: id, numbers, position });
	const { page, decided } = await undoDecisions(server, { article: id, numbers, position });
	expect([page?.total, decided]).toEqual([3, undefined]);
	expect(await waiting()).toEqual(before);
});
