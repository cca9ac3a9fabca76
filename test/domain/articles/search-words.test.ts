import { expect, test } from 'vitest';
import { readSearch } from '../../../src/domain/articles/search-words.ts';

function read(typed: string): string {
	const { all, none } = readSearch(typed);
	const shown = (terms: typeof all) =>
		terms.map(({ words, isPrefix }) => words.join(' ') + (isPrefix ? '*' : '')).join(', ');
	return none.length === 0 ? shown(all) : `${shown(all)} without ${shown(none)}`;
}

test.each([
	['harbour', 'harbour'],
	['Old  HARBOUR', 'old, harbour'],
	['the harbour of Sollen', 'harbour, sollen'],
	['"the old bridge" harbour', 'the old bridge, harbour'],
	['“old bridge” «new bridge» „third bridge“', 'old bridge, new bridge, third bridge'],
	['"old bridge', 'old bridge'],
	['old"bridge"', 'old, bridge'],
	['harbour -ferry', 'harbour without ferry'],
	['harbour −ferry –"old bridge"', 'harbour without ferry, old bridge'],
	['harb* -ferr*', 'harb* without ferr*'],
	['harb*our', 'harb our'],
	['non-stop O’Neill', 'non stop, o neill'],
	['Ñíguez', 'niguez'],
	['共识', '共 识'],
	['NEAR(harbour) AND title:x', 'near harbour, title x'],
	['harbour - " * "', 'harbour'],
	["harbour' or 1=1 --", 'harbour, 1 1'],
])('%s looks for %s', (typed, expected) => {
	expect(read(typed)).toBe(expected);
});

test.each([
	['the of and', 'Words such as “the of and” stand in every article.'],
	['-ferry', 'That says only what is to be left out.'],
	['', 'There is no word in “”.'],
	['- * "" ()', 'There is no word in “- * "" ()”.'],
	['🎉', 'There is no word in “🎉”.'],
	['ha*', '“ha*” begins too many words.'],
	['x'.repeat(6000), 'That is 6,000 characters long.'],
	[
		'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
		'Look for at most 16 words at once.',
	],
])('%s is refused', (typed, why) => {
	expect(() => readSearch(typed)).toThrow(why);
});
