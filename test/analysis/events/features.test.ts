import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import type { Candidate } from '../../../src/analysis/events/candidate.ts';
import { type Features, featuresOf } from '../../../src/analysis/events/features.ts';
import {
	candidateWith,
	clauseWith,
	dateWith,
	labelWith,
	namedAt,
	someone,
	treeBuilt,
} from './built.ts';

type Article = { readonly title?: string; readonly text?: string; readonly published?: boolean };

function features(
	changes: Partial<Candidate>,
	{ title, text = 'Ann left.', published = true }: Article = {},
): Features {
	const document = readDocument({
		text,
		language: 'en',
		...(title !== undefined && { title }),
		...(published && { published: '2024-03-14' }),
	});
	return featuresOf(candidateWith(changes), document);
}

/** Its value for each label, under a title. */
const ofLabel = (feature: string, title: string, texts: readonly string[]) =>
	texts.map((text) => features({ label: labelWith(text) }, { title })[feature]);

const people = ['Ann Lee', 'Tom Reed', 'Bea Ito'].map((name) => namedAt(someone(name), 0, 1));
const halls = ['Zell Hall', 'Tolve Hall', 'Mare Hall'].map((name) =>
	namedAt(someone(name, { kind: 'institution' }), 0, 1),
);

test('what is always so, and the class', () => {
	expect(features({ eventClass: 'death' })).toMatchObject({ constant: 1, 'class death': 1 });
});

describe('the title', () => {
	test('the share of the longer words of the label in it', () => {
		expect(
			ofLabel('title', 'Storm burned the mills down', [
				'Storm burned',
				'Storm burning',
				'Storm burnt',
				'The storm',
				'Rain',
				'Rain storm',
				'The sea',
				'',
			]),
		).toEqual([1, 0.5, 0.5, 1, 0, 0.5, 0, 0]);
	});

	test('a first line stands for a title that there is not, a first sentence does not', () => {
		const label = labelWith('Storm rain');
		expect(features({ label }, { text: 'Storm\n\nZell is wet.' })).toMatchObject({ title: 0.5 });
		expect(features({ label }, { text: 'Storm.\n\nZell is wet.' })).toMatchObject({ title: 0 });
		expect(features({ label: undefined }, { text: 'Storm.' })).toMatchObject({ title: 0 });
	});

	test('of 200 letters no more', () => {
		const title = (length: number) => `${'x '.repeat(length / 2)}Storm Lee`;
		expect([194, 196].map((length) => ofLabel('title', title(length), ['Storm'])[0])).toEqual([
			1, 0,
		]);
		const label = labelWith('Ann Lee', { named: [namedAt(someone('Ann Lee'), 0, 2)] });
		expect(
			[190, 192].map((length) => features({ label }, { title: title(length) })['ofTitle']),
		).toEqual([1, 0]);
	});

	test('somebody of the label in it', () => {
		const named = people.slice(0, 2);
		const values = ['Reed left', 'Ann left', 'Nobody left'].map(
			(title) => features({ label: labelWith('', { named }) }, { title })['ofTitle'],
		);
		expect(values).toEqual([1, 0, 0]);
		const meant = someone('Ida Roth');
		expect(features({ label: labelWith('', { meant }) }, { title: 'Roth left' })).toMatchObject({
			ofTitle: 1,
			persons: 0.5,
		});
	});
});

test('where it stands in the article', () => {
	const ranks = [0, 1, 2, 5, 6].map((rank) => features({ rank }));
	expect(ranks.map(({ lead }) => lead)).toEqual([1, 1, 0, 0, 0]);
	expect(ranks.map(({ early }) => early)).toEqual([1, 1, 1, 1, 0]);
});

test('who is named', () => {
	const counts = [0, 1, 2, 3].map((count) =>
		features({ label: labelWith('', { named: [...people.slice(0, count), ...halls] }) }),
	);
	expect(counts.map(({ persons }) => persons)).toEqual([0, 0.5, 1, 1]);
	expect(counts.map(({ names }) => names)).toEqual([1, 1, 1, 1]);
	expect(features({ label: labelWith('', { named: halls.slice(0, 1) }) })).toMatchObject({
		persons: 0,
		names: 0.5,
	});
});

test('what the label says', () => {
	const told = (feature: string, texts: readonly string[]) => ofLabel(feature, '', texts);
	expect(
		told('casualties', ['Storm left 3 dead', 'Storm killed people', 'Storm hit Zell', '3 went']),
	).toEqual([1, 1, 0, 0]);
	expect(told('great', ['The largest mill fell', 'The large mill fell'])).toEqual([1, 0]);
	expect(told('money', ['Mill shares fell', 'Prices rose 4%', 'The mill fell'])).toEqual([1, 1, 0]);
});

test('how often the time is told', () => {
	expect([1, 2, 3, 4].map((times) => features({ times })['toldAgain'])).toEqual([0, 0.5, 1, 1]);
});

describe('when it was', () => {
	const at = (earliest: '2024-03-14' | '2024-03-13' | '2022-01-01' | '2021-12-31' | null) =>
		features({ date: dateWith({ earliest }) });

	test('another day than that of publication', () => {
		expect([at('2024-03-14'), at('2024-03-13')].map(({ otherDay }) => otherDay)).toEqual([0, 1]);
	});

	test('more than two years before', () => {
		expect([at('2022-01-01'), at('2021-12-31')].map(({ longAgo }) => longAgo)).toEqual([0, 1]);
		const date = dateWith({ earliest: '1990-01-01' });
		expect(features({ date }, { published: false })).toMatchObject({ longAgo: 0 });
	});

	test('a day, or in a quotation', () => {
		expect(features({ date: dateWith({ precision: 'day' }) })).toMatchObject({ day: 1, quoted: 0 });
		expect(features({ date: dateWith({ precision: 'month', isQuoted: true }) })).toMatchObject({
			day: 0,
			quoted: 1,
		});
	});
});

describe('what kind of verb and clause tells it', () => {
	test.each([
		['said', { reporting: 1, routine: 0 }],
		['waited', { reporting: 0, routine: 1 }],
		['sang', { reporting: 0, routine: 0 }],
	])('%s', (verb, expected) => {
		const tree = treeBuilt(`Ann/PROPN/NNP/nsubj/1 ${verb}/VERB/VBD/root/-1`);
		expect(features({ tree })).toMatchObject(expected);
	});

	test.each([
		['planned', { planned: 1, unreal: 0, alleged: 0 }],
		['unreal', { planned: 0, unreal: 1, alleged: 0 }],
		['called off', { planned: 0, unreal: 1, alleged: 0 }],
		['alleged', { planned: 0, unreal: 0, alleged: 1 }],
		['happened', { planned: 0, unreal: 0, alleged: 0 }],
	] as const)('%s', (status, expected) => {
		expect(features({ status })).toMatchObject(expected);
	});

	test.each([
		['main', { noun: 0, main: 1, told: 0, subordinate: 0 }],
		['told', { noun: 0, main: 0, told: 1, subordinate: 0 }],
		['adverbial', { noun: 0, main: 0, told: 0, subordinate: 1 }],
		['relative', { noun: 0, main: 0, told: 0, subordinate: 1 }],
		['participle', { noun: 0, main: 0, told: 0, subordinate: 1 }],
		['infinitive', { noun: 0, main: 0, told: 0, subordinate: 0 }],
		['condition', { noun: 0, main: 0, told: 0, subordinate: 0 }],
	] as const)('%s', (kind, expected) => {
		expect(features({ clause: clauseWith({ kind }) })).toMatchObject(expected);
	});

	test('the passive, nobody, a noun', () => {
		const shown = (changes: Partial<Candidate>) => {
			const { passive, noSubject, noun } = features(changes);
			return [passive, noSubject, noun];
		};
		expect(shown({ clause: clauseWith({ isPassive: true }) })).toEqual([1, 0, 0]);
		expect(shown({ clause: clauseWith({ subject: undefined }) })).toEqual([0, 1, 0]);
		expect(shown({ clause: undefined })).toEqual([0, 0, 1]);
	});

	test('no whole sentence', () => {
		const of = (text: string) =>
			features({ sentence: { start: 0, end: text.length, text, paragraph: 0 } })['fragment'];
		expect(['Ann left', 'Ann left.', 'Ann left.”', 'Ann left?', 'Ann left,'].map(of)).toEqual([
			1, 0, 0, 0, 1,
		]);
	});
});

test.each([
	['4 May 2019', '2019-05-04', 1],
	['4 May 2024', '2024-05-04', 0],
	['4 May', '2019-05-04', 0],
] as const)('told with another year than the article’s: %s', (text, day, value) => {
	const date = dateWith({ text, value: day, earliest: day, latest: day, precision: 'day' });
	expect(features({ date })['fullDate']).toBe(value);
});
