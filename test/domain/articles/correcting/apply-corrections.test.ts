import { describe, expect, test } from 'vitest';
import type { ArticleDraft, Published } from '../../../../src/domain/articles/article.ts';
import {
	correctDraft,
	correctFindings,
	type Findings,
} from '../../../../src/domain/articles/correcting/apply-corrections.ts';
import type { Correction } from '../../../../src/domain/articles/correction.ts';
import type { DateFinding } from '../../../../src/domain/articles/key-date.ts';
import type { Quote } from '../../../../src/domain/articles/quote.ts';

const MARCH: Published = { day: '2024-03-04', timeZone: 'UTC' };
const APRIL: Published = { day: '2024-04-05', timeZone: 'UTC' };

const DRAFT: ArticleDraft = {
	title: 'Flood in Zell',
	text: 'It rained.',
	published: MARCH,
	source: 'Harbour News',
	url: 'https://zell.example/flood',
};

describe('an article as people have it', () => {
	test.each<[string, Correction[], object]>([
		['nothing put right', [], DRAFT],
		['a title', [{ kind: 'title', from: 'Flood', to: 'Storm' }], { ...DRAFT, title: 'Storm' }],
		[
			'the later one counts',
			[
				{ kind: 'title', from: 'Flood', to: 'Storm' },
				{ kind: 'title', from: 'Storm', to: 'Hail' },
			],
			{ ...DRAFT, title: 'Hail' },
		],
		[
			'a source',
			[{ kind: 'source', from: 'Harbour News', to: 'Zell Post' }],
			{ ...DRAFT, source: 'Zell Post' },
		],
		[
			'a source that is none',
			[{ kind: 'source', from: 'Harbour News' }],
			{ title: 'Flood in Zell', text: 'It rained.', published: MARCH, url: DRAFT.url },
		],
		[
			'an address',
			[{ kind: 'url', to: 'https://zell.example/storm' }],
			{ ...DRAFT, url: 'https://zell.example/storm' },
		],
		[
			'an address that is none',
			[{ kind: 'url', from: 'https://zell.example/flood' }],
			{ title: 'Flood in Zell', text: 'It rained.', published: MARCH, source: 'Harbour News' },
		],
		[
			'a day of publication',
			[{ kind: 'published', from: MARCH, to: APRIL }],
			{ ...DRAFT, published: APRIL },
		],
	])('%s', (_name, corrections, expected) => {
		expect(correctDraft(DRAFT, corrections)).toStrictEqual(expected);
	});
});

const SPAN = { start: 0, end: 6, text: 'Monday' };

function quote(text: string, speaker: string | null): Quote {
	return {
		...SPAN,
		text,
		kind: 'direct',
		speaker,
		speakers: speaker === null ? [] : [speaker],
		role: 'mayor',
		medium: null,
		cue: null,
		said: null,
		confidence: 0.6,
		why: 'the speaker before the verb',
		group: 0,
	};
}

const MONDAY: DateFinding = {
	...SPAN,
	type: 'TIME',
	value: '2024-03-04T10:00',
	earliest: '2024-03-04',
	latest: '2024-03-05',
	precision: 'month',
	label: 'Rain fell',
	key: false,
	origin: '2014-03-04',
	certain: false,
	why: 'weekday',
};
const TUESDAY: DateFinding = { ...MONDAY, earliest: null, latest: null, label: 'Snow fell' };

const FOUND: Findings = {
	quotes: [quote('It rains', 'Ann Lee'), quote('It snows', null), quote('It hails', 'Bo Ek')],
	speakers: [
		{ name: 'Ann Lee', kind: 'person', aliases: ['Lee'], roles: ['mayor'], quotes: 1 },
		{ name: 'Bo Ek', kind: 'person', aliases: [], roles: [], quotes: 7 },
	],
	dates: [MONDAY, TUESDAY],
	summary: { line: SPAN, points: [SPAN], long: [SPAN] },
	events: [
		{
			dates: [0],
			value: '2024-03-04',
			precision: 'day',
			label: 'Rain fell',
			class: 'disaster',
			status: 'happened',
			people: [],
			worth: 0.7,
			certain: false,
			risk: false,
			evidence: SPAN,
			why: 'weekday',
		},
	],
};
const READ = {
	text: 'Monday',
	numbers: { quotes: [4, 5, 6], dates: [7, 8], nextQuote: 9, nextDate: 9 },
};

const said = (number: number, to: string | null): Correction => ({
	kind: 'speaker',
	quote: number,
	words: 'It',
	from: null,
	to,
});
const dated = (number: number, label: string): Correction => ({
	kind: 'key date',
	date: number,
	words: 'Monday',
	from: { ...MONDAY, earliest: '2024-03-04', latest: '2024-03-05' },
	to: { day: '2024-03-04', label },
});

function check(name: string, corrections: Correction[], expected: object): void {
	test(name, () => {
		const { quotes, speakers, dates, events } = correctFindings(FOUND, READ, corrections);
		expect({
			speakers: quotes.map(({ speaker }) => speaker),
			counts: speakers.map(({ name: who, quotes: count }) => `${who} ${count}`),
			labels: dates.map(({ label }) => label),
			events: events.map(({ label }) => label),
		}).toEqual({
			speakers: ['Ann Lee', null, 'Bo Ek'],
			counts: ['Ann Lee 1', 'Bo Ek 7'],
			labels: ['Rain fell', 'Snow fell'],
			events: ['Rain fell'],
			...expected,
		});
	});
}

describe('who speaks, by a correction', () => {
	check('nothing put right', [], {});
	check('a speaker of the article', [said(5, 'Ann Lee')], {
		speakers: ['Ann Lee', 'Ann Lee', 'Bo Ek'],
		counts: ['Ann Lee 2', 'Bo Ek 1'],
	});
	check('a speaker by another name', [said(5, 'lee')], {
		speakers: ['Ann Lee', 'lee', 'Bo Ek'],
		counts: ['Ann Lee 2', 'Bo Ek 1'],
	});
	check('a new speaker', [said(5, 'Mia Sol')], {
		speakers: ['Ann Lee', 'Mia Sol', 'Bo Ek'],
		counts: ['Ann Lee 1', 'Bo Ek 1', 'Mia Sol 1'],
	});
	check('nobody', [said(4, null)], {
		speakers: [null, null, 'Bo Ek'],
		counts: ['Ann Lee 0', 'Bo Ek 1'],
	});
	check('the same', [said(4, 'Ann Lee')], {});
	check('the later one counts', [said(4, 'Mia Sol'), said(4, 'Bo Ek')], {
		speakers: ['Bo Ek', null, 'Bo Ek'],
		counts: ['Ann Lee 0', 'Bo Ek 2'],
	});
	check('of a quote that is not there', [said(3, 'Mia Sol')], {});

	test('all else that was read of the speaker is gone', () => {
		const [first, second] = correctFindings(FOUND, READ, [said(4, 'Bo Ek'), said(5, null)]).quotes;
		expect(first).toMatchObject({
			speakers: ['Bo Ek'],
			role: null,
			confidence: 1,
			why: 'an editor says so',
		});
		expect(second).toMatchObject({ speakers: [], role: 'mayor' });
	});

	test('a quote without a list of its speakers counts for its speaker', () => {
		const { speakers: _speakers, ...old } = quote('It pours', 'Ann Lee');
		const { speakers: _none, ...unclear } = quote('It drips', null);
		const found = { ...FOUND, quotes: [quote('It rains', null), old as Quote, unclear as Quote] };
		const { speakers } = correctFindings(found, READ, [said(4, 'Mia Sol')]);
		expect(speakers.map(({ name, quotes }) => `${name} ${quotes}`)).toEqual([
			'Ann Lee 1',
			'Bo Ek 0',
			'Mia Sol 1',
		]);
	});
});

describe('what happened and when, by a correction', () => {
	check('of a day', [dated(7, 'Hail fell')], {
		labels: ['Hail fell', 'Snow fell'],
		events: ['Hail fell'],
	});
	check('the later one counts', [dated(7, 'Hail fell'), dated(7, 'Fog came')], {
		labels: ['Fog came', 'Snow fell'],
		events: ['Fog came'],
	});
	check('of a date that is not there', [dated(9, 'Hail fell')], {});

	test('a day that an editor names is sure', () => {
		const { dates } = correctFindings(FOUND, READ, [dated(7, 'Hail'), dated(8, 'Fog')]);
		const day = '2024-03-04';
		const sure = { type: 'DATE', value: day, earliest: day, latest: day, precision: 'day' };
		expect(dates).toEqual([
			{ ...MONDAY, ...sure, label: 'Hail', key: true, certain: true, why: 'an editor says so' },
			{
				...TUESDAY,
				...sure,
				label: 'Fog',
				key: true,
				certain: true,
				why: 'an editor says so',
				origin: null,
			},
		]);
	});

	test('of a day without an origin none is made up', () => {
		const found = { ...FOUND, dates: [{ ...MONDAY, origin: null }] };
		expect(correctFindings(found, READ, [dated(7, 'Hail')]).dates[0]?.origin).toBeNull();
	});
});
