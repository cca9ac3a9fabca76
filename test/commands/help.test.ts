import { expect, test } from 'vitest';
import about from '../../commands/about.ts';
import help from '../../commands/help.ts';
import quotes from '../../commands/quotes.ts';
import { saveArticle } from '../support/articles.ts';
import { asking, buttonOf, emptyLibrary, textOf } from '../support/ask.ts';
import { article } from '../support/groups.ts';

test('help leads from the first steps to every command', async () => {
	const library = await emptyLibrary();
	await saveArticle(library, { quotes: [{ text: 'No.', speaker: 'Ann Lee' }] });
	const admin = asking({ about, article, help, quotes }, library);
	const first = await admin.run('help');
	expect(textOf(first)).toMatch(/<\/quotes:\d+>: who said what/);
	expect(textOf(await admin.press(buttonOf(first, 'Quotes by Ann Lee')))).toContain('“No.”');
	const text = textOf(await admin.press(buttonOf(first, 'All commands')));
	expect(text).toMatch(/For everybody[\s\S]*\n- <\/quotes:\d+> — Who said what/);
	expect(text).toMatch(/For editors: all who may manage messages[^\n]*\n+\/article add file · /);
});

test('about tells the version and how much there is', async () => {
	const library = await emptyLibrary();
	await saveArticle(library, { quotes: [{ text: 'No.' }] });
	const text = textOf(await asking({ about }, library).run('about'));
	expect(text).toContain('### Dateline 1.2.3');
	expect(text).toContain('Running since <t:1710072000:f>');
	expect(text).toContain('1 article and 1 quote');
});
