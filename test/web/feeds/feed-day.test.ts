import { expect, test } from 'vitest';
import { feedDay } from '../../../src/web/feeds/feed-day.ts';

const NOW = new Date('2026-05-07T12:00:00Z');

test.each([
	['RFC 822', 'Thu, 07 May 2026 09:00:00 +0200', '2026-05-07T09:00:00.000+02:00'],
	['RFC 3339', '2026-05-06T23:00:00-05:00', '2026-05-06T23:00:00.000-05:00'],
	['parts of a second', '2026-05-06T23:00:00.123Z', '2026-05-06T23:00:00.000Z'],
	['a wrong weekday', 'Mon, 06 May 2026 10:00:00 GMT', '2026-05-06T10:00:00.000Z'],
	['a colon in the zone', 'Fri, 19 Nov 2021 01:45:08 +02:00', '2021-11-19T01:45:08.000+02:00'],
	['a named zone in the evening', 'Tue, 14 Apr 2026 21:40:00 PDT', '2026-04-14T21:40:00.000-07:00'],
	['another named zone', 'Sat, 18 Apr 2026 00:30:00 CEST', '2026-04-18T00:30:00.000+02:00'],
	[
		'a zone at the end of the world',
		'Sun, 19 Apr 2026 06:10:00 NZST',
		'2026-04-19T06:10:00.000+12:00',
	],
	['half an hour', 'Sun, 19 Apr 2026 03:10 IST', '2026-04-19T03:10:00.000+05:30'],
	['a zone nobody knows', 'Tue, 14 Apr 2026 23:40:00 QQT', '2026-04-14T23:40:00.000Z'],
	['no zone', 'Tue, 14 Apr 2026 23:40:00', '2026-04-14T23:40:00.000Z'],
	['no hour', 'Nov 18, 2023', '2023-11-18T00:00:00.000Z'],
	['a day alone', '2023-11-18', '2023-11-18T00:00:00.000Z'],
	['d/m', '04/03/2026 09:15', '2026-03-04T09:15:00.000Z'],
	['m/d that cannot be d/m', '04/25/2026', '2026-04-25T00:00:00.000Z'],
	['d.m.', '04.03.2026 09:15', '2026-03-04T09:15:00.000Z'],
	['a German month', 'Sa, 18 März 2023 08:30:00 +0100', '2023-03-18T08:30:00.000+01:00'],
	['a French month', 'mar., 14 févr. 2023 08:30:00 +0100', '2023-02-14T08:30:00.000+01:00'],
	['a Spanish month', '3 de agosto de 2023', '2023-08-03T00:00:00.000Z'],
	['a Russian month', '14 апреля 2023 08:30', '2023-04-14T08:30:00.000Z'],
	['a Hungarian day', '2023. április 14.', '2023-04-14T00:00:00.000Z'],
	['a Greek month cut short', '14 Απρ 2023 08:30:00 +0300', '2023-04-14T08:30:00.000+03:00'],
	['a Japanese day', '2023年4月14日', '2023-04-14T00:00:00.000Z'],
	['seconds since 1970', '1778140800', '2026-05-07T08:00:00.000Z'],
	['an hour ahead of us, for clocks differ', '2026-05-07T12:59:00Z', '2026-05-07T12:59:00.000Z'],
	['today in a zone that nobody names', '2026-05-08T01:59:00', '2026-05-08T01:59:00.000Z'],
])('%s: %s', (_, written, expected) => {
	expect(feedDay(written, NOW)).toBe(expected);
});

test.each([
	['two hours ahead', '2026-05-07T14:00:00Z'],
	['later than anywhere, without a zone', '2026-05-08T03:00:00'],
	['tomorrow', '2026-05-08T12:00:00Z'],
	['in ten years', 'Sat, 03 Nov 2035 07:00:00 GMT'],
	['1970', 'Thu, 01 Jan 1970 00:00:00 +0000'],
	['zero', '0'],
	['the year 1', '0001-01-01T00:00:00Z'],
	['a word', 'soon'],
	['nothing', undefined],
])('%s is no day', (_, written) => {
	expect(feedDay(written, NOW)).toBeUndefined();
});
