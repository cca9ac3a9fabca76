import { describe, expect, test } from 'vitest';
import { bearerOfDates, cleftVerb } from '../../../src/analysis/syntax/constructions.ts';
import type { Expression } from '../../../src/analysis/syntax/expression.ts';
import { treeBuilt } from '../events/built.ts';

/** The words of a sentence that is written down, and the expression in brackets: `on/ADP [ 1969/NUM ] that/SCONJ`. */
function written(marked: string) {
	const parts = marked.split(' ');
	const first = parts.indexOf('[');
	const end = parts.indexOf(']') - 1;
	const words = parts
		.filter((part) => part !== '[' && part !== ']')
		.map((part) => {
			const [text = '', upos = 'X', relation = 'dep'] = part.split('/');
			return `${text}/${upos}/X/${relation}/0`;
		});
	const expression: Expression = { first, end, from: first, opener: '', kind: 'year', top: first };
	return { words: treeBuilt(words.join(' ')).words, expression };
}

describe('the verb of a cleft sentence', () => {
	test.each<[string, string | undefined]>([
		['It was in/ADP [ 1969 ] that they landed/VERB/acl:relcl', 'landed'],
		['It was [ 1969 ] when they landed/VERB/advcl', 'landed'],
		['IT Was only in/ADP [ 1969 ] That they landed/VERB/ccomp', 'landed'],
		['It was on/ADP the/DET late/ADV [ 4th ] that they landed/VERB/csubj', 'landed'],
		['it may well be [ 1969 ] that they landed/VERB/root', 'landed'],
		['it may just as be [ 1969 ] that they landed/VERB/root', undefined],
		['It was [ 1969 ] that sat/AUX/ccomp they landed/VERB/obj rose/VERB/parataxis', 'rose'],
		['It was [ 1969 ] and they landed/VERB/acl:relcl', undefined],
		['It rained [ 1969 ] that they landed/VERB/acl:relcl', undefined],
		['He was [ 1969 ] that they landed/VERB/acl:relcl', undefined],
		['sold/VERB/root it was [ 1969 ] that they landed/NOUN/acl:relcl', undefined],
	])('%s: %s', (marked, verb) => {
		const { words, expression } = written(marked);
		const at = cleftVerb(words, expression);
		expect(at === undefined ? undefined : words[at]?.text).toBe(verb);
	});
});

describe('who was born and died then', () => {
	const far = (count: number) => Array.from({ length: count }, () => 'x').join(' ');

	test.each<[string, string | undefined]>([
		['Ann Lee/PROPN ( [ 8 May 1841 ] – 1 June 1904 )', 'Lee'],
		['Ann Lee/PROPN ( 8 May 1841 – [ 1 June 1904 ] )', 'Lee'],
		['Ann Lee/PROPN ( [ 8 May 1841 ] - 1 June 1904 )', 'Lee'],
		['The painter/NOUN ( [ 8 May 1841 ] – 1904 )', 'painter'],
		['Ann Lee/PROPN DBE RA ( [ 8 May 1841 ] – 1904 )', 'Lee'],
		['Ann Lee/PROPN A ( [ 8 May 1841 ] – 1904 )', undefined],
		['Ann left/VERB ( [ 8 May 1841 ] – 1904 )', undefined],
		['Ann Lee/PROPN ( [ 8 May 1841 ] to 1904 )', undefined],
		['Ann Lee/PROPN ( [ 8 May 1841 ] – now )', undefined],
		['Ann Lee/PROPN ( old ) , [ 8 May 1841 ] – 1904', undefined],
		['Ann Lee/PROPN , [ 8 May 1841 ] – 1904', undefined],
		[`Ann Lee/PROPN ( ${far(29)} [ 1841 ] – 1904 )`, 'Lee'],
		[`Ann Lee/PROPN ( ${far(30)} [ 1841 ] – 1904 )`, undefined],
		[`Ann Lee/PROPN ( [ 1841 ] – ${far(6)} 1904 )`, 'Lee'],
		[`Ann Lee/PROPN ( [ 1841 ] – ${far(7)} 1904 )`, undefined],
	])('%s: %s', (marked, bearer) => {
		const { words, expression } = written(marked);
		const at = bearerOfDates(words, expression);
		expect(at === undefined ? undefined : words[at]?.text).toBe(bearer);
	});
});
