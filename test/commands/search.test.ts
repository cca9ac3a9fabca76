import { beforeEach, expect, test } from 'vitest';
import articles from '../../commands/articles.ts';
import search from '../../commands/search.ts';
import { wording } from '../../src/cards/messages/wording.ts';
import { nextDay } from '../../src/domain/calendar.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { Library } from '../../src/ports/articles/library.ts';
import { saveArticle } from '../support/articles.ts';
import { asking, buttonOf, emptyServer, textOf } from '../support/ask.ts';

let library: Library;
let member: ReturnType<typeof asking>;
beforeEach(async () => {
	const server = await emptyServer();
	library = server.library;
	member = asking({ search, articles }, server);
});

async function harbourNews() {
	await saveArticle(library, {
		title: 'Harbour news',
		text: 'The ferry left the old harbour at noon.\n\nNobody *waved*.',
		quotes: [{ speaker: 'Ann Lee', role: 'Mayor of Lumen', text: 'The ferry is ours.' }],
	});
}

test('each article that was found shows the paragraphs that hold the words', async () => {
	await harbourNews();
	const answer = await member.run('search', { words: 'ferry "old harbour"' });
	expect(textOf(answer).split('\n')).toEqual([
		'### Search: ferry "old harbour"',
		'Harbour news',
		'-# The Lumen Post · March 7, 2024',
		'> The **ferry** left the **old harbour** at noon.',
		'> Ann Lee said, “The **ferry** is ours.”',
		'-# **Ann Lee**, Mayor of Lumen',
		'-# 1 article',
	]);
	const paragraph = await member.press(buttonOf(answer, 'Whole paragraph', 1));
	expect(textOf(paragraph).split('\n')).toEqual([
		'### Harbour news',
		'-# The Lumen Post · March 7, 2024',
		'> Ann Lee said, “The **ferry** is ours.”',
		'-# **Ann Lee**, Mayor of Lumen',
	]);
	expect(textOf(await member.press(buttonOf(paragraph, 'About this article')))).toContain(
		'1 quote · no key dates',
	);
});

test('where no paragraph holds the words, the article is opened', async () => {
	await harbourNews();
	const answer = await member.run('search', { words: 'news', source: 'lumen', from: '2024' });
	expect(textOf(answer).split('\n')).toEqual([
		'### Search: news',
		'-# in lumen · from 2024',
		'Harbour **news**',
		'-# The Lumen Post · March 7, 2024',
		'The ferry left the old harbour at noon.',
		'',
		'Nobody \\*waved\\*.',
		'-# 1 article',
	]);
	expect(textOf(await member.press(buttonOf(answer, 'About this article')))).toContain(
		'Harbour news',
	);
});

test('four a page', async () => {
	for (const day of [1, 2, 3, 4, 5, 6]) {
		await saveArticle(library, { title: `Harbour ${day}`, day: nextDay('2024-03-01', day) });
	}
	const first = await member.run('search', { words: 'harbour' });
	const second = await member.press(buttonOf(first, 'Next'));
	expect(textOf(first)).toContain('1–4 of 6 articles');
	expect(textOf(second).match(/\*\*Harbour\*\* \d(?=\n)/g)).toEqual([
		'**Harbour** 2',
		'**Harbour** 1',
	]);
});

test('what is not found stands in the marks of the reader’s language', async () => {
	await harbourNews();
	const refused = await member.run('search', { words: 'submarine' }).catch((error) => error);
	if (!(refused instanceof UserError)) throw refused;
	expect(wording.write(refused, 'de')).toMatch(/^Kein Artikel hier enthält „submarine“\. /);
});

test.each([
	[
		{ words: 'submarine' },
		'No article here contains “submarine”. Only words written exactly so are found. Try submari* to find every word that begins with “submari”.',
	],
	[
		{ words: 'ferry submarine' },
		'No article here contains “ferry”, “submarine” together. Look for fewer words.',
	],
	[
		{ words: '"noon ferry"' },
		'No article here contains “noon ferry”. Leave out the quotation marks, and the words need not stand side by side.',
	],
	[{ words: 'ferry', speaker: 'Bo Ek' }, 'Nobody called “Bo Ek” is quoted here. Try Ann Lee.'],
	[
		{ words: 'ferry', to: '2023' },
		'No such article contains “ferry”. Leave out speaker, source, from or to, and look through all of them.',
	],
	[
		{ words: 'ferry', from: '2024', to: '2023' },
		'“2024” comes after “2023”. Give the earlier time as from.',
	],
	[{ words: 'ferry', from: 'soon' }, '“soon” is not a time to look for.'],
	[{ words: 'the of' }, 'are in every article'],
])('%j is answered with what to try', async (input, why) => {
	await harbourNews();
	await expect(member.run('search', input)).rejects.toThrow(why);
});

test('a library without articles says how to add one', async () => {
	await expect(member.run('search', { words: 'ferry' })).rejects.toThrow('/article add url');
});

test('speakers and sources are offered', async () => {
	await harbourNews();
	expect(await member.suggest('search', 'speaker', 'l')).toEqual(['Ann Lee']);
	expect(await member.suggest('search', 'source', 'lum')).toEqual(['The Lumen Post']);
});
