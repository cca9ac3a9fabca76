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

test.each(['Atlantis', ' Atlantis ', '', '  ', 'x'.repeat(61)])('%j is none', (typed) => {
	expect(chooseZone(typed, 'en-US')).toEqual([]);
});
