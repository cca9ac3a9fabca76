import { expect, test } from 'vitest';
import {
	EVERYTHING,
	type FeedFilter,
	holdsWantedWords,
	readWords,
} from '../../../src/domain/feeds/feed.ts';

/** Is an item with this title wanted? */
function check(name: string, filter: Partial<FeedFilter>, title: string, expected: boolean) {
	test(name, () => {
		const item = { title, description: 'From the harbour.' };
		expect(holdsWantedWords(item, { ...EVERYTHING, ...filter })).toBe(expected);
	});
}

check('everything where nothing is said', {}, 'Quay opens', true);
check('one of the words', { any: ['fish', 'quay'] }, 'Quay opens', true);
check('none of the words', { any: ['fish', 'net'] }, 'Quay opens', false);
check(
	'all of the words, some in the description',
	{ all: ['quay', 'harbour'] },
	'Quay opens',
	true,
);
check('not all of the words', { all: ['quay', 'fish'] }, 'Quay opens', false);
check('a word that is not wanted', { none: ['quay'] }, 'Quay opens', false);
check('a word that is not wanted and not there', { none: ['fish'] }, 'Quay opens', true);
check('in any case', { any: ['QUAY'] }, 'quay opens', true);
check('with or without accents', { any: ['elysee'] }, 'Talks at the Élysée', true);
check('no part of a word', { any: ['port'] }, 'Sports news', false);
check('a word beside marks', { any: ['port'] }, '“Port”: open', true);
check('several words in a row', { any: ['old quay'] }, 'The old  quay opens', true);
check('a whole phrase', { any: ['"old quay"'] }, 'The old stone quay', false);
check('a phrase of title and description', { any: ['"opens from"'] }, 'Quay opens', false);
check('a term with an exception', { any: ['quay NOT harbour'] }, 'Quay opens', false);
check('another term beside it', { any: ['quay NOT harbour', 'opens'] }, 'Quay opens', true);
check('part of a Chinese sentence', { any: ['会议'] }, '今天会议开始', true);

test.each([
	[undefined, []],
	[' , ,', []],
	['quay,  old  harbour ;fish\nquay', ['quay', 'old harbour', 'fish']],
])('reads the words %j', (typed, words) => {
	expect(readWords(typed)).toEqual(words);
});
