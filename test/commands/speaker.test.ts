import { beforeEach, expect, test } from 'vitest';
import quotes from '../../commands/quotes.ts';
import speaker from '../../commands/speaker.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Library } from '../../src/ports/articles/library.ts';
import { saveArticle, saveQuotedDates } from '../support/articles.ts';
import { asking, buttonOf, cardOf, emptyLibrary, selectOf, textOf } from '../support/ask.ts';

let library: Library;
let member: ReturnType<typeof asking>;
beforeEach(async () => {
	library = await emptyLibrary();
	member = asking({ speaker, quotes }, library);
});

/** 'Ann Lee, mayor of Lumen' says something in an article of this day. */
function said(day: Day, ...speakers: string[]) {
	return saveArticle(library, {
		title: `News of ${day}`,
		day,
		quotes: speakers.map((one, place) => {
			const [name = '', role] = one.split(', ');
			return { speaker: name, text: `Words ${place} of ${name}.`, ...(role && { role }) };
		}),
	});
}

test('three articles that name one person in three ways are one person', async () => {
	await said('2023-01-05', 'Wen Tao, Chinese foreign minister', 'Ann Lee');
	await said('2023-06-05', 'Wen, China’s foreign minister', 'Ann Lee');
	await said('2024-02-05', 'China’s top diplomat', 'Bo Ek');
	await said('2024-03-05', 'Wen Tao, China’s top diplomat');

	const answer = await member.run('speaker', { name: 'Wen Tao' });

	expect(textOf(answer).split('\n').slice(0, 9)).toEqual([
		'### Wen Tao',
		'-# 4 quotes in 4 articles · January 5, 2023 – March 5, 2024',
		'-# Also called China’s top diplomat, Wen',
		'**Described in articles as**',
		'- China’s top diplomat · 2024',
		'- China’s foreign minister · 2023',
		'- Chinese foreign minister · 2023',
		'**Latest quotes**',
		'-# News of 2024-03-05 · March 5, 2024:',
	]);
	expect(textOf(answer)).toContain(
		'-# Also quoted in these articles: Ann Lee \\(2 articles\\), Bo Ek',
	);
	expect(textOf(answer)).toContain('- and 1 more');
	expect(textOf(await member.press(buttonOf(answer, 'All quotes')))).toContain('Quotes by Wen Tao');
	const years = await member.press(buttonOf(answer, 'Quotes per year'));
	expect(textOf(years)).toContain('2023: 2 quotes');
	expect(textOf(years)).toContain('2024: 2 quotes');
});

test('which day a “Wednesday” in the latest quotes was stands below them', async () => {
	await saveQuotedDates(library, {
		quotes: [{ speaker: 'Wen Tao', text: 'We left on Wednesday.' }],
		dates: [{ phrase: 'Wednesday', earliest: '2024-03-06' }],
	});
	expect(textOf(await member.run('speaker', { name: 'Wen Tao' }))).toContain(
		'> “We left on Wednesday.”\n-# “Wednesday” here means March 6, 2024\\.',
	);
});

test('two people of one name are two, and it is asked who is meant', async () => {
	await said('2023-01-05', 'Tom Reed, senator');
	await said('2023-02-05', 'Tom Reed, striker for Tarn');
	await said('2024-02-05', 'Tom Reed, striker');

	const answer = await member.run('speaker', { name: 'Tom Reed' });
	const select = selectOf(answer, 'open');
	const choices = 'all' in select.from ? [] : select.from;

	expect(choices.map(({ label }) => label)).toEqual([
		'Tom Reed, striker · 2 quotes',
		'Tom Reed, senator · 1 quote',
	]);
	const chosen = await member.choose(select, [choices[1]?.value ?? '']);
	expect(textOf(chosen)).toContain('1 quote in 1 article');
	expect(textOf(chosen)).toContain('- Senator · 2023');
});

test('others of the name are offered below whoever bears exactly this one', async () => {
	await said('2023-01-05', 'Hal Dale, president of Tarn', 'Nora Dale, senator of Tarn');
	await said('2023-02-05', 'Hal Dale Jr.');

	const answer = await member.run('speaker', { name: 'hal dale' });

	expect(textOf(answer)).toContain('### Hal Dale\n-# 1 quote in 1 article · January 5, 2023');
	const select = selectOf(answer, 'open');
	expect('all' in select.from ? [] : select.from.map(({ label }) => label)).toEqual([
		'Hal Dale Jr. · 1 quote',
	]);
});

test('a name of one word that no article says more of may be several people', async () => {
	await said('2023-01-05', 'Dale');
	await said('2023-02-05', 'Dale');

	expect(textOf(await member.run('speaker', { name: 'dale' }))).toContain(
		'it may be several people',
	);
});

test('what a button knows is looked for anew', async () => {
	await said('2023-01-05', 'Tom Reed, senator');
	const gone = { state: { command: 'speaker', action: 'open', values: ['Tom Reed', 'x Tom'] } };

	await expect(member.press(gone)).rejects.toThrow('no longer here');
	expect(cardOf(await member.run('speaker', { name: 'reed' })).title).toBe('Tom Reed');
});

test('nearest names are offered for one nobody bears', async () => {
	await said('2023-01-05', 'Tom Reed', 'Ann Lee', 'Greta Graf', 'Bo Ek');

	await expect(member.run('speaker', { name: 'Anne Leigh' })).rejects.toThrow(
		'Nobody called “Anne Leigh” is known here. Did you mean Ann Lee',
	);
	await expect(member.run('speaker', { name: 'Graff' })).rejects.toThrow(
		'Did you mean Greta Graf?',
	);
	for (const name of ['🎉', 'Qin Gang', 'x'.repeat(6000)]) {
		await expect(member.run('speaker', { name })).rejects.toThrow(
			/is known here\. Quoted here, among others: [\w ]+, [\w ]+, [\w ]+\.$/,
		);
	}
	expect(await member.suggest('speaker', 'name', 'gr')).toEqual(['Greta Graf']);
});

test('a library without quotes says how to come by some', async () => {
	await expect(member.run('speaker', { name: 'Ann' })).rejects.toThrow('/article add url');
});
