import { beforeEach, expect, test } from 'vitest';
import quotes from '../../commands/quotes.ts';
import speaker from '../../commands/speaker.ts';
import timeline from '../../commands/timeline.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Card, Form } from '../../src/domain/card.ts';
import { saveArticle } from '../support/articles.ts';
import {
	asking,
	buttonOf,
	cardOf,
	emptyServer,
	formOf,
	GUILD,
	type Server,
	selectOf,
	textOf,
} from '../support/ask.ts';

const COMMANDS = { speaker, quotes, timeline };

let server: Server;
let editor: ReturnType<typeof asking>;
let member: ReturnType<typeof asking>;
beforeEach(async () => {
	server = await emptyServer();
	editor = asking(COMMANDS, server);
	member = asking(COMMANDS, server, { guild: GUILD, isEditor: false });
});

/** 'Ann Lee, mayor of Lumen' says something in an article of this day. */
function said(day: Day, ...speakers: string[]) {
	return saveArticle(server.library, {
		title: `News of ${day}`,
		day,
		quotes: speakers.map((one, place) => {
			const [name = '', role] = one.split(', ');
			return { speaker: name, text: `Words ${place} of ${name}.`, ...(role && { role }) };
		}),
	});
}

async function merge(name: string, other: string): Promise<Card | Form> {
	const shown = cardOf(await editor.run('speaker', { name }));
	const form = await editor.press(buttonOf(shown, `Add another name for ${shown.title}`));
	return editor.submit(formOf(form), { other });
}

test('two names are put together, by either of them, and the card says who did', async () => {
	await said('2023-01-05', 'Joan Harrow');
	await said('2024-01-05', 'J. K. Marsh');

	const merged = textOf(await merge('Joan Harrow', 'J. K. Marsh'));

	expect(merged).toContain('2 quotes in 2 articles');
	expect(merged).toContain('Merged as one person: Joan Harrow and J. K. Marsh · <@');
	for (const name of ['Joan Harrow', 'J. K. Marsh', 'harrow'])
		expect(textOf(await member.run('speaker', { name }))).toContain('2 quotes in 2 articles');
	// Members see it, and take nothing back.
	const shown = cardOf(await member.run('speaker', { name: 'Joan Harrow' }));
	expect(textOf(shown)).toContain('Merged as one person');
	expect(() => buttonOf(shown, 'Undo')).toThrow();
	expect(() => buttonOf(shown, 'Add another name for Joan Harrow')).toThrow();
	// What is read later is theirs as well.
	await said('2024-02-05', 'J. K. Marsh');
	expect(textOf(await member.run('speaker', { name: 'Joan Harrow' }))).toContain('3 quotes in 3');
});

test('all quotes of somebody who was put together have every name, newest first, by pages', async () => {
	await said('2023-01-05', 'Joan Harrow', 'Joan Harrow', 'Bo Ek');
	await said('2024-01-05', 'J. K. Marsh', 'J. K. Marsh', 'J. K. Marsh');
	await said('2022-01-05', 'Joan Harrow');
	await merge('Joan Harrow', 'J. K. Marsh');

	const shown = await member.run('speaker', { name: 'Joan Harrow' });
	const first = await member.press(buttonOf(shown, 'All quotes'));
	const text = textOf(first);

	expect(text).toContain('### Quotes by Joan Harrow');
	expect(text.match(/Words \d of J(?:oan Harrow|\. K\. Marsh)/g)).toEqual([
		'Words 0 of J. K. Marsh',
		'Words 1 of J. K. Marsh',
		'Words 2 of J. K. Marsh',
		'Words 0 of Joan Harrow',
		'Words 1 of Joan Harrow',
	]);
	expect(text).not.toContain('Bo Ek');
	const next = textOf(await member.press(buttonOf(first, 'Next')));
	expect(next).toContain('News of 2022-01-05');
	expect(next.match(/Words \d/g)).toHaveLength(1);
});

test('all quotes of somebody who was told from another of the name are theirs alone', async () => {
	await said('2023-01-05', 'Lee');
	await said('2024-01-05', 'Lee', 'Ann Lee');
	const shown = await member.run('speaker', { name: 'Ann Lee' });
	const text = textOf(await member.press(buttonOf(shown, 'All quotes')));

	expect(text).toContain('Words 1 of Ann Lee');
	expect(text).not.toContain('News of 2023-01-05');
});

test('institutions are put together as well', async () => {
	await said('2023-01-05', 'Tarn Water');
	await said('2024-01-05', 'the water board');

	expect(textOf(await merge('Tarn Water', 'the water board'))).toContain('2 quotes in 2 articles');
});

test('a merge is undone, once, also by another editor', async () => {
	await said('2023-01-05', 'Joan Harrow');
	await said('2024-01-05', 'J. K. Marsh');
	const undo = buttonOf(await merge('Joan Harrow', 'J. K. Marsh'), 'Undo');

	expect(textOf(await editor.press(undo))).toContain('1 quote in 1 article');
	await expect(editor.press(undo)).rejects.toThrow('undone this already');
	expect(textOf(await member.run('speaker', { name: 'J. K. Marsh' }))).toContain('1 quote in 1');
});

test('of however many names put together, no quote is lost', async () => {
	const names = Array.from({ length: 20 }, (_, place) => `Name${String.fromCodePoint(97 + place)}`);
	for (const name of names) await said('2023-01-05', `${name} Own${name}`);
	const [first = '', ...others] = names;

	for (const other of others) await merge(first, other);

	for (const name of [first, 'Namej', 'Namet'])
		expect(textOf(await member.run('speaker', { name }))).toContain('20 quotes in 20 articles');
	await expect(merge(first, 'Namet')).rejects.toThrow('are one here already');
});

test('a merge of a merge, of which the first is undone', async () => {
	await said('2023-01-05', 'Joan Harrow');
	await said('2024-01-05', 'J. K. Marsh');
	await said('2024-02-05', 'Cole Winter');
	await merge('Joan Harrow', 'J. K. Marsh');
	const all = await merge('Joan Harrow', 'Cole Winter');

	expect(textOf(all)).toContain('3 quotes in 3 articles');
	await expect(merge('Cole Winter', 'J. K. Marsh')).rejects.toThrow('are one here already');
	await editor.press(buttonOf(all, 'Undo', 0));
	const people = await Promise.all(
		['Joan Harrow', 'J. K. Marsh', 'Cole Winter'].map((name) => member.run('speaker', { name })),
	);
	const counts = people.map((one) => textOf(one).match(/\d quotes? in \d articles?/)?.[0]);
	expect(counts.toSorted()).toEqual([
		'1 quote in 1 article',
		'2 quotes in 2 articles',
		'2 quotes in 2 articles',
	]);
});

test('it is asked which of two of the name is meant', async () => {
	await said('2023-01-05', 'Tom Reed, senator');
	await said('2023-02-05', 'Tom Reed, striker for Tarn');
	await said('2023-03-05', 'The Flash');

	const select = selectOf(await merge('The Flash', 'Tom Reed'), 'mergedWith');
	const from = 'all' in select.from ? [] : select.from;
	const striker = from.find(({ label }) => label.includes('striker'));
	const merged = textOf(await editor.choose(select, [striker?.value ?? '']));

	expect(merged).toContain('2 quotes in 2 articles');
	expect(merged).toContain('Striker for Tarn');
	expect(merged).not.toContain('enator');
});

test('with oneself nobody is merged, nor with somebody unknown', async () => {
	await said('2023-01-05', 'Tom Reed');

	await expect(merge('Tom Reed', 'tom reed')).rejects.toThrow('are one here already');
	await expect(merge('Tom Reed', 'Tim Rood')).rejects.toThrow('Did you mean Tom Reed');
});

test('one name in some articles is somebody else', async () => {
	const son = await said('2024-02-05', 'Tom Reed', 'Ann Lee');
	await said('2023-01-05', 'Tom Reed', 'Bo Ek');
	await said('2023-02-05', 'Tom Reed');
	const ask = await editor.press(
		buttonOf(await editor.run('speaker', { name: 'Tom Reed' }), 'Split into two people'),
	);

	const other = await editor.choose(selectOf(ask, 'splitOff'), [son.id]);

	expect(textOf(other)).toContain('1 quote in 1 article · February 5, 2024');
	expect(textOf(other)).toContain('Split off as another person: Tom Reed · <@');
	const select = selectOf(await member.run('speaker', { name: 'Tom Reed' }), 'open');
	const from = 'all' in select.from ? [] : select.from;
	expect(from.map(({ label }) => label)).toEqual(['Tom Reed · 2 quotes', 'Tom Reed · 1 quote']);
	expect(textOf(await member.choose(select, [from[0]?.value ?? '']))).toContain('2 quotes in 2');
	// Undone, they are one again.
	expect(textOf(await editor.press(buttonOf(other, 'Undo')))).toContain('3 quotes in 3 articles');
});

test('of all articles nobody would be left, and of one there is nothing to split', async () => {
	const one = await said('2024-02-05', 'Tom Reed');
	expect(() =>
		buttonOf({ title: '', blocks: [], tone: 'quote' }, 'Split into two people'),
	).toThrow();
	const shown = await editor.run('speaker', { name: 'Tom Reed' });
	expect(() => buttonOf(shown, 'Split into two people')).toThrow();
	const other = await said('2024-03-05', 'Tom Reed');
	const ask = await editor.press(
		buttonOf(await editor.run('speaker', { name: 'Tom Reed' }), 'Split into two people'),
	);

	await expect(editor.choose(selectOf(ask, 'splitOff'), [one.id, other.id])).rejects.toThrow(
		'nobody would be left',
	);
	await expect(editor.choose(selectOf(ask, 'splitOff'), ['gone'])).rejects.toThrow(
		'no longer here',
	);
});

test('it stays so when the article by which it was said has the name no longer', async () => {
	await said('2023-01-05', 'Joan Harrow');
	const { id } = await said('2023-02-05', 'Joan Harrow');
	await said('2024-01-05', 'J. K. Marsh');
	await merge('Joan Harrow', 'J. K. Marsh');
	await server.desk.remove(id);
	await said('2023-01-06', 'Joan Harrow');

	expect(textOf(await member.run('speaker', { name: 'J. K. Marsh' }))).toContain('3 quotes in 3');
});

test('a long list of articles has pages', async () => {
	for (let day = 10; day < 40; day += 1)
		await said(
			`2023-${day < 30 ? '01' : '02'}-${String(day < 30 ? day : day - 19)}` as Day,
			'Tom Reed',
		);
	const first = await editor.press(
		buttonOf(await editor.run('speaker', { name: 'Tom Reed' }), 'Split into two people'),
	);

	expect(textOf(first)).toContain('1–25 of 30 articles');
	const next = await editor.press(buttonOf(first, 'Next'));
	const select = selectOf(next, 'splitOff');
	expect('all' in select.from ? 0 : select.from.length).toBe(5);
});

test('editors alone change it', () => {
	for (const action of ['merge', 'merged', 'mergedWith', 'split', 'splitPage', 'splitOff', 'undo'])
		expect(speaker.actions?.[action]?.audience).toBe('editors');
});
