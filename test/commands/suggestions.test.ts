import { beforeEach, describe, expect, test } from 'vitest';
import { saveArticle } from '../support/articles.ts';
import {
	asking,
	buttonOf,
	cardOf,
	emptyServer,
	formOf,
	type Server,
	textOf,
} from '../support/ask.ts';
import { reminders } from '../support/groups.ts';

let server: Server;
let editor: ReturnType<typeof asking>;
let id: string;

beforeEach(async () => {
	server = await emptyServer();
	editor = asking({ reminders }, server);
	const article = await saveArticle(server.library, {
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
	({ id } = article);
});

const first = () => editor.run('reminders suggestions');
const remembered = async (...monthDays: string[]) =>
	(await server.book.anniversaries(monthDays)).map(({ origin, label }) => `${origin} ${label}`);

describe('a suggestion', () => {
	test('is shown in its paragraph, with the day it stands for', async () => {
		const text = textOf(await first());
		expect(text).toContain('**Perhaps a storm**');
		expect(text).toContain('> It happened on **2021-03-20**');
		expect(text).toContain('Confirm to be reminded of **March 20, 2021** every year');
		expect(text).toContain('-# 1 of 2 suggestions');
	});

	test('is confirmed, and the next one comes', async () => {
		const next = await editor.press(buttonOf(await first(), 'Confirm'));
		expect(textOf(next)).toContain('Confirmed: **March 20, 2021** · Perhaps a storm');
		expect(textOf(next)).toContain('**Ice**');
		expect(await remembered('03-20')).toEqual(['2021-03-20 Perhaps a storm']);
	});

	test('is ignored, and that is undone', async () => {
		const next = await editor.press(buttonOf(await first(), 'Ignore'));
		expect(textOf(next)).toContain('Ignored: Perhaps a storm');
		const back = await editor.press(buttonOf(next, 'Undo'));
		expect(textOf(back)).toContain('**Perhaps a storm**');
		expect(textOf(back)).toContain('1 of 2');
	});

	test('without a single day is not confirmed but edited', async () => {
		const second = await editor.press(buttonOf(await first(), 'Next'));
		expect(buttonOf(second, 'Confirm').disabled).toBe(true);
		const form = formOf(await editor.press(buttonOf(second, 'Edit')));
		expect(form.fields[0]?.value).toBe('2022-12-01');

		await expect(editor.submit(form, { day: '24 December' })).rejects.toThrow('with its year');
		const after = await editor.submit(form, { day: '24 December 2022' });

		expect(textOf(after)).toContain('Confirmed: **December 24, 2022** · Ice');
		expect(await remembered('12-24')).toEqual(['2022-12-24 Ice']);
	});

	test('is the last one, and says so when all are decided', async () => {
		const next = await editor.press(buttonOf(await first(), 'Ignore'));
		const last = await editor.press(buttonOf(next, 'Ignore'));
		expect(textOf(last)).toContain('No date waits for an editor');
		expect(textOf(last)).toContain('Ignored: Ice');
		expect(textOf(await first())).toContain('No date waits for an editor');
	});

	test('that is gone is refused', async () => {
		const forged = { command: 'reminders', action: 'confirm', values: ['nothing', '0', '0', ''] };
		await expect(editor.press({ press: forged })).rejects.toThrow('no longer here');
	});
});

describe('a mute', () => {
	test.each([
		['a date', () => ({ date: `${id} 0` }), 'Ann Lee closes the harbour'],
		['an article', () => ({ article: 'Harbour' }), 'all dates of **Harbour closes**'],
		['a name', () => ({ speaker: 'Ann Lee' }), 'dates that name **Ann Lee**'],
	])('of %s, and its end', async (_, input, expected) => {
		const muted = await editor.run('reminders mute', input());
		expect(textOf(muted)).toContain(expected);
		expect(await remembered('06-15')).toEqual([]);

		const listed = await editor.run('reminders unmute');
		expect(textOf(listed)).toContain(expected);
		const [value = ''] = await editor.suggest('reminders unmute', 'what', '');
		expect(value).not.toBe('');
		const after = await editor.press(buttonOf(listed, 'Unmute'));

		expect(textOf(after)).toContain('There will be reminders again of');
		expect(textOf(after)).toContain('Nothing is muted');
		expect(await remembered('06-15')).toHaveLength(1);
	});

	test('by the button of a post is undone at once', async () => {
		const press = { command: 'reminders', action: 'mute', values: [id, '0'] };
		const muted = await editor.press({ press });
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
		const absent = { date: 'nothing 0' };
		await expect(editor.run('reminders mute', absent)).rejects.toThrow('no longer here');
		await expect(editor.run('reminders unmute', { what: 'June' })).rejects.toThrow('Choose one');
	});

	test('is on one of several pages', async () => {
		for (const name of 'ABCDEFGH') await server.book.mute({ kind: 'speaker', name });
		const shown = await editor.run('reminders unmute');
		expect(textOf(shown)).toContain('1–6 of 8 mutes');
		const next = await editor.press(buttonOf(shown, 'Next'));
		expect(cardOf(next).blocks).toHaveLength(2);
	});

	test('dates, articles and names are offered', async () => {
		expect(await editor.suggest('reminders mute', 'date', 'harbour')).toContain(
			'2020-06-15 · Ann Lee closes the harbour · Harbour closes',
		);
		expect(await editor.suggest('reminders mute', 'speaker', 'lee')).toEqual(['Ann Lee']);
	});
});
