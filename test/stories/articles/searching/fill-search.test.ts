import { pino } from 'pino';
import { expect, test } from 'vitest';
import { fillSearch } from '../../../../src/stories/articles/searching/fill-search.ts';

/** Fills in where so many articles are left; says how many were, and how often the store was asked. */
async function fill(left: number, { stopsAfter = Number.POSITIVE_INFINITY } = {}) {
	const stopping = new AbortController();
	const said: unknown[] = [];
	let rest = left;
	let asked = 0;
	const backlog = {
		async fillSearch(limit: number) {
			asked += 1;
			if (asked === stopsAfter) stopping.abort();
			const filed = Math.min(limit, rest);
			rest -= filed;
			return filed;
		},
	};
	const log = pino({ level: 'info' }, { write: (line: string) => said.push(JSON.parse(line)) });
	const store = { backlog } as Parameters<typeof fillSearch>[0]['store'];
	const count = await fillSearch({ store, log }, stopping.signal);
	return { count, asked, said };
}

test.each([
	['nothing is left', 0, 0, 1],
	['a few are left', 7, 7, 1],
	['some more', 12, 12, 2],
	['as many as are asked for at once', 10, 10, 2],
	['more than there is time for', 1000, 200, 20],
])('%s', async (_, left, count, asked) => {
	expect(await fill(left)).toMatchObject({ count, asked });
});

test('it stops when it is to stop', async () => {
	expect(await fill(1000, { stopsAfter: 3 })).toMatchObject({ count: 30, asked: 3 });
});

test('it says how many it put in, if any', async () => {
	expect((await fill(12)).said).toMatchObject([{ count: 12 }]);
	expect((await fill(0)).said).toEqual([]);
});
