import { describe, expect, test } from 'vitest';
import { shownAuthors, writtenAuthors } from '../../../../src/web/pages/facts/shown-authors.ts';
import { documentOf } from '../../../support/page-elements.ts';

test.each([
	['a list', '<div class="authors"><a href="/a">Ruth Amadi</a>, <a href="/b">Ole Berg</a></div>'],
	['a link to their pages', '<a href="/author/r">Ruth Amadi</a><a href="/author/o">Ole Berg</a>'],
	[
		'elements of a list',
		'<ul><li class="author-name">Ruth Amadi</li><li class="author-name">Ole Berg</li></ul>',
	],
])('finds the authors in %s', (_, body) => {
	const [first] = shownAuthors(documentOf(body)).filter((names) => names.length > 0);
	expect(first).toEqual(['Ruth Amadi', 'Ole Berg']);
});

test('keeps apart what stands on lines of its own', () => {
	const body = '<div class="author">By Ruth Amadi<br>Senior Reporter</div>';
	expect(shownAuthors(documentOf(body)).flat()).toEqual(['Ruth Amadi']);
});

test.each([
	['<p>By Ruth Amadi and Ole Berg</p>', ['Ruth Amadi and Ole Berg']],
	['<p>Von Ruth Amadi</p>', ['Ruth Amadi']],
	['<p>By Friday the bridge was open again</p>', []],
	['<p>By Ruth Amadi Bridge, the ferry turned.</p>', []],
	['<p>By train and bus</p>', []],
])('below the heading, %s names %j', (line, names) => {
	expect(writtenAuthors(documentOf(`<h1>A new bell</h1>${line}`))).toEqual(names);
});

test.each([
	['<p>March 14, 2026 by Ruth Amadi</p>', ['Ruth Amadi']],
	['<p>Posted by Ruth Amadi on 14 March</p>', ['Ruth Amadi']],
	['<p>14.03.2026 by Ruth Amadi</p>', ['Ruth Amadi']],
	['<p>14.03.2026 08:00 by Ruth Amadi</p>', ['Ruth Amadi']],
	['<p>The bridge cost 3.5 million. It fell by Ruth Amadi Street</p>', []],
	['<p>A bridge built by John Smith</p>', []],
])('below the line that is the title of the page, %s names %j', (line, names) => {
	const page = documentOf(
		`<b>A new bell for the town</b>${line}`,
		'<title>A new bell for the town | Hill</title>',
	);
	expect(writtenAuthors(page)).toEqual(names);
});

test('finds the author in the footer of an article, not of the page', () => {
	const name = '<footer><b class="author">Ruth Amadi</b></footer>';
	expect(shownAuthors(documentOf(`<article><p>A</p>${name}</article>`)).flat()).toEqual([
		'Ruth Amadi',
	]);
	expect(shownAuthors(documentOf(name)).flat()).toEqual([]);
});

test('takes no line for a byline on a page without a heading', () => {
	expect(writtenAuthors(documentOf('<p>By Ruth Amadi</p>'))).toEqual([]);
});

describe('below a title, a line that names somebody', () => {
	const RUNNING = '<p>The town has a new bell that is loud.</p>';
	const below = (...lines: readonly string[]) =>
		writtenAuthors(documentOf(`<h1>A new bell</h1>${lines.join('')}`)).length > 0;
	const short = (count: number) => Array<string>(count).fill('<p>Rain.</p>');
	const BY = '<p>By Ruth Amadi</p>';
	test.each<[string, readonly string[], boolean]>([
		['may be the eighth', [...short(7), BY], true],
		['is not the ninth', [...short(8), BY], false],
		['may follow a summary', [RUNNING, BY], true],
		['is not below the text', [RUNNING, RUNNING, BY], false],
		[
			'may follow two lines of eight words',
			[
				'<p>The town has a new bell again today.</p>',
				'<p>The town has a new bell again today.</p>',
				BY,
			],
			true,
		],
		[
			'may follow lines of nine that are no sentences',
			Array<string>(2).fill('<p>The town has a new bell that is loud</p>').concat(BY),
			true,
		],
		['has fourteen words', [`<p>By Ruth Amadi ${'and '.repeat(11).trim()}</p>`], true],
		['has no more', [`<p>By Ruth Amadi ${'and '.repeat(12).trim()}</p>`], false],
	])('%s', (_name, lines, expected) => {
		expect(below(...lines)).toBe(expected);
	});
});

test.each([
	['A bell rings.', true],
	['A bell rang.', false],
])(
	'a line that the title of the page holds is its title from thirteen letters on: %s',
	(line, isTitle) => {
		const page = documentOf(
			`<b>${line}</b><p>By Ruth Amadi</p>`,
			`<title>News: ${line} And more</title>`,
		);
		expect(writtenAuthors(page).length > 0).toBe(isTitle);
	},
);
