import { beforeEach, describe, expect, test } from 'vitest';
import type { DateFinding } from '../../src/domain/articles/key-date.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Card, Form } from '../../src/domain/card.ts';
import { article, saveArticle } from '../support/articles.ts';
import {
	asking,
	buttonOf,
	cardOf,
	emptyServer,
	formOf,
	type Server,
	textOf,
} from '../support/ask.ts';
import { draw, partsOf } from '../support/drawn.ts';
import { reminders } from '../support/groups.ts';

let server: Server;
let editor: ReturnType<typeof asking>;
let id: string;

beforeEach(async () => {
	server = await emptyServer();
	editor = asking({ reminders }, server);
	const saved = await saveArticle(server.library, {
		title: 'Harbour closes',
		quotes: [{ speaker: 'Ann Lee', text: 'We close.' }],
		dates: [
			{ earliest: '2020-06-15', label: 'Ann Lee closes the harbour' },
			{ earliest: '2021-03-20', certain: false, label: 'Perhaps a storm' },
			{
				earliest: '2022-12-01',
				latest: '2022-12-31',
				precision: 'month',
				certain: false,
				label: 'Ice',
				phrase: 'in December 2022',
			},
		],
	});
	({ id } = saved);
});

const first = () => editor.run('reminders suggestions');
const remembered = async (...monthDays: string[]) =>
	(await server.book.anniversaries(monthDays)).map(({ origin, label }) => `${origin} ${label}`);

describe('a suggestion', () => {
	test('is shown in its sentence, with the day it stands for', async () => {
		expect(textOf(await first()).split('\n')).toEqual([
			'### Post a reminder of these events every year?',
			'**Perhaps a storm**',
			'> It happened on **2021-03-20**\\.',
			'-# On **March 20, 2021**',
			'**Ice**',
			'> It happened on **in December 2022**\\.',
			'-# Read as **December 2022**, which is not a single day. Choose one with “Edit”.',
			'-# Harbour closes · The Lumen Post · March 7, 2024',
			'-# 2 dates to confirm',
		]);
	});

	test('is confirmed, and the others stay', async () => {
		const next = await editor.press(buttonOf(await first(), 'Confirm'));
		expect(textOf(next)).toContain('Confirmed: **March 20, 2021** · Perhaps a storm');
		expect(textOf(next)).toContain('### Post a reminder of this event every year?');
		expect(textOf(next)).toContain('**Ice**');
		expect(await remembered('03-20')).toEqual(['2021-03-20 Perhaps a storm']);
	});

	test('is ignored, and that is undone', async () => {
		const next = await editor.press(buttonOf(await first(), 'Ignore'));
		expect(textOf(next)).toContain('Ignored: Perhaps a storm');
		const back = await editor.press(buttonOf(next, 'Undo'));
		expect(textOf(back)).toContain('**Perhaps a storm**');
		expect(textOf(back)).toContain('2 dates to confirm');
	});

	test('without a single day is not confirmed but edited', async () => {
		const shown = await first();
		expect(buttonOf(shown, 'Confirm', 1).disabled).toBe(true);
		const form = formOf(await editor.press(buttonOf(shown, 'Edit', 1)));
		expect(form.fields.map(({ value }) => value)).toEqual(['2022-12-01', 'Ice']);

		const said = { day: '24 December', label: 'Ice' };
		await expect(editor.submit(form, said)).rejects.toThrow('with its year');
		const after = await editor.submit(form, { ...said, day: '24 December 2022' });

		expect(textOf(after)).toContain('Confirmed: **December 24, 2022** · Ice');
		expect(await remembered('12-24')).toEqual(['2022-12-24 Ice']);
	});

	test('is edited in its words too, which are read and posted as they were typed', async () => {
		const form = formOf(await editor.press(buttonOf(await first(), 'Edit')));
		const said = { day: '2021-03-21', label: ' A *storm*\nsinks  the quay ' };

		const after = await editor.submit(form, said);

		expect(textOf(after)).toContain('**March 21, 2021** · A \\*storm\\* sinks the quay');
		expect(await remembered('03-20', '03-21')).toEqual(['2021-03-21 A *storm* sinks the quay']);
		const back = await editor.press(buttonOf(after, 'Undo'));
		expect(textOf(back)).toContain('**Perhaps a storm**');
	});

	test.each([
		['   ', 'Enter a few words'],
		['x'.repeat(111), 'That is 111 characters long'],
	])('is not edited to say %j', async (label, refusal) => {
		const form = formOf(await editor.press(buttonOf(await first(), 'Edit')));
		await expect(editor.submit(form, { day: '2021-03-20', label })).rejects.toThrow(refusal);
		expect(await remembered('03-20')).toEqual([]);
	});

	test('is the last one, and says so when all are decided', async () => {
		const next = await editor.press(buttonOf(await first(), 'Ignore'));
		const last = await editor.press(buttonOf(next, 'Ignore'));
		expect(textOf(last)).toContain('No dates to confirm');
		expect(textOf(last)).toContain('Ignored: Ice');
		expect(textOf(await first())).toContain('No dates to confirm');
	});

	test('that is gone is refused', async () => {
		const forged = { command: 'reminders', action: 'confirm', values: ['nothing', '0', '0', ''] };
		await expect(editor.press({ state: forged })).rejects.toThrow('no longer here');
	});

	test('with a label that points back shows what stands before its sentence', async () => {
		const text = 'Mayor Ann Lee came home late on Tuesday night.\n\nShe resigned on 2021-04-01.';
		const { library } = server;
		const { draft, analysis } = article({ title: 'Lee', text });
		const start = text.indexOf('2021-04-01');
		const date = {
			...article({ dates: [{ earliest: '2021-04-01', certain: false, label: 'She resigned' }] })
				.analysis.dates[0],
			start,
			end: start + 10,
			text: '2021-04-01',
		} as DateFinding;
		await library.save(draft, { ...analysis, dates: [date] });

		expect(textOf(await editor.press(buttonOf(await first(), 'Next')))).toContain(
			'> Mayor Ann Lee came home late on Tuesday night. She resigned on **2021-04-01**',
		);
	});
});

describe('suggestions of several articles', () => {
	const worth = (value: number) =>
		({ class: 'other', people: [], worth: value, risk: false }) as const;

	beforeEach(async () => {
		await saveEvents('Flood', [
			['A dyke breaks', 0.95],
			['A boat turns', 0.1],
		]);
		await saveEvents('Fair', [
			...['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((label, index): [string, number] => [
				label,
				0.8 - index / 100,
			]),
		]);
	});

	/** Files an article with events that wait, each worth so much. */
	async function saveEvents(title: string, events: readonly (readonly [string, number])[]) {
		const { draft, analysis } = article({
			title,
			dates: events.map(([label], index) => ({
				earliest: `2019-01-${10 + index}` as Day,
				certain: false,
				label,
			})),
		});
		await server.library.save(draft, {
			...analysis,
			events: events.map(([label, value], index) => ({
				...worth(value),
				dates: [index],
				value: '',
				precision: 'day',
				label,
				status: 'happened',
				certain: false,
				evidence: { start: 0, end: draft.text.indexOf(':'), text: title },
				why: '',
			})),
		});
	}

	const bold = (answer: Card | Form) =>
		[...textOf(answer).matchAll(/^\*\*(.+)\*\*$/gm)].map(([, label]) => label);

	test('come article by article, the best first', async () => {
		const shown = await first();
		expect(bold(shown)).toEqual(['A dyke breaks', 'A boat turns']);
		const second = await editor.press(buttonOf(shown, 'Next'));
		expect(bold(second)).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
		expect(textOf(second)).toContain('-# Fair · 5 of 6');
		expect(textOf(second)).toContain('-# 3–7 of 10 dates to confirm');
		const third = await editor.press(buttonOf(second, 'Next'));
		expect(bold(third)).toEqual(['Six']);
		const last = await editor.press(buttonOf(third, 'Next'));
		expect(bold(last)).toEqual(['Perhaps a storm', 'Ice']);
		expect(buttonOf(last, 'Next').disabled).toBe(true);
		expect(bold(await editor.press(buttonOf(last, 'Back')))).toEqual(['Six']);
	});

	test('are confirmed as far as they are shown, and that is undone', async () => {
		const second = await editor.press(buttonOf(await first(), 'Next'));
		const after = await editor.press(buttonOf(second, 'Confirm all shown'));
		expect(textOf(after)).toContain('Confirmed: 5 dates.');
		expect(bold(after)).toEqual(['Six']);
		expect(await remembered('01-10', '01-14', '01-15')).toHaveLength(2);
		await editor.press(buttonOf(after, 'Undo'));
		expect(await remembered('01-10', '01-14')).toEqual([]);
	});

	test('without a single day stay open when all are confirmed', async () => {
		const all = { command: 'reminders', action: 'suggest', values: ['0', id] };
		const after = await editor.press(
			buttonOf(await editor.press({ state: all }), 'Confirm all shown'),
		);
		expect(textOf(after)).toContain(
			'Confirmed: 1 date. 1 date is left: it needs a single day, so choose “Edit”.',
		);
		expect(bold(after)).toEqual(['Ice']);
	});

	test('are ignored with all the rest of their article, and that is undone', async () => {
		const second = await editor.press(buttonOf(await first(), 'Next'));
		const after = await editor.press(buttonOf(second, 'Ignore all dates left in this article'));
		expect(textOf(after)).toContain('Ignored: 6 dates.');
		expect(bold(after)).toEqual(['Perhaps a storm', 'Ice']);
		const back = await editor.press(buttonOf(after, 'Undo'));
		expect(bold(back)).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
	});

	test('fit into a message of Discord', async () => {
		const second = await editor.press(buttonOf(await first(), 'Next'));
		const after = await editor.press(buttonOf(second, 'Ignore'));
		expect(bold(after)).toHaveLength(5);
		expect(partsOf(draw(cardOf(after)) as never).length).toBeLessThanOrEqual(40);
	});
});

describe('a mute', () => {
	test.each([
		['a date', () => ({ date: `${id} 0` }), 'Ann Lee closes the harbour'],
		['an article', () => ({ article: 'Harbour' }), 'all dates of **Harbour closes**'],
		['a name', () => ({ speaker: 'Ann Lee' }), 'events with **Ann Lee**'],
	])('of %s, and its end', async (_, input, expected) => {
		const muted = await editor.run('reminders mute', input());
		expect(textOf(muted)).toContain(expected);
		expect(await remembered('06-15')).toEqual([]);

		const listed = await editor.run('reminders unmute');
		expect(textOf(listed)).toContain(expected);
		const [value = ''] = await editor.suggest('reminders unmute', 'what', '');
		expect(value).not.toBe('');
		const after = await editor.press(buttonOf(listed, 'Unmute'));

		expect(textOf(after)).toContain('are posted again.');
		expect(textOf(after)).toContain('Nothing is muted');
		expect(await remembered('06-15')).toHaveLength(1);
	});

	test('by the button of a post is undone at once', async () => {
		const state = { command: 'reminders', action: 'mute', values: [id, '0'] };
		const muted = await editor.press({ state });
		expect(textOf(muted)).toContain('**Ann Lee closes the harbour**, June 15, 2020');
		await editor.press(buttonOf(muted, 'Undo'));
		expect(await server.book.mutes()).toEqual([]);
	});

	test('is of one thing, which is there', async () => {
		await expect(editor.run('reminders mute')).rejects.toThrow('one of date, article and speaker');
		const both = { speaker: 'Ann Lee', date: `${id} 0` };
		await expect(editor.run('reminders mute', both)).rejects.toThrow('one of');
		await expect(editor.run('reminders mute', { date: 'June' })).rejects.toThrow(
			'Choose one of the dates',
		);
		const mute = editor.run('reminders mute', { date: 'nothing 0' });
		await expect(mute).rejects.toThrow('no longer here');
		await expect(editor.run('reminders unmute', { what: 'June' })).rejects.toThrow('Choose one');
	});

	test('is on one of several pages', async () => {
		for (const name of 'ABCDEFGH') await server.book.mute({ kind: 'speaker', name });
		const shown = await editor.run('reminders unmute');
		expect(textOf(shown)).toContain('1–6 of 8 muted');
		expect(cardOf(await editor.press(buttonOf(shown, 'Next'))).blocks).toHaveLength(2);
	});

	test('dates, articles and names are offered', async () => {
		expect(await editor.suggest('reminders mute', 'date', 'harbour')).toContain(
			'June 15, 2020 · Ann Lee closes the harbour · Harbour closes',
		);
		expect(await editor.suggest('reminders mute', 'speaker', 'lee')).toEqual(['Ann Lee']);
	});
});
