import { describe, expect, test } from 'vitest';
import { leadOf } from '../../../../src/web/pages/body/lead-of.ts';
import { documentOf } from '../../../support/page-elements.ts';

const FIRST = 'The first paragraph of the article tells of the bell.';
const LEAD = 'The lead of the article tells all of it before.';
const line = { text: FIRST, tag: 'P', linked: 0 };

/** The lead of a page with this between its title and the first paragraph that was found. */
const between = (part: string) =>
	leadOf(documentOf(`<h1>The bell</h1>${part}<div><p>${FIRST}</p></div>`), line).map(
		({ text }) => text,
	);
const named = (inside: string, name = 'intro') => `<div class="${name}">${inside}</div>`;

describe('a part of its own', () => {
	test.each([
		'teaser',
		'intro',
		'article-lead',
		'storySummary',
		'first-paragraph',
		'firstparagraph',
		'Vorspann',
		'standfirst',
		'entradilla',
		'Ingress',
	])('called %s', (name) => {
		expect(between(named(`<p>${LEAD}</p>`, name))).toEqual([LEAD]);
	});
	test('by its id', () => {
		expect(between(`<div id="intro"><p>${LEAD}</p></div>`)).toEqual([LEAD]);
	});
	test.each(['leader', 'text', 'comments'])('called %s is none', (name) => {
		expect(between(named(`<p>${LEAD}</p>`, name))).toEqual([]);
	});
	test('that holds the title is all of the page', () => {
		const page = named(`<h1>The bell</h1><p>${LEAD}</p><p>${FIRST}</p>`);
		expect(leadOf(documentOf(page), line)).toEqual([]);
	});
});

describe('its paragraphs', () => {
	const kept = (inside: string) => between(named(inside)).length;
	test('are sentences of eight words', () => {
		expect(kept('<p>One two three four five six seven eight.</p>')).toBe(1);
		expect(kept('<p>One two three four five six seven.</p>')).toBe(0);
		expect(kept('<p>One two three four five six seven eight</p>')).toBe(0);
	});
	test('are no headings and no points', () => {
		expect(kept(`<h2>${LEAD}</h2>`)).toBe(0);
		expect(kept(`<ul><li>${LEAD}</li></ul>`)).toBe(0);
	});
	test('are no links for the greater part', () => {
		expect(kept(`<p><a href="/">${LEAD}</a></p>`)).toBe(0);
		expect(kept(`<p><a href="/">The lead</a> of the article tells all of it before.</p>`)).toBe(1);
	});
	test('are four at most, or it is something else', () => {
		const many = (count: number) =>
			Array.from({ length: count }, (_, index) => `<p>${index} ${LEAD}</p>`).join('');
		expect([kept(many(4)), kept(many(5))]).toEqual([4, 0]);
	});
	test('stand between the title and the first that was found', () => {
		const after = `<h1>The bell</h1><p>${FIRST}</p>${named(`<p>${LEAD}</p>`)}`;
		expect(leadOf(documentOf(after), line)).toEqual([]);
		const before = `${named(`<p>${LEAD}</p>`)}<h1>The bell</h1><p>${FIRST}</p>`;
		expect(leadOf(documentOf(before), line)).toEqual([]);
	});
	test('are no furniture', () => {
		expect(kept(`<p class="newsletter">${LEAD}</p>`)).toBe(0);
		expect(kept(`<figure><p>${LEAD}</p></figure>`)).toBe(0);
		expect(kept(`<aside><p>${LEAD}</p></aside>`)).toBe(0);
	});
});

describe('no lead', () => {
	const page = `<h1>The  bell</h1>${named(`<p>${LEAD}</p>`)}<p>${FIRST}</p>`;
	test('where nothing was found', () => {
		expect(leadOf(documentOf(page), undefined)).toEqual([]);
	});
	test('where what was found stands nowhere', () => {
		expect(leadOf(documentOf(page), { ...line, text: 'Something else.' })).toEqual([]);
	});
	test('without a title', () => {
		expect(leadOf(documentOf(page.replace(/<h1>.*<\/h1>/, '')), line)).toEqual([]);
	});
	test('spaces in the title do not matter', () => {
		expect(leadOf(documentOf(page), line).length).toBe(1);
	});
});
