import { describe, expect, test } from 'vitest';
import {
	followedText,
	followKey,
	isFollowed,
	keysIn,
	namesOf,
	speakersOf,
} from '../../../src/domain/follows/match-follow.ts';
import type { KeptNameChange } from '../../../src/domain/people/name-change.ts';

/** 'Ann Lee = Lee' is quoted under the name, and the article calls her Lee as well. */
function articleWith(text: string, ...quoted: readonly string[]) {
	const speakers = quoted.map((one) => {
		const [name = '', ...aliases] = one.split(' = ');
		return { name, aliases };
	});
	const quotes = speakers.map(({ name }) => ({ speaker: name, speakers: [name] }));
	return { title: 'The harbour of Lumen', text, speakers, quotes };
}

type Wanted = { readonly speaker?: string; readonly words?: string };

function check(
	name: string,
	article: ReturnType<typeof articleWith>,
	{ speaker, words = '' }: Wanted,
	expected: boolean,
	changes: readonly KeptNameChange[] = [],
) {
	test(name, () => {
		const wish =
			speaker === undefined
				? ({ kind: 'words', wanted: words } as const)
				: ({ kind: 'speaker', wanted: speaker } as const);
		const text = followedText(article, changes);
		expect(isFollowed(text, wish)).toBe(expected);
		// Whatever is followed is found by its word.
		if (expected) expect(keysIn(text)[wish.kind]).toContain(followKey(wish));
	});
}

const same: KeptNameChange = {
	kind: 'same',
	names: [
		{ article: 'a', name: 'Ann Lee' },
		{ article: 'b', name: 'A. J. Marsh' },
	],
	number: 1,
	by: 'u',
	at: new Date(0),
};

describe('a speaker', () => {
	check('by the name', articleWith('', 'Ann Lee'), { speaker: 'Ann Lee' }, true);
	check('in other letters', articleWith('', 'Ánn Lee'), { speaker: 'ann lee' }, true);
	check('by an alias', articleWith('', 'Mrs Lee = Ann Lee'), { speaker: 'Ann Lee' }, true);
	check('by a surname that was followed', articleWith('', 'Ann Lee'), { speaker: 'Lee' }, true);
	check('a surname alone is no full name', articleWith('', 'Lee'), { speaker: 'Ann Lee' }, false);
	check('another of the surname', articleWith('', 'Bo Lee'), { speaker: 'Ann Lee' }, false);
	check('a junior', articleWith('', 'Hal Dale Jr.'), { speaker: 'Hal Dale' }, false);
	check('with a title', articleWith('', 'Senator Hal Dale'), { speaker: 'Hal Dale' }, true);
	check('named and not quoted', articleWith('Ann Lee left.'), { speaker: 'Ann Lee' }, false);
	check('a part of a word', articleWith('', 'Ann Leeds'), { speaker: 'Lee' }, false);
	check(
		'an institution',
		articleWith('', 'Tarn Water Board'),
		{ speaker: 'Tarn Water Board' },
		true,
	);
	check('put together by an editor', articleWith('', 'A. J. Marsh'), { speaker: 'Ann Lee' }, true, [
		same,
	]);
});

describe('words', () => {
	const article = articleWith('The old bridge was closed. Ferries go on.', 'Bo Ek');
	check('one', article, { words: 'bridge' }, true);
	check('all of several', article, { words: 'ferries bridge' }, true);
	check('not all of several', article, { words: 'ferries tunnel' }, false);
	check('a phrase', article, { words: '"old bridge"' }, true);
	check('a phrase in another order', article, { words: '"bridge old"' }, false);
	check('one left out', article, { words: 'bridge -ferries' }, false);
	check('a beginning', article, { words: 'ferr*' }, true);
	check('a beginning with a word', article, { words: 'ferr* old' }, true);
	check('of the title', article, { words: 'lumen' }, true);
	check('of who speaks', article, { words: '"bo ek"' }, true);
	check('half a word', article, { words: 'bridg' }, false);
	check('in another script', articleWith('東京の橋'), { words: '東京' }, true);
});

test.each([
	['the longest word', 'a bridge of stone', 'bridge'],
	['the first of the longest', 'old new', 'old'],
	['a whole word before a beginning', 'old-harb*', 'old'],
	['the beginning of a beginning', 'harb*', 'har*'],
])('words are found by %s', (_, wanted, key) => {
	expect(followKey({ kind: 'words', wanted })).toBe(key);
});

test('an article is found by its words and how they begin', () => {
	expect(keysIn({ words: ' old bridge ', speakers: [['Ann Lee', 'Lee']] })).toEqual({
		words: ['old', 'bridge', 'old*', 'bri*'],
		speaker: ['ann', 'lee'],
	});
});

test.each([
	['Lee', ['Ann Lee'], ['Ann Lee']],
	['Ann Lee and Bo Ek', ['Ann Lee', 'Bo Ek'], ['Ann Lee', 'Bo Ek']],
	['Ann Lee', [], ['Ann Lee']],
	[null, [], []],
])('a quote of %s by %j is said by %j', (speaker, speakers, expected) => {
	expect(speakersOf({ speaker, speakers })).toEqual(expected);
});

test('names that editors put together with one of theirs are theirs', () => {
	const speakers = [{ name: 'Mrs Lee', aliases: ['Ann Lee'] }];
	expect(namesOf('Mrs Lee', speakers, [same])).toContain('A. J. Marsh');
	expect(namesOf('Bo Ek', speakers, [same])).toEqual(['Bo Ek']);
});
