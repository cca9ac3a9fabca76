import { expect, test } from 'vitest';
import { holdsWords, readSearch } from '../../../src/domain/articles/search-words.ts';

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
	['the of and', 'Words such as “the of and” are in every article.'],
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

const many = (count: number, before = '') =>
	Array.from({ length: count }, (_, place) => `${before}word${place}`).join(' ');

test('three hundred characters and sixteen words are not too many', () => {
	expect(read('x'.repeat(300))).toBe('x'.repeat(300));
	expect(() => read('x'.repeat(301))).toThrow('That is 301 characters long.');
	expect(readSearch(`${many(16)} ${many(16, '-')}`)).toMatchObject({
		all: { length: 16 },
		none: { length: 16 },
	});
	expect(() => read(`harbour ${many(17, '-')}`)).toThrow('Look for at most 16 words at once.');
	expect(read(`the ${many(16)}`)).toBe(many(16).replaceAll(' ', ', '));
});

test('three letters before a star are enough, of Chinese one is', () => {
	expect(read('har*')).toBe('har*');
	expect(read('共*')).toBe('共*');
});

test('of what is refused so much is told as one takes in', () => {
	const long = 'a '.repeat(30).trim();
	expect(() => read(long)).toThrow(`Words such as “${long.slice(0, 39)}” are`);
	expect(() => read('?'.repeat(50))).toThrow(`There is no word in “${'?'.repeat(40)}”.`);
	expect(() => read(`${'b-'.repeat(15)}ha*`)).toThrow(
		`“${'b-'.repeat(10)}” begins too many words.`,
	);
});

test.each([
	['harbour', true],
	['harb', false],
	['harb*', true],
	['arbour*', false],
	['"the harbour"', true],
	['"harbour the"', false],
	['harbour bridge', false],
	['harbour -bridge', true],
	['harbour -closed', false],
	['harbour -bridge -closed', false],
])('a text holds %s: %s', (typed, expected) => {
	expect(holdsWords(' the harbour is closed ', readSearch(typed))).toBe(expected);
});
