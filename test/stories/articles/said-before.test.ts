import { beforeEach, expect, test } from 'vitest';
import quotes from '../../../commands/quotes.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import type { Library } from '../../../src/ports/articles/library.ts';
import { saidBefore } from '../../../src/stories/articles/said-before.ts';
import { saveArticle } from '../../support/articles.ts';
import { asking, buttonOf, emptyLibrary, textOf } from '../../support/ask.ts';

let library: Library;
let member: ReturnType<typeof asking>;
beforeEach(async () => {
	library = await emptyLibrary();
	member = asking({ quotes }, library);
});

async function said(day: Day, text: string, speaker = 'Ann Lee'): Promise<void> {
	await saveArticle(library, { title: `News of ${day}`, day, quotes: [{ speaker, text }] });
}

/** What *Earlier quotes like this* shows of the newest quote, line by line. */
async function before(): Promise<string[]> {
	const source = await member.press(buttonOf(await member.run('quotes'), 'Source'));
	return textOf(await member.press(buttonOf(source, 'Earlier quotes like this'))).split('\n');
}

test('the same speaker on the same words, oldest first', async () => {
	await said('2023-03-01', 'The harbour stays closed this winter.');
	await said('2022-03-01', 'We keep the harbour closed.');
	await said('2022-06-01', 'The harbour stays closed for good.', 'Tom Reed');
	await said('2023-05-01', 'Taxes will rise again.');
	await said('2023-06-01', 'A harbour is a harbour.');
	await said('2024-03-01', 'Once more: the harbour stays closed.');
	await said('2023-07-01', 'Nothing of the kind was planned here.');

	expect(await before()).toEqual([
		'### Earlier quotes like this by Ann Lee',
		'-# News of 2022-03-01 · The Lumen Post · March 1, 2022:',
		'> “We keep the harbour closed.”',
		'-# News of 2023-03-01 · The Lumen Post · March 1, 2023:',
		'> “The harbour stays closed this winter.”',
		'-# 2 quotes',
	]);
});

test('words that are in nearly everything tell of nothing', async () => {
	for (let day = 10; day < 25; day += 1) {
		await said(`2023-01-${day}`, `People would say that number ${day} matters.`);
	}
	await said('2024-03-01', 'People would say that the bridge matters.');
	expect(await before()).toEqual([
		'### Earlier quotes like this by Ann Lee',
		'No earlier article here quotes Ann Lee with words like these.',
	]);
});

test('of scripts without spaces the letters count, and many are shown in pages', async () => {
	for (let month = 1; month <= 7; month += 1)
		await said(`2023-0${month}-01` as Day, '港口今年关闭', '王毅');
	for (let day = 10; day < 28; day += 1) {
		for (let year = 2000; year < 2010; year += 1)
			await said(`${year}-01-${day}` as Day, 'Fish.', 'Bo');
	}
	await said('2024-03-01', '港口明年关闭', '王毅');
	const lines = await before();
	expect(lines.filter((line) => line.startsWith('>'))).toHaveLength(5);
	expect(lines.at(-1)).toBe('-# 1–5 of 7 quotes');
});

test('where nobody knows who speaks there is nothing to ask', async () => {
	await saveArticle(library, { quotes: [{ text: 'No way at all.' }] });
	const source = await member.press(buttonOf(await member.run('quotes'), 'Source'));
	expect(() => buttonOf(source, 'Earlier quotes like this')).toThrow();
});

test.each([
	['words of four letters', 'The quay and the mill.', 'A mill, a quay.', true],
	['words of three letters', 'The dam and the sea.', 'A dam, a sea.', false],
	['one of them', 'The quay and the mill.', 'A mill, a dam.', false],
	['the longest of many', `${abc(4, 10)} ${abc(5, 2)}`, abc(5, 2), true],
	['the shortest of many', `${abc(5, 9)} ${abc(4, 2)}`, abc(4, 2), false],
])('%s tell what it is about', async (_, text, earlier, isFound) => {
	await said('2023-03-01', earlier);
	await said('2024-03-01', text);
	const { rows } = await library.quotes({}, { offset: 0, limit: 1 });

	const found = await Promise.all(rows.map((row) => saidBefore(library, row)));

	expect(found.flat().map((one) => one.text)).toEqual(isFound ? [earlier] : []);
});

/** So many words of so many letters each. */
function abc(letters: number, count: number): string {
	return Array.from({ length: count }, (_, index) =>
		'klmnopqrst'.charAt(index).repeat(letters),
	).join(' ');
}

test('of one day what stands first in its article comes first', async () => {
	const texts = ['The harbour stays closed.', 'It stays closed: the harbour.'];
	const quotes = texts.map((text) => ({ speaker: 'Ann Lee', text }));
	await saveArticle(library, { day: '2023-03-01', quotes });
	await said('2024-03-01', 'Closed the harbour stays.');
	const { rows } = await library.quotes({}, { offset: 0, limit: 1 });

	const found = await Promise.all(rows.map((row) => saidBefore(library, row)));

	expect(found.flat().map((one) => one.text)).toEqual(texts);
});
