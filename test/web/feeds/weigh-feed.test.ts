import { expect, test } from 'vitest';
import { isFlat, isLight } from '../../../src/web/feeds/weigh-feed.ts';

const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
const attributes = (count: number) =>
	`<a ${Array.from({ length: count }, (_, n) => `b${n}="1"`).join(' ')}/>`;
const namespaces = (count: number) =>
	Array.from({ length: count }, (_, n) => `<a xmlns:n${n}="urn:${n}"/>`).join('');

test.each([
	['an element a level', nested(100), true],
	['one level too many', nested(101), false],
	['elements beside each other', '<a></a>'.repeat(50_000) + '<b/>'.repeat(50_000), true],
	['one element too many', '<a></a>'.repeat(50_000) + '<b/>'.repeat(50_001), false],
	['many attributes of one', attributes(100), true],
	['one attribute too many', attributes(101), false],
	['attributes of several elements', attributes(60) + attributes(60), true],
	['many namespaces', namespaces(200), true],
	['one namespace too many', namespaces(201), false],
	['text', 'Rain fell on the harbour.', true],
	['JSON', '{"items":[{"content_html":"<p>Rain.</p>"}]}', true],
])('%s', (_, xml, expected) => {
	expect(isLight(xml)).toBe(expected);
});

test.each([
	['a level a list', '['.repeat(100), true],
	['one list too deep', '['.repeat(101), false],
	['one object too deep', '{"a":'.repeat(101), false],
	['lists beside each other', '[],'.repeat(500), true],
	['brackets in a text', `["${'['.repeat(500)}"]`, true],
	['a mark inside of a text', `["a\\"${'['.repeat(500)}"]`, true],
	['brackets behind a text', `"a\\\\"${'['.repeat(101)}`, false],
])('JSON: %s', (_, json, expected) => {
	expect(isFlat(json)).toBe(expected);
});
