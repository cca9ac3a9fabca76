import { describe, expect, test } from 'vitest';
import {
	isBio,
	isFurnitureParagraph,
} from '../../../src/analysis/document/furniture-paragraphs.ts';

describe('paragraphs beside the story', () => {
	test.each([
		'Photo: Lifeboats at the pier on Monday.',
		'Pictured: Dancers wait for their turn.',
		'A child holds a lantern on Saturday. (Photo by Ann Lee/Wire)',
		'Lifeboats at the pier on Monday. (Submitted by Ann Lee)',
		'Lifeboats at the pier in 1988. Courtesy of the Orla Museum',
		'Lifeboats at the pier on Monday. (Wire/Ann Lee)',
		'Lifeboats lay at the pier on Monday. (Lake News West: Ann Lee)',
		'Lifeboats at the pier on Monday. Photograph by Ann Lee',
		'Lifeboats at the pier on Monday. Photo / Ann Lee',
		'Lifeboats at the pier on Monday. Image: Ann Lee/Wire/Picture League',
		'Lifeboats at the pier in Orla on May 3, 2021. / Credit: Orla Media',
		'The pier of Orla in a picture taken in 2010. ORLA/Wire/SSO',
		'Related: How to swim in ten days.',
		'(Reporting by Ann Lee in Orla; Editing by Sam Roe)',
		'Interview by Ann Lee',
		'Attendance: 31,204. Referee: S. Roe.',
		'1 of 2.',
		'3 / 5',
		'Wednesday, December 4, 2024',
		'March 10, 2015 .',
		'5:07pm (UK)',
		'02/12/2004 11:44 - (SA)',
		'(Filed )',
		'News / Business / Opinion / Arts & Culture',
		'FOR IMMEDIATE RELEASE',
		'Story continues below',
		'You may also be interested in:',
		'[Editor’s note, 3 May: An earlier version named the wrong lake.]',
		'Lifeboats are seen at the pier in Orla, May 3, 2021.',
		'Lifeboats lie at the pier in Orla May 3, 2021.',
		'A boat at the pier. | AP Photo Pier of Orla closes early',
		'Boats at the pier on May 3, 2021 | Ann Lee/AFP via Getty Images Pier closes',
		'The pier is closed! — Harbour of Orla (@orlaharbour) May 3, 2021',
		'No boats today. pic.twitter.com/aBcD1e',
		'Delta goes up. FULL STORY [Posted: Dec. 9]',
		'In this photo dated Tuesday, May 3, 2021 the pier lies empty.',
		'Facebook',
	])('%s', (paragraph) => {
		expect(isFurnitureParagraph(paragraph)).toBe(true);
	});

	test.each([
		'The photo shows a boat at the pier.',
		'More than 60,000 people walked.',
		'The firm (founded by Ann Lee) closed.',
		'The river rose (by two metres/day).',
		'The river rose on Monday (see the map: Orla).',
		'The river rose. Credit for the rescue went to Ann Lee.',
		'The river rose. The NATO/Orla pact helped.',
		'The river rose on Monday (Orla: two metres).',
		'Pictures of the flood moved the town.',
		'The pier in Orla closed on May 3, 2021.',
		'ORLA (AP) -- The pier closed on Monday.',
		'Lee was last seen in Orla on May 3, 2021.',
		'The law passed in Orla, and on 3 May 2021 the pier closed.',
		'She posted a picture on Facebook and went home.',
		'The council (Ann Lee in the chair) voted to close it.',
	])('not %s', (paragraph) => {
		expect(isFurnitureParagraph(paragraph)).toBe(false);
	});
});

test.each([
	['Ann Lee is a reporter in Orla.', true],
	['The writer is a senior fellow at the Lake Institute.', true],
	['Ann Lee is mayor of Orla.', false],
	['The reporter is in hospital.', false],
	['Ann Lee was a historian of the lake.', false],
])('%s says who wrote the story: %j', (paragraph, is) => {
	expect(isBio(paragraph)).toBe(is);
});
