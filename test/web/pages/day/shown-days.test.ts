import { describe, expect, test } from 'vitest';
import type { ReadCandidate } from '../../../../src/web/pages/day/candidate.ts';
import { isHere, shownDays } from '../../../../src/web/pages/day/shown-days.ts';
import { documentOf, elementOf } from '../../../support/page-elements.ts';

/** What is read, as it stands there. */
const read: ReadCandidate = (text, tier) =>
	typeof text === 'string' && text.trim() !== '' ? [{ day: text as never, tier }] : [];

/** What is read of a body, and as what. */
function check(name: string, body: string, expected: readonly string[]) {
	test(name, () => {
		const found = shownDays(documentOf(body), read);
		expect(found.map(({ tier, day }) => `${tier}: ${day}`)).toEqual(expected);
	});
}

describe('where a page shows its day', () => {
	check('nowhere', '<p>Good day</p>', []);
	check('in microdata', '<b itemprop="datePublished">1 May</b>', ['microdata: 1 May']);
	check(
		'in a <meta> amid the page, which is read elsewhere',
		'<meta itemprop="datePublished" content="1 May">',
		[],
	);
	check('in a <time>', '<time datetime="2020-05-01">1 May</time>', ['time: 2020-05-01']);
	check('in a <time> without more', '<time>1 May</time>', ['time: 1 May']);
	check('in one that is said to be of publication', '<time pubdate datetime="A">b</time>', [
		'published time: A',
		'time: A',
	]);
	check(
		'in its attributes, the first that says something',
		'<time content="A" datetime="B" title="C">d</time>',
		['time: A'],
	);
	check('not in an empty one', '<time content=" " title="C">d</time>', ['time: C']);
	check('by a name', '<p class="post-Date">1 May 2020</p>', ['named date: 1 May 2020']);
	check('by the name of what stands beside it', '<p class="byline">Ann, 1 May</p>', [
		'named byline: Ann, 1 May',
	]);
	check('by an id', '<p id="published">1 May 2020</p>', ['named date: 1 May 2020']);
	check('in the attribute of something named', '<p class="date" data-date="X">1 May 2020</p>', [
		'named date: 1 May 2020',
		'named attribute: X',
	]);
	check('in words of seven letters', '<p class="date">1234567</p>', ['named date: 1234567']);
	check('not in six', '<p class="date">123456</p>', []);
	check('in 159 letters', `<p class="date">${'a'.repeat(159)}</p>`, [
		`named date: ${'a'.repeat(159)}`,
	]);
	check('not in 160', `<p class="date">${'a'.repeat(160)}</p>`, []);
	check('spaces of all kinds are one', '<p class="date">1\n  May 2020</p>', [
		'named date: 1 May 2020',
	]);
	test('in no more than 61 that are named', () => {
		const body = '<p class="date">1 May 2020</p>'.repeat(70);
		expect(shownDays(documentOf(body), read).length).toBe(61);
	});
});

describe('what is of another article', () => {
	check(
		'in a list of links',
		'<ul><li><a href="/x"><h3>Flood</h3></a><time>1 May</time></li></ul>',
		[],
	);
	check('inside of a link', '<a href="/x"><time>1 May</time></a>', []);
	check('in a list of plain points', '<ul><li><a href="/x">Flood</a><time>1 May</time></li></ul>', [
		'time: 1 May',
	]);
	check('below a heading', '<section><h3>Related stories</h3><time>1 May</time></section>', []);
	check(
		'below a heading beside the list',
		'<h3>Related stories</h3><ul><li><time>1 May</time></li></ul>',
		[],
	);
	check('below another heading', '<section><h3>The bell</h3><time>1 May</time></section>', [
		'time: 1 May',
	]);
	check('below words that are no heading', '<p>Related stories</p><div><time>1 May</time></div>', [
		'time: 1 May',
	]);
	check('beside the article', '<aside><time>1 May</time></aside>', []);
	check(
		'in a comment',
		'<div class="comments"><b itemprop="datePublished">1 May</b><p class="date">1 May 2020</p></div>',
		[],
	);
});

describe('is it here?', () => {
	test.each([
		['in no part of its own', '<p id="it">a</p>', true],
		['in the foot', '<footer><p id="it">a</p></footer>', false],
		['in a sidebar', '<div class="sidebar"><p id="it">a</p></div>', false],
		['itself a widget', '<p id="it" class="widget">a</p>', false],
		[
			'in a frame called so, around the article',
			'<div class="with-sidebar"><h1>Bell</h1><p id="it">a</p></div>',
			true,
		],
		[
			'in a sidebar inside of such a frame',
			'<div class="with-sidebar"><h1>Bell</h1><aside><p id="it">a</p></aside></div>',
			false,
		],
		[
			'in a frame inside of a sidebar',
			'<aside><div class="teaser"><h1>Bell</h1><p id="it">a</p></div></aside>',
			true,
		],
		['in a header with links', '<header><nav>b</nav><p id="it">a</p></header>', false],
		[
			'in a header with links and the title',
			'<header><nav>b</nav><h1>Bell</h1><p id="it">a</p></header>',
			true,
		],
		['in a header without links', '<header><p id="it">a</p></header>', true],
	])('%s', (_, body, expected) => {
		expect(isHere(elementOf(body))).toBe(expected);
	});
});
