import { expect, test } from 'vitest';
import type { Threshold } from '../../../src/domain/articles/event.ts';
import { USUAL_SETTINGS } from '../../../src/domain/reminders/reminder-settings.ts';
import { startFeeding } from '../../support/feeding.ts';
import { item } from '../../support/feeds.ts';
import { longText } from '../../support/long-text.ts';

const START = '2024-03-07T12:00:00Z';
/** Something certain that is notable, and no great day. */
const OPENED = 'The harbour of Lumen opened on 5 March 2024.';

test('a post tells a day to remember that is worth it to its server', async () => {
	const feeding = await startFeeding(START);
	const servers: [string, Threshold][] = [
		['g2', 'great days'],
		['g3', 'notable'],
		['g4', 'everything certain'],
	];
	await feeding.follow();
	for (const [guild, threshold] of servers) {
		await feeding.app.reminderSettings.keep(guild as never, { ...USUAL_SETTINGS, threshold });
		await feeding.follow({}, guild);
	}
	feeding.serve([item(1, { content: `${OPENED}\n\n${longText(0)}` })]);

	await feeding.tick(START);

	const told = feeding.tried.map(({ guild, card }) => [
		guild,
		JSON.stringify(card).includes('Worth remembering: '),
	]);
	expect(Object.fromEntries(told)).toEqual({ g1: true, g2: false, g3: true, g4: true });
});
