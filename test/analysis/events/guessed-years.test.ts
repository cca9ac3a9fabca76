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

const LOOKED_BACK = 'the year may be the one that is looked back to';

/** In every row: a text of 14 March 2024, and whether its last event may be of the year that is looked back to. */
test.each([
	[
		'Sixty years ago the storm of 1964 reached Corvo. On 14 March the ferry Vera sank off Corvo.',
		true,
	],
	[
		'It is the fiftieth anniversary of the flood of 1974. On 13 March the dam of Corvo burst.',
		true,
	],
	[
		'Forty years after the strike of 1984 Corvo looks back. The mill of Corvo was shut on 12 March.',
		true,
	],
	[
		'Sixty years ago tonight the storm of 1964 reached Corvo. On Thursday, 14 March, the ferry Vera sank off Corvo.',
		false,
	],
	[
		'Sixty years ago tonight a storm reached Corvo. On 14 March 2024 the ferry Vera sank off Corvo.',
		false,
	],
	['The ferry Vera was built in 2004. On 14 March the ferry Vera sank off Corvo.', false],
	[
		'Sixty years after the storm of 1964 Corvo votes. On 20 February the ferry Vera sank off Corvo.',
		false,
	],
])('%s', (text, isDoubted) => {
	const event = eventsOf(text).events.at(-1);
	expect(event?.why.startsWith(LOOKED_BACK)).toBe(isDoubted);
});
