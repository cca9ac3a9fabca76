import { expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import {
	type ReminderSettings,
	USUAL_CHOICES,
} from '../../../src/domain/reminders/reminder-settings.ts';
import { mergedAnniversaries } from '../../../src/stories/reminders/due-anniversaries.ts';
import { eventsOn } from '../../../src/stories/reminders/events-on.ts';
import { type DateParts, saveArticle } from '../../support/articles.ts';
import { ASKER, emptyServer, type Server } from '../../support/ask.ts';

const DAY = '2024-03-07';

async function serverTelling(...labels: readonly string[]): Promise<Server> {
	const server = await emptyServer();
	for (const label of labels) await tell(server, label);
	return server;
}

/** What happened on 7 March 2019, and is worth a post. */
async function tell({ library }: Server, label: string): Promise<void> {
	const event = { class: 'other', people: [], worth: 0.5, risk: false };
	const date = { earliest: '2019-03-07', label, event } as DateParts;
	await saveArticle(library, { title: label, dates: [date] });
}

function due(
	{ book }: Server,
	days: readonly Day[] = [DAY],
	chosen: Partial<ReminderSettings> = {},
) {
	return mergedAnniversaries(book, { ...USUAL_CHOICES, ...chosen }, days);
}

/** In the order of the alphabet: of what is worth the same each run posts another first. */
async function labelsDue(...asked: Parameters<typeof due>): Promise<string[]> {
	return (await due(...asked)).map(({ keyDate }) => keyDate.label).sort();
}

async function labelsOn(server: Server): Promise<string[]> {
	return (await eventsOn(server, DAY)).events.map(({ label }) => label);
}

test('of a day of which the same is told nothing is merged anew', async () => {
	const server = await serverTelling('A flood came', 'Zell voted');

	const [{ events }, posts] = [await eventsOn(server, DAY), await due(server)];

	expect((await eventsOn(server, DAY)).events).toBe(events);
	expect(await due(server)).toBe(posts);
});

test('an article that came in between is told of', async () => {
	const server = await serverTelling('A flood came');
	await labelsOn(server);
	await labelsDue(server);

	await tell(server, 'Zell voted');

	expect(await labelsOn(server)).toEqual(['A flood came', 'Zell voted']);
	expect(await labelsDue(server)).toEqual(['A flood came', 'Zell voted']);
});

test('so is a date that the server added', async () => {
	const server = await serverTelling('A flood came');
	await labelsOn(server);
	await labelsDue(server);

	await server.book.own.add({ day: '2021-03-07', label: 'Ours', repeat: 'yearly' }, ASKER);

	expect(await labelsOn(server)).toEqual(['A flood came', 'Ours']);
	expect(await labelsDue(server)).toEqual(['A flood came', 'Ours']);
});

test('what was muted in between is not', async () => {
	const server = await serverTelling('A flood came', 'Zell voted');
	const flood = (await due(server)).find(({ keyDate }) => keyDate.label === 'A flood came');
	const article = flood?.keyDate.article?.id ?? '';

	await server.book.mute({ kind: 'article', article });

	expect(await labelsDue(server)).toEqual(['Zell voted']);
});

test('other days and other settings are other posts', async () => {
	const server = await serverTelling('A flood came');

	expect(await labelsDue(server)).toEqual(['A flood came']);
	expect(await labelsDue(server, ['2024-03-08'])).toEqual([]);
	expect(await labelsDue(server, [DAY], { threshold: 'great days' })).toEqual([]);
	expect(await labelsDue(server, [DAY], { pausedUntil: '2024-04-01' })).toEqual([]);
	expect(await labelsDue(server)).toEqual(['A flood came']);
});
