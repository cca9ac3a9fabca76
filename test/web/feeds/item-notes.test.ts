import { expect, test } from 'vitest';
import { readNotes } from '../../../src/web/feeds/item-notes.ts';

const URL_OF_FEED = 'https://lumen.example/feeds/all';
const notesOf = (xml: string) => readNotes(xml, URL_OF_FEED).notes;

test.each([
	['none', '<feed><entry><link href="a"/></entry></feed>', undefined],
	[
		'of the feed',
		'<feed xml:base="/n/"><entry><link href="a"/></entry></feed>',
		'https://lumen.example/n/',
	],
	[
		'of the item',
		'<feed><entry xml:base="https://b.example/y/"><link href="a"/></entry></feed>',
		'https://b.example/y/',
	],
	[
		'of both',
		'<feed xml:base="/n/"><entry xml:base="s/"><link href="a"/></entry></feed>',
		'https://lumen.example/n/s/',
	],
	[
		'of the link too',
		'<feed xml:base="/n/"><entry xml:base="s/"><link xml:base="d/" href="a"/></entry></feed>',
		'https://lumen.example/n/s/d/',
	],
	[
		'of a channel',
		'<rss><channel xml:base="/c/"><item><link>a</link></item></channel></rss>',
		'https://lumen.example/c/',
	],
	[
		'of a link that is no page',
		'<feed><entry><link rel="self" xml:base="/x/" href="a"/></entry></feed>',
		undefined,
	],
	[
		'of an element before it',
		'<feed><a xml:base="/x/"></a><entry><link href="a"/></entry></feed>',
		undefined,
	],
])('the base %s', (_, xml, base) => {
	expect(notesOf(xml)).toEqual([base === undefined ? {} : { base }]);
});

test('the address that somebody who counts leads to', () => {
	const link = '<feedburner:origLink>https://b.example/1?a=1&amp;b=2</feedburner:origLink>';
	expect(notesOf(`<rss><item>${link}</item><item/></rss>`)).toEqual([
		{ originalLink: 'https://b.example/1?a=1&b=2' },
		{},
	]);
});

test.each([
	['the surest', '<updated>2</updated><pubDate>1</pubDate>', '1'],
	['one with words', '<pubDate> </pubDate><dc:date>2</dc:date>', '2'],
])('the day it came out: %s', (_, xml, published) => {
	expect(notesOf(`<rss><item>${xml}</item></rss>`)).toEqual([{ published }]);
});

test.each([
	[
		'an empty one before',
		'<description></description><description>Two</description>',
		'<description>Two</description>',
	],
	['an empty one behind', '<summary>One</summary><summary/>', '<summary>One</summary>'],
	[
		'one of a picture alone',
		'<description><![CDATA[<img src="a">]]></description><description>B</description>',
		'<description>B</description>',
	],
	[
		'a shorter one',
		'<title>Bridge</title><title>Bridge opens</title>',
		'<title>Bridge opens</title>',
	],
	[
		'one written as elements',
		'<content><p>One two</p></content><content></content>',
		'<content><p>One two</p></content>',
	],
	[
		'no other elements',
		'<category>a</category><category>b</category>',
		'<category>a</category><category>b</category>',
	],
	[
		'one of another name',
		'<description/><summary>b</summary>',
		'<description/><summary>b</summary>',
	],
])('of doubles the one with most words is kept: %s', (_, inside, kept) => {
	const item = (text: string) => `<rss><item><link>a</link>${text}<a/></item><item>x</item></rss>`;
	expect(readNotes(item(inside), URL_OF_FEED).xml).toBe(item(kept));
});
