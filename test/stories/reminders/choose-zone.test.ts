import { expect, test } from 'vitest';
import { chooseZone } from '../../../src/stories/reminders/choose-zone.ts';

test.each([
	['Berlin', 'Europe/Berlin'],
	['Europe/Berlin', 'Europe/Berlin'],
	[' tokyo ', 'Asia/Tokyo'],
])('%s is one zone', (typed, zone) => expect(chooseZone(typed, 'en-US')).toBe(zone));

test('of very many as many as a menu holds', () => {
	expect(chooseZone('United States', 'en-US')).toHaveLength(25);
	expect(chooseZone('Brazil', 'en-US')).toContain('America/Sao_Paulo');
});

test.each([
	['Atlantis', 'Atlantis'],
	[' Atlantis ', 'Atlantis'],
	['', ''],
	['  ', ''],
	['x'.repeat(61), 'x'.repeat(60)],
])('%j is none, and says so', (typed, name) => {
	expect(() => chooseZone(typed, 'en-US')).toThrow(
		`No time zone is known by the name “${name}”. Write a city or a country, such as Berlin or Japan.`,
	);
});
