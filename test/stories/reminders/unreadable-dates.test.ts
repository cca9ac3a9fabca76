import { expect, test } from 'vitest';
import { StoreFault } from '../../../src/ports/store-fault.ts';
import { planAnniversaries } from '../../../src/stories/reminders/plan-anniversaries.ts';
import { saveArticle } from '../../support/articles.ts';
import { startReminding } from '../../support/reminding.ts';

test('a server whose dates cannot be read is put off, and the others are reminded', async () => {
	const { app, database, library, choose, tick, tried } =
		await startReminding('2027-02-21T20:00:00Z');
	const dates = [{ earliest: '2023-02-22', label: 'The harbour opens' }] as const;
	await saveArticle(library, { dates });
	await saveArticle(app.store.library('g2'), { dates });
	await choose();
	await choose({}, 'g2');
	const { queries } = database;
	const ours = queries.selectFrom('libraries').where('owner', '=', 'g1').select('number');
	const { finding } = await queries
		.selectFrom('key_dates')
		.where('library', '=', ours)
		.select('finding')
		.executeTakeFirstOrThrow();
	const make = (stored: string) =>
		queries.updateTable('key_dates').where('library', '=', ours).set({ finding: stored }).execute();
	await make('{}');

	await tick('2027-02-22T09:15:00Z');
	expect(tried.map(({ channel }) => channel)).toEqual(['channel of g2']);

	await make(finding);
	await tick('2027-02-22T10:20:00Z');
	expect(tried.map(({ channel }) => channel)).toEqual(['channel of g2', 'channel of g1']);
});

test('a server whose choices cannot be read is put off, and the others are reminded', async () => {
	const { app, database, library, choose, tick, tried } =
		await startReminding('2027-02-21T20:00:00Z');
	const dates = [{ earliest: '2023-02-22', label: 'The harbour opens' }] as const;
	await saveArticle(library, { dates });
	await saveArticle(app.store.library('g2'), { dates });
	await choose();
	await choose({}, 'g2');
	const { queries } = database;
	const make = (settings: string) =>
		queries.updateTable('reminder_settings').where('guild', '=', 'g1').set({ settings }).execute();
	const { settings } = await queries
		.selectFrom('reminder_settings')
		.where('guild', '=', 'g1')
		.select('settings')
		.executeTakeFirstOrThrow();

	for (const unreadable of ['{', '[]', '{"leads":"often"}']) {
		await make(unreadable);
		await tick('2027-02-22T09:15:00Z');
		await expect(app.reminderSettings.of('g1')).rejects.toThrow('this version cannot read');
	}
	expect(tried.map(({ channel }) => channel)).toEqual(['channel of g2']);

	await make(settings);
	await tick('2027-02-22T10:20:00Z');
	expect(tried.map(({ channel }) => channel)).toEqual(['channel of g2', 'channel of g1']);
});

test('a database that does not answer for a moment puts nobody off', async () => {
	const { app, library, choose, tick, tried } = await startReminding('2027-02-21T20:00:00Z');
	await saveArticle(library, { dates: [{ earliest: '2023-02-22', label: 'The harbour opens' }] });
	await choose();
	const now = () => new Date('2027-02-22T09:14:00Z');
	const reminderBooks = {
		book: () => {
			throw new StoreFault('unreachable');
		},
	};

	await expect(planAnniversaries({ ...app, now, reminderBooks })).rejects.toThrow(StoreFault);
	await tick('2027-02-22T09:15:00Z');

	expect(tried.map(({ channel }) => channel)).toEqual(['channel of g1']);
});
