import { describe, expect, test } from 'vitest';
import { readLinkedData, typesOf } from '../../../../src/web/pages/facts/json-ld.ts';
import { documentOf } from '../../../support/page-elements.ts';
import { ld } from '../../../support/pages.ts';

const linkedOf = (...values: readonly unknown[]) =>
	readLinkedData(documentOf('', values.map(ld).join('')));
const namesOf = (...values: readonly unknown[]) =>
	linkedOf(...values).things.map(({ name }) => name);
const thing = (name: string, more: object = {}) => ({ '@type': 'Thing', name, ...more });

describe('what a page describes', () => {
	test('nothing', () => {
		expect(linkedOf()).toMatchObject({ things: [], articles: [], broken: [] });
		expect(namesOf(7, null, 'text', [], {})).toEqual([]);
	});
	test('in several blocks, lists and parts, in their order', () => {
		const inside = { '@graph': [thing('b')], mainEntity: thing('c'), mainEntityOfPage: thing('d') };
		const parts = { hasPart: [thing('e')], itemListElement: [{ item: thing('f') }] };
		expect(namesOf([thing('a', inside)], thing('g', parts))).toEqual([
			'a',
			'b',
			'c',
			'd',
			'g',
			'e',
			'f',
		]);
	});
	test('without a type it is only what is in it', () => {
		expect(namesOf({ name: 'a', '@graph': [thing('b')] })).toEqual(['b']);
	});
	test('elsewhere it is not looked for', () => {
		expect(namesOf(thing('a', { author: thing('b'), mainEntity: 'c' }))).toEqual(['a']);
	});
	test('no deeper than eight levels', () => {
		const nested = (levels: number): object =>
			levels === 0 ? thing('deep') : { mainEntity: nested(levels - 1) };
		expect(namesOf(nested(8))).toEqual(['deep']);
		expect(namesOf(nested(9))).toEqual([]);
	});
	test('two thousand things at most', () => {
		const many = (count: number) => Array.from({ length: count }, () => thing('a'));
		expect(namesOf(many(2001)).length).toBe(2000);
	});
});

describe('mended', () => {
	test.each([
		['a comment', '<!-- {"@type":"A","name":"a"} -->'],
		['a comment of scripts', '/* x */ {"@type":"A","name":"a"} /* y */'],
		['CDATA', '<![CDATA[ {"@type":"A","name":"a"} ]]>'],
		['a comma at the end', '{"@type":"A","name":"a",}'],
		['a comma at the end of a list', '[{"@type":"A","name":"a"}, ]'],
		['a semicolon', '{"@type":"A","name":"a"};'],
	])('%s', (_, text) => {
		expect(namesOf(text)).toEqual(['a']);
	});
	test('a line end inside of a text is a space', () => {
		expect(namesOf('{"@type":"A","name":"a\n\tb"}')).toEqual(['a b']);
	});
	test('what is beyond mending is kept as it is', () => {
		const linked = linkedOf('{"name": "a "b""}', thing('c'));
		expect([linked.broken, linked.things.length]).toEqual([['{"name": "a "b""}'], 1]);
	});
});

describe('articles', () => {
	test.each([
		['Article', true],
		['NewsArticle', true],
		['http://schema.org/NewsArticle', true],
		['https://schema.org/BlogPosting', true],
		['schema:Report', true],
		[['Thing', 'LiveBlogPosting'], true],
		['ArticleList', false],
		['https://other.example/Article', false],
		['WebPage', false],
	])('%j', (type, isArticle) => {
		expect(linkedOf({ '@type': type }).articles.length).toBe(isArticle ? 1 : 0);
	});
	test('the types of a thing', () => {
		expect(typesOf({ '@type': ['http://schema.org/A', 'schema:B', 'C'] })).toEqual(['A', 'B', 'C']);
	});
});

describe('what is pointed to', () => {
	const person = { '@type': 'Person', '@id': '#ann', name: 'Ann' };
	const { resolve } = linkedOf([person]);
	test.each([
		['by an id', '#ann', person],
		['by a thing with nothing but an id', { '@id': '#ann' }, person],
		['by one with a type too', { '@id': '#ann', '@type': 'Person' }, person],
		['by one that says more itself', { '@id': '#ann', name: 'Bo' }, { '@id': '#ann', name: 'Bo' }],
		['by one that points nowhere', { '@id': '#bo' }, { '@id': '#bo' }],
		['by another id', '#bo', undefined],
		['by a list', [person], undefined],
		['by nothing', undefined, undefined],
		['by null', null, undefined],
	])('%s', (_, value, expected) => {
		expect(resolve(value)).toEqual(expected);
	});
});

describe('what stands around the JSON', () => {
	const json = JSON.stringify(thing('a'));
	test.each([
		['a comment of HTML', `<!-- ${json} -->`],
		['a comment', `/* of the theme */ ${json} /* its end */`],
		['a section in comments', `/*<![CDATA[*/ ${json} /*]]>*/`],
		['a section in comments of a line', `//<![CDATA[\n${json}\n//]]>`],
		['a section', `<![CDATA[${json}]]>`],
	])('%s goes', (_name, text) => {
		expect(namesOf(text)).toEqual(['a']);
	});
	test.each(['/* {', '*/', '//', '<!--', '/*/'])('%s is none', (text) => {
		expect(linkedOf(text)).toMatchObject({ things: [], broken: [text] });
	});
	test('a comment inside of a text stays', () => {
		expect(namesOf(thing('/* a */'), thing('// a'))).toEqual(['/* a */', '// a']);
	});
});
