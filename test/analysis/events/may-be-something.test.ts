import { expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** How many dates of a text are for its timeline? */
function kept(text: string): number {
	return eventsOf(text).dates.filter(({ key }) => key).length;
}

test.each([
	['According to the Zell Post, the visit could happen in April or early May.', 0],
	['The talks may take place in May 2025.', 0],
	['The hearing might be held on 5 May 2025.', 0],
	['The visit of King Olav to Zell could happen in May 2025.', 1],
	['The Corvo summit may take place in Zell in May 2025.', 1],
	['The hearing will begin on 5 May 2025.', 1],
	['The visit happened on 5 March 2024.', 1],
	['A visit to Zell could happen in May 2025.', 1],
	['King Olav could visit Zell in May 2025.', 1],
])('%s %i', (text, expected) => expect(kept(text)).toBe(expected));
