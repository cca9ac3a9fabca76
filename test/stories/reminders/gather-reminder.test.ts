import { beforeEach, describe, expect, test } from 'vitest';
import { gatherReminder } from '../../../src/stories/reminders/gather-reminder.ts';
import { type DateParts, type QuoteParts, saveArticle } from '../../support/articles.ts';
import { emptyServer, type Server } from '../../support/ask.ts';

let server: Server;
beforeEach(async () => {
	server = await emptyServer();
});

/** What is told a year later of an article of 7 March with these quotes. */
async function gathered(quotes: readonly QuoteParts[], dates: readonly DateParts[] = [HAPPENED]) {
	await saveArticle(server.library, { day: '2024-03-07', quotes, dates });
	const keyDates = await server.book.anniversaries(['03-07']);
	const told = keyDates.map((keyDate) => ({
		told: '2025-03-07' as const,
		anniversary: { day: '2025-03-07' as const, years: 1, lead: 0 },
		keyDate,
	}));
	return gatherReminder(server, { locale: 'en' }, { told, missed: told });
}

const HAPPENED: DateParts = { earliest: '2024-03-07', label: 'The harbour opens' };
const quote = (text: string, parts: Partial<QuoteParts> = {}): QuoteParts => ({
	speaker: 'Ann Lee',
	text,
	...parts,
});
const long = (letters: number) => 'a'.repeat(letters);

describe('one thing that was said stands beside the event', () => {
	test.each<[string, QuoteParts[], string | undefined]>([
		['none where nobody speaks', [], undefined],
		['the nearest', [quote('Far.'), quote('Near.')], 'Near.'],
		['the surest, however far', [quote('Far.'), quote('Near.', { confidence: 0.9 })], 'Far.'],
		['of 300 letters', [quote(long(300))], long(300)],
		['not of 301', [quote(long(301))], undefined],
		['no part of a sentence', [quote('Whole.'), quote('part', { kind: 'fragment' })], 'Whole.'],
		['nothing of nobody', [quote('By Lee.'), quote('By nobody.', { speaker: null })], 'By Lee.'],
		['nothing of the day before', [quote('Then.', { said: '2024-03-06' })], undefined],
		['what was said that day', [quote('Then.', { said: '2024-03-07' })], 'Then.'],
		['nothing of whom nobody wants', [quote('By Ek.', { speaker: 'Bo Ek' })], undefined],
	])('%s', async (_, quotes, expected) => {
		await server.book.mute({ kind: 'speaker', name: 'Ek' });

		const { told } = await gathered(quotes);

		expect(told.map((one) => one.quote?.text)).toEqual([expected]);
	});

	test('but never beside what may harm somebody', async () => {
		const event = { class: 'other', people: ['Ann Lee'], worth: 1, risk: true };
		const harmful = { ...HAPPENED, event } as DateParts;

		expect((await gathered([quote('It is so.')], [harmful])).told[0]).not.toHaveProperty('quote');
	});

	test('once, beside the first event of that day', async () => {
		const dates = [HAPPENED, { ...HAPPENED, label: 'A bridge falls down' }];

		const { told } = await gathered([quote('It is so.')], dates);

		expect(told.map((one) => one.quote?.text)).toEqual(['It is so.', undefined]);
	});
});

test('what was missed is told without a quote, and each event once', async () => {
	const { missed } = await gathered(
		[quote('It is so.')],
		[HAPPENED, { ...HAPPENED, phrase: 'then' }],
	);

	expect(missed).toHaveLength(1);
	expect(missed[0]).not.toHaveProperty('quote');
	expect(missed[0]?.alsoToldBy).toHaveLength(1);
});
