import { beforeEach, expect, test } from 'vitest';
import dates from '../../commands/dates.ts';
import quotes from '../../commands/quotes.ts';
import summary from '../../commands/summary.ts';
import { spanOf } from '../../src/domain/articles/span.ts';
import type { Library, StoredArticle } from '../../src/ports/articles/library.ts';
import { article } from '../support/articles.ts';
import { asking, buttonOf, emptyLibrary, GUILD, textOf } from '../support/ask.ts';

const TEXT =
	'The harbour of Lumen closes. It was cold.\nFishermen protest. They want a new quay.\nThe end.';

async function saveHarbour(library: Library): Promise<StoredArticle> {
	const { draft, analysis } = article({
		title: 'Harbour closes',
		text: TEXT,
		draft: { url: 'https://lumen.example/1' },
	});
	const sentence = (words: string) =>
		spanOf(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
	const first = sentence('The harbour of Lumen closes.');
	const points = [first, sentence('Fishermen protest.'), sentence('The end.')];
	const long = [
		...points.slice(0, 2),
		sentence('They want a new quay.'),
		sentence('The end.'),
		sentence('It was cold.'),
	];
	return library.save(draft, { ...analysis, summary: { line: first, points, long } });
}

let library: Library;
let member: ReturnType<typeof asking>;
beforeEach(async () => {
	library = await emptyLibrary();
	member = asking({ summary, quotes, dates }, library, { guild: GUILD, isEditor: false });
});

test('without an article, the latest one in points, and says so', async () => {
	await saveHarbour(library);
	expect(textOf(await member.run('summary')).split('\n')).toEqual([
		'### [Harbour closes](https://lumen.example/1)',
		'-# The Lumen Post · March 7, 2024',
		'- The harbour of Lumen closes.',
		'- Fishermen protest.',
		'- The end.',
		'-# This is the latest article. To choose another, type /summary and pick “article”.',
	]);
});

test('in one line', async () => {
	await saveHarbour(library);
	expect(textOf(await member.run('summary', { length: 'line' }))).toContain(
		'\nThe harbour of Lumen closes.\n',
	);
});

test('an article by its id or by its title', async () => {
	const { id } = await saveHarbour(library);
	await library.save(
		article({ title: 'Other news' }).draft,
		article({ title: 'Other news' }).analysis,
	);

	expect(textOf(await member.run('summary', { article: id }))).toContain('Harbour closes');
	expect(textOf(await member.run('summary', { article: 'harbour' }))).toContain('Harbour closes');
	await expect(member.run('summary', { article: 'nowhere' })).rejects.toThrow('called “nowhere”');
});

test('Show source paragraphs shows each sentence in its paragraph, a few at a time', async () => {
	await saveHarbour(library);
	const answer = await member.run('summary', { length: 'long' });
	const where = await member.press(buttonOf(answer, 'Show source paragraphs'));
	const next = await member.press(buttonOf(where, 'Next'));

	expect(textOf(where).split('\n')).toEqual([
		'### Where the summary comes from · [Harbour closes](https://lumen.example/1)',
		'-# Paragraph 1 of 3',
		'> **The harbour of Lumen closes.** It was cold.',
		'-# Paragraph 2 of 3',
		'> **Fishermen protest.** They want a new quay.',
		'-# Paragraph 2 of 3',
		'> Fishermen protest. **They want a new quay.**',
		'-# Paragraph 3 of 3',
		'> **The end.**',
		'-# 1–4 of 5 sentences',
	]);
	expect(textOf(next)).toContain('> The harbour of Lumen closes. **It was cold.**');
});

test('an empty library says what to do', async () => {
	await expect(member.run('summary')).rejects.toThrow('An editor adds one with /article add url.');
});

test('articles are offered by title and source', async () => {
	await saveHarbour(library);
	expect(await member.suggest('summary', 'article', 'HARB')).toEqual([
		'Harbour closes · The Lumen Post · 2024-03-07',
	]);
});

test('an article in another language says what was not looked for, in its summary, quotes and dates', async () => {
	const { draft, analysis } = article({
		title: 'Der Hafen schließt',
		quotes: [{ speaker: 'Anna Brandt', text: 'Wir machen weiter.' }],
		dates: [{ label: 'Der Hafen schließt', earliest: '2024-05-01' }],
	});
	const { id } = await library.save(draft, { ...analysis, language: 'de' });
	const note = '-# This text is in German: ';

	for (const command of ['summary', 'quotes', 'dates']) {
		expect(textOf(await member.run(command, { article: id }))).toContain(note);
	}
});
