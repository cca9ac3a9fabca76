import { expect, test } from 'vitest';
import { PATTERNS } from '../../../src/analysis/dates/patterns.ts';
import { openRequiredPieces } from '../../../src/analysis/dates/required-pieces.ts';

test.each<[string, RegExp, string[][]]>([
	['words', /\bharvest moon\b/gi, [['harvest moon']]],
	['capitals', /Harvest/g, [['harvest']]],
	['one of several', /(?:spring|autumn) tide/gi, [['spring', 'autumn'], [' tide']]],
	['one of several, of which one is everywhere', /(?:spring|a) tide/gi, [[' tide']]],
	[
		'one of several parts, the rarest of each',
		/(?:in \w+ spring|autumn) tide/gi,
		[[' spring', 'autumn'], [' tide']],
	],
	['what may be left out', /(?:early )?spring(?:time)*s?/gi, [['spring']]],
	['the last letter of a word that may be left out', /tides?-?mill/gi, [['tide'], ['mill']]],
	['more than once', /(?:long )+ago+d/gi, [['long '], ['ago']]],
	['so many figures', /\d{4}-[01]\d/g, [['0000-00']]],
	['at least so many figures', /No\d{2,4}x/g, [['no00']]],
	['either case', /[Tt]ide [ab]/g, [['tide ']]],
	['one of some marks', /[/:]\d/g, [['/', ':'], ['0']]],
	['a hyphen among marks', /[ -]tide/g, [['tide']]],
	['anything but', /[^/]tide[^:]/g, [['tide']]],
	['a range', /[a-c]tide/g, [['tide']]],
	['what stands before', /(?<=\bsince )\w+/g, [['since ']]],
	['what must not stand before', /(?<!\bsince )tide(?!s)mill/g, [['tidemill']]],
	['marks that mean themselves', /\(\d\) a\.m\./g, [['(0) a.m.']]],
	['signs of any kind', /\p{Lu}.tide\w/gu, [['tide']]],
	['letters of other scripts', /año tide/g, [['o tide']]],
	['any case in any script', /tide/giu, []],
	['nothing', /\w+/g, []],
])('%s: %s', (_, pattern, lists) => {
	expect(openRequiredPieces()(pattern)).toEqual(lists);
});

const requiredPieces = openRequiredPieces();

test.each(PATTERNS.map((pattern) => [pattern.examples[0], pattern] as const))(
	'%s holds what its pattern requires',
	(_, { examples, expression }) => {
		for (const example of examples) {
			const text = example.toLowerCase().replace(/\d/g, '0');
			for (const list of requiredPieces(expression)) {
				expect(list.some((piece) => text.includes(piece))).toBe(true);
			}
		}
	},
);
