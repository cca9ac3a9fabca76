import { expect, test } from 'vitest';
import { scanMarkup } from '../../src/web/scan-markup.ts';

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
