import { beforeEach, expect, test } from 'vitest';
import articles from '../../commands/articles.ts';
import quotes from '../../commands/quotes.ts';
import story from '../../commands/story.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Library } from '../../src/ports/articles/library.ts';
import { saveArticle, saveQuotedDates } from '../support/articles.ts';
import { asking, buttonOf, emptyLibrary, textOf } from '../support/ask.ts';

let library: Library;
let member: ReturnType<typeof asking>;
beforeEach(async () => {
	library = await emptyLibrary();
	member = asking({ story, articles, quotes }, library);
});

const OPENING =
	'Three villages in the Wend valley were under water after the Halden dam burst in the night. Rescuers took people from roofs by boat in Ostra, and Governor Ilse Ferro flew over the Wend valley. The Halden dam had been inspected in May.';
const SHARED = 'We heard it long before we saw it, and then we ran up the hill.';

function flood(source: string, own: string, day: Day = '2024-03-07') {
	return saveQuotedDates(library, {
		title: `Halden dam bursts, tells ${source}`,
		text: OPENING,
		day,
		draft: { source },
		quotes: [
			{ speaker: 'Ivo Brandt', text: SHARED },
			{ speaker: 'Ilse Ferro', text: own },
		],
		dates: own.includes('tonight') ? [{ phrase: 'tonight', earliest: day }] : [],
	});
}

test.each<[Day, Day]>([
	['9999-12-31', '9999-12-29'],
	['-9999-01-01', '-9999-01-03'],
])('at the edge of the calendar, %s, as well', async (day, near) => {
	const first = await flood('Tarn Times', 'Help is on its way to all three villages.', day);
	await flood('Ostra Courier', 'Nobody should have to sleep outside tonight.', near);

	const answer = await member.run('story', { article: first.id });

	expect(textOf(answer)).toContain('### One story in 2 articles');
});

test('articles of one story are gathered, with what each quotes alone', async () => {
	const first = await flood('Tarn Times', 'Help is on its way to all three villages.');
	await flood('Ostra Courier', 'Nobody should have to sleep outside tonight.', '2024-03-09');
	await saveArticle(library, {
		title: 'Ferro presents budget',
		text: 'Governor Ilse Ferro presented her budget in Port Ellis, with more for schools and less for roads. Hugo Amsel of Port Ellis called it a gift.',
		quotes: [{ speaker: 'Ilse Ferro', text: 'Schools come first.' }],
	});

	const answer = await member.run('story', { article: first.id });

	expect(textOf(answer)).toBe(
		[
			'### One story in 2 articles',
			'-# Below each article are the quotes found only in that article.',
			'Halden dam bursts, tells Tarn Times',
			'-# Tarn Times · March 7, 2024',
			'**Ilse Ferro**',
			'> “Help is on its way to all three villages.”',
			'Halden dam bursts, tells Ostra Courier',
			'-# Ostra Courier · March 9, 2024',
			'**Ilse Ferro**',
			'> “Nobody should have to sleep outside tonight.”',
			'-# “tonight” here means March 9, 2024\\.',
		].join('\n'),
	);
	expect(textOf(await member.press(buttonOf(answer, 'Source')))).toContain('Help is on its way');
	expect(textOf(await member.press(buttonOf(answer, 'About this article')))).toContain(
		'Tarn Times',
	);
});

test('the same thing weeks later is no longer that story', async () => {
	const first = await flood('Tarn Times', 'One.');
	await flood('Ostra Courier', 'Two.', '2024-03-15');

	expect(textOf(await member.run('story', { article: first.id }))).toContain(
		'No other article on this server tells the same story.',
	);
});

test('many have pages, from the button of the article as well', async () => {
	for (const source of ['A', 'B', 'C', 'D', 'E', 'F'])
		await flood(`Paper ${source}`, `Own of ${source} alone.`);
	const article = await member.run('articles', {});
	const [head] = (await library.articles({ offset: 0, limit: 1 })).rows;
	const open = { state: { command: 'articles', action: 'open', values: [head?.id ?? ''] } };

	const card = await member.press(
		buttonOf(await member.press(open), 'Other articles on this story'),
	);

	expect(textOf(article)).toContain('Halden');
	expect(textOf(card)).toContain('1–4 of 6 articles');
	const next = await member.press(buttonOf(card, 'Next'));
	expect(textOf(next)).toContain('5–6 of 6 articles');
	const told = `${textOf(card)}${textOf(next)}`.match(/Own of . alone/g);
	expect(told?.toSorted()).toEqual([...'ABCDEF'].map((letter) => `Own of ${letter} alone`));
});

test('without any article it is said how to come by one', async () => {
	await expect(member.run('story', {})).rejects.toThrow('/article add url');
	await expect(member.run('story', { article: 'gone' })).rejects.toThrow(
		'No article here is called',
	);
});
