import { describe, expect, test } from 'vitest';
import {
	readTimeline,
	type Timeline,
	type WantedTimeline,
} from '../../../src/stories/reminders/timeline.ts';
import { type ArticleParts, type DateParts, saveArticle } from '../../support/articles.ts';
import { emptyServer } from '../../support/ask.ts';

const EVENT = { class: 'other', people: [], worth: 0.5, risk: false } as const;

/** A key date, and the people of its event. */
function on(earliest: DateParts['earliest'], label: string, ...people: string[]): DateParts {
	return {
		earliest,
		label,
		...(people.length > 0 && { event: { ...EVENT, people } }),
	} as DateParts;
}

async function timeline(
	articles: readonly ArticleParts[],
	wanted: Partial<WantedTimeline> & { readonly articleAt?: number },
	part = { offset: 0, limit: 10 },
): Promise<Timeline> {
	const server = await emptyServer();
	const ids: string[] = [];
	for (const parts of articles) ids.push((await saveArticle(server.library, parts)).id);
	const { articleAt, ...rest } = wanted;
	const article = articleAt === undefined ? '' : (ids[articleAt] ?? '');
	return readTimeline(server, { article, speaker: '', about: '', ...rest }, part);
}

function told({ rows, total, years, isCut, person }: Timeline): string {
	const labels = rows.map(({ keyDate }) => keyDate.label).join(', ');
	const marks = `${isCut ? ', cut' : ''}${person ? `, of ${person}` : ''}`;
	return `${labels} (${total}; ${years.join(' ')}${marks})`;
}

const LUMEN: ArticleParts = {
	title: 'Talks in Lumen',
	text: 'A fire broke out in the harbour of Lumen.',
	quotes: [{ speaker: 'Ann Lee', text: 'The harbour stays open for all of us' }],
	dates: [
		on('2021-05-04', 'A fire broke out'),
		on('2019-03-07', 'Ann Lee opened the harbour'),
		on('2020-02-02', 'Zell voted', 'Lee'),
	],
};
const CORVO: ArticleParts = {
	title: 'Storms in Corvo',
	text: 'Storms came to the harbour, and Ann Lee saw them.',
	dates: [on('2019-08-09', 'The mayor wept', 'Ann Lee'), on('2022-08-09', 'Hail fell', 'Lee')],
};

describe('all that happened', () => {
	test.each<[string, Partial<WantedTimeline>, string]>([
		[
			'whatever it is',
			{},
			'Ann Lee opened the harbour, The mayor wept, Zell voted, A fire broke out, Hail fell (5; 2019 2020 2021 2022)',
		],
		[
			'from a day on',
			{ from: '2020-02-02' },
			'Zell voted, A fire broke out, Hail fell (3; 2019 2020 2021 2022)',
		],
		[
			'up to a day',
			{ to: '2020-02-02' },
			'Ann Lee opened the harbour, The mayor wept, Zell voted (3; 2019 2020 2021 2022)',
		],
		[
			'between days',
			{ from: '2019-03-08', to: '2021-05-03' },
			'The mayor wept, Zell voted (2; 2019 2020 2021 2022)',
		],
	])('%s', async (_name, wanted, expected) => {
		expect(told(await timeline([LUMEN, CORVO], wanted))).toBe(expected);
	});

	test('a part of it', async () => {
		expect(told(await timeline([LUMEN, CORVO], {}, { offset: 1, limit: 2 }))).toBe(
			'The mayor wept, Zell voted (5; 2019 2020 2021 2022)',
		);
	});
});

describe('of one person', () => {
	test.each<[string, ArticleParts[], Partial<WantedTimeline>, string]>([
		[
			'by the label or the people of the event',
			[LUMEN, CORVO],
			{ speaker: 'Ann Lee' },
			'Ann Lee opened the harbour, The mayor wept, Zell voted (3; 2019 2020, of Ann Lee)',
		],
		[
			'who is quoted nowhere, by the whole name',
			[CORVO],
			{ speaker: 'Ann Lee' },
			'The mayor wept (1; 2019, of Ann Lee)',
		],
		['who is not told of', [LUMEN, CORVO], { speaker: 'Mia Sol' }, ' (0; , of Mia Sol)'],
		[
			'about something',
			[LUMEN, CORVO],
			{ speaker: 'Ann Lee', about: 'harbour' },
			'Ann Lee opened the harbour (1; 2019, of Ann Lee)',
		],
		[
			'from a day on',
			[LUMEN, CORVO],
			{ speaker: 'Ann Lee', from: '2019-03-08' },
			'The mayor wept, Zell voted (2; 2019 2020, of Ann Lee)',
		],
		[
			'up to a day',
			[LUMEN, CORVO],
			{ speaker: 'Ann Lee', to: '2019-08-09' },
			'Ann Lee opened the harbour, The mayor wept (2; 2019 2020, of Ann Lee)',
		],
		[
			'of two whom the name may mean',
			[
				LUMEN,
				{
					...CORVO,
					quotes: [{ speaker: 'Tom Lee', text: 'Nothing of all this is ours to mend' }],
					dates: [on('2018-01-02', 'Tom Lee resigned')],
				},
			],
			{ speaker: 'Lee' },
			'Tom Lee resigned, Ann Lee opened the harbour, Zell voted (3; 2018 2019 2020)',
		],
		[
			'never by one word of a label',
			[{ ...LUMEN, quotes: [], dates: [on('2018-01-02', 'Lee resigned')] }],
			{ speaker: 'Lee' },
			' (0; , of Lee)',
		],
	])('%s', async (_name, articles, wanted, expected) => {
		expect(told(await timeline(articles, wanted))).toBe(expected);
	});
});

describe('about something, or of one article', () => {
	test.each<[string, Partial<WantedTimeline> & { articleAt?: number }, string]>([
		['by the label', { about: 'fire' }, 'A fire broke out (1; 2021)'],
		['by the title', { about: 'storms' }, 'The mayor wept, Hail fell (2; 2019 2022)'],
		['by all of the words', { about: 'storms fire' }, ' (0; )'],
		['by the beginning of a word', { about: 'storm*' }, 'The mayor wept, Hail fell (2; 2019 2022)'],
		['what only the text tells', { about: 'wept' }, ' (0; )'],
		['one article', { articleAt: 1 }, 'The mayor wept, Hail fell (2; 2019 2022)'],
		[
			'one article and one person',
			{ articleAt: 1, speaker: 'Ann Lee' },
			'The mayor wept (1; 2019, of Ann Lee)',
		],
		['one article about something', { articleAt: 1, about: 'hail' }, 'Hail fell (1; 2022)'],
	])('%s', async (_name, wanted, expected) => {
		expect(told(await timeline([LUMEN, CORVO], wanted))).toBe(expected);
	});

	test('a part of it, with the years of all', async () => {
		const part = { offset: 1, limit: 1 };
		expect(told(await timeline([LUMEN, CORVO], { articleAt: 0 }, part))).toBe(
			'Zell voted (3; 2019 2020 2021)',
		);
	});

	test('a month counts where any of its days is within', async () => {
		const may = { earliest: '2021-05-01', latest: '2021-05-31', precision: 'month' } as const;
		const parts = { dates: [{ ...may, label: 'Rain fell' }] };
		const labels = async (wanted: Partial<WantedTimeline>) =>
			told(await timeline([parts], { articleAt: 0, ...wanted }));
		expect(await labels({ from: '2021-05-31' })).toBe('Rain fell (1; 2021)');
		expect(await labels({ from: '2021-06-01' })).toBe(' (0; 2021)');
		expect(await labels({ to: '2021-05-01' })).toBe('Rain fell (1; 2021)');
		expect(await labels({ to: '2021-04-30' })).toBe(' (0; 2021)');
	});
});
