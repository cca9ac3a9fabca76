import { describe, expect, test } from 'vitest';
import type { DateExpression } from '../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../src/analysis/document/document.ts';
import type { Candidate } from '../../../src/analysis/events/candidate.ts';
import { whyUncertain } from '../../../src/analysis/events/certain.ts';
import { isYearGuessed } from '../../../src/analysis/events/doubted-days.ts';
import { candidateWith, dateWith } from './built.ts';
import { eventsOf } from './events-of.ts';
import { postedOf } from './posted.ts';

/** May it be posted unasked? */
function isCertain(changes: Partial<Candidate>, text = 'Ann left Zell.', isDated = true): boolean {
	const document = readDocument({
		text,
		language: 'en',
		...(isDated && { published: '2024-03-14' }),
	});
	return whyUncertain(candidateWith(changes), document) === undefined;
}

const ofDate = (date: Partial<DateExpression>, text?: string, isDated?: boolean) =>
	isCertain({ date: dateWith({ start: 100, end: 106, ...date }) }, text, isDated);

describe('its day', () => {
	test.each<[string, Partial<DateExpression>, boolean]>([
		['a month', { precision: 'month' }, false],
		['the end of a range', { isRangeEnd: true }, false],
		['in a quotation', { isQuoted: true }, false],
		['guessed', { role: 'event' }, false],
		['doubtful', { isDoubtful: true }, false],
		[
			'of another reading of today',
			{ isDoubtful: true, text: 'today', earliest: '2024-03-14' },
			false,
		],
		['today', { role: 'event', text: 'today', earliest: '2024-03-14' }, true],
		[
			'this morning',
			{ role: 'side', text: '5 o’clock this morning', earliest: '2024-03-14' },
			true,
		],
		['this evening', { role: 'side', text: 'seven this evening', earliest: '2024-03-14' }, true],
		[
			'this morning of another day',
			{ role: 'side', text: '5 o’clock this morning', earliest: '2024-03-13' },
			false,
		],
		['an hour alone', { role: 'side', text: '5 o’clock', earliest: '2024-03-14' }, false],
		[
			'in doubt',
			{ role: 'side', isDoubtful: true, text: '5 o’clock this morning', earliest: '2024-03-14' },
			false,
		],
		['a week of it', { role: 'side', text: 'five this week', earliest: '2024-03-14' }, false],
		['today that is another day', { role: 'event', text: 'today', earliest: '2024-03-13' }, false],
		['another word for it', { role: 'event', text: 'now', earliest: '2024-03-14' }, false],
		['the day of publication', { latest: '2024-03-14' }, true],
		['a day later', { latest: '2024-03-15' }, false],
		['without an end', { latest: null }, false],
	])('%s', (_, date, expected) => expect(ofDate(date)).toBe(expected));

	test.each([
		[
			'behind a title, at the end of its line',
			'Ferry sinks off Zell NEWS DESK / |14 March 2024|, Thursday',
			false,
		],
		['as a weekday beside it', 'Ferry sinks off Zell / 14 March 2024, |Thursday|', false],
		['before a zone', 'EMBARGO LIFTED: |14 March 2024| ADT\n\nA ferry sank.', false],
		['within a sentence', 'The ferry sank on |14 March 2024|. It rained.', true],
		[
			'before the rest of a sentence',
			'On |14 March 2024| the ferry sank off the coast of Zell',
			true,
		],
		['of another day, as in a list', 'The ferry sank on |11 March 2024|', true],
		['without its year', 'The ferry sank on |14 March|', true],
		['as a weekday alone', 'The ferry sank off Zell on |Thursday|', true],
	])('printed %s', (_, marked, expected) => {
		const [before = '', told = ''] = marked.split('|');
		const value = /14|Thu/.test(told) ? '2024-03-14' : '2024-03-11';
		const [start, end] = [before.length, before.length + told.length];
		const day = { earliest: value, latest: value, value, text: told } as const;
		expect(ofDate({ ...day, start, end }, marked.replaceAll('|', ''))).toBe(expected);
	});

	test('without a day of publication nothing is still to come', () => {
		expect(ofDate({ latest: '2024-03-15' }, undefined, false)).toBe(true);
		expect(ofDate({ latest: null }, undefined, false)).toBe(true);
	});

	test.each([
		['the Sunday before the fire', 'Sunday', false],
		['the Sunday after the fire', 'Sunday', false],
		['the Sunday following the fire', 'Sunday', false],
		['the last Sunday before the fire', 'Sunday', false],
		['Sunday before the fire', 'Sunday', true],
		['the Sunday of the fire', 'Sunday', true],
		['the Sunday, before the fire', 'Sunday', true],
		['the 3rd before the fire', '3rd', true],
		['the exceedinglylongwordofnothing Sunday before it', 'Sunday', true],
	])('%s', (text, day, expected) => {
		const start = text.indexOf(day);
		expect(ofDate({ text: day, start, end: start + day.length }, text)).toBe(expected);
	});
});

describe('another year near by', () => {
	const TEXT = `In 1999 it rained. ${'o'.repeat(300)}`;
	const at = (distance: number, text: string, value = '2024-03-11', told = TEXT) => {
		const start = 7 + distance;
		const sentence = { start, end: start + 20, text: 'Ann left Zell.', paragraph: 0 };
		const date = dateWith({ start: 100, end: 106, text, value });
		return isCertain({ date, sentence }, told);
	};

	test('within 200 letters before the sentence', () => {
		expect([0, 196, 197].map((distance) => at(distance, '4 May'))).toEqual([false, false, true]);
		expect(at(-3, '4 May')).toBe(false);
		expect(at(-7, '4 May', '2024-03-11', `Ann left.${'o'.repeat(11)} 1999`)).toBe(true);
	});

	test('only of a day by its number, without a year', () => {
		expect(['Monday', '4 May 2024', '4 May'].map((text) => at(0, text))).toEqual([
			true,
			true,
			false,
		]);
	});

	test('not of a day that is counted to its year', () => {
		const told = ['4 May last year', '4 May of the same year', '40 years ago today', '4 May next'];
		expect(told.map((text) => at(0, text))).toEqual([true, true, true, false]);
	});

	test('not its own', () => {
		expect(at(0, '4 May', '1999-05-04')).toBe(true);
		expect(at(0, '4 May', '1999-05-04', 'In 1999, not 1998, it rained.')).toBe(false);
	});
});

describe('who has died now did not die in another year', () => {
	const posted = (name: string, text: string, labels: readonly string[]) =>
		test(name, () =>
			expect(postedOf(text).filter((label) => / died\b/.test(label))).toEqual(labels),
		);

	posted(
		'the one who has died',
		'Ida Roth, who has died aged 92, was the first woman to fly a bush plane in Velia.\n\nShe sold her last plane in 1989.\n\nMs. Roth died in her sleep at Tolve on March 2.',
		['Ida Roth died in her sleep at Tolve'],
	);
	posted(
		'another of the same surname',
		'Ida Roth, who has died aged 92, was the first woman to fly a bush plane in Velia.\n\nShe sold her last plane in 1989.\n\nMax Roth died in her arms at Tolve on March 2.',
		[],
	);
	posted(
		'nobody has died now',
		'Ida Roth, who died aged 92, is remembered in Velia this week.\n\nShe sold her last plane in 1989.\n\nMs. Roth died in her sleep at Tolve on March 2.',
		[],
	);
	posted(
		'a day far off',
		'Ida Roth has died aged 92.\n\nShe sold her last plane in 1989.\n\nMs. Roth died in her sleep at Tolve on May 2.',
		[],
	);
	posted(
		'the sentence has a year of its own',
		'Ida Roth has died aged 92.\n\nShe was a pilot. In 1989 Ms. Roth was married at Tolve on March 2.',
		[],
	);
	posted(
		'told by the surname',
		'The painter Ida Roth has died at 92.\n\nShe painted the Tolve altar in 1971, and the ceiling of the town hall in 1980.\n\nRoth died at her home in Zell on 9 March.',
		['Ida Roth died at her home in Zell'],
	);
});

test.each<[Partial<DateExpression>, boolean]>([
	[{ text: 'Sept. 13', earliest: '2023-09-13' }, false],
	[{ text: 'Sept. 12', earliest: '2023-09-12' }, true],
	[{ text: 'Sept. 12, 2023', earliest: '2023-09-12' }, false],
	[{ text: 'Tuesday', earliest: '2023-09-12' }, false],
	[{ text: 'Sept. 12', earliest: null }, false],
])(
	'its year is guessed where no verb tells it, more than half a year back: %o',
	(date, expected) => {
		const candidate = { ...candidateWith({ date: dateWith(date) }), clause: undefined };
		expect(isYearGuessed(candidate, '2024-03-14')).toBe(expected);
		expect(isYearGuessed(candidate, undefined)).toBe(false);
	},
);

describe('a feast of a few weeks ago', () => {
	const FIRE = 'A fire destroyed the Tolve mill on';
	test.each<[string, readonly string[]]>([
		[`${FIRE} New Year’s Eve.`, []],
		[`${FIRE} Boxing Day.`, []],
	])('long before: %s', (text, labels) => expect(postedOf(text)).toEqual(labels));

	const posted = (text: string) =>
		eventsOf(text, { published: '2024-04-14' }).events.flatMap(({ certain, label }) =>
			certain ? label : [],
		);
	test.each<[string, readonly string[]]>([
		[`${FIRE} Good Friday.`, ['A fire destroyed the Tolve mill']],
		[`${FIRE} Easter Monday, and nobody was hurt.`, ['A fire destroyed the Tolve mill']],
		['A fire destroyed the Tolve mill before Good Friday.', []],
		[`In 1957 it was sold. ${FIRE} Good Friday.`, []],
		[`${FIRE} Halloween night.`, []],
		['A fire will close the Tolve mill on Good Friday.', []],
	])('%s', (text, labels) => expect(posted(text)).toEqual(labels));
});
