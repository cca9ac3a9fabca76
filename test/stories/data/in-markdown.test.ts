import { expect, test } from 'vitest';
import { articlesInMarkdown } from '../../../src/stories/data/in-markdown.ts';
import { storedArticle, workingArticle } from '../../support/shown-articles.ts';

const written = (...parts: Parameters<typeof storedArticle>): string[] =>
	articlesInMarkdown
		.write(workingArticle(storedArticle(...parts)))
		.trim()
		.split('\n\n');

test('an article has its title, where it is from, its address, its quotes by speaker and its key dates', () => {
	const lines = written({
		draft: {
			title: 'Fire at *Corvo*',
			source: 'Corvo News',
			author: 'Ann Lee',
			published: { day: '2024-03-07', timeZone: 'UTC' },
			url: 'https://news.example/a<b> c',
		},
		quotes: [
			{ text: 'We\nstay.', speaker: 'Bo Ek', role: 'mayor' },
			{ text: 'No.', speaker: null, role: null },
		],
		dates: [{ earliest: '2020-01-01', latest: '2020-01-01', label: 'The mill opened' }],
	});

	expect(lines[0]).toBe('# Fire at \\*Corvo\\*');
	expect(lines[1]).toBe('Corvo News · Ann Lee · 2024-03-07');
	expect(lines[2]).toBe('<https://news.example/a%3Cb%3E%20c>');
	const text = lines.join('\n\n');
	expect(text).toContain('## Quotes\n\n> We stay.\n>\n> — Bo Ek, mayor\n\n> No.\n>\n> — unclear');
	expect(text).toContain('## Key dates\n\n- 2020-01-01: The mill opened');
});

test('days from one to another are told as such', () => {
	const text = written({
		dates: [{ earliest: '2020-01-01', latest: '2020-01-03', label: 'The fair ran' }],
	}).join('\n\n');

	expect(text).toContain('- 2020-01-01 to 2020-01-03: The fair ran');
});

test('an article in which nothing was found has no parts for it', () => {
	const text = written({ quotes: [], dates: [] }).join('\n\n');

	expect(text).not.toContain('##');
	expect(text).not.toContain('<');
});
