import { beforeEach, expect, test } from 'vitest';
import timeline from '../../commands/timeline.ts';
import type { DateFinding } from '../../src/domain/articles/key-date.ts';
import type { Day } from '../../src/domain/calendar.ts';
import { saveArticle } from '../support/articles.ts';
import { asking, buttonOf, emptyServer, type Server, selectOf, textOf } from '../support/ask.ts';

let server: Server;
let member: ReturnType<typeof asking>;
beforeEach(async () => {
	server = await emptyServer();
	member = asking({ timeline }, server);
});

const month = (earliest: Day, latest: Day): Partial<DateFinding> => ({
	earliest,
	latest,
	precision: 'month',
	certain: false,
});

async function fill() {
	await saveArticle(server.library, {
		title: 'Harbour news',
		text: 'Storms closed the old harbour, and the mill of Tarn burnt down.',
		draft: { source: 'Lumen Post' },
		quotes: [{ speaker: 'Ann Lee', text: 'We open.' }],
		dates: [
			{ earliest: '2023-02-22', label: 'Ann Lee opens the harbour of Sollen' },
			{
				...month('2023-02-01', '2023-02-28'),
				earliest: '2023-02-01',
				label: 'Storms close the old harbour',
			},
			{ earliest: '2021-05-01', label: 'The mill of Tarn burns down', certain: false },
		],
	});
	await saveArticle(server.library, {
		title: 'Looking back',
		draft: { source: 'Tarn Times' },
		quotes: [{ speaker: 'Bo Ek', text: 'It was a fine day.' }],
		dates: [
			{ earliest: '2023-02-22', label: 'Harbour of Sollen opened by Ann Lee' },
			{ earliest: '-0043-03-15', label: 'Caesar is murdered' },
		],
	});
}

const linesOf = async (input: object) => textOf(await member.run('timeline', input)).split('\n');

test('each event stands once, in its year, with all who tell it', async () => {
	await fill();
	expect(await linesOf({})).toEqual([
		'### Timeline',
		'**44 BC**',
		'- **March 15, 44 BC** — Caesar is murdered · Tarn Times',
		'**2021**',
		'- **May 1, 2021** — The mill of Tarn burns down · less certain · Lumen Post',
		'**2023**',
		'- **February 2023** — Storms close the old harbour · Lumen Post',
		'- **February 22, 2023** — Ann Lee opens the harbour of Sollen · Lumen Post · also told by Tarn Times',
		'-# 4 events',
	]);
});

test.each<[object, string, string[]]>([
	[{ speaker: 'ann' }, 'Timeline of Ann Lee', ['Ann Lee opens the harbour of Sollen']],
	[
		{ about: 'harbour' },
		'Timeline about “harbour”',
		[
			'Storms close the old harbour',
			'Ann Lee opens the harbour of Sollen',
			'The mill of Tarn burns down',
		],
	],
	[{ about: '"old harbour"' }, 'Timeline about “"old harbour"”', ['Storms close the old harbour']],
	[{ about: 'mil*' }, 'Timeline about “mil\\*”', ['The mill of Tarn burns down']],
	[
		{ about: 'harbour', to: '2022' },
		'Timeline about “harbour” to 2022',
		['The mill of Tarn burns down'],
	],
	[
		{ from: '2023-02', to: '2023' },
		'Timeline from 2023-02 to 2023',
		['Storms close the old harbour', 'Ann Lee opens the harbour of Sollen'],
	],
	[
		{ article: 'Looking back' },
		'Timeline · Looking back',
		['Caesar is murdered', 'Harbour of Sollen opened by Ann Lee'],
	],
	[
		{ article: 'Looking back', speaker: 'Ann Lee' },
		'Timeline of Ann Lee · Looking back',
		['Harbour of Sollen opened by Ann Lee'],
	],
])('%j gives %s', async (input, title, labels) => {
	await fill();
	const [head, ...lines] = await linesOf(input);
	expect(head).toBe(`### ${title}`);
	const told = lines.flatMap(
		(line) => /— (?<label>.+?)(?: \*\\\(|$| · )/.exec(line)?.groups?.['label'] ?? [],
	);
	expect(told.sort()).toEqual([...labels].sort());
});

test('twelve a page, and a menu leads to a year', async () => {
	const dates = Array.from({ length: 30 }, (_, year) => ({
		earliest: `${1990 + year}-05-01` as Day,
		label: `Regatta number ${year} of Lumen`,
	}));
	await saveArticle(server.library, { title: 'Regattas', text: 'Each regatta of Lumen.', dates });

	const first = await member.run('timeline', { about: 'regatta' });
	const second = await member.press(buttonOf(first, 'Next'));
	const chosen = await member.choose(selectOf(first, 'year'), ['2015']);

	expect(textOf(first)).toContain('1–12 of 30 events');
	expect(textOf(second)).toContain('**2002**');
	// Where one article tells all of it, it is named once.
	expect(textOf(chosen)).toContain(
		'### Timeline about “regatta” from 2015\n-# From: “Regattas” · The Lumen Post\n**2015**\n- **May 1, 2015** — Regatta number 25 of Lumen\n',
	);
	expect(textOf(chosen)).toContain('5 events');
	expect(textOf(await member.press(buttonOf(chosen, 'Timeline as a picture')))).toContain(
		'Regatta number 25',
	);
});

test.each([
	[
		{ speaker: 'Ann Lee', to: '2020' },
		'No article here tells of a dated event with Ann Lee in that time. Ask for less',
	],
	[
		{ about: 'submarine' },
		'No article here tells of a dated event about “submarine”. Ask for less',
	],
	[{ about: 'the of' }, 'are in every article'],
	[{ speaker: 'Nobody Known' }, 'No article here tells of a dated event with Nobody Known.'],
	[
		{ article: 'Looking back', from: '2030' },
		'This article does not tell of a dated event in that time.',
	],
	[{ from: '2024', to: '2023' }, '“2024” comes after “2023”.'],
])('%j is answered with what to try', async (input, why) => {
	await fill();
	await expect(member.run('timeline', input)).rejects.toThrow(why);
});

test('a library without key dates says where to look', async () => {
	await expect(member.run('timeline')).rejects.toThrow('See what there is with /articles.');
});
