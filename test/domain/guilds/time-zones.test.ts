import { expect, test } from 'vitest';
import { isTimeZone } from '../../../src/domain/calendar.ts';
import { findTimeZones } from '../../../src/domain/guilds/time-zones.ts';

/** The best that is found for what is typed. */
function check(typed: string, expected: string, locale = 'en-US') {
	test(`“${typed}” in ${locale} is ${expected}`, () => {
		expect(findTimeZones(typed, locale)[0]).toBe(expected);
	});
}

check('Europe/Berlin', 'Europe/Berlin');
check('europe/berlin', 'Europe/Berlin');
check('berl', 'Europe/Berlin');
check('New York', 'America/New_York');
check('são paulo', 'America/Sao_Paulo');
check('kolkata', 'Asia/Kolkata');
check('kyiv', 'Europe/Kyiv');
check('utc', 'UTC');
check('Berlin ', 'Europe/Berlin');
check(' tokyo,', 'Asia/Tokyo');
check('japan', 'Asia/Tokyo');
check('Deutschl', 'Europe/Berlin', 'de');
check('', 'Europe/Berlin', 'de');
check('', 'Asia/Tokyo', 'ja');

test('several of them, cities before what else has the word', () => {
	expect(findTimeZones('lo', 'en-US').slice(0, 4)).toEqual([
		'America/Los_Angeles',
		'America/Kentucky/Louisville',
		'Africa/Lome',
		'America/Lower_Princes',
	]);
	expect(findTimeZones('argentina', 'en-US').length).toBeGreaterThan(5);
});

test('none by offset, abbreviation or nonsense', () => {
	for (const typed of ['UTC+2', 'CET', 'Xanadu']) expect(findTimeZones(typed, 'en-US')).toEqual([]);
});

test('every one, once, by a name that can be set', () => {
	const all = findTimeZones('', 'pl');
	expect(new Set(all).size).toBe(all.length);
	expect(all.length).toBeGreaterThan(400);
	expect(all.filter((zone) => !isTimeZone(zone))).toEqual([]);
	expect(all).not.toContain('Asia/Calcutta');
});
