import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import type { Candidate } from '../../../src/analysis/events/candidate.ts';
import { openGiven } from '../../../src/analysis/events/reading/given.ts';
import { weigh } from '../../../src/analysis/events/weigh.ts';
import { models } from '../../support/models.ts';
import { eventsOf } from './events-of.ts';
import { toldIn } from './told.ts';

const first = (text: string, title?: string) => {
	const [event] = eventsOf(text, title === undefined ? {} : { title }).events;
	return { label: event?.label, certain: event?.certain };
};

describe('the title stands for a label that does not do', () => {
	const TEXT = 'It was the worst fire at the Corvo mill on Monday: flames destroyed its roof.';

	test('where it tells the same of that day', () => {
		expect(first(TEXT, 'Flames destroy roof of Corvo mill')).toEqual({
			label: 'Flames destroy roof of Corvo mill',
			certain: true,
		});
	});

	test.each([
		['tells something else', TEXT, 'Ann Oram sings at the opera of Tolve'],
		['has no verb with a tense', TEXT, 'Roof of Corvo mill destroyed by flames'],
		[
			'stands above an article of later',
			TEXT.replace('Monday', '4 January'),
			'Flames destroy roof of Corvo mill',
		],
	])('not where it %s', (_why, text, title) => {
		expect(first(text, title)).not.toEqual({ label: title, certain: true });
	});

	test('where it has the verb of the sentence, which tells of a vote by its day', () => {
		expect(
			first(
				'The opposition has won Saturday’s parliamentary election in the island nation of Tolve.',
				'Opposition wins Tolve parliamentary election',
			),
		).toEqual({ label: 'Opposition wins Tolve parliamentary election', certain: true });
	});

	test('not where the title tells another verb of the sentence', () => {
		const text =
			'Former pupils of his marched through the old town of Corvo on Monday after a teacher was jailed for fraud.';
		expect(first(text, 'Teacher of Corvo jailed for fraud')).not.toMatchObject({
			label: 'Teacher of Corvo jailed for fraud',
		});
	});

	test('not where the sentence tells of an earlier day and was said on this one', () => {
		const told =
			'Part of the Corvo mill gave way on Saturday and 3 workers died, its owner said Monday.';
		const title = 'Three workers die as Corvo mill gives way';
		const { events } = eventsOf(told, { title });
		expect(
			events.map(({ value, label, certain }) => certain && label === title && value),
		).not.toContain('2024-03-11');
	});

	test('and of who condemns an attack it is the statement, not the attack', () => {
		const told =
			'The Corvan government Monday condemned the two bomb explosions near embassies in Zell and Tolve.';
		const { events } = eventsOf(told, { title: 'Corvo Condemns Bomb Blasts in Zell, Tolve' });
		expect(events[0]).toMatchObject({ class: 'statement' });
	});

	test('never where somebody is accused, by name or not', () => {
		expect(
			first(
				'The Tolve prosecutor announced on Monday that a builder was indicted for manslaughter in a trench collapse.',
				'Builder indicted for manslaughter in Tolve trench collapse',
			),
		).toMatchObject({ certain: false });
	});

	test('never of what befell somebody by name', () => {
		const text =
			'It was the worst day for Corvo on Monday, when a court sentenced Vasil Kono to prison.';
		expect(first(text, 'Court in Corvo sentences Vasil Kono to prison')).toMatchObject({
			certain: false,
		});
	});
});

test('where the longest label reads wrong, the next one that reads well is taken', () => {
	expect(first('Corvo defeated Tolve 1-0 on Monday; Nebel defeated Mare 3-0.')).toEqual({
		label: 'Corvo defeated Tolve 1-0',
		certain: true,
	});
});

describe('whether the title may stand for a label', () => {
	const text = 'It was the worst fire at the Corvo mill on Monday: flames destroyed its roof.';
	const { document, names, candidates } = toldIn(text, 'Flames destroy roof of Corvo mill');
	const [candidate] = candidates;
	const given = openGiven({ document, names, dates: findDates(document), ...models });
	const sourceOf = (changes: Partial<Candidate>) =>
		candidate && weigh({ ...candidate, ...changes }, given).candidate.label?.source;

	test('of the first two sentences', () => {
		expect([0, 1, 2].map((rank) => sourceOf({ rank }))).toEqual(['title', 'title', 'clause']);
	});

	test('of a main clause', () => {
		const clause = candidate?.clause;
		const kinds = ['main', 'told', 'adverbial'] as const;
		const sources = kinds.map((kind) => clause && sourceOf({ clause: { ...clause, kind } }));
		expect(sources).toEqual(['title', 'clause', 'clause']);
		expect(sourceOf({ clause: undefined })).toBe('clause');
	});

	test('of the news of the week', () => {
		const date = candidate?.date;
		expect(date && sourceOf({ date: { ...date, earliest: '2024-03-01' } })).toBe('clause');
	});
});
