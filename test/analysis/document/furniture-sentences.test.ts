import { describe, expect, test } from 'vitest';
import {
	bylineLength,
	isFurnitureSentence,
} from '../../../src/analysis/document/furniture-sentences.ts';

describe('what pages put around an article', () => {
	test.each([
		'By Ann Lee',
		'By Ann Lee and Sam Roe, Lake News',
		'BY ANN LEE',
		'On May 3 at 2:18 PM',
		'Tuesday, 3 May 2021 10:15 GMT',
		'PUBLISHED: 08:06 EST, 5 November 2012.',
		'Last updated at 2:18 PM on 30th December 2011.',
		'Updated May 18, 2022 — 6.40pm, first published at 11.02am',
		'Last updated on Wednesday, 18 May 2022',
		'Ann Lee contributed to this report.',
		'All rights reserved.',
		'Read more about the flood here.',
		'* * *',
		'(Reporting by Ann Lee; Editing by Sam Roe)',
		'This article was amended on 3 May to correct a name.',
		'The writer is a carpenter in Orla.',
		'Translated from German.',
		'Translated from the Polish by Ann Lee.',
		'(Translated by Ann Lee)',
		'Translation: Ann Lee',
		'Hello and welcome to our live coverage of the storm.',
		'We are closing this page.',
		'We’re now wrapping up our live coverage for the night.',
		'Our live coverage ends here.',
		'And that concludes our coverage.',
		'Thanks for reading.',
		'Thank you all for following the debate with us.',
		'Orla, 3 March 2024.',
		'Lake Town, March 3, 2024',
		'Follow us on social media.',
		'Follow Ann Lee on X at @annlee.',
		'Here is what we know so far.',
		'The Lake Times: Nov. 18, 2004',
		'This story originally appeared on Lake News.',
		'Last modified 3 May',
		'LAKE TOWN, Wis.',
		'The case was prosecuted by Ann Lee of the county office.',
	])('%s', (sentence) => {
		expect(isFurnitureSentence(sentence)).toBe(true);
	});

	test.each([
		'We are closing this page of our history, the mayor said, and nobody will miss it.',
		'The council is closing the page on its harbour plan after ten years of talks.',
		'The mayor thanked them for reading.',
		'Thanks to the rain, the lake is full.',
		'Our school closes in May.',
		'The dam was leaving the river there dry in March and was closed.',
		'Orla, 3 March 2024: a day nobody forgot.',
		'By Friday the river had risen by two metres, and the town was cut off from the road.',
		'By mid-April the bridge was shut; it opened on 1 May.',
		'By Friday the river rose.',
		'By May the river had risen.',
		'The ship sails at 11:26 a.m. Friday.',
		'On Monday it struck at 7:45 p.m. in the harbour.',
		'Translated from Latin, the line tells of a flood.',
		'Translated by Ann Lee in 1931, the book was read for 80 years.',
		'Translation: it will cost us more than we have, as ever, and sooner.',
		'Published figures show that the river rose.',
		'The video shows a boat.',
		'The writer Ann Lee is dead.',
		'Follow the river on foot and it takes two days.',
		'The report was welcomed by the town.',
		'Here the river is two metres deep.',
		'The story appeared to be over.',
		'The case was dropped.',
		'FIRE! A tower burned.',
		'4.20pm: Ann Lee on the steps.',
	])('not %s', (sentence) => {
		expect(isFurnitureSentence(sentence)).toBe(false);
	});
});

test.each([
	[['By.', 'Ann Lee.', 'Rain fell.'], 2],
	[['By.', 'Ann Lee.', 'and Sam Roe.', 'PUBLISHED:.', '08:06 EST, 5 May 2012.', 'Rain fell.'], 5],
	[['By Ann Lee.', 'Rain fell.'], 1],
	[['Rain fell.', 'Snow fell.'], 0],
	[['By Ann Lee.'], 1],
	[[], 0],
])('the byline of %j', (sentences, length) => {
	expect(bylineLength(sentences.map((text) => ({ text })))).toBe(length);
});
