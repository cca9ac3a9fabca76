import { beforeEach, expect, test } from 'vitest';
import articles from '../../commands/articles.ts';
import type { Library } from '../../src/ports/articles/library.ts';
import { asking, buttonOf, emptyServer, formOf, type Server, textOf } from '../support/ask.ts';
import { article, reminders } from '../support/groups.ts';

const TEXT = 'The harbour of Lumen closes on Friday, the town said. Fishermen are cross.';

let library: Library;
let server: Server;
let editor: ReturnType<typeof asking>;
beforeEach(async () => {
	server = await emptyServer();
	library = server.library;
	editor = asking({ article, articles, reminders }, server);
});

const file = (content: string | Uint8Array, name = 'harbour.txt') => ({
	name,
	contentType: 'text/plain',
	bytes: typeof content === 'string' ? Buffer.from(content) : content,
});
const filed = async () => (await library.articles({ offset: 0, limit: 9 })).rows;

test('a file with its day is filed at once', async () => {
	const input = {
		file: file(TEXT),
		title: 'Harbour closes',
		published: '2024-03-07',
		source: 'The Lumen Post',
	};
	const answer = await editor.run('article add file', input);

	expect(textOf(answer)).toContain('### Harbour closes\nAdded.\n-# The Lumen Post · March 7, 2024');
	expect(await filed()).toMatchObject([
		{ title: 'Harbour closes', source: 'The Lumen Post', published: { day: '2024-03-07' } },
	]);
});

test('dates that are not certain are told, with the way to decide them', async () => {
	const text = `${TEXT} Talks had been held in December 2022 and, perhaps, in the spring of 2023.`;
	const answer = await editor.run('article add file', {
		file: file(text),
		published: '2024-03-07',
	});
	const { total } = await server.book.suggestions({ offset: 0, limit: 1 });

	expect(total).toBeGreaterThan(0);
	const suggestion = await editor.press(buttonOf(answer, `Dates waiting for your OK (${total})`));
	expect(textOf(answer)).toContain('only if you confirm');
	expect(textOf(suggestion)).toContain(
		total === 1 ? '1 date to confirm' : `${total} dates to confirm`,
	);
});

test('sources that are known are offered', async () => {
	for (const [place, source] of ['The Post', 'The Lumen Post', 'Tides', 'The Post'].entries()) {
		const input = { file: file(`${TEXT} ${place}`), source, published: '2024-03-07' };
		await editor.run('article add file', input);
	}
	const offered = await editor.suggest('article add file', 'source', 'post');
	expect(offered.sort()).toEqual(['The Lumen Post', 'The Post']);
});

test('the same text again adds nothing', async () => {
	const input = { file: file(TEXT), published: '2024-03-07' };
	await editor.run('article add file', input);
	expect(textOf(await editor.run('article add file', input))).toContain('It was here already');
	expect(await filed()).toHaveLength(1);
});

test('front matter counts, and an option counts more', async () => {
	const content = `---\ntitle: From the file\npublished: 2024-03-01\nsource: The Post\n---\n${TEXT}`;
	await editor.run('article add file', { file: file(content), title: 'From the option' });
	expect(await filed()).toMatchObject([
		{ title: 'From the option', source: 'The Post', published: { day: '2024-03-01' } },
	]);
});

test('a file without its day is not filed before somebody says it', async () => {
	const answer = await editor.run('article add file', {
		file: file(TEXT),
		title: 'Harbour closes',
	});
	expect(textOf(answer)).toContain('When was it published?');
	expect(await filed()).toEqual([]);

	const form = formOf(await editor.press(buttonOf(answer, 'Enter the day')));
	await expect(editor.submit(form, { published: 'Thursday' })).rejects.toThrow(
		'“Thursday” is not a day',
	);
	expect(await filed()).toEqual([]);

	expect(textOf(await editor.submit(form, { published: '2024-03-07' }))).toContain('\nAdded.\n');
	expect(await filed()).toMatchObject([
		{ title: 'Harbour closes', published: { day: '2024-03-07' } },
	]);
});

test('a text is pasted into a form that knows what was typed', async () => {
	const form = formOf(
		await editor.run('article add text', {
			title: 'Harbour closes',
			published: '2024-03-07',
			source: 'The Post',
		}),
	);
	expect(form.fields.map(({ name, value = '' }) => `${name}:${value}`)).toEqual([
		'text:',
		'file:',
		'title:Harbour closes',
		'published:2024-03-07',
	]);

	await editor.submit(form, { title: 'Harbour closes', published: '2024-03-07', text: TEXT });
	const [head] = await filed();
	expect(await library.article(head?.id ?? '')).toMatchObject({
		title: 'Harbour closes',
		source: 'The Post',
		text: TEXT,
	});
});

test('a pasted text without a headline takes its first line, and the day of its front matter', async () => {
	const form = formOf(await editor.run('article add text'));
	const text = `---\npublished: 2024-03-05\n---\nHarbour shut\n\n${TEXT}`;
	await editor.submit(form, { title: '', published: '', text });
	expect(await filed()).toMatchObject([
		{ title: 'Harbour shut', published: { day: '2024-03-05' } },
	]);
});

test('the form takes a file in place of the text, and not both', async () => {
	const form = formOf(await editor.run('article add text', { published: '2024-03-07' }));
	const sent = { file: file(TEXT) };

	await expect(editor.submit(form, { text: TEXT, file: '1' }, sent)).rejects.toThrow('either');
	await expect(editor.submit(form, { text: ' ', file: '' })).rejects.toThrow('choose a file');
	expect(await filed()).toEqual([]);

	await editor.submit(form, { text: '', file: '1', title: 'Boats', published: '2024-03-07' }, sent);
	expect(await filed()).toMatchObject([{ title: 'Boats', published: { day: '2024-03-07' } }]);
});

test('a pasted text is not lost to a day that is none', async () => {
	const form = formOf(await editor.run('article add text'));
	const answer = await editor.submit(form, {
		title: 'Harbour closes',
		published: 'last week',
		text: TEXT,
	});
	expect(textOf(answer)).toContain('“last week” is not a day.');
	const day = formOf(await editor.press(buttonOf(answer, 'Enter the day')));
	await editor.submit(day, { published: '2024-03-07' });
	expect(await filed()).toMatchObject([{ title: 'Harbour closes' }]);
});

const LONG = Array.from(
	{ length: 60 },
	(_, place) => `Boat ${place} of Lumen came home with ${place * 3} nets on Friday.`,
).join('\n');

test('what is much like an article is added when somebody insists, and its day is asked once', async () => {
	await editor.run('article add file', {
		file: file(LONG),
		title: 'Boats',
		published: '2024-03-07',
	});
	const answer = await editor.run('article add file', {
		file: file(`${LONG}\n\nNo boat is missing.`),
		title: 'All boats are home',
	});
	expect(textOf(answer)).toContain(
		'### Much of this is here already\nBoats\n-# Published on March 7, 2024',
	);
	expect(textOf(await editor.press(buttonOf(answer, 'See it')))).toContain('### Boats');
	expect(await filed()).toHaveLength(1);

	const undated = await editor.press(buttonOf(answer, 'Add anyway'));
	const form = formOf(await editor.press(buttonOf(undated, 'Enter the day')));
	expect(textOf(await editor.submit(form, { published: '2024-03-08' }))).toContain('\nAdded.\n');
	expect(await filed()).toHaveLength(2);
});

test('days that it may be are offered while one types', async () => {
	const offered = async (letters: string, others = {}) =>
		editor.suggest('article add text', 'published', letters, others);

	expect(await offered('')).toHaveLength(7);
	expect((await offered(''))[0]).toBe('March 10, 2024');
	expect(await offered('march 9')).toEqual(['March 9, 2024']);
	const url = 'https://lumen.example/2023/02/22/harbour-20230231';
	expect((await offered('', { url })).slice(0, 2)).toEqual(['February 22, 2023', 'March 10, 2024']);
});

/** What is sent is refused with a sentence, and nothing is filed. */
function checkRefused(name: string, input: object, says: string) {
	test(`refused: ${name}`, async () => {
		await expect(
			editor.run('article add file', { published: '2024-03-07', ...input }),
		).rejects.toThrow(says);
		expect(await filed()).toEqual([]);
	});
}

checkRefused('an empty file', { file: file('') }, 'The text is empty');
checkRefused('a tiny text', { file: file('Hello.') }, 'too short for an article');
checkRefused(
	'a picture',
	{ file: file(Uint8Array.from([0x89, 0x50, 0x4e, 0x47])) },
	'is a picture',
);
checkRefused('a day that is none', { file: file(TEXT), published: '2024-02-31' }, 'is not a day');
checkRefused('an address that is none', { file: file(TEXT), url: 'lumen' }, 'is not an address');
checkRefused('an empty file without its day', { file: file(''), published: undefined }, 'is empty');
checkRefused('a very long text', { file: file('word '.repeat(150_000)) }, 'at most');

test('articles are listed, newest first, and opened', async () => {
	for (const day of ['2024-03-01', '2024-03-03', '2024-03-02']) {
		await editor.run('article add file', {
			file: file(`${TEXT} ${day}`),
			title: `News of ${day}`,
			published: day,
		});
	}
	const list = await editor.run('articles');
	expect(textOf(list).match(/^News of .*$/gm)).toEqual([
		'News of 2024-03-03',
		'News of 2024-03-02',
		'News of 2024-03-01',
	]);
	expect(textOf(await editor.press(buttonOf(list, 'About this article', 1)))).toContain(
		'### News of 2024-03-02',
	);
	await expect(editor.run('articles', { search: 'herring' })).rejects.toThrow('contains “herring”');
});
