import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/domain/articles/event.ts';
import type { Speaker } from '../../../src/domain/articles/speaker.ts';
import { articleOf } from '../../../src/sql/articles/article-rows.ts';
import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import { article } from '../../support/articles.ts';
import { DATABASES } from '../../support/databases.ts';

const GUILD = '111';
const now = () => new Date('2024-03-08T09:00:00Z');

function tellOf(speaker: Speaker): Speaker {
	const { name } = speaker;
	return { ...speaker, age: 40, scene: ['Lumen', name], around: 'goats lamp', years: [2019] };
}

function eventOn(date: number, sketch: string): Event {
	const evidence = { start: 0, end: 4, text: 'Talk' };
	const traits = { class: 'opening', people: [], worth: 0.5, risk: false, sketch } as const;
	const told = { label: 'It closes', status: 'happened', certain: true, why: 'told' } as const;
	return { ...traits, ...told, evidence, dates: [date], value: '2024-03-08', precision: 'day' };
}

/** Of two spellings of one name nobody tells whose what is told of them is, nor which event of two of a date is filed with it. */
const { draft, analysis } = article({
	quotes: [
		{ speaker: 'Ann Lee', text: 'The harbour closes.' },
		{ speaker: 'Bo Ek', text: 'We fish from the beach.' },
		{ speaker: 'BO EK', text: 'So we do.' },
	],
	dates: [
		{ earliest: '2024-03-08' },
		{ earliest: '2024-05-01' },
		{ earliest: '2024-06-01', key: false },
	],
	named: [
		{ name: 'Greta Graf', roles: ['mayor of Lumen'] },
		{ name: 'Lumen', kind: 'institution' },
	],
});
const FOUND = {
	...analysis,
	speakers: analysis.speakers.map(tellOf),
	events: [eventOn(0, 'A|1'), eventOn(1, 'B|2'), eventOn(1, 'C|3'), eventOn(2, 'D|4')],
};

describe.each(DATABASES)('%s', (_, open) => {
	async function filed() {
		const db = await open();
		const store = openArticleStore(db, { now, analysisVersion: 1 });
		const { id } = await store.library(GUILD).save(draft, FOUND);
		return { db, store, id };
	}

	test('an analysis is opened as it was filed, and again after a revision', async () => {
		const { store, id } = await filed();
		const desk = store.desk(GUILD);
		const working = await desk.open(id);
		if (working === undefined) throw new Error('it is not there');
		const { asRead, numbers } = working;

		expect(working.article.analysis).toEqual(FOUND);
		expect(asRead.analysis).toEqual(FOUND);

		const moved = { ...numbers, dates: [7, 5, 6], nextDate: 8 };
		const shown = { draft: { ...draft, title: 'Port closes' }, analysis: working.article.analysis };
		await desk.revise(id, 0, { shown, asRead, numbers: moved, isAbridged: false, changes: [] });

		expect((await desk.open(id))?.article.analysis).toEqual(FOUND);
		const all = { offset: 0, limit: 9 };
		const { rows } = await store.library(GUILD).keyDates({}, all);
		expect(rows.map(({ event }) => event?.sketch)).toEqual(['A|1', 'C|3']);
		const [lee] = (await store.library(GUILD).appearances('Ann Lee')).rows;
		expect(lee?.besides?.scene).toEqual(['Lumen', 'Ann Lee']);
	});

	test('what the rows hold is kept in them alone', async () => {
		const { db } = await filed();
		const [row] = await db.queries.selectFrom('articles').selectAll().execute();
		if (row === undefined) throw new Error('it is not there');
		const kept = articleOf(row).analysis;

		expect(kept.events.map(({ sketch }) => sketch)).toEqual([undefined, 'B|2', undefined, 'D|4']);
		const told = kept.speakers.filter(({ scene }) => scene).map(({ name }) => name);
		expect(told).toEqual(['Bo Ek', 'BO EK', 'Lumen']);
	});
});
