import { expect, test } from 'vitest';
import articles from '../../commands/articles.ts';
import summary from '../../commands/summary.ts';
import { saveArticle } from '../support/articles.ts';
import { asking, buttonOf, cardOf, emptyLibrary, textOf } from '../support/ask.ts';

test('an article is cited in words and as a file for a reference manager', async () => {
	const library = await emptyLibrary();
	await saveArticle(library, {
		title: 'Talks in Lumen',
		day: '2024-03-07',
		draft: { author: 'Ann Lee' },
	});
	const member = asking({ articles, summary }, library);

	const cited = await member.press(buttonOf(await member.run('summary'), 'Cite'));
	expect(textOf(cited)).toContain(
		'Ann Lee. \\(2024, March 7\\). *Talks in Lumen.* The Lumen Post.',
	);

	const bibtex = cardOf(await member.press(buttonOf(cited, 'BibTeX file')));
	expect(bibtex.file?.name).toMatch(/^article-[a-z0-9]+\.bib$/i);
	expect(bibtex.file?.text).toContain('@misc{lee-2024-talks,');
	const ris = cardOf(await member.press(buttonOf(cited, 'RIS file')));
	expect(ris.file?.text).toContain('TI  - Talks in Lumen\r\n');
});
