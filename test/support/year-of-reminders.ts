import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/calendar.ts';
import { passTime } from '../../src/stories/reminders/pass-time.ts';
import { saveArticle } from './articles.ts';
import { startReminding } from './reminding.ts';

const HOURS = [0, 2, 9, 23];
const MINUTE_MS = 60_000;
/** No guild's posts come later after its hour. */
const SPREAD = { minutes: 10 };
/** Clock changes of both halves of the year, its end and a leap day that comes on another. */
const ORIGINS: readonly Day[] = [
	'2020-01-01',
	'2021-03-14',
	'2022-03-28',
	'2024-02-29',
	'2019-10-31',
	'2018-11-01',
	'2023-12-31',
];
const TOLD = ['01-01', '02-28', '03-14', '03-28', '10-31', '11-01', '12-31'];

/** A guild in each zone, its hour one of four. */
async function startEverywhere(from: string, zones: readonly string[]) {
	const reminding = await startReminding(from);
	await saveArticle(reminding.app.store.library(), {
		dates: ORIGINS.map((earliest) => ({ earliest })),
	});
	const clocks = new Map<string, { readonly timeZone: string; readonly hour: number }>();
	for (const [place, timeZone] of zones.entries()) {
		const clock = { timeZone, hour: HOURS[place % HOURS.length] ?? 9 };
		clocks.set(timeZone, clock);
		await reminding.choose(clock, timeZone);
	}
	return { ...reminding, clocks };
}

type Everywhere = Awaited<ReturnType<typeof startEverywhere>>;

/** Each post with its guild, local day and hour. */
function postsOf({ tried, clocks }: Everywhere) {
	return tried.map(({ guild, at }) => {
		const { timeZone = 'UTC', hour = 0 } = clocks.get(guild) ?? {};
		const instant = Temporal.Instant.fromEpochMilliseconds(at.getTime());
		const local = instant.toZonedDateTimeISO(timeZone);
		return { guild, hour, day: local.toPlainDate().toString() as Day, local };
	});
}

/** Tests that live through a year, and a week of it minute by minute, with a guild in each of `zones`. */
export function yearOfReminders(zones: readonly string[], timeoutMs: number): void {
	test(`in a year, in ${zones.length} zones, each day is told once, on it and in its hour`, {
		timeout: timeoutMs,
	}, async () => {
		const everywhere = await startEverywhere('2026-12-30T00:00:00Z', zones);
		const { app, setTime } = everywhere;

		await passTime(app, { clock: { set: setTime }, until: new Date('2028-01-02T12:00:00Z') });

		const told = Map.groupBy(postsOf(everywhere), ({ guild }) => guild);
		expect(told.size).toBe(zones.length);
		const year = TOLD.map((monthDay) => `2027-${monthDay}`);
		for (const [zone, posts] of told) {
			const days = ['2026-12-31', ...year, '2028-01-01'];
			expect(`${zone} ${posts.map(({ day }) => day)}`).toBe(`${zone} ${days}`);
			const untimely = posts.filter((post) => !isTimely(post));
			expect(untimely.map(({ local }) => local.toString())).toEqual([]);
		}
	});

	test(`minute by minute, a week in ${zones.length} zones is as it is when time is skipped`, {
		timeout: timeoutMs,
	}, async () => {
		const [from, to] = ['2027-10-28T00:00:00Z', '2027-11-04T00:00:00Z'];
		const skipping = await startEverywhere(from, zones);
		const waiting = await startEverywhere(from, zones);

		await passTime(skipping.app, { clock: { set: skipping.setTime }, until: new Date(to) });
		for (let at = Date.parse(from); at <= Date.parse(to); at += MINUTE_MS) {
			await waiting.tick(new Date(at));
		}

		// A minute looks for what was due since the last one.
		const skipped = postsOf(skipping).map(({ guild, local }) => `${guild} ${nextMinute(local)}`);
		const waited = postsOf(waiting).map(({ guild, local }) => `${guild} ${local}`);
		expect(skipped.length).toBeGreaterThan(zones.length);
		expect(skipped.sort()).toEqual(waited.sort());
	});
}

/** Has the hour come, as the clocks on the wall show it, and had it not come a little before? */
function isTimely({ hour, day, local }: ReturnType<typeof postsOf>[number]): boolean {
	const wanted = Temporal.PlainDate.from(day).toPlainDateTime({ hour });
	const before = local.subtract(SPREAD).toPlainDateTime();
	return (
		Temporal.PlainDateTime.compare(local.toPlainDateTime(), wanted) >= 0 &&
		Temporal.PlainDateTime.compare(before, wanted) < 0
	);
}

function nextMinute(local: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
	return local.round({ smallestUnit: 'minute', roundingMode: 'ceil' });
}
