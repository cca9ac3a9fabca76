import { beforeEach, expect, test } from 'vitest';
import articles from '../../commands/articles.ts';
import dates from '../../commands/dates.ts';
import quotes from '../../commands/quotes.ts';
import summary from '../../commands/summary.ts';
import { saveArticle } from '../support/articles.ts';
import {
	asking,
	buttonOf,
	emptyServer,
	formOf,
	GUILD,
	type Server,
	selectOf,
	textOf,
} from '../support/ask.ts';
import { article } from '../support/groups.ts';

const TEXT =
	'The harbour of Lumen closes on Friday, the town said. “It stays closed until spring,” Mayor Ann Lee said.';

let server: Server;
let editor: ReturnType<typeof asking>;
let id = '';
beforeEach(async () => {
	server = await emptyServer();
	editor = asking({ article, articles, dates, quotes, summary }, server);
	const file = { name: 'harbour.txt', contentType: 'text/plain', bytes: Buffer.from(TEXT) };
	await editor.run('article add file', {
		file,
		title: 'Harbour closes',
		published: '2024-03-07',
		url: 'https://news.lumen.example/harbour',
	});
	id = (await server.library.latest())?.id ?? '';
});
const shown = async () => textOf(await editor.run('dates', { article: id }));

test('an article is put right by options, what that changes is shown, and it is undone', async () => {
	const changed = await editor.run('article edit', { article: id, published: '2024-03-14' });
	expect(textOf(changed)).toContain('Published: March 7, 2024 → **March 14, 2024**');
	expect(textOf(changed)).toMatch(
		/Before and after[\s\S]*March 8, 2024[^\n]* → [^\n]*March 15, 2024/,
	);
	expect(await shown()).toContain('March 15, 2024');

	const undone = textOf(await editor.press(buttonOf(changed, 'Undo')));
	expect(undone).toContain('\nUndone.\n');
	expect(undone).toContain('Published: March 14, 2024 → **March 7, 2024**');
	expect(await shown()).toContain('March 8, 2024');
});

test('or in a window that knows what is said', async () => {
	const form = formOf(await editor.run('article edit', { article: id }));
	expect(form.fields.map(({ value }) => value)).toEqual([
		'Harbour closes',
		'2024-03-07',
		undefined,
		'https://news.lumen.example/harbour',
	]);
	const answers = { title: 'Port closes', published: '2024-03-07', source: 'The Post', url: '' };
	const changed = textOf(await editor.submit(form, answers));
	expect(changed).toContain('Title: Harbour closes → **Port closes**');
	expect(changed).toContain('Source: none → **The Post**');
	expect(changed).toContain('→ **none**');
	expect(textOf(await editor.submit(form, answers))).toContain('It already says so');
});

test('a speaker is one button away from being put right', async () => {
	const source = await editor.press(buttonOf(await editor.run('quotes'), 'Source'));
	const form = formOf(await editor.press(buttonOf(source, 'Edit')));
	expect(form.fields[0]).toMatchObject({
		value: 'Ann Lee',
		description: '“It stays closed until spring,”',
	});
	const changed = await editor.submit(form, { speaker: 'Anna Lee' });
	expect(textOf(changed)).toContain(
		'Speaker of “It stays closed until spring,”: Ann Lee → **Anna Lee**',
	);
	expect(textOf(await editor.run('quotes'))).toContain('**Anna Lee**');

	await editor.submit(form, { speaker: '' });
	expect(textOf(await editor.run('quotes'))).toContain('*Speaker unclear*');
});

test('so is where a quote begins and ends; only what stands there is taken', async () => {
	const source = await editor.press(buttonOf(await editor.run('quotes'), 'Source'));
	const form = formOf(await editor.press(buttonOf(source, 'Edit')));
	const answer = (words: string) => editor.submit(form, { speaker: 'Ann Lee', words });
	for (const words of ['It stays open until spring', 'The harbour of Lumen', '“”']) {
		await expect(answer(words)).rejects.toThrow('are not where the quote is');
	}
	const changed = await answer('"stays closed   until spring"');
	expect(textOf(changed)).toContain(
		'Quote: “It stays closed until spring,” → **“stays closed until spring”**',
	);
	expect(textOf(await editor.run('quotes'))).toContain('> … “stays closed until spring”');
	expect(textOf(await answer('stays closed until spring'))).toContain('It already says so');
	await editor.press(buttonOf(changed, 'Undo'));
	expect(textOf(await editor.run('quotes'))).toContain('> “It stays closed until spring”');
});

test('so is a sentence of the summary', async () => {
	const sentence = async () => {
		const shown = await editor.run('summary', { article: id });
		const where = await editor.press(buttonOf(shown, 'Show source paragraphs'));
		return formOf(await editor.press(buttonOf(where, 'Edit')));
	};
	const form = await sentence();
	expect(form.fields[0]?.value).toBe('The harbour of Lumen closes on Friday, the town said.');
	await expect(editor.submit(form, { sentence: 'Lumen is closed.' })).rejects.toThrow(
		'is not in the article',
	);
	const changed = await editor.submit(form, { sentence: 'The harbour of Lumen closes on Friday' });
	expect(textOf(changed)).toContain('→ **“The harbour of Lumen closes on Friday”**');
	const points = async () => textOf(await editor.run('summary', { article: id }));
	expect(await points()).not.toContain('the town said');
	await expect(editor.submit(form, { sentence: '' })).resolves.toBeDefined();
	expect(await points()).not.toContain('The harbour of Lumen');
	await expect(editor.submit(form, { sentence: '' })).rejects.toThrow('no longer in the summary');
	await editor.press(buttonOf(await editor.run('article history', { article: id }), 'Undo'));
	await editor.press(buttonOf(changed, 'Undo'));
	expect(await points()).toContain('the town said');
});

test('and how much a date is worth; a day that is right stays as it is', async () => {
	const list = await editor.run('dates', { article: id });
	const select = selectOf(await editor.press(buttonOf(list, 'Correct a date')), 'keydate');
	if (!('length' in select.from)) throw new Error('no fixed choices');
	const value = select.from[0]?.value ?? '';
	const form = formOf(await editor.choose(select, [value]));
	const [day, label] = form.fields;
	const said = { day: day?.value ?? '', label: label?.value ?? '' };
	const changed = textOf(await editor.submit(form, { ...said, worth: 'great' }));
	expect(changed).toMatch(/Worth of “[^”]+”: \w+ → \*\*a big event\*\*/);
	expect(changed).not.toContain('Key date “');
	const kept = await server.library.article(id);
	expect(kept?.analysis.events.map(({ worth }) => worth)).toContain(0.9);
	expect(textOf(await editor.submit(form, { ...said, worth: 'great' }))).toContain(
		'It already says so',
	);
});

test('so is a key date', async () => {
	const list = await editor.run('dates', { article: id });
	const which = await editor.press(buttonOf(list, 'Correct a date'));
	const select = selectOf(which, 'keydate');
	if (!('length' in select.from)) throw new Error('no fixed choices');
	const [choice] = select.from;
	const form = formOf(await editor.choose(select, [choice?.value ?? '']));
	await expect(editor.submit(form, { day: 'Friday', label: 'x' })).rejects.toThrow('is not a day');
	await editor.submit(form, { day: '2024-03-09', label: 'The harbour closes for good' });
	expect(await shown()).toContain(
		'**March 9, 2024** \\(the article says *“Friday”*\\) — The harbour closes for good',
	);
});

test('members, and editors of bundled articles, are offered no change', async () => {
	const member = asking({ article, articles, dates, quotes, summary }, server, {
		guild: GUILD,
		isEditor: false,
	});
	const source = await member.press(buttonOf(await member.run('quotes'), 'Source'));
	expect(() => buttonOf(source, 'Edit')).toThrow('no button');
	const list = await member.run('dates', { article: id });
	expect(() => buttonOf(list, 'Correct a date')).toThrow('no button');
	const opened = await member.press(buttonOf(await member.run('articles'), 'About this article'));
	expect(() => buttonOf(opened, 'Edit')).toThrow('no button');
	const where = await member.press(
		buttonOf(await member.run('summary', { article: id }), 'Show source paragraphs'),
	);
	expect(() => buttonOf(where, 'Edit')).toThrow('no button');
	expect(
		buttonOf(
			await editor.press(buttonOf(await editor.run('articles'), 'About this article')),
			'Edit',
		),
	).toBeDefined();
});

test('the history says who did what, latest first, and undoes it', async () => {
	for (let time = 1; time <= 10; time += 1) {
		await editor.run('article edit', { article: id, title: `Title ${time}` });
	}
	const past = await editor.run('article history', { article: id });
	expect(textOf(past)).toMatch(
		/Title: Title 9 → \*\*Title 10\*\*\n-# <@222333444555666777> · <t:\d+:f>/,
	);
	expect(textOf(past)).toContain('1–8 of 10 changes');
	const older = await editor.press(buttonOf(past, 'Next'));
	expect(textOf(older)).toContain('Title: Harbour closes → **Title 1**');

	await editor.press(buttonOf(past, 'Undo'));
	const after = await editor.run('article history', { article: id });
	expect(textOf(after)).toContain('undone by <@222333444555666777>');
	expect(buttonOf(after, 'Undo').disabled).toBe(true);
	expect((await server.library.article(id))?.title).toBe('Title 9');
});

test('an article is removed by its address, after a question', async () => {
	const asked = await editor.run('article remove', {
		url: 'http://news.lumen.example/harbour?utm_source=x',
	});
	expect(textOf(asked)).toContain('### Remove this article?\n**[Harbour closes]');
	expect(await server.library.count()).toMatchObject({ articles: 1 });
	expect(textOf(await editor.press(buttonOf(asked, 'Cancel')))).toBe('Nothing was changed.');
	expect(textOf(await editor.press(buttonOf(asked, 'Remove')))).toContain(
		'Removed: **Harbour closes**',
	);
	expect(await server.library.count()).toEqual({ articles: 0, quotes: 0 });
	await expect(editor.press(buttonOf(asked, 'Remove'))).rejects.toThrow('Only articles that');
});

test('all articles of a host are removed by admins', async () => {
	await saveArticle(server.library, { title: 'Two', draft: { url: 'https://lumen.example/2' } });
	await saveArticle(server.library, { title: 'Three', draft: { url: 'https://hill.example/3' } });
	const asked = await editor.run('article remove', { host: 'https://lumen.example/any' });
	expect(textOf(asked)).toContain('Remove 2 articles from lumen.example?');
	const button = buttonOf(asked, 'Remove them all');
	expect(article.actions?.[button.state.action]?.audience).toBe('admins');
	expect(textOf(await editor.press(button))).toContain('Removed 2 articles from lumen.example.');
	expect((await server.library.articles({ offset: 0, limit: 9 })).rows).toMatchObject([
		{ title: 'Three' },
	]);
});

test('all that the server added is removed by admins, and the bundled articles stay', async () => {
	await saveArticle(server.library, { title: 'Two' });
	const asked = await editor.run('article remove', { all: true });
	expect(textOf(asked)).toContain('Remove 2 articles that this server added?');
	const button = buttonOf(asked, 'Remove them all');
	expect(article.actions?.[button.state.action]?.audience).toBe('admins');
	expect(textOf(await editor.press(button))).toContain('Removed 2 articles');
	expect(await server.library.count()).toEqual({ articles: 0, quotes: 0 });
	await expect(editor.run('article remove', { all: true })).rejects.toThrow('nothing to remove');
});

test.each([
	['nothing', {}, 'exactly one of'],
	['nothing at all', { all: false }, 'exactly one of'],
	['two things', { article: 'Harbour closes', host: 'lumen.example' }, 'exactly one of'],
	['an unknown address', { url: 'https://lumen.example/none' }, 'No article here has this address'],
	['an unknown host', { host: 'nowhere.example' }, 'is from “nowhere.example”'],
])('%s is not removed', async (_, input, says) => {
	await expect(editor.run('article remove', input)).rejects.toThrow(says);
});
