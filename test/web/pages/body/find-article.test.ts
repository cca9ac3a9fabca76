import { expect, test } from 'vitest';
import { readPage } from '../../../../src/web/pages/read-page.ts';
import { PARAGRAPHS, type PageParts, pageHtml, readParts, TODAY } from '../../../support/pages.ts';

const [FIRST = '', ...REST] = PARAGRAPHS;
const textOf = (parts: PageParts): string => readParts(parts).text;
/** A page whose first paragraph stands in a part of its own. */
const inParts = (first: string): string =>
	readPage({
		html: `<html><head><title>A new bell</title></head><body><main><article><h1>A new bell</h1>${first}<div class="story">${[...REST, ...REST.map((text) => `Later ${text}`)].map((text) => `<p>${text}</p>`).join('')}</div></article></main></body></html>`,
		url: 'https://news.example/bell',
		today: TODAY,
	}).text;

test.each([
	['a teaser', `<div class="teaser-content"><section><p>${FIRST}</p></section></div>`],
	['an intro', `<section class="intro"><strong>${FIRST}</strong></section>`],
	['a lead', `<div class="article-lead"><p>${FIRST}</p></div>`],
	['a summary in the header', `<header><p class="article-summary"><b>${FIRST}</b></p></header>`],
])('a first paragraph in %s belongs to the text, once', (_, first) => {
	const text = inParts(first);

	expect(text.split(FIRST)).toHaveLength(2);
	expect(text.indexOf(FIRST)).toBeLessThan(text.indexOf(REST[0] ?? ''));
});

test.each([
	['a few words', '<div class="intro"><p>A new bell.</p></div>'],
	[
		'no sentence',
		'<div class="intro"><p>Everything there is to know about a bell in this town</p></div>',
	],
	['links', `<div class="intro"><p><a href="/x">${FIRST}</a></p></div>`],
	['a list', `<ul class="intro"><li>${FIRST}</li></ul>`],
	['a caption', `<figure class="lead"><figcaption>${FIRST}</figcaption></figure>`],
])('%s before the text are none of it', (_, first) => {
	expect(inParts(first).startsWith(REST[0] ?? '')).toBe(true);
});

/** A page with `block` behind its first paragraph. */
const withCaption = (block: string): string => {
	const paragraphs = [FIRST, '@@', ...REST, ...REST.map((text) => `Later ${text}`)];
	const html = pageHtml({ paragraphs }).replace('<p>@@</p>', block);
	return readPage({ html, url: 'https://news.example/bell', today: TODAY }).text;
};

test.each([
	[
		'small letters in the block of a picture',
		'<p><img src="b.jpg"><small>Painters at dawn (Kit Lowe)</small></p>',
	],
	[
		'a sentence in the block of a picture',
		'<div><img src="b.jpg"><em>Painters stand at dawn.</em></div>',
	],
	[
		'slanted letters below a picture',
		'<p><img src="b.jpg"></p><p><i>Painters on the stairs at dawn</i></p>',
	],
	[
		'what ends with who took the picture',
		'<p><em>Painters stand on the stairs at dawn. (Photo by Kit Lowe)</em></p>',
	],
	['a credit in plain letters', '<p>Painters stand at dawn. (Photo: Kit Lowe / Wire)</p>'],
	['a credit alone', '<p>Photo by Kit Lowe, dawn</p>'],
])('a caption without a class is no text: %s', (_, caption) => {
	const text = withCaption(caption);
	expect(text).toContain(REST[0]);
	expect(text).not.toContain('dawn');
});

test.each([
	['an emphasised sentence', '<p><em>We painted it at dawn.</em></p>'],
	[
		'an emphasised sentence below a picture',
		'<p><img src="b.jpg"></p><p><em>We painted it at dawn.</em></p>',
	],
	[
		'a paragraph with a picture in it',
		'<p><img src="b.jpg">The painters came at dawn and went at noon, she said.</p>',
	],
	['a quote below a picture', '<p><img src="b.jpg"></p><p><i>“Painting at dawn”</i></p>'],
])('and what is none is kept: %s', (_, paragraph) => {
	expect(withCaption(paragraph)).toContain('dawn');
});

test('the marks of a <q> are kept', () => {
	const quoted = 'The captain said <q>nobody will sleep</q>, and the town agreed with her at once.';
	expect(textOf({ paragraphs: [quoted, ...PARAGRAPHS] })).toContain(
		'said “nobody will sleep”, and',
	);
});
