import { expect, test } from 'vitest';
import { publishedDay } from '../../src/analysis/published-day.ts';

function check(name: string, given: [published?: string, timeZone?: string], day?: string): void {
	test(name, () => {
		expect(publishedDay(...given)).toBe(day);
	});
}

check('nothing', [], undefined);
check('a day stays as it is', ['2023-02-22', 'Asia/Tokyo'], '2023-02-22');
check('an instant as it is written', ['2023-02-22T23:30:00-05:00'], '2023-02-22');
check('an instant in a zone to the east', ['2023-02-22T23:30:00Z', 'Asia/Tokyo'], '2023-02-23');
check('an instant in a zone to the west', ['2023-02-22T03:30:00.5Z', 'America/Lima'], '2023-02-21');
check('an hour without an offset is local', ['2023-02-22T23:30', 'Asia/Tokyo'], '2023-02-22');
