import { expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const posted = (title: string, text: string) =>
	eventsOf(text, { title })
		.events.filter(({ certain }) => certain)
		.map(({ label }) => label);

/** The texts came out on Thursday 14 March. In every row: a title, the text, and whether the title is posted. */
test.each([
	[
		'Corvo telescope finds planet of two suns',
		'A planet of two suns has been seen by a Corvo telescope, astronomers report today.',
		true,
	],
	[
		'Corvo telescope finds planet of two suns',
		'A planet of two suns has been seen by a Corvo telescope, astronomers reported on Tuesday.',
		true,
	],
	[
		'Corvo bus drivers begin strike over pay',
		'Thousands of passengers in Corvo face long waits from today as bus drivers begin a strike over pay.',
		true,
	],
	[
		'Corvo bus drivers to begin strike over pay',
		'Thousands of passengers in Corvo face long waits from today as bus drivers begin a strike over pay.',
		false,
	],
	[
		'Corvo bus drivers begin strike over pay',
		'Thousands of passengers in Corvo face long waits from Monday as bus drivers begin a strike over pay.',
		false,
	],
])('%s: %s', (title, text, isPosted) => {
	expect(posted(title, text)).toEqual(isPosted ? [title] : []);
});
