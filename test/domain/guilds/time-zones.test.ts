import { expect, test } from 'vitest';
import { isTimeZone } from '../../../src/domain/calendar.ts';
import { findTimeZones, isPlace } from '../../../src/domain/guilds/time-zones.ts';
import {
	citiesWithZones,
	statesWithZones,
	ZONE_ABBREVIATIONS,
} from '../../../src/domain/guilds/zone-names.ts';

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
check('Calcutta', 'Asia/Kolkata');
check('Asia/Calcutta', 'Asia/Kolkata');
check('US/Eastern', 'America/New_York');
check('us/pacific', 'America/Los_Angeles');
check('Mumbai', 'Asia/Kolkata');
check('san francisco', 'America/Los_Angeles');
check('München', 'Europe/Berlin');
check('Kiev', 'Europe/Kyiv');
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

test.each([
	['EST', 'America/New_York', 'America/Panama'],
	['ist', 'Asia/Kolkata', 'Europe/Dublin'],
	['CST', 'America/Chicago', 'Asia/Shanghai'],
	['BST', 'Europe/London', 'Asia/Dhaka'],
])('“%s” may be several, which are asked for', (typed, one, other) => {
	expect(findTimeZones(typed, 'en-US')).toEqual(expect.arrayContaining([one, other]));
});

check('Arizona', 'America/Phoenix');
check('ohio', 'America/New_York');
check('Queensland', 'Australia/Brisbane');
check('british columbia', 'America/Vancouver');
check('Saigon', 'Asia/Ho_Chi_Minh');
check('Rangoon', 'Asia/Yangon');
check('Barcelona', 'Europe/Madrid');
check('Boston', 'America/New_York');

test.each([
	['Texas', 'America/Chicago', 'America/Denver'],
	['Georgia', 'America/New_York', 'Asia/Tbilisi'],
	['AST', 'America/Halifax', 'Asia/Riyadh'],
	['PST', 'America/Los_Angeles', 'Asia/Manila'],
	['MST', 'America/Denver', 'America/Phoenix'],
])('“%s” is in several, or several are called so', (typed, one, other) => {
	expect(findTimeZones(typed, 'en-US')).toEqual(expect.arrayContaining([one, other]));
});

test('a state does not stand before a city or a zone of its name', () => {
	expect(findTimeZones('Victoria', 'en-US')).toContain('Australia/Melbourne');
	expect(findTimeZones('New York', 'en-US')).toEqual(['America/New_York']);
	expect(findTimeZones('Washington', 'en-US')).toEqual(['America/New_York']);
	expect(findTimeZones('or', 'en-US')).not.toContain('America/Denver');
});

test('EST is not the beginning of Estonia', () => {
	expect(findTimeZones('EST', 'en-US')).not.toContain('Europe/Tallinn');
});

test.each(['Calcutta', 'US/Eastern', 'Delhi', 'Frankfurt'])('“%s” is one zone', (typed) => {
	expect(findTimeZones(typed, 'en-US')).toHaveLength(1);
});

test('every zone of a city and of an abbreviation is one that can be set', () => {
	const zones = [
		...[...citiesWithZones(), ...statesWithZones()].map(([, zone]) => zone),
		...Object.values(ZONE_ABBREVIATIONS).flat(),
	];
	expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
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

test('three letters of a country or a state are enough, two are not', () => {
	expect(findTimeZones('ira', 'en')).toContain('Asia/Tehran');
	expect(findTimeZones('ir', 'en')).not.toContain('Asia/Tehran');
	expect(findTimeZones('ohi', 'en')).toContain('America/New_York');
	expect(findTimeZones('oh', 'en')).not.toContain('America/New_York');
});

test.each([
	['Asia/Tokyo', true],
	['America/Argentina/Salta', true],
	['UTC', false],
	['Etc/UTC', false],
	['Etc/GMT+5', false],
])('%s is the time of a place: %s', (zone, expected) => {
	expect(isPlace(zone)).toBe(expected);
});
