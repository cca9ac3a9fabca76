import { expect, test } from 'vitest';
import about from '../../commands/about.ts';
import help from '../../commands/help.ts';
import quotes from '../../commands/quotes.ts';
import { saveArticle } from '../support/articles.ts';
import { asking, emptyLibrary, textOf } from '../support/ask.ts';
import { article } from '../support/groups.ts';

test('help lists every command for whom it is', async () => {
	const member = asking({ about, article, help, quotes }, await emptyLibrary());
	const text = textOf(await member.run('help'));
	expect(text).toMatch(/For everybody[\s\S]*\n- <\/quotes:\d+> — Who said what/);
	expect(text).toMatch(/For those who may manage messages[\s\S]*\n- \/article add file — Send/);
});

test('about tells the version and how much there is', async () => {
	const library = await emptyLibrary();
	await saveArticle(library, { quotes: [{ text: 'No.' }] });
	const text = textOf(await asking({ about }, library).run('about'));
	expect(text).toContain('### Dateline 1.2.3');
	expect(text).toContain('Running since <t:1710072000:f>');
	expect(text).toContain('1 article and 1 quote');
});
