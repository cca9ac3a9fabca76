import { beforeEach, expect, test } from 'vitest';
import quotes from '../../commands/quotes.ts';
import speaker from '../../commands/speaker.ts';
import timeline from '../../commands/timeline.ts';
import type { Day } from '../../src/domain/calendar.ts';
import { suggestPeople, suggestSpeakers } from '../../src/stories/articles/offers.ts';
import { type ArticleParts, saveArticle } from '../support/articles.ts';
import {
	asking,
	buttonOf,
	emptyServer,
	formOf,
	type Server,
	selectOf,
	textOf,
} from '../support/ask.ts';

let server: Server;
let editor: ReturnType<typeof asking>;
beforeEach(async () => {
	server = await emptyServer();
	editor = asking({ speaker, quotes, timeline }, server);
});

/** An article of this day names 'Ann Lee, mayor of Tarn' and the like. */
function named(day: Day, people: readonly string[], parts: ArticleParts = {}) {
	return saveArticle(server.library, {
		title: `News of ${day}`,
		day,
		named: people.map((one) => {
			const [name = '', role] = one.split(', ');
			return { name, roles: role === undefined ? [] : [role] };
		}),
		...parts,
	});
}

const shown = async (name: string) => textOf(await editor.run('speaker', { name }));

test('whoever is only named has a card, and nothing to say on it', async () => {
	await named('2023-01-05', ['Ann Lee, mayor of Tarn']);
	await named('2024-01-05', ['Ann Lee, mayor of Tarn'], {
		quotes: [{ speaker: 'Bo Ek', text: 'We stay.' }],
	});

	const answer = await editor.run('speaker', { name: 'lee' });

	expect(textOf(answer)).toBe(
		[
			'### Ann Lee',
			'-# Not quoted yet; named in 2 articles · January 5, 2023 – January 5, 2024',
			'**Described in articles as**',
			'- Mayor of Tarn · 2023–2024',
			'**Named in**',
			'- News of 2024-01-05 · January 5, 2024',
			'- News of 2023-01-05 · January 5, 2023',
		].join('\n'),
	);
	expect(() => buttonOf(answer, 'All quotes')).toThrow();
	expect(() => buttonOf(answer, 'Quotes per year')).toThrow();
});

test('who is quoted in one article and named in another is one person', async () => {
	await named('2023-01-05', ['Ann Lee, mayor of Tarn']);
	await named('2024-01-05', [], {
		quotes: [{ speaker: 'Ann Lee', role: 'Tarn’s mayor', text: 'We stay.' }],
	});

	const answer = await editor.run('speaker', { name: 'Ann Lee' });

	expect(textOf(answer)).toContain('1 quote in 1 article, named in 1 other · ');
	expect(textOf(await editor.press(buttonOf(answer, 'All quotes')))).toContain('We stay.');
});

test('they are offered behind whoever is quoted, and not where quotes are asked for', async () => {
	await named('2023-01-05', ['Ann Lee, mayor of Tarn'], {
		quotes: [{ speaker: 'Tom Lee', text: 'We stay.' }],
	});

	const offered = await suggestPeople(server.library, 'lee');

	expect(offered.map(({ name }) => name)).toEqual(['Tom Lee', 'Ann Lee']);
	expect(await suggestSpeakers(server.library, 'lee')).toEqual([
		{ name: 'Tom Lee', value: 'Tom Lee' },
	]);
	await expect(editor.run('quotes', { speaker: 'Ann Lee' })).rejects.toThrow(
		'There are no quotes by Ann Lee in the articles here. Try Tom Lee.',
	);
	await expect(shown('Anne Loe')).rejects.toThrow('Did you mean Ann Lee');
});

test('two who are only named are merged, told apart again, and each of it is undone', async () => {
	const oldest = await named('2022-01-05', ['Joan Harrow, baker']);
	await named('2023-01-05', ['J. K. Marsh, judge']);
	await named('2024-01-05', ['Joan Harrow, baker']);
	const merging = await editor.press(
		buttonOf(
			await editor.run('speaker', { name: 'Joan Harrow' }),
			'Add another name for Joan Harrow',
		),
	);

	const merged = await editor.submit(formOf(merging), { other: 'J. K. Marsh' });

	expect(textOf(merged)).toContain('Not quoted yet; named in 3 articles');
	expect(await shown('Marsh')).toContain('named in 3 articles');
	await editor.press(buttonOf(merged, 'Undo'));
	expect(await shown('Marsh')).toContain('named in 1 article');
	const split = await editor.press(
		buttonOf(await editor.run('speaker', { name: 'Joan Harrow' }), 'Split into two people'),
	);
	await editor.choose(selectOf(split, 'splitOff'), [oldest.id]);
	const both = await editor.run('speaker', { name: 'Joan Harrow' });
	expect(selectOf(both, 'open').from).toEqual([
		expect.objectContaining({ label: 'Joan Harrow, baker · named in 1 article' }),
		expect.objectContaining({ label: 'Joan Harrow, baker · named in 1 article' }),
	]);
});

test('the days of articles that only name somebody stand in their timeline', async () => {
	await named('2023-01-05', ['Ann Lee, mayor of Tarn'], {
		dates: [{ earliest: '2022-05-06', label: 'Ann Lee opens the bridge' }],
	});

	expect(textOf(await editor.run('timeline', { speaker: 'Ann Lee' }))).toContain(
		'Ann Lee opens the bridge',
	);
});
