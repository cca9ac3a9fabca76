import { expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const GUESSED = 'the year is guessed';

/** In every row: a text of 14 March 2024, and whether the year of its event is guessed from nothing. */
test.each([
	['Ann Lee spoke of Corvo before the July 8 presidential election in Corvo.', true],
	['Ann Lee spoke of the Corvo earthquake of July 8.', true],
	['Ann Lee spoke of the Corvo earthquake of February 8.', false],
	['Ann Lee spoke of the Corvo earthquake of July 8, 2023.', false],
	['The mill of Corvo was burnt down on July 8.', false],
	['Ann Lee spoke of the Corvo earthquake on Monday.', false],
])('%s', (text, isGuessed) => {
	const [event] = eventsOf(text).events;
	expect(event?.why.startsWith(GUESSED)).toBe(isGuessed);
});
