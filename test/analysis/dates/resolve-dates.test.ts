import { expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../src/analysis/document/document.ts';

const STORY =
	'The mill on the Orla burned down on Sunday, and nobody was hurt, the fire service said.\n\nA day later the owner, Dana Reed, walked through what was left of it.';

/** What bylines and captions around a story tell, as `phrase = value`, and what the story tells. */
function around(head: string, tail = '') {
	const text = [head, STORY, tail].filter(Boolean).join('\n\n');
	const found = findDates(readDocument({ text, language: 'en', published: '2024-03-14' }));
	const lines = (isBeside: boolean) =>
		found
			.filter(({ isBesideStory }) => isBesideStory === isBeside)
			.map(({ text: words, value }) => `${words} = ${value}`);
	return { beside: lines(true), story: lines(false) };
}

const OF_STORY = ['Sunday = 2024-03-10', 'A day later = 2024-03-11'];

test.each([
	['Published: 09:14, 25 June 2023', ['09:14, 25 June 2023 = 2023-06-25T09:14']],
	['Published: Thu 9 May 2019 09.14 BST', ['Thu 9 May 2019 09.14 BST = 2019-05-09T09:14']],
	['Updated: MARCH 06, 2021 21:40 IST', ['MARCH 06, 2021 21:40 IST = 2021-03-06T21:40']],
	['Walkers outside the mill on Tuesday (Picture: Ann Lee)', ['Tuesday = 2024-03-12']],
	['The mill in Christmas lights. (Photo by Ann Lee)', []],
	['Related: What to do now and in the future', []],
])('%s: stands beside the story, whose days are not counted from it', (head, beside) => {
	expect(around(head)).toEqual({ beside, story: OF_STORY });
});
