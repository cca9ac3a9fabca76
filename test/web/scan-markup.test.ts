import { expect, test } from 'vitest';
import { scanMarkup, scanXml } from '../../src/web/scan-markup.ts';

/** What is met, piece by piece. */
function pieces(html: string): string[] {
	const met: string[] = [];
	scanMarkup(html, {
		onOpen: (name, attributes) =>
			met.push(
				['<', name, ...[...attributes].map(([key, value]) => ` ${key}=${value}`), '>'].join(''),
			),
		onText: (text) => met.push(text),
		onClose: (name) => met.push(`</${name}>`),
	});
	return met;
}

test.each([
	['tags and text', '<P>Rain <b>fell</b>.', ['<p>', 'Rain ', '<b>', 'fell', '</b>', '.']],
	['attributes', '<a HREF="/x" rel=\'a b\' hidden>', ['<a href=/x rel=a b hidden=>']],
	['entities', '<a title="A&amp;B">Caf&eacute;', ['<a title=A&B>', 'Caf', 'é']],
	['the first of two attributes', '<a href=1 href=2>', ['<a href=1>']],
	['what is closed at once', 'a<br/>b', ['a', '<br>', '</br>', 'b']],
	['what is no tag', 'a < b', ['a ', '< b']],
	['no comment, declaration or instruction', '<!doctype html><!-- x --><?y?>z', ['z']],
	['a script as text', '<script>a<b>c</b></script>', ['<script>', 'a<b>c</b>', '</script>']],
])('%s', (_, html, expected) => {
	expect(pieces(html)).toEqual(expected);
});

test('no more than a hundred attributes of one element', () => {
	let count = 0;
	const all = Array.from({ length: 200 }, (_, n) => `a${n}=1`).join(' ');

	scanMarkup(`<p ${all}>`, {
		onOpen: (_, attributes) => {
			count = attributes.size;
		},
	});

	expect(count).toBe(100);
});

/** What is met of XML, each with where it begins or ends. */
function placesOf(text: string, scan = scanXml): string[] {
	const met: string[] = [];
	scan(text, {
		onOpen: (name, attributes, start) =>
			met.push(`${name}${[...attributes.keys()].map((key) => ` ${key}`).join('')} from ${start}`),
		onText: (words) => met.push(words),
		onClose: (name, end) => met.push(`${name} to ${end}`),
	});
	return met;
}

test.each([
	['an element', 'a<B x="1">c</B>d', ['a', 'b x from 1', 'c', 'b to 15', 'd']],
	['each with its own attributes', '<a x="1"><b>', ['a x from 0', 'b from 9']],
	['one that is closed at once', '<a/>b', ['a from 0', 'a to 4', 'b']],
	['an end with blanks', '<a></a >b', ['a from 0', 'a to 8', 'b']],
	['words that are no markup', '<a><![CDATA[x<y]]></a>', ['a from 0', 'x<y', 'a to 22']],
	[
		'a script, which is one in HTML alone',
		'<script><a></a></script>',
		['script from 0', 'a from 8', 'a to 15', 'script to 24'],
	],
	['a text that ends amid an entity', 'a &am', ['a &am']],
])('XML: %s', (_, text, expected) => {
	expect(placesOf(text)).toEqual(expected);
});

test('in HTML what stands in CDATA is no text', () => {
	expect(placesOf('<svg><![CDATA[x]]></svg>', scanMarkup)).not.toContain('x');
});
