import { beforeEach, expect, test } from 'vitest';
import quotes from '../../commands/quotes.ts';
import type { Library } from '../../src/ports/articles/library.ts';
import { saveArticle, saveQuotedDates } from '../support/articles.ts';
import { asking, buttonOf, cardOf, emptyLibrary, textOf } from '../support/ask.ts';

const LEE = { speaker: 'Ann Lee', role: 'Mayor of Lumen' } as const;
const said = (text: string) => ({ start: 0, end: text.length, text });

let library: Library;
let member: ReturnType<typeof asking>;
beforeEach(async () => {
	library = await emptyLibrary();
	member = asking({ quotes }, library);
});

test('a quote says who, what, how, when and where', async () => {
	await saveArticle(library, {
		title: 'Harbour closes',
		quotes: [
			{
				...LEE,
				text: 'We *stay* closed.',
				cue: said('warned'),
				medium: 'a statement',
				said: '2024-03-06',
			},
		],
	});
	expect(textOf(await member.run('quotes', { speaker: 'lee' })).split('\n')).toEqual([
		'### Quotes by Ann Lee',
		'-# Harbour closes · The Lumen Post · March 7, 2024:',
		'**Ann Lee**, Mayor of Lumen, in a statement',
		'> “We \\*stay\\* closed.” \\(*warned* · March 6, 2024\\)',
		'-# 1 quote',
	]);
});

const LEFT = { ...LEE, text: 'The ferry to Tarn left on Wednesday.' };
const WEDNESDAY = { phrase: 'Wednesday', earliest: '2024-03-06' } as const;
const TOLD_DAY = '-# “Wednesday” here means March 6, 2024\\.';

test('which day a “Wednesday” in the words was stands below them, in every list', async () => {
	await saveQuotedDates(library, { quotes: [LEFT], dates: [WEDNESDAY] });
	const story = { title: 'Later', day: '2024-04-08', quotes: [LEFT] } as const;
	await saveQuotedDates(library, { ...story, dates: [{ ...WEDNESDAY, earliest: '2024-04-03' }] });

	const all = textOf(await member.run('quotes')).split('\n');
	expect(all.filter((line) => line.includes('here means'))).toEqual([
		'-# “Wednesday” here means April 3, 2024\\.',
		TOLD_DAY,
	]);

	const source = await member.press(buttonOf(await member.run('quotes'), 'Source'));
	const before = textOf(await member.press(buttonOf(source, 'Earlier quotes like this')));
	expect(before.split('\n').filter((line) => line.includes('here means'))).toEqual([TOLD_DAY]);
});

test('a day that the words do not tell by themselves does not', async () => {
	const dated = { ...LEE, text: 'It left on 6 March 2024, as holidays do.' };
	const date = { phrase: '6 March 2024', earliest: '2024-03-06' } as const;
	await saveQuotedDates(library, { quotes: [dated], dates: [date] });
	await saveArticle(library, { title: 'Later', quotes: [LEFT], dates: [WEDNESDAY] });

	expect(textOf(await member.run('quotes'))).not.toContain('March 6, 2024');
});

test('a speaker nobody is sure of is unclear, and a fragment is marked', async () => {
	await saveArticle(library, { quotes: [{ text: 'no way', kind: 'fragment' }] });
	const text = textOf(await member.run('quotes'));
	expect(text).toContain('*Speaker unclear*');
	expect(text).toContain('“no way” \\(only a few words quoted\\)');
});

test('quotes of one speaker, newest first, five a page, none of another', async () => {
	const texts = (day: string) =>
		Array.from({ length: 4 }, (_, place) => ({ ...LEE, text: `${day} ${place}` }));
	await saveArticle(library, { title: 'Old', day: '2024-03-01', quotes: texts('old') });
	await saveArticle(library, {
		title: 'New',
		day: '2024-03-05',
		quotes: [...texts('new'), { speaker: 'Tom Reed', text: 'Fish.' }],
	});

	const first = await member.run('quotes', { speaker: 'Ann Lee' });
	const second = await member.press(buttonOf(first, 'Next'));

	expect(textOf(first).match(/“(?:old|new) \d”/g)).toEqual([
		'“new 0”',
		'“new 1”',
		'“new 2”',
		'“new 3”',
		'“old 0”',
	]);
	expect(textOf(second).match(/“(?:old|new) \d”/g)).toEqual(['“old 1”', '“old 2”', '“old 3”']);
	expect(textOf(first) + textOf(second)).not.toContain('Tom Reed');
	expect(textOf(second)).toContain('6–8 of 8 quotes');
});

test('Source shows the paragraph with the quote in bold', async () => {
	await saveArticle(library, {
		title: 'Harbour closes',
		quotes: [
			{ ...LEE, text: 'One.' },
			{ ...LEE, text: 'Two.' },
		],
	});
	const answer = await member.run('quotes');
	const source = await member.press(buttonOf(answer, 'Source', 1));
	expect(textOf(source)).toContain('> Ann Lee said, “**Two.**”');
});

test('a very long quote is cut, and its source shows all of it', async () => {
	const text = 'word '.repeat(200).trim();
	await saveArticle(library, { quotes: [{ ...LEE, text }] });
	const answer = await member.run('quotes');
	expect(textOf(answer)).toMatch(/word word…”/);
	expect(textOf(await member.press(buttonOf(answer, 'Source')))).toContain(text);
});

test('nothing found says what to try', async () => {
	await expect(member.run('quotes', { speaker: 'Ann Lee' })).rejects.toThrow(
		'An editor adds articles',
	);
	await saveArticle(library, { quotes: [{ ...LEE, text: 'No.' }] });
	await expect(member.run('quotes', { speaker: 'Tom Reed' })).rejects.toThrow(
		'There are no quotes by Tom Reed in the articles here. Try Ann Lee.',
	);
	await expect(member.run('quotes', { about: 'herring' })).rejects.toThrow(
		'with the words “herring”',
	);
});

test('speakers are offered by any part of the name', async () => {
	await saveArticle(library, {
		quotes: [
			{ ...LEE, text: 'No.' },
			{ speaker: 'Tom Reed', text: 'Yes.' },
		],
	});
	expect(await member.suggest('quotes', 'speaker', 'ree')).toEqual(['Tom Reed']);
});

test('a few quotes have no buttons to page with', async () => {
	await saveArticle(library, { quotes: [{ ...LEE, text: 'No.' }] });
	expect(cardOf(await member.run('quotes')).buttons).toEqual([]);
});

test('a quote becomes a picture, to be looked at and to be posted', async () => {
	await saveArticle(library, { quotes: [{ text: 'One.', speaker: 'Ann Lee' }] });
	const source = await member.press(buttonOf(await member.run('quotes'), 'Source'));
	const preview = await member.press(buttonOf(source, 'Quote as a picture'));
	expect(textOf(preview)).toContain('> “One.”');
	const light = await member.press(buttonOf(preview, 'Light background'));
	const post = await member.press(buttonOf(light, 'Post here'));
	expect(post).toMatchObject({ blocks: [{ picture: { theme: 'light', words: '“One.”' } }, {}] });
	expect(post).not.toHaveProperty('buttons');
});

test('who speaks how much in an article becomes a picture, to be looked at and to be posted', async () => {
	const { id } = await saveArticle(library, {
		title: 'Harbour closes',
		quotes: [{ ...LEE, text: 'We stay closed.' }, { ...LEE, text: 'No.' }, { text: 'Why?' }],
	});
	const asked = await member.run('quotes', { article: id });
	const preview = await member.press(buttonOf(asked, 'Who is quoted most in this article'));
	expect(textOf(preview)).toContain('Ann Lee: 4 words in 2 quotes');
	const light = await member.press(buttonOf(preview, 'Light background'));
	const post = await member.press(buttonOf(light, 'Post here'));
	expect(post).toMatchObject({ blocks: [{ picture: { kind: 'shares', theme: 'light' } }] });
});
test('of one speaker alone nobody asks who speaks how much', async () => {
	const { id } = await saveArticle(library, {
		quotes: [LEE, LEE].map((one) => ({ ...one, text: 'No.' })),
	});
	const answer = await member.run('quotes', { article: id, speaker: 'Ann Lee' });
	expect(() => buttonOf(answer, 'Who is quoted most in this article')).toThrow('no button');
});
